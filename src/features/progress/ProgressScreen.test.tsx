import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../../../tests/support/builders.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';

const DAY_MS = 86_400_000;

describe('Progress', () => {
  it('says where sessions will be listed, before there are any', async () => {
    const { user } = renderApp('/progress');
    expect(await screen.findByText('No sessions yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go to Tonight' }));
    expect(screen.getByRole('heading', { name: 'Tonight' })).toBeVisible();
  });

  it('lists the newest first, in the zone each was recorded in', async () => {
    renderApp('/progress', {
      records: [
        aRecord({ id: 'old', startedAt: Date.UTC(2026, 0, 5, 21, 30) }),
        aRecord({
          id: 'new',
          startedAt: Date.UTC(2026, 0, 6, 21, 30),
          timeZone: 'Asia/Tokyo',
          routineId: 'quick',
          plannedMs: 300_000,
          handsOnMs: { left: 100_000, right: 0 },
          outcome: 'partial',
        }),
      ],
    });
    const [first, second] = await screen.findAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('Quick, 5 min')).toBeVisible();
    expect(within(first as HTMLElement).getByText(/Wed.*7.*6:30/)).toBeVisible();
    expect(within(first as HTMLElement).getByText('1:40 of 5:00')).toBeVisible();
    expect(within(second as HTMLElement).getByText('Nightly, 10 min')).toBeVisible();
    expect(within(second as HTMLElement).getByText('Whole session')).toBeVisible();
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

  it('shows years of nights a part at a time', async () => {
    const records = Array.from({ length: 100 }, (_, i) =>
      aRecord({ id: `n${i}`, startedAt: Date.UTC(2025, 0, 1) + i * DAY_MS }),
    );
    const { user } = renderApp('/progress', { records });
    expect(await screen.findByText('100 sessions')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: 'Show earlier sessions' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });

  it('keeps a session whose routine this version does not know', async () => {
    renderApp('/progress', { records: [aRecord({ routineId: 'retired' })] });
    expect(await screen.findByText('A routine of another version, 10 min')).toBeVisible();
  });
});
