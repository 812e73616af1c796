import { describe, expect, it } from 'vitest';
import { progress } from '../../i18n/en/progress.ts';
import { DEFAULT_SETTINGS, type Reminder } from '../../storage/settingsRecord.ts';
import { remindingFor } from './remindingFor.ts';

/** A Monday. */
const TONIGHT = '2026-01-05';
const told = (patch: Partial<Reminder>) =>
  remindingFor({ ...DEFAULT_SETTINGS.reminder, ...patch }, TONIGHT, progress.reminder);

describe('A reminder', () => {
  it('is half an hour before bed, every evening, from tonight on', () => {
    expect(told({ bedtimeMinutes: 1_350 })).toMatchObject([
      { firstDay: TONIGHT, clockMinutes: 1_320, again: { every: 'day' } },
    ]);
  });

  it('is on the chosen evenings alone', () => {
    expect(told({ evenings: [1, 4] })).toMatchObject([{ again: { every: 'week', on: [1, 4] } }]);
  });

  it('is on the day after where the evening goes on past midnight', () => {
    expect(told({ bedtimeMinutes: 45, evenings: [1, 7] })).toMatchObject([
      { firstDay: '2026-01-06', clockMinutes: 15, again: { every: 'week', on: [2, 1] } },
    ]);
    expect(told({ bedtimeMinutes: 15 })).toMatchObject([{ firstDay: TONIGHT, clockMinutes: 1_425 }]);
  });

  it('names the habit, and a monthly visit if asked for', () => {
    expect(told({ habit: ' After my teeth ', monthly: true })).toMatchObject([
      { text: 'After my teeth. Then ten quiet minutes.' },
      { again: { every: 'month' } },
    ]);
  });
});
