import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../../../tests/support/builders.ts';
import { createFakeClock } from '../../../tests/support/fakeClock.ts';
import { renderApp } from '../../../tests/support/renderApp.tsx';
import { NOTHING_APPLIES } from '../../domain/safety.ts';
import { DEFAULT_SCREEN } from '../../domain/screenChoice.ts';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const button = (name: string) => screen.getByRole('button', { name });

async function atFirstMove(start: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp('/', start);
  await app.startSession();
  return app;
}

describe('The guide', () => {
  it('names the move, the foot, the stage, the time left and what is next', async () => {
    const { advance } = await atFirstMove();
    expect(heading()).toBe('Settle the foot');
    expect(screen.getByText('Left foot')).toBeVisible();
    expect(screen.getByText('Prepare')).toBeVisible();
    expect(screen.getByText(/10:00 left in the session/)).toBeVisible();
    advance(5_000);
    expect(screen.getByText(/9:55 left in the session/)).toBeVisible();
    expect(screen.getByText(/Next: Draw down the Achilles/)).toBeVisible();
  });

  it('counts the beats inside a move', async () => {
    const { advance } = await atFirstMove();
    advance(20_000);
    expect(screen.getByText('Pull 1 of 6')).toBeVisible();
    advance(5_000);
    expect(screen.getByText('Pull 2 of 6')).toBeVisible();
  });

  it('says in words what the picture shows, from count to count', async () => {
    const { advance } = await atFirstMove();
    const picture = () => screen.getByRole('img', { name: /^Left foot (from|at)/ });
    expect(picture()).toHaveAccessibleName(/shoulders sinking/);
    advance(50_000);
    expect(picture()).toHaveAccessibleName(/thumb circles from the heel up the line to the big toe/);
    advance(12_000);
    expect(picture()).toHaveAccessibleName(/line to the second toe/);
  });

  it('shows steps in place of motion to those who asked for less', async () => {
    const { advance } = await atFirstMove({ reducedMotion: true });
    advance(50_000);
    const picture = screen.getByRole('img', { name: /thumb circles/ });
    expect(within(picture).getAllByText(/^\d$/)).toHaveLength(4);
  });

  it('has the whole picture as its pause button', async () => {
    const { user, transport } = await atFirstMove();
    await user.click(button('Pause'));
    expect(transport.isPlaying).toBe(false);
    await user.click(button('Resume'));
    expect(transport.isPlaying).toBe(true);
  });

  it('goes to the next move and can undo it for a while', async () => {
    const { user, clock } = await atFirstMove();
    await user.click(button('Next move'));
    expect(heading()).toBe('Spread the oil');
    await user.click(button('Undo'));
    expect(heading()).toBe('Settle the foot');
    await user.click(button('Next move'));
    act(() => clock.advance(8_000));
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('restarts a move on "previous", then goes to the one before', async () => {
    const { user, advance } = await atFirstMove();
    advance(25_000);
    await user.click(button('Previous move'));
    expect(screen.getByText('Pull 1 of 6')).toBeVisible();
    await user.click(button('Previous move'));
    expect(heading()).toBe('Spread the oil');
  });

  it('adds 15 seconds, and offers the same for the other foot', async () => {
    const { user } = await atFirstMove();
    await user.click(button('Add 15 seconds'));
    expect(screen.getByText(/10:15 left in the session/)).toBeVisible();
    await user.click(button('Right foot too'));
    expect(screen.getByText(/10:30 left in the session/)).toBeVisible();
    await user.click(button('Undo'));
    expect(screen.getByText(/10:00 left in the session/)).toBeVisible();
  });

  it('says and shows the change of feet, and goes on at a tap', async () => {
    const { user, advance } = await atFirstMove();
    advance(300_000);
    expect(heading()).toBe('Now the right foot');
    await user.click(button('Go on'));
    expect(heading()).toBe('Settle the foot');
    expect(screen.getByText('Right foot')).toBeVisible();
  });

  it('can rest between the feet', async () => {
    const { user, advance, transport } = await atFirstMove();
    advance(300_000);
    await user.click(button('Pause'));
    expect(transport.isPlaying).toBe(false);
    await user.click(button('Resume'));
    expect(heading()).toBe('Now the right foot');
  });

  it('waits between the feet when asked to', async () => {
    const { advance, user } = await atFirstMove({ settings: { switchGate: 'byPerson' } });
    advance(300_000 + 300_000);
    expect(heading()).toBe('Now the right foot');
    expect(screen.getByText('Waits for you')).toBeVisible();
    await user.click(button('Go on'));
    expect(heading()).toBe('Settle the foot');
  });

  it('stands still after an interruption until Resume', async () => {
    const { transport, advance, user } = await atFirstMove();
    advance(25_000);
    act(() => transport.interrupt());
    advance(60_000);
    expect(screen.getByText(/Nothing was skipped/)).toBeVisible();
    expect(screen.getByText('Pull 2 of 6')).toBeVisible();
    await user.click(button('Resume'));
    expect(transport.isPlaying).toBe(true);
  });

  it('tells what the phone refuses', async () => {
    const { transport } = await atFirstMove({ screen: 'refused' });
    expect(screen.getByText(/The screen may lock/)).toBeVisible();
    act(() => transport.tellSound(false));
    expect(screen.getByText(/No sound here/)).toBeVisible();
  });

  it('says that nothing can be saved while the session runs on', async () => {
    await atFirstMove({ notices: [{ kind: 'notSaved', reason: 'full' }] });
    expect(screen.getByText(/storage of this device is full/)).toBeVisible();
  });

  it('announces each step once and never the seconds', async () => {
    const { advance } = await atFirstMove();
    const region = document.querySelector('[aria-live="polite"]');
    expect(region).toHaveTextContent(/^Settle the foot\./);
    const before = region?.textContent;
    advance(3_000);
    expect(region?.textContent).toBe(before);
    advance(3_000);
    expect(region).toHaveTextContent(/^Spread the oil\./);
  });
});

describe('Stop', () => {
  it('rests while it asks, and goes on as it was', async () => {
    const { user, transport } = await atFirstMove();
    await user.click(button('Stop'));
    expect(transport.isPlaying).toBe(false);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep going' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(transport.isPlaying).toBe(true);
  });

  it('leaves a paused session paused', async () => {
    const { user, transport } = await atFirstMove();
    await user.click(button('Pause'));
    await user.click(button('Stop'));
    await user.click(button('Keep going'));
    expect(transport.isPlaying).toBe(false);
    expect(button('Resume')).toBeVisible();
  });

  it('ends the session and says what was done', async () => {
    const { user, advance } = await atFirstMove();
    advance(65_000);
    await user.click(button('Stop'));
    await user.click(button('End the session'));
    expect(screen.getByText('1:05 of massage')).toBeVisible();
    expect(screen.getByText('Wipe your soles before you stand.')).toBeVisible();
    expect(screen.getByText('Saved on this device.')).toBeVisible();
  });

  it.each([
    ['pending', 'Saving on this device…'],
    ['failed', 'This device could not save it.'],
  ] as const)('says %s where the session is not kept', async (keeping, words) => {
    const { user, advance } = await atFirstMove({ keeping });
    advance(65_000);
    await user.click(button('Stop'));
    await user.click(button('End the session'));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByText('Saved on this device.')).not.toBeInTheDocument();
  });

  it('saves nothing when no move was begun, and says so', async () => {
    const { user } = renderApp('/begin');
    await user.click(await screen.findByRole('button', { name: /I'm ready/ }));
    await user.click(button('Stop'));
    await user.click(button('End the session'));
    expect(screen.getByText(/nothing was saved/)).toBeVisible();
  });

  it('is asked, too, when the person goes somewhere else, however far', async () => {
    await atFirstMove();
    act(() => window.history.pushState(null, '', '/progress'));
    expect(screen.getByRole('dialog', { name: 'End here?' })).toBeVisible();
    expect(window.location.pathname).toBe('/session');
  });
});

describe('The end', () => {
  it('comes by itself, quiet and saved, and leads back to Tonight', async () => {
    const { advance, user, player } = await atFirstMove();
    advance(300_000 + 20_000 + 300_000);
    expect(heading()).toBe('Rest now');
    expect(screen.getByText('Left 5:00 · Right 5:00')).toBeVisible();
    await user.click(button('Done'));
    expect(heading()).toBe('Tonight');
    expect(player.store.getState().run).toBeUndefined();
  });

  it('names no foot where one of them rested', async () => {
    const feet = { left: ['injury'], right: [] } as const;
    const now = createFakeClock().now();
    const askedAt = { everyday: now, full: now };
    const { advance } = await atFirstMove({ safety: { answers: { ...NOTHING_APPLIES, feet }, askedAt } });
    expect(screen.getByText('Right foot')).toBeVisible();
    advance(620_000);
    expect(heading()).toBe('Rest now');
    expect(screen.getByText('5:00 of massage')).toBeVisible();
    expect(screen.queryByText(/^Left .* Right/)).not.toBeInTheDocument();
  });
});

describe('The question at the end', () => {
  const kept = { records: [aRecord({ id: 'session-1' })] };
  const before = { item: 'stress', before: 7, after: null } as const;

  it.each([
    ['asks anew where nothing was said before', null, 'Stress right now?', null],
    ['goes on from what was said before', before, 'And stress now?', 7],
  ])('%s, once the session is kept', async (_, rating, question, saidBefore) => {
    const records = [aRecord({ id: 'session-1', rating })];
    const { advance, user, storage } = await atFirstMove({ records });
    advance(620_000);
    const scale = within(await screen.findByRole('group', { name: question }));
    await user.click(scale.getByRole('button', { name: '3' }));
    await waitFor(() =>
      expect(storage.sessions.store.getState().records[0]?.rating).toEqual({
        item: 'stress',
        before: saidBefore,
        after: 3,
      }),
    );
  });

  it('is left for the morning with lights out', async () => {
    const settings = { screen: { ...DEFAULT_SCREEN, lightsOut: true } };
    const { advance, user } = await atFirstMove({ ...kept, settings });
    advance(620_000);
    await user.click(button('Show the end'));
    // In memory by then, had it been asked for.
    await act(() => import('../Ratings.tsx'));
    expect(screen.queryByRole('group', { name: /stress/i })).not.toBeInTheDocument();
  });
});

describe('An end that a step led to', () => {
  it('is offered back for a while, then stays', async () => {
    const { user, clock, transport, player, advance } = await atFirstMove();
    advance(3_000);
    act(() => player.send({ type: 'seek', toMs: 999_000_000 }));
    expect(heading()).toBe('Rest now');
    expect(screen.getByText('Saved on this device.')).toBeVisible();
    await user.click(button('Undo'));
    expect(heading()).toBe('Settle the foot');
    expect(transport.isPlaying).toBe(true);
    act(() => player.send({ type: 'seek', toMs: 999_000_000 }));
    act(() => clock.advance(8_000));
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(player.store.getState().run?.session.status).toBe('finished');
  });

  it('is put away by Done at once', async () => {
    const { user, player } = await atFirstMove();
    act(() => player.send({ type: 'seek', toMs: 999_000_000 }));
    await user.click(button('Done'));
    expect(heading()).toBe('Tonight');
    expect(player.store.getState().run).toBeUndefined();
  });
});

describe('Lights out', () => {
  const dark = { settings: { screen: { ...DEFAULT_SCREEN, lightsOut: true } } };

  it('leaves nothing at the end but the way back', async () => {
    const { advance, user } = await atFirstMove(dark);
    advance(620_000);
    expect(screen.getAllByRole('button')).toEqual([button('Show the end')]);
    expect(button('Show the end')).toHaveFocus();
    expect(screen.queryByText('Saved on this device.')).not.toBeInTheDocument();
    await user.click(button('Show the end'));
    expect(screen.getByText('Saved on this device.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('ends with any key', async () => {
    const { advance, user } = await atFirstMove(dark);
    advance(620_000);
    await user.keyboard('x');
    expect(button('Done')).toBeVisible();
  });

  it('waits until a last step cannot be taken back any more, and spares who stopped', async () => {
    const { player, clock, user } = await atFirstMove(dark);
    act(() => player.send({ type: 'seek', toMs: 999_000_000 }));
    expect(button('Undo')).toBeVisible();
    act(() => clock.advance(8_000));
    expect(button('Show the end')).toBeVisible();
    await user.click(button('Show the end'));
    await user.click(button('Done'));
    await user.click(button('Start'));
    await user.click(button("All clear, I'm ready"));
    await user.click(button('Stop'));
    await user.click(button('End the session'));
    expect(button('Done')).toBeVisible();
    expect(button('Pain, or something felt wrong?')).toBeVisible();
  });
});

describe('Dimming', () => {
  const isDim = () => screen.getByRole('main').dataset.dim === 'true';
  const extras = () => waitFor(() => screen.getByText('Keys'));

  it('comes when nobody touched the screen for a while; what wakes it does nothing else', async () => {
    const { clock, user, transport } = await atFirstMove();
    await extras();
    act(() => clock.advance(59_000));
    expect(isDim()).toBe(false);
    act(() => clock.advance(1_000));
    expect(isDim()).toBe(true);
    await user.click(button('Pause'));
    expect([isDim(), transport.isPlaying]).toEqual([false, true]);
    await user.click(button('Pause'));
    expect(transport.isPlaying).toBe(false);
  });

  it('is put off by each touch', async () => {
    const { clock, user } = await atFirstMove();
    await extras();
    act(() => clock.advance(59_000));
    await user.click(screen.getByText('Left foot'));
    act(() => clock.advance(59_000));
    expect(isDim()).toBe(false);
  });

  it('is not ended by a new step, which is announced all the same', async () => {
    const { clock, advance } = await atFirstMove();
    await extras();
    act(() => clock.advance(60_000));
    advance(6_000);
    expect(isDim()).toBe(true);
    expect(document.querySelector('[aria-live="polite"]')).toHaveTextContent(/^Spread the oil\./);
  });

  it('ends where the sound was taken, and comes in a gate that waits', async () => {
    const { clock, advance, transport } = await atFirstMove({ settings: { switchGate: 'byPerson' } });
    await extras();
    act(() => clock.advance(60_000));
    act(() => transport.interrupt());
    expect(isDim()).toBe(false);
    act(() => button('Resume').click());
    act(() => clock.advance(60_000));
    expect(isDim()).toBe(true);
    advance(301_000);
    expect(screen.getByText('Waits for you')).toBeInTheDocument();
    expect(isDim()).toBe(true);
  });

  it('does not come where it is not wanted', async () => {
    const { clock } = await atFirstMove({ settings: { screen: { ...DEFAULT_SCREEN, dims: false } } });
    await extras();
    act(() => clock.advance(300_000));
    expect(isDim()).toBe(false);
  });
});

describe('A change of feet that was paused', () => {
  it('does not say that it goes on by itself', async () => {
    const { user, advance } = await atFirstMove();
    advance(300_000);
    expect(screen.getByText(/or it goes on by itself/)).toBeVisible();
    await user.click(button('Pause'));
    expect(screen.queryByText(/or it goes on by itself/)).not.toBeInTheDocument();
    expect(screen.getByText(/It waits until you tap the picture/)).toBeVisible();
  });
});

describe('Large', () => {
  it('leaves what to do to the voice, but says what to do between the feet', async () => {
    const { advance } = await atFirstMove({ settings: { screen: { ...DEFAULT_SCREEN, large: true } } });
    expect(screen.getAllByText(/^Settle the foot/)).toHaveLength(2);
    advance(300_000);
    expect(screen.getByText(/Tap the picture when you are settled/)).toBeVisible();
  });
});

describe('The keyboard', () => {
  it('pauses with Space, also after a tap on something else', async () => {
    const { user, transport } = await atFirstMove();
    await user.click(button('Next move'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Spread the oil');
    await user.keyboard(' ');
    expect(transport.isPlaying).toBe(false);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Spread the oil');
  });

  it('pauses with Space also where a key had brought the focus to a control before the tap', async () => {
    const { user, transport } = await atFirstMove();
    act(() => button('Next move').focus());
    await user.click(button('Add 15 seconds'));
    await user.keyboard(' ');
    expect(transport.isPlaying).toBe(false);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Settle the foot');
  });

  it('is explained behind a question mark, and can be switched off there', async () => {
    const { user, settings } = await atFirstMove();
    await waitFor(() => screen.getByText('Keys'));
    await user.keyboard('?');
    const sheet = screen.getByRole('dialog', { name: 'Keys' });
    expect(within(sheet).getByText('15 seconds more')).toBeVisible();
    await user.click(within(sheet).getByRole('checkbox', { name: 'Use single keys' }));
    expect(within(sheet).getByText(/Only Esc is left/)).toBeVisible();
    expect(settings.getState().screen.singleKeys).toBe(false);
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await user.keyboard('?{ArrowRight}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(heading()).toBe('Settle the foot');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: 'End here?' })).toBeVisible();
  });

  it('pauses with space, steps with arrows, adds with plus and asks with Escape', async () => {
    const { user, transport } = await atFirstMove();
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard(' ');
    expect(transport.isPlaying).toBe(false);
    await user.keyboard(' ');
    await user.keyboard('{ArrowRight}');
    expect(heading()).toBe('Spread the oil');
    await user.keyboard('{ArrowLeft}');
    expect(heading()).toBe('Settle the foot');
    await user.keyboard('+');
    expect(screen.getByText(/10:15 left in the session/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: 'End here?' })).toBeVisible();
  });
});

describe('Where the foot stands', () => {
  it('is told by stage, in each round of a routine worked twice over', async () => {
    const { advance } = await atFirstMove({ settings: { routineId: 'roller-10' } });
    expect(screen.getByText('Left foot: Prepare, stage 1 of 8')).toBeInTheDocument();
    advance(150_000);
    expect(screen.getByText('Left foot: Prepare, stage 5 of 8')).toBeInTheDocument();
    expect(screen.getByText('Right foot: still to come')).toBeInTheDocument();
  });
});

describe('The focus', () => {
  it('stays within the session when the control that had it is gone', async () => {
    const { user } = await atFirstMove();
    await user.click(button('Next move'));
    await user.click(button('Undo'));
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('Without a session', () => {
  it('the session address leads to Tonight', () => {
    renderApp('/session');
    expect(heading()).toBe('Tonight');
  });
});
