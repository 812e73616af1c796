import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnchoredClock,
  advance,
  anchorAt,
  type ClockReading,
  MAX_STRAY_MS,
  shift,
} from './anchoredClock.ts';

const at = (monotonicMs: number, audioMs: number | undefined): ClockReading => ({ monotonicMs, audioMs });

/** Reads the clock at each moment in turn. */
const through = (clock: AnchoredClock, ...readings: readonly ClockReading[]) =>
  readings.reduce(advance, clock);

describe('a clock on running audio', () => {
  it('stands where it was anchored', () => {
    expect(anchorAt(12_000, at(500, 90)).positionMs).toBe(12_000);
  });

  it('moves by the audio clock, not by the monotonic clock', () => {
    const clock = through(anchorAt(1_000, at(0, 0)), at(1_000, 990), at(2_000, 1_980));
    expect(clock.positionMs).toBe(2_980);
  });

  it('begins again elsewhere by a shift and keeps its pace', () => {
    const clock = through(shift(through(anchorAt(0, at(0, 0)), at(900, 900)), -600), at(1_000, 990));
    expect([clock.source, clock.positionMs]).toEqual(['audio', 390]);
  });
});

describe('a clock whose audio stalls', () => {
  const anchored = anchorAt(0, at(0, 0));

  it('waits for audio up to half a second', () => {
    const clock = through(anchored, at(MAX_STRAY_MS, 0));
    expect([clock.source, clock.positionMs]).toEqual(['audio', 0]);
  });

  it('then keeps time by the monotonic clock, with nothing lost', () => {
    const stalled = through(anchored, at(400, 0), at(600, 0));
    expect([stalled.source, stalled.positionMs]).toEqual(['monotonic', 600]);
    expect(through(stalled, at(700, 0), at(5_000, 0)).positionMs).toBe(5_000);
  });

  it('comes back to audio without a step once audio keeps pace', () => {
    const stalled = through(anchored, at(600, 0));
    const back = through(stalled, at(850, 5), at(1_060, 215));
    expect([back.source, back.positionMs]).toEqual(['audio', 1_060]);
    const onwards = through(back, at(1_170, 315));
    expect([onwards.source, onwards.positionMs]).toEqual(['audio', 1_160]);
  });

  it('does not trust audio that only crawls', () => {
    expect(through(anchored, at(600, 0), at(900, 100), at(1_200, 200)).source).toBe('monotonic');
  });

  it('does not trust audio after a few milliseconds', () => {
    expect(through(anchored, at(600, 0), at(620, 20)).source).toBe('monotonic');
  });

  it('keeps time where there is no audio at all', () => {
    const clock = through(anchorAt(0, at(0, undefined)), at(100, undefined));
    expect([clock.source, clock.positionMs]).toEqual(['monotonic', 100]);
  });

  it('does not go back with audio that does', () => {
    expect(through(anchored, at(300, 300), at(400, 100)).positionMs).toBe(300);
  });

  it('keeps time when audio is taken away, and does not follow one that leaps', () => {
    expect(through(anchored, at(300, 300), at(400, undefined)).positionMs).toBe(400);
    expect(through(anchored, at(300, 300), at(400, 9_000)).positionMs).toBe(400);
  });
});

describe('whatever the audio clock does', () => {
  const step = fc.record({
    passedMs: fc.integer({ min: 0, max: 2_000 }),
    audio: fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 0.9, max: 1.1, noNaN: true }) },
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant('gone' as const) },
    ),
  });
  const course = fc.array(step, { maxLength: 60, size: 'max' });

  const walk = (steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
    let audioMs = 0;
    let monotonicMs = 0;
    let clock = anchorAt(0, at(0, 0));
    return steps.map(({ passedMs, audio }) => {
      monotonicMs += passedMs;
      if (audio !== 'gone') audioMs += passedMs * audio;
      const before = clock;
      clock = advance(clock, at(monotonicMs, audio === 'gone' ? undefined : audioMs));
      return { before, clock, monotonicMs };
    });
  };

  it('never goes back', () => {
    fc.assert(
      fc.property(course, (steps) => {
        for (const { before, clock } of walk(steps))
          expect(clock.positionMs).toBeGreaterThanOrEqual(before.positionMs);
      }),
    );
  });

  it('stays within half a second of the time that passed', () => {
    fc.assert(
      fc.property(course, (steps) => {
        for (const { clock, monotonicMs } of walk(steps))
          expect(Math.abs(clock.positionMs - monotonicMs)).toBeLessThanOrEqual(MAX_STRAY_MS + 1e-6);
      }),
    );
  });

  it('reads the same however often it is read, while audio runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (steps) => {
        const readings = steps.map((_, i) => {
          const ms = steps.slice(0, i + 1).reduce((sum, value) => sum + value, 0);
          return at(ms, ms);
        });
        const anchored = anchorAt(0, at(0, 0));
        const last = readings.at(-1) ?? at(0, 0);
        expect(through(anchored, ...readings).positionMs).toBeCloseTo(advance(anchored, last).positionMs, 6);
      }),
    );
  });

  it('moves by exactly the shift when shifted', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: -60_000, max: 60_000 }), (steps, byMs) => {
        const last = walk(steps).at(-1);
        if (!last) return;
        const later = at(last.monotonicMs + 50, undefined);
        const moved = advance(shift(last.clock, byMs), later).positionMs - byMs;
        expect(moved).toBeCloseTo(advance(last.clock, later).positionMs, 6);
      }),
    );
  });
});
