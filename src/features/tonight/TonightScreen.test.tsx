import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCheckpoint, aRecord } from '../../../tests/support/builders.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';

describe('Tonight', () => {
  it('offers one Start and says what it will do', () => {
    renderApp('/');
    expect(screen.getByRole('heading', { name: 'Tonight' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start' })).toHaveAccessibleDescription(
      'Nightly · 10 min, both feet',
    );
  });

  it('shows only the tabs that have a real screen', () => {
    renderApp('/');
    const tabs = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Tonight', 'Progress', 'Learn']);
    expect(tabs[0]).toHaveAttribute('aria-current', 'page');
  });

  it('remembers the chosen routine', async () => {
    const { user, settings } = renderApp('/');
    await user.click(screen.getByRole('button', { name: /^Routine/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Quick/ }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(settings.getState().routineId).toBe('quick');
    expect(screen.getByText('Quick · 5 min, both feet')).toBeVisible();
  });

  it('leaves the routine as it was when the sheet is closed', async () => {
    const { user, settings } = renderApp('/');
    await user.click(screen.getByRole('button', { name: /^Routine/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(settings.getState().routineId).toBe('nightly');
  });

  it('changes the first foot with one tap', async () => {
    const { user, settings } = renderApp('/');
    await user.click(screen.getByRole('button', { name: 'First foot Left' }));
    expect(settings.getState().firstFoot).toBe('right');
    expect(screen.getByRole('button', { name: 'First foot Right' })).toBeVisible();
  });

  it('falls back to the nightly routine when the remembered one is unknown', () => {
    renderApp('/', { settings: { routineId: 'from-the-future' } });
    expect(screen.getByText('Nightly · 10 min, both feet')).toBeVisible();
  });

  it('counts a night once, however many sessions it had', () => {
    const monday = Date.UTC(2026, 0, 5, 21);
    renderApp('/', {
      records: [aRecord({ id: 'a', startedAt: monday }), aRecord({ id: 'b', startedAt: monday + 3_600_000 })],
    });
    expect(screen.getByText('1 of 5 nights')).toBeVisible();
    expect(screen.getByText('Monday: done')).toBeInTheDocument();
  });

  it('tells the nights of the chosen plan, and a session cut short as part of a night', () => {
    const plan = { kind: 'own', goal: 3, lengthMs: 0, routineId: null } as const;
    renderApp('/', {
      records: [aRecord({ outcome: 'partial' })],
      entries: [{ kind: 'plan', id: 'plan.2026-01-05', revision: 1, night: '2026-01-05', plan }],
    });
    expect(screen.getByText('0 of 3 nights')).toBeVisible();
    expect(screen.getByText('Monday: in part')).toBeInTheDocument();
  });

  it('asks for nothing in a week that is paused', () => {
    const plan = { kind: 'paused', goal: 0, lengthMs: 0, routineId: null } as const;
    renderApp('/', {
      records: [aRecord()],
      entries: [{ kind: 'plan', id: 'plan.2026-01-05', revision: 1, night: '2026-01-05', plan }],
    });
    expect(screen.getByText('1 night this week')).toBeVisible();
  });
});

describe('An unfinished session', () => {
  it('comes first, with its place and the time left', () => {
    renderApp('/', { checkpoint: aCheckpoint({ positionMs: 60_000 }) });
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveAccessibleDescription(
      'Left foot, sole, 9:05 left',
    );
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
  });

  it('can be continued', async () => {
    const { user, asked } = renderApp('/', { checkpoint: aCheckpoint() });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(asked).toEqual(['resume']);
  });

  it.each([
    ['Keep what I did', 'keep'],
    ['Discard', 'discard'],
  ])('makes room for Start after "%s"', async (name, call) => {
    const { user, asked } = renderApp('/', { checkpoint: aCheckpoint() });
    await user.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([call]);
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
  });
});

describe('Letting an unfinished session go', () => {
  it('can be taken back', async () => {
    const { user, asked } = renderApp('/', { checkpoint: aCheckpoint() });
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(await screen.findByText('Discarded.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked).toEqual(['discard', 'restore']);
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
  });

  it('is refused while it runs in another tab', async () => {
    const { user } = renderApp('/', { checkpoint: aCheckpoint(), runsElsewhere: true });
    await user.click(screen.getByRole('button', { name: 'Keep what I did' }));
    expect(await screen.findByText(/already running in another tab/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
  });
});

describe('What the person must know', () => {
  it('says that something was set aside, until dismissed', async () => {
    const { user } = renderApp('/', {
      notices: [{ kind: 'setAside', what: 'history', reason: 'unreadable' }],
    });
    const notice = /set aside on this device, not deleted/;
    expect(await screen.findByText(notice)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(notice)).not.toBeInTheDocument();
  });

  it('invites to the home screen only after a first session', () => {
    renderApp('/', { offer: 'promptable' });
    expect(screen.queryByRole('button', { name: 'Install' })).not.toBeInTheDocument();
  });

  it('asks the browser to install, or is put off for good', async () => {
    const { user, asked, settings } = renderApp('/', { offer: 'promptable', records: [aRecord()] });
    await user.click(await screen.findByRole('button', { name: 'Install' }));
    expect(asked).toEqual(['install']);
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(settings.getState().installDismissed).toBe(true);
    expect(screen.queryByRole('button', { name: 'Install' })).not.toBeInTheDocument();
  });

  it('gives iOS its own words', async () => {
    renderApp('/', { offer: 'ios', records: [aRecord()] });
    expect(await screen.findByText(/Share button.*Add to Home Screen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Install' })).not.toBeInTheDocument();
  });

  it('offers an update, and says when another tab holds it back', async () => {
    const { user } = renderApp('/', { updateWaiting: true, acceptAnswer: 'sessionRunning' });
    await user.click(await screen.findByRole('button', { name: 'Update now' }));
    expect(await screen.findByText(/waits until it ends/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByText(/waits until it ends/)).not.toBeInTheDocument();
  });
});
