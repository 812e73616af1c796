import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Look } from './selfTestVerdict.ts';

const LOOK_EVERY_MS = 250;

/** Looks as a phone brings them that is locked for a stretch, `[lockMs, unlockMs)`, and never falls behind. */
function aMinute({ lockMs = 5_000, unlockMs = 60_000, everyMs = LOOK_EVERY_MS } = {}): Look[] {
  const looks: Look[] = [];
  for (let atMs = 0; atMs <= 60_000; atMs += LOOK_EVERY_MS) {
    const visible = atMs < lockMs || atMs >= unlockMs;
    if (visible || atMs === lockMs || (atMs - lockMs) % everyMs === 0) {
      looks.push({ kind: 'heard', atMs: 1_000_000 + atMs, positionMs: atMs, visible });
    }
  }
  return looks;
}

/** The same looks with the sound standing still from a position on. */
const soundEndsAt = (endMs: number, looks: readonly Look[]) =>
  looks.map((look) => ({ ...look, positionMs: Math.min(look.positionMs, endMs) }));

/** The same looks up to a position, where the sound is taken away. */
const takenAt = (endMs: number, looks: readonly Look[]) =>
  looks
    .filter(({ positionMs }) => positionMs <= endMs)
    .map((look): Look => (look.positionMs === endMs ? { ...look, kind: 'taken' } : look));

describe('A phone', () => {
  it('keeps time whose sound and steps go on while it is locked', () => {
    expect(judge(aMinute())).toEqual({ kind: 'keepsTime' });
  });

  it('is late whose sound goes on while its steps come seldom', () => {
    expect(judge(aMinute({ everyMs: 5_000 }))).toEqual({ kind: 'late', lateMs: 5_000 });
  });

  it('is late whose steps come only when it is unlocked', () => {
    const looks = aMinute({ everyMs: 120_000, unlockMs: 50_000 });
    expect(judge(looks)).toEqual({ kind: 'late', lateMs: 45_000 });
  });

  it('is late, and did not stop, that knows only some time after its sleep how far the sound is', () => {
    const looks = aMinute({ everyMs: 120_000, unlockMs: 50_000 });
    const stale = looks.map((look) => (look.positionMs === 50_000 ? { ...look, positionMs: 5_250 } : look));
    expect(judge(stale).kind).toBe('late');
  });

  it('stopped whose sound stands still while the clock goes on', () => {
    expect(judge(soundEndsAt(12_000, aMinute()))).toEqual({ kind: 'stopped', afterMs: 7_000 });
  });

  it('stopped that slept until it was unlocked, also if the sound goes on then', () => {
    const slept = aMinute({ unlockMs: 40_000, everyMs: 120_000 }).map((look) =>
      look.visible && look.positionMs > 5_000 ? { ...look, positionMs: look.positionMs - 33_000 } : look,
    );
    expect(judge(slept)).toEqual({ kind: 'stopped', afterMs: 2_000 });
  });

  it('stopped whose sound is taken away as it is locked', () => {
    expect(judge(takenAt(5_500, aMinute()))).toEqual({ kind: 'stopped', afterMs: 500 });
  });

  it('was interrupted when sound is taken away later', () => {
    expect(judge(takenAt(20_000, aMinute()))).toEqual({ kind: 'interrupted' });
  });

  it('was interrupted when sound is taken away in sight', () => {
    expect(judge(takenAt(3_000, aMinute()))).toEqual({ kind: 'interrupted' });
  });

  it('was not locked that stayed in sight', () => {
    expect(judge(aMinute({ lockMs: 60_001 }))).toEqual({ kind: 'notLocked' });
  });

  it('was not locked for long enough in a few seconds', () => {
    expect(judge(aMinute({ unlockMs: 15_000 }))).toEqual({ kind: 'notLocked' });
  });

  it.each([
    ['nothing was noted', []],
    ['the sound never began', soundEndsAt(0, aMinute())],
    ['the sound was refused', takenAt(0, aMinute())],
  ])('has no sound if %s', (_, looks) => {
    expect(judge(looks)).toEqual({ kind: 'noSound' });
  });
});

const anyNumber = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.double());
const arbitraryLook: fc.Arbitrary<Look> = fc.record({
  kind: fc.constantFrom('heard', 'heard', 'heard', 'taken'),
  atMs: anyNumber,
  positionMs: anyNumber,
  visible: fc.boolean(),
});
const arbitraryLog = fc.array(arbitraryLook, { maxLength: 40 });
const wholeNumbers = {
  atMs: fc.integer({ min: 0, max: 100_000 }),
  positionMs: fc.integer({ min: 0, max: 100_000 }),
  visible: fc.boolean(),
};
const KINDS = ['keepsTime', 'late', 'stopped', 'interrupted', 'notLocked', 'noSound'];

describe('The verdict', () => {
  it('is one of those there are, whatever was noted', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        expect(KINDS).toContain(judge(log).kind);
      }),
    );
  });

  it('says nothing of a lock that was not seen', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const { kind } = judge(log.map((look) => ({ ...look, visible: true })));
        expect(['interrupted', 'notLocked', 'noSound']).toContain(kind);
      }),
    );
  });

  it('never calls good what was taken away', () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLook, (log, look) => {
        const { kind } = judge([...log, { ...look, kind: 'taken' }]);
        expect(['stopped', 'interrupted', 'noSound']).toContain(kind);
      }),
    );
  });

  it('does not depend on when the test was begun', () => {
    const shift = fc.integer({ min: 0, max: 2 ** 41 });
    const whole = fc.array(fc.record({ ...wholeNumbers, kind: fc.constant('heard' as const) }));
    fc.assert(
      fc.property(whole, shift, (log, byMs) => {
        expect(judge(log.map((look) => ({ ...look, atMs: look.atMs + byMs })))).toEqual(judge(log));
      }),
    );
  });

  it('says how long a locked phone went on, to the next look', () => {
    const lockS = fc.integer({ min: 1, max: 20 });
    const heardS = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(lockS, heardS, (lock, heard) => {
        const looks = soundEndsAt((lock + heard) * 1_000, aMinute({ lockMs: lock * 1_000 }));
        expect(judge(looks)).toEqual({ kind: 'stopped', afterMs: heard * 1_000 });
      }),
    );
  });

  it('is never better for a look that was missed', () => {
    const rank = (log: readonly Look[]) => ['notLocked', 'late', 'keepsTime'].indexOf(judge(log).kind);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 241, maxLength: 241 }), (kept) => {
        const looks = aMinute();
        expect(rank(looks.filter((_, i) => kept[i]))).toBeLessThanOrEqual(rank(looks));
      }),
    );
  });
});
