import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type Recurrence, type Reminding } from './calendarFile.ts';

const STAMP = Date.UTC(2026, 0, 5, 12);
const reminding = (patch: Partial<Reminding> = {}): Reminding => ({
  uid: 'nightly@solea',
  title: 'Solea: your feet',
  text: 'After brushing my teeth.',
  // A Monday.
  firstDay: '2026-01-05',
  clockMinutes: 1_320,
  lengthMinutes: 10,
  again: { every: 'day' },
  ...patch,
});

/** The events as an independent parser finds them, whatever we meant. */
function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function only(event: Reminding): ICAL.Event {
  const [found] = parsed(calendarFile([event], STAMP));
  if (!found) throw new Error('There is one event.');
  return found;
}

/** Its first occurrences as the clock shows them. */
function occurrences(event: Reminding, count: number): string[] {
  const times = only(event).iterator();
  return Array.from({ length: count }, () => times.next()?.toString() ?? '');
}

const octets = (line: string) => new TextEncoder().encode(line).length;
const arbitraryAgain: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.constant({ every: 'day' as const }),
  fc.record({
    every: fc.constant('week' as const),
    on: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  }),
  fc.constant({ every: 'month' as const }),
);
const arbitraryReminding: fc.Arbitrary<Reminding> = fc.record({
  uid: fc.constantFrom('nightly@solea', 'monthly@solea'),
  title: fc.string({ unit: 'grapheme' }),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  firstDay: fc
    .integer({ min: 20_000, max: 40_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10)),
  clockMinutes: fc.integer({ min: 0, max: 1_439 }),
  lengthMinutes: fc.integer({ min: 5, max: 60 }),
  again: arbitraryAgain,
});

describe('a calendar file', () => {
  it('reminds every day at the same time by the clock, with an alarm', () => {
    expect(occurrences(reminding(), 3)).toEqual([
      '2026-01-05T22:00:00',
      '2026-01-06T22:00:00',
      '2026-01-07T22:00:00',
    ]);
    const event = only(reminding());
    expect(event.duration.toSeconds()).toBe(600);
    const alarm = event.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  });

  it('stays at that time when the clocks change and in every zone: it names none', () => {
    const spring = occurrences(reminding({ firstDay: '2026-03-28' }), 3);
    expect(spring).toEqual(['2026-03-28T22:00:00', '2026-03-29T22:00:00', '2026-03-30T22:00:00']);
    const { startDate } = only(reminding());
    expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(calendarFile([reminding()], STAMP)).not.toMatch(/TZID|DTSTART[^\r]*Z/);
  });

  it('comes on the chosen weekdays alone, from the first of them on', () => {
    expect(occurrences(reminding({ again: { every: 'week', on: [7, 3] } }), 4)).toEqual([
      '2026-01-07T22:00:00',
      '2026-01-11T22:00:00',
      '2026-01-14T22:00:00',
      '2026-01-18T22:00:00',
    ]);
  });

  it.each([
    ['2026-01-13', ['2026-01-13', '2026-02-10', '2026-03-10']],
    ['2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-28']],
  ])('comes every month, from %s on, without leaving one out', (firstDay, days) => {
    expect(occurrences(reminding({ firstDay, again: { every: 'month' } }), 3)).toEqual(
      days.map((day) => `${day}T22:00:00`),
    );
  });

  it('holds several reminders', () => {
    const monthly = reminding({ uid: 'monthly@solea', again: { every: 'month' } });
    expect(parsed(calendarFile([reminding(), monthly], STAMP)).map(({ uid }) => uid)).toEqual([
      'nightly@solea',
      'monthly@solea',
    ]);
  });

  it('gives an independent parser back what was put in, whatever the words', () => {
    const said = (text: string) => text.replaceAll(/\r\n|\r/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
    fc.assert(
      fc.property(arbitraryReminding, (event) => {
        const found = only(event);
        expect(found.uid).toBe(event.uid);
        expect(found.summary).toBe(said(event.title));
        expect(found.description).toBe(said(event.text));
        const { hour, minute } = found.startDate;
        expect(hour * 60 + minute).toBe(event.clockMinutes);
        expect(found.iterator().next()?.toString()).toBe(found.startDate.toString());
      }),
    );
  });

  it('ends every line as the standard says, and none is longer than 75 octets', () => {
    fc.assert(
      fc.property(arbitraryReminding, (event) => {
        const text = calendarFile([event], STAMP);
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        expect(lines.filter((line) => /[\r\n]/.test(line) || octets(line) > 75)).toEqual([]);
        // No character was cut in half.
        expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([]);
      }),
    );
  });
});
