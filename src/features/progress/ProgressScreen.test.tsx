import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../../../tests/support/builders.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { NOTHING_APPLIES } from '../../domain/safety.ts';
import type { HistoryEntry } from '../../storage/historyRecord.ts';

const DAY_MS = 86_400_000;
/** The fake clock's night is Monday 5 January 2026. */
const TONIGHT = Date.UTC(2026, 0, 5, 21, 30);
const nightsAgo = (n: number, patch: Parameters<typeof aRecord>[0] = {}) =>
  aRecord({ id: `n${n}`, startedAt: TONIGHT - n * DAY_MS, ...patch });
const rated = (n: number, before: number, after: number) =>
  nightsAgo(n, { rating: { item: 'stress', before, after } });

async function openProgress(start: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp('/progress', start);
  await screen.findByRole('heading', { name: 'Your data' }, { timeout: 10_000 });
  return app;
}
const card = (name: string) => screen.getByRole('region', { name });
const rows = () =>
  within(card('Your sessions'))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('Progress', () => {
  it('says where sessions will be listed, before there are any', async () => {
    const { user } = await openProgress();
    expect(screen.getByText('No sessions yet')).toBeVisible();
    expect(screen.queryByLabelText('Search your notes')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go to Tonight' }));
    expect(screen.getByRole('heading', { name: 'Tonight' })).toBeVisible();
  });

  it('is there with the tap once it was seen', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    await user.click(screen.getByRole('link', { name: 'Tonight' }));
    const tab = screen.getByRole('link', { name: 'Progress' });
    // One event alone: nothing that has to be waited for can have come by then.
    fireEvent.click(tab);
    expect(screen.getByRole('heading', { name: 'Your data' })).toBeVisible();
  });

  it('lists the newest first, in the zone each was recorded in', async () => {
    await openProgress({
      records: [
        aRecord({ id: 'old', startedAt: Date.UTC(2026, 0, 3, 21, 30) }),
        aRecord({
          id: 'new',
          startedAt: Date.UTC(2026, 0, 4, 21, 30),
          timeZone: 'Asia/Tokyo',
          routineId: 'quick',
          plannedMs: 300_000,
          handsOnMs: { left: 100_000, right: 0 },
          outcome: 'partial',
          rating: { item: 'stress', before: 6, after: 4 },
        }),
        aRecord({ id: 'older', startedAt: Date.UTC(2026, 0, 2, 21, 30), outcome: 'stoppedWisely' }),
      ],
    });
    const [first, second, third] = rows();
    expect(first).toMatch(/Quick, 5 min.*Mon.*5.*6:30.*1:40 of 5:00 · Stress 6 → 4/);
    expect(second).toMatch(/Nightly, 10 min.*Whole session/);
    expect(third).toMatch(/Stopped wisely/);
  });

  it('says in words where less than a second was done', async () => {
    const handsOnMs = { left: 400, right: 0 };
    renderApp('/progress', {
      records: [
        aRecord({ id: 'a', handsOnMs, outcome: 'partial' }),
        aRecord({ id: 'b', handsOnMs, outcome: 'stoppedWisely' }),
      ],
    });
    expect(await screen.findByText('Ended right at the start')).toBeVisible();
    expect(screen.getByText('Stopped wisely, right at the start')).toBeVisible();
    expect(screen.queryByText(/0:00/)).not.toBeInTheDocument();
  });

  it('puts years of nights on the page a part at a time', async () => {
    const records = Array.from({ length: 100 }, (_, i) => nightsAgo(i));
    const { user } = await openProgress({ records });
    expect(rows()).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Show earlier sessions' }));
    expect(rows()).toHaveLength(42);
  });

  it('keeps a session whose routine this version does not know', async () => {
    await openProgress({ records: [aRecord({ routineId: 'retired' })] });
    expect(screen.getByText('A routine of another version, 10 min')).toBeVisible();
  });

  it('takes no name from what every object has', async () => {
    await openProgress({ records: [aRecord({ routineId: 'constructor' })] });
    expect(screen.getByText('A routine of another version, 10 min')).toBeVisible();
  });
});

describe('The calendar', () => {
  it('says of every night what it was, and goes back and forth by months', async () => {
    const { user } = await openProgress({
      records: [nightsAgo(0), nightsAgo(1, { outcome: 'partial' }), nightsAgo(10)],
      entries: [{ kind: 'notToday', id: 'notToday.2026-01-02', revision: 1, night: '2026-01-02' }],
    });
    const table = screen.getByRole('table', { name: '2 nights in January 2026' });
    const said = (day: RegExp) => within(table).getByText(day).textContent;
    expect(said(/ 5 January/)).toBe('Monday, 5 January 2026, massage, tonight');
    expect(said(/ 4 January/)).toContain('part of a session');
    expect(said(/ 2 January/)).toContain('not a day for massage');
    expect(said(/ 3 January/)).toContain('nothing noted');
    expect(said(/ 6 January/)).toBe('Tuesday, 6 January 2026');
    expect(screen.getByRole('button', { name: 'Later month' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Earlier month' }));
    expect(screen.getByRole('table', { name: '1 night in December 2025' })).toBeVisible();
  });
});

describe('The weeks', () => {
  it('say how this one stands and how the last ones went, also as a table', async () => {
    const { user } = await openProgress({
      records: [0, 7, 8, 9, 10, 11, 14].map((n) => nightsAgo(n)),
    });
    expect(within(card('Weeks')).getByText('1 of 5 nights this week')).toBeVisible();
    expect(within(card('Weeks')).getByText('2 nights in reserve')).toBeVisible();
    expect(within(card('Weeks')).getByText('1 of the last 2 weeks kept')).toBeVisible();
    expect(
      screen.getByRole('img', { name: 'Nights in the last 3 weeks, oldest first: 5, 1, 1' }),
    ).toBeVisible();
    await user.click(within(card('Weeks')).getByText('As a table'));
    const [, ...lines] = within(card('Weeks')).getAllByRole('row');
    expect(lines.map((line) => line.textContent)).toEqual([
      '5 Jan15still open',
      '29 Dec 202515fewer than meant',
      '22 Dec 202555kept',
    ]);
  });

  it('follow the plan the person chooses', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    await user.click(screen.getByRole('button', { name: 'Change the plan' }));
    const sheet = within(screen.getByRole('dialog'));
    await user.click(sheet.getByRole('radio', { name: /My own/ }));
    await user.selectOptions(sheet.getByLabelText('Nights a week'), '1');
    await user.click(sheet.getByRole('button', { name: 'Keep this plan' }));
    expect(await screen.findByText('1 night this week. It is kept.')).toBeVisible();
    expect(screen.getByText('My own: a week is kept at 1 night')).toBeVisible();
  });

  it('let go of a routine that is too short for the plan, and set Tonight to one that is not', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    const sheet = () => within(screen.getByRole('dialog'));
    const choose = (field: string, value: string) => user.selectOptions(sheet().getByLabelText(field), value);
    const keep = () => user.click(sheet().getByRole('button', { name: 'Keep this plan' }));
    await user.click(screen.getByRole('button', { name: 'Change the plan' }));
    await user.click(sheet().getByRole('radio', { name: /My own/ }));
    await choose('Routine on Tonight', 'Quick, 5 min');
    await choose('At least', '20 min');
    await keep();
    expect(await screen.findByText('My own: a week is kept at 3 nights')).toBeVisible();
    expect(screen.getByText('A session counts from 20 min on.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Change the plan' }));
    await choose('Routine on Tonight', 'Deep, 20 min');
    await keep();
    expect(await screen.findByText('My own, with Deep: a week is kept at 3 nights')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Tonight' }));
    expect(await screen.findByRole('button', { name: /^Routine.*Deep/ })).toBeVisible();
  });

  it('bring a routine that is long enough with the longer evenings', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    await user.click(screen.getByRole('button', { name: 'Change the plan' }));
    await user.click(screen.getByRole('radio', { name: /Fewer and longer/ }));
    await user.click(screen.getByRole('button', { name: 'Keep this plan' }));
    expect(await screen.findByText('A session counts from 15 min on.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Tonight' }));
    expect(await screen.findByRole('button', { name: /^Routine.*Fifteen/ })).toBeVisible();
  });

  it('ask for nothing while it is paused', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    await user.click(screen.getByRole('button', { name: 'Change the plan' }));
    await user.click(screen.getByRole('radio', { name: /Pause/ }));
    await user.click(screen.getByRole('button', { name: 'Keep this plan' }));
    expect(await screen.findByText('This week asks for nothing.')).toBeVisible();
  });
});

describe('Ratings and sleep', () => {
  it('are invited first, and not told from a few', async () => {
    await openProgress({ records: [rated(1, 6, 3), rated(0, 5, 4)] });
    expect(within(card('Before and after')).getByText(/^2 sessions rated.*Not enough/)).toBeVisible();
    expect(within(card('Sleep')).getByText(/^Say in the morning/)).toBeVisible();
  });

  it('are told as they were, with the caveat, and as a table', async () => {
    const { user } = await openProgress({
      records: [
        ...Array.from({ length: 8 }, (_, i) => rated(i, 6, 4)),
        rated(8, 5, 5),
        rated(9, 5, 6),
        rated(10, 2, 7),
      ],
    });
    const shown = within(card('Before and after'));
    expect(
      shown.getByText(
        'After 11 sessions: lower after 8, about the same after 2, higher after 1. Median change −2.',
      ),
    ).toBeVisible();
    expect(shown.getByText(/what happened, not why/)).toBeVisible();
    expect(
      shown.getByRole('img', { name: 'Stress in the last 11 sessions: median 6 before, 4 after' }),
    ).toBeVisible();
    await user.click(shown.getByText('As a table'));
    expect(shown.getAllByRole('row')).toHaveLength(12);
  });

  it('come into a table of years a part at a time', async () => {
    const { user } = await openProgress({ records: Array.from({ length: 100 }, (_, i) => rated(i, 6, 4)) });
    const shown = within(card('Before and after'));
    await user.click(shown.getByText('As a table'));
    expect(shown.getAllByRole('row')).toHaveLength(61);
    await user.click(shown.getByRole('button', { name: 'Show more' }));
    expect(shown.getAllByRole('row')).toHaveLength(101);
    expect(shown.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('suggest a day of rest when the feet get sorer', async () => {
    await openProgress({
      records: [nightsAgo(0, { rating: { item: 'footPain', before: 2, after: 5 } })],
    });
    expect(screen.getByText(/A day of rest/)).toBeVisible();
  });

  it('set sleep side by side once there are seven of each', async () => {
    const entries = Array.from({ length: 14 }, (_, i): HistoryEntry => {
      const night = new Date(TONIGHT - i * DAY_MS).toISOString().slice(0, 10);
      return { kind: 'sleep', id: `sleep.${night}`, revision: 1, night, value: i < 7 ? 7 : 5 };
    });
    await openProgress({ records: Array.from({ length: 7 }, (_, i) => nightsAgo(i)), entries });
    expect(
      screen.getByText('After a session: median 7, from 7 nights. Other nights: median 5, from 7 nights.'),
    ).toBeVisible();
    expect(screen.getByRole('img', { name: 'Other nights: 7 answers, from 5 to 5' })).toBeVisible();
  });
});

describe('How a night was slept', () => {
  it('can be told of any night, also without a session, and told again', async () => {
    const { user, storage } = await openProgress({ records: [nightsAgo(0)] });
    const say = async (value: string) => {
      await user.click(within(card('Sleep')).getByRole('button', { name: 'Say how a night was' }));
      const sheet = within(screen.getByRole('dialog'));
      await user.click(sheet.getByRole('button', { name: value }));
      await user.click(sheet.getByRole('button', { name: 'Keep' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    };
    await say('4');
    expect(screen.getByText(/^0 answers after a session, 1 after other nights/)).toBeVisible();
    await say('6');
    expect(storage.sessions.store.getState().entries).toContainEqual(
      expect.objectContaining({ kind: 'sleep', night: '2026-01-04', value: 6 }),
    );
  });

  it('cannot be told of a night to come', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    await user.click(screen.getByRole('button', { name: 'Say how a night was' }));
    const sheet = within(screen.getByRole('dialog'));
    await user.click(sheet.getByRole('button', { name: '4' }));
    const night = sheet.getByLabelText('The night that began on');
    await user.clear(night);
    await user.type(night, '2026-01-05');
    await user.click(sheet.getByRole('button', { name: '4' }));
    expect(sheet.getByRole('button', { name: 'Keep' })).toBeDisabled();
  });
});

describe('A session in the list', () => {
  it('takes a note, by which it is found again', async () => {
    const { user, storage } = await openProgress({ records: [nightsAgo(0), nightsAgo(1)] });
    await user.click(screen.getAllByRole('button', { name: /^Nightly/ })[0] as HTMLElement);
    await user.type(screen.getByLabelText('Note'), 'Lavender oil, spät');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(storage.sessions.store.getState().records.at(-1)?.note).toBe('Lavender oil, spät');
    await user.type(screen.getByLabelText('Search your notes'), 'OIL, SPAT');
    expect(rows()).toHaveLength(1);
    await user.type(screen.getByLabelText('Search your notes'), '!');
    expect(screen.getByText('No session fits.')).toBeVisible();
  });

  it('can be put right in what was rated and how it came out', async () => {
    const rating = { item: 'stress', before: 6, after: 9 } as const;
    const { user, storage } = await openProgress({ records: [nightsAgo(0, { rating, note: 'Late.' })] });
    await user.click(screen.getByRole('button', { name: /^Nightly/ }));
    await user.selectOptions(screen.getByLabelText('How it came out'), 'Stopped wisely');
    await user.selectOptions(screen.getByLabelText('Before'), '–');
    await user.selectOptions(screen.getByLabelText('After'), '4');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(storage.sessions.store.getState().records[0]).toMatchObject({
      outcome: 'stoppedWisely',
      rating: { item: 'stress', before: null, after: 4 },
      note: 'Late.',
    });
  });

  it('is found by how it came out', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0), nightsAgo(1, { outcome: 'partial' })] });
    await user.click(screen.getByRole('button', { name: 'Part' }));
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(rows()).toHaveLength(2);
  });

  it('can be deleted, and taken back', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0), nightsAgo(1)] });
    await user.click(screen.getAllByRole('button', { name: /^Nightly/ })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Deleted.')).toBeVisible();
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.getAllByRole('button', { name: /^Nightly/ })[0]).toHaveFocus();
  });

  it('keeps what is being written when the page beside the sheet is touched', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)] });
    const row = screen.getByRole('button', { name: /^Nightly/ });
    await user.click(row);
    await user.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(row);
    await user.type(screen.getByLabelText('Note'), 'Warm feet');
    await user.click(screen.getByRole('dialog'));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.getByLabelText('Note')).toHaveValue('Warm feet');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says so when it was deleted elsewhere meanwhile, and keeps what was written', async () => {
    const { user, storage } = await openProgress({ records: [nightsAgo(0)] });
    await user.click(screen.getByRole('button', { name: /^Nightly/ }));
    await user.type(screen.getByLabelText('Note'), 'Warm feet');
    const [{ id } = { id: '' }] = storage.sessions.store.getState().records;
    await act(() => storage.sessions.put((revision) => [{ kind: 'deleted', id, revision }]));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText(/deleted in another tab/)).toBeVisible();
    expect(screen.getByLabelText('Note')).toHaveValue('Warm feet');
  });

  it.each(['1969-05-05', '0026-01-04'])('cannot be added for %s', async (night) => {
    const { user, storage } = await openProgress();
    await user.click(screen.getByRole('button', { name: 'Add a past session' }));
    fireEvent.change(screen.getByLabelText('Evening of'), { target: { value: night } });
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByText(/an evening and a time that are over/)).toBeVisible();
    expect(storage.sessions.store.getState().records).toEqual([]);
  });

  it('cannot be added for later tonight', async () => {
    const { user, storage } = await openProgress();
    await user.click(screen.getByRole('button', { name: 'Add a past session' }));
    expect(screen.getByLabelText('Evening of')).toHaveValue('2026-01-05');
    fireEvent.change(screen.getByLabelText('Began at'), { target: { value: '21:31' } });
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByText(/an evening and a time that are over/)).toBeVisible();
    expect(storage.sessions.store.getState().records).toEqual([]);
  });

  it('is taken for last night where tonight is still to come', async () => {
    const { user, storage } = await openProgress({ now: Date.UTC(2026, 0, 5, 10, 0) });
    await user.click(screen.getByRole('button', { name: 'Add a past session' }));
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('Added.')).toBeVisible();
    expect(storage.sessions.store.getState().records).toMatchObject([{ night: '2026-01-04' }]);
  });

  it('can be added for an evening gone by, not for one to come', async () => {
    const { user, storage } = await openProgress();
    await user.click(screen.getByRole('button', { name: 'Add a past session' }));
    const night = screen.getByLabelText('Evening of');
    await user.clear(night);
    await user.type(night, '2026-01-06');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByText(/an evening and a time that are over/)).toBeVisible();
    await user.clear(night);
    await user.type(night, '2026-01-03');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('Added.')).toBeVisible();
    expect(storage.sessions.store.getState().records).toMatchObject([
      { night: '2026-01-03', plannedMs: 600_000, outcome: 'completed' },
    ]);
  });
});

describe('The data', () => {
  it('are saved, and the day is told', async () => {
    const { user, saved } = await openProgress({ records: [nightsAgo(0)] });
    expect(screen.getByText('No backup yet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(await screen.findByText(/^Last backup:.*2026/)).toBeVisible();
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ format: 'solea.backup' });
    await user.click(screen.getByRole('button', { name: 'Save a table' }));
    await waitFor(() => expect(saved[1]?.name).toMatch(/\.csv$/));
  });

  it('leave with the safety answers only once that is ticked', async () => {
    const full = Date.UTC(2026, 0, 5);
    const safety = { answers: NOTHING_APPLIES, askedAt: { everyday: full, full } };
    const { user, saved } = await openProgress({ records: [nightsAgo(0)], safety });
    await user.click(screen.getByRole('button', { name: 'Save a backup' }));
    await user.click(screen.getByRole('checkbox', { name: 'With my safety answers' }));
    await user.click(screen.getByRole('button', { name: 'Save a backup' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ text }) => 'safety' in JSON.parse(text))).toEqual([false, true]);
  });

  it('say when thirty sessions have no backup', async () => {
    await openProgress({ records: Array.from({ length: 30 }, (_, i) => nightsAgo(i)) });
    expect(screen.getByText(/A good moment for a backup/)).toBeVisible();
  });

  it('come back from a backup, after one has seen what it changes', async () => {
    const first = await openProgress({ records: [nightsAgo(0)] });
    await first.user.click(screen.getByRole('button', { name: 'Save a backup' }));
    await first.user.click(screen.getAllByRole('button', { name: /^Nightly/ })[0] as HTMLElement);
    const { storage } = first;
    await first.user.click(screen.getByRole('button', { name: 'Cancel' }));
    const backup = JSON.parse(first.saved[0]?.text ?? '');
    backup.history.data.push({ ...backup.history.data[0], id: 'from elsewhere' });
    first.saved.push({ name: '', type: '', text: JSON.stringify(backup) });
    await first.user.click(screen.getByRole('button', { name: 'Bring in a backup' }));
    expect(await screen.findByText('1 session will be added.')).toBeVisible();
    expect(storage.sessions.store.getState().records).toHaveLength(1);
    await first.user.click(screen.getByRole('button', { name: 'Bring it in' }));
    expect(await screen.findByText('It is here now.')).toBeVisible();
    expect(storage.sessions.store.getState().records).toHaveLength(2);
  });

  it('are not touched by a file that is none of ours', async () => {
    const { user } = await openProgress({ records: [nightsAgo(0)], picked: '{"hello":1}' });
    await user.click(screen.getByRole('button', { name: 'Bring in a backup' }));
    expect(await screen.findByText(/not a backup of Solea. Nothing was changed/)).toBeVisible();
  });

  it.each([
    [false, 'Everything is erased.'],
    [true, /running in another tab/],
  ])(
    'are erased only after a second, deliberate tap (session elsewhere: %s)',
    async (runsElsewhere, said) => {
      const { user, asked } = await openProgress({ records: [nightsAgo(0)], runsElsewhere });
      await user.click(screen.getByRole('button', { name: 'Erase everything' }));
      expect(screen.getByRole('button', { name: 'Erase' })).toBeDisabled();
      await user.click(screen.getByRole('checkbox', { name: /I want it gone/ }));
      await user.click(screen.getByRole('button', { name: 'Erase' }));
      expect(await screen.findByText(said)).toBeVisible();
      expect(asked).toEqual(['erase']);
    },
  );
});

describe('A reminder', () => {
  it('is a file for the calendar, half an hour before bed, after a habit', async () => {
    const { user, saved } = await openProgress();
    await user.type(screen.getByLabelText('After which habit?'), 'After my teeth');
    expect(screen.getByText(/^Reminds at 22:00/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /professional/ }));
    await user.click(screen.getByRole('button', { name: 'Put it in my calendar' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.text).toContain('DTSTART:20260105T220000');
    expect(saved[0]?.text).toContain('After my teeth');
    expect(saved[0]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('is on the chosen evenings, one of them at least', async () => {
    const { user, saved, settings } = await openProgress();
    const evenings = within(screen.getByRole('group', { name: 'On these evenings' }));
    const [monday, ...others] = evenings.getAllByRole('button');
    for (const evening of others) await user.click(evening);
    await user.click(monday as HTMLElement);
    expect(settings.getState().reminder.evenings).toEqual([1]);
    expect(screen.getByText(/At least one evening/)).toBeVisible();
    await user.click(evenings.getByRole('button', { name: 'Thursday' }));
    expect(screen.queryByText(/At least one evening/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Put it in my calendar' }));
    await waitFor(() => expect(saved[0]?.text).toContain('BYDAY=MO,TH'));
    expect(await screen.findByText(/^Done: it is/)).toBeVisible();
    await user.click(evenings.getByRole('button', { name: 'Friday' }));
    expect(screen.queryByText(/^Done: it is/)).not.toBeInTheDocument();
  });

  it('is words for an alarm where a file leads nowhere', async () => {
    await openProgress({ remindsBy: 'alarm' });
    expect(screen.getByText(/add an alarm at 22:00/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Put it in my calendar' })).not.toBeInTheDocument();
  });
});
