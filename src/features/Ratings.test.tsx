import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../../tests/support/builders.ts';
import { renderApp } from '../../tests/support/renderApp.tsx';

const MORNING = Date.UTC(2026, 0, 6, 8);
/** The night of the 5th is just over. */
const lastNight = aRecord({ startedAt: Date.UTC(2026, 0, 5, 21, 30) });
const ask = /How did you sleep/;

describe('How one feels', () => {
  it('can be said before a session, and taken back', async () => {
    const { user, storage } = renderApp('/begin');
    const scale = within(await screen.findByRole('group', { name: 'Stress right now?' }));
    await user.click(scale.getByRole('button', { name: '7' }));
    expect(scale.getByRole('button', { name: '7' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(scale.getByRole('button', { name: '7' }));
    expect(scale.getByRole('button', { name: '7' })).toHaveAttribute('aria-pressed', 'false');
    expect(storage.sessions.store.getState().entries).toEqual([]);
  });

  it('is not asked of whoever wants nothing rated', async () => {
    renderApp('/begin', { settings: { ratedItem: 'none' }, records: [lastNight] });
    expect(await screen.findByRole('button', { name: "All clear, I'm ready" })).toBeVisible();
    await act(async () => {
      await import('./Ratings.tsx');
    });
    expect(screen.queryByRole('group', { name: /right now/ })).not.toBeInTheDocument();
  });
});

describe('Last night’s sleep', () => {
  const at = (now: number, start: Parameters<typeof renderApp>[1]) => renderApp('/', { ...start, now });

  it('is asked in the morning after a session, and once', async () => {
    const { user, storage } = at(MORNING, { records: [lastNight] });
    const scale = within(await screen.findByRole('group', { name: ask }));
    await user.click(scale.getByRole('button', { name: '8' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: ask })).not.toBeInTheDocument());
    expect(storage.sessions.store.getState().entries).toContainEqual(
      expect.objectContaining({ kind: 'sleep', night: '2026-01-05', value: 8 }),
    );
  });

  it('can be left unsaid, and is not asked again', async () => {
    const { user, storage } = at(MORNING, { records: [lastNight] });
    await user.click(await screen.findByRole('button', { name: 'Skip' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: ask })).not.toBeInTheDocument());
    expect(storage.sessions.store.getState().entries.filter(({ kind }) => kind === 'sleep')).toEqual([]);
  });
});
