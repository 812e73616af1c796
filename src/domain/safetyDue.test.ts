import { describe, expect, it } from 'vitest';
import { dueAt, EVERYDAY_HOLDS_MS, FULL_CHECK_HOLDS_MS } from './safetyDue.ts';

const NOW = Date.UTC(2026, 0, 5, 21);

describe('the check is due', () => {
  it('in full at first, and again after its time', () => {
    expect(dueAt({ full: 0, everyday: 0 }, NOW)).toBe('full');
    const asked = { full: NOW - FULL_CHECK_HOLDS_MS, everyday: NOW };
    expect(dueAt(asked, NOW)).toBe('full');
    expect(dueAt({ ...asked, full: asked.full + 1 }, NOW)).toBe('nothing');
  });

  it('about today on the next evening', () => {
    const asked = { full: NOW, everyday: NOW };
    expect(dueAt(asked, NOW + EVERYDAY_HOLDS_MS - 1)).toBe('nothing');
    expect(dueAt(asked, NOW + EVERYDAY_HOLDS_MS)).toBe('everyday');
  });

  it('also where the clock was set back', () => {
    expect(dueAt({ full: NOW, everyday: NOW }, NOW - 1)).toBe('full');
    expect(dueAt({ full: NOW - 2, everyday: NOW }, NOW - 1)).toBe('everyday');
  });
});
