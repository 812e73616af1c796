import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { heedAnswers } from './heedAnswers.ts';
import { createPlayer } from './player.ts';

function setUp() {
  const transport = createFakeTransport();
  const player = createPlayer({ transport, clock: createFakeClock(), lock: createFakeSessionLock() });
  const answers = createStore(() => ({ fever: false }));
  const stopHeeding = heedAnswers(player, answers, () => !answers.getState().fever);
  const status = () => player.store.getState().run?.session.status;
  return { transport, player, answers, stopHeeding, status };
}
const START = { id: 'a', startedAt: 0, plan: aPlan(), positionMs: 0, guided: [] };

it.each(['playing', 'paused'] as const)(
  'a session that is %s ends once answers rule it out',
  async (state) => {
    const { transport, player, answers, status } = setUp();
    await player.begin(START);
    transport.advance(20_000);
    if (state === 'paused') player.send({ type: 'pause' });
    answers.setState({});
    expect(status()).toBe(state);
    answers.setState({ fever: true });
    expect(player.store.getState().run?.session).toMatchObject({ status: 'finished', ending: 'ruledOut' });
    expect(transport.isPlaying).toBe(false);
  },
);

it('answers change nothing where no session runs, or none is heeded', async () => {
  const { player, answers, stopHeeding, status } = setUp();
  answers.setState({ fever: true });
  expect(status()).toBeUndefined();
  stopHeeding();
  answers.setState({ fever: false });
  await player.begin(START);
  answers.setState({ fever: true });
  expect(status()).toBe('playing');
});
