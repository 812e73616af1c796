import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../../tests/support/arbitraryAnswers.ts';
import { nightOf } from './night.ts';
import { NOTHING_APPLIES } from './safety.ts';
import { answersIn, dueAt, EVERYDAY_HOLDS_MS, FULL_CHECK_HOLDS_MS } from './safetyDue.ts';

const NOW = Date.UTC(2026, 0, 5, 21);
const at = (now: number, timeZone = 'UTC') => ({ now, timeZone });

describe('the check is due', () => {
  it('in full at first, and again after its time', () => {
    expect(dueAt({ full: 0, everyday: 0 }, at(NOW))).toBe('full');
    const asked = { full: NOW - FULL_CHECK_HOLDS_MS, everyday: NOW };
    expect(dueAt(asked, at(NOW))).toBe('full');
    expect(dueAt({ ...asked, full: asked.full + 1 }, at(NOW))).toBe('nothing');
  });

  it('about today some hours later', () => {
    const asked = { full: NOW, everyday: NOW };
    expect(dueAt(asked, at(NOW + EVERYDAY_HOLDS_MS - 1))).toBe('nothing');
    expect(dueAt(asked, at(NOW + EVERYDAY_HOLDS_MS))).toBe('everyday');
  });

  it('about today in the next night, which begins at four where the person is', () => {
    const late = Date.UTC(2026, 0, 6, 3, 30);
    const asked = { full: late, everyday: late };
    expect(dueAt(asked, at(late + 29 * 60_000))).toBe('nothing');
    expect(dueAt(asked, at(late + 30 * 60_000))).toBe('everyday');
    expect(dueAt(asked, at(late + 30 * 60_000, 'Asia/Tokyo'))).toBe('nothing');
  });

  it('also where the clock was set back', () => {
    expect(dueAt({ full: NOW, everyday: NOW }, at(NOW - 1))).toBe('full');
    expect(dueAt({ full: NOW - 2, everyday: NOW }, at(NOW - 1))).toBe('everyday');
  });
});

describe('the answers in a night', () => {
  const TONIGHT = nightOf(NOW, 'UTC');
  const given = (answers = NOTHING_APPLIES, everyday = NOW) => ({
    answers,
    askedAt: { everyday, full: everyday },
  });

  it('are those that were given in it', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expect(answersIn(TONIGHT, given(answers), 'UTC')).toBe(answers);
      }),
    );
  });

  it('are open again about today and the feet in any other, and keep all that lasts', () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.integer({ min: 1, max: 4_000 }), (answers, days) => {
        const held = answersIn(TONIGHT, given(answers, NOW - days * 86_400_000), 'UTC');
        expect(held).toEqual({ ...answers, today: [], feet: { left: [], right: [] } });
      }),
    );
  });

  it('are open about today as long as the night is not known', () => {
    const answers = { ...NOTHING_APPLIES, today: ['fever'] as const };
    expect(answersIn(undefined, given(answers), 'UTC').today).toEqual([]);
  });
});
