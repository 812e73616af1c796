import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../../../tests/support/builders.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';

const READY = { name: /I'm ready$/ };

describe('Before you begin', () => {
  it('leads from Start to the first cue in two taps', async () => {
    const { user, transport } = renderApp('/');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await user.click(await screen.findByRole('button', READY));
    expect(transport.isPlaying).toBe(true);
    expect(await screen.findByRole('heading', { name: 'Get comfortable' })).toBeVisible();
  });

  it('readies the sound before the tap, and unlocks it inside', async () => {
    const { user, transport } = renderApp('/begin');
    await user.click(await screen.findByRole('button', READY));
    expect(transport.calls.map(({ name }) => name).slice(0, 3)).toEqual(['prepare', 'prime', 'load']);
  });

  it('says what will happen, on which foot first, and that it is no medical device', async () => {
    renderApp('/begin', { settings: { firstFoot: 'right', routineId: 'deep' } });
    expect(await screen.findByText('Deep · 20 min · Right foot first')).toBeVisible();
    expect(await screen.findByText(/Not a medical device/)).toBeVisible();
  });

  it('takes the routine a shortcut asks for, without remembering it', async () => {
    const { settings } = renderApp('/begin?routine=quick');
    expect(await screen.findByText('Quick · 5 min · Left foot first')).toBeVisible();
    expect(settings.getState().routineId).toBe('nightly');
  });

  it('uses the remembered routine when a link asks for one that does not exist', async () => {
    renderApp('/begin?routine=%3Cscript%3E', { settings: { routineId: 'sleep' } });
    expect(await screen.findByText('Sleep · 10 min · Left foot first')).toBeVisible();
  });

  it('reminds of a last session that was stopped because something felt wrong, not of one before it', async () => {
    const wise = aRecord({ id: 'a', startedAt: Date.UTC(2026, 0, 3, 21), outcome: 'stoppedWisely' });
    const first = renderApp('/begin', { records: [wise] });
    expect(await screen.findByText(/^Last time something felt wrong/)).toBeVisible();
    first.unmount();
    renderApp('/begin', { records: [wise, aRecord({ id: 'b', startedAt: Date.UTC(2026, 0, 4, 21) })] });
    expect(await screen.findByRole('button', READY)).toBeVisible();
    expect(screen.queryByText(/^Last time something felt wrong/)).not.toBeInTheDocument();
  });

  it('warns against standing on the roller', async () => {
    renderApp('/begin?routine=roller');
    expect(await screen.findByText(/Never stand on it/)).toBeVisible();
  });

  it('remembers that the guide is to wait between feet', async () => {
    const { user, settings } = renderApp('/begin');
    await user.click(await screen.findByRole('checkbox', { name: /Wait for me/ }));
    expect(settings.getState().switchGate).toBe('byPerson');
  });

  it('says that a session runs in another tab, and can be tried again', async () => {
    const { user, lock, transport } = renderApp('/begin');
    lock.holdElsewhere(true);
    await user.click(await screen.findByRole('button', READY));
    expect(await screen.findByText(/already running in another tab/)).toBeVisible();
    expect(transport.isPlaying).toBe(false);
    lock.holdElsewhere(false);
    await user.click(await screen.findByRole('button', READY));
    expect(transport.isPlaying).toBe(true);
  });

  it('begins once, however often an impatient thumb taps', async () => {
    const { user, transport } = renderApp('/begin');
    await user.dblClick(await screen.findByRole('button', READY));
    expect(transport.calls.filter(({ name }) => name === 'load')).toHaveLength(1);
  });
});
