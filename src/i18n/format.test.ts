import { describe, expect, it } from 'vitest';
import { clockText, firstWeekday, lengthText, minutesText, momentText, plural, regional } from './format.ts';

describe('times', () => {
  it('a running clock ends on 0:00 and begins on its full length', () => {
    expect([60_000, 59_999, 1, 0, -5].map(clockText)).toEqual(['1:00', '1:00', '0:01', '0:00', '0:00']);
  });

  it('time done counts a second once it is whole', () => {
    expect([59_999, 60_000, 754_321].map(lengthText)).toEqual(['0:59', '1:00', '12:34']);
  });

  it('a length says what is not whole', () => {
    expect([600_000, 270_000, 760_000].map((ms) => minutesText(ms, 'en'))).toEqual([
      '10 min',
      '4.5 min',
      '12.7 min',
    ]);
  });

  it('a moment is told in the zone it was recorded in', () => {
    const moment = Date.UTC(2026, 10, 22, 21, 40);
    expect(momentText(moment, 'UTC', 'en-GB', moment)).toMatch(/22 Nov,.*21:40/);
    expect(momentText(moment, 'Asia/Tokyo', 'en-GB', moment)).toMatch(/23 Nov,.*6:40/);
  });
});

it('a moment of another year says which', () => {
  const moment = Date.UTC(2025, 10, 22, 21, 40);
  expect(momentText(moment, 'UTC', 'en-GB', Date.UTC(2026, 0, 1))).toMatch(/22 Nov 2025.*21:40/);
});

describe('where the person is', () => {
  it('keeps the language of the words and takes the customs of the region', () => {
    expect(regional('en', 'de-DE')).toBe('en-DE');
    expect(regional('en', 'de')).toBe('en');
  });

  it('begins the week as is usual there', () => {
    expect(firstWeekday('en-US')).toBe(7);
    expect(firstWeekday('de-DE')).toBe(1);
  });
});

describe('plurals', () => {
  it('picks the form and writes the number', () => {
    const forms = { one: '# night', other: '# nights' };
    expect([0, 1, 2, 1234].map((count) => plural(count, 'en', forms))).toEqual([
      '0 nights',
      '1 night',
      '2 nights',
      '1,234 nights',
    ]);
  });
});
