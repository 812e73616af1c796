import { describe, expect, it } from 'vitest';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { buzzOnCues } from './haptics.ts';
import { createPlayer } from './player.ts';

function setUp() {
  const transport = createFakeTransport();
  const player = createPlayer({ transport, clock: createFakeClock(), lock: createFakeSessionLock() });
  const begin = () => player.begin({ id: 'a', startedAt: 0, plan: aPlan(), positionMs: 0, guided: [] });
  return { transport, player, begin };
}

describe('Haptics', () => {
  it('buzzes once at each new segment, otherwise at a change of feet, and at the end', async () => {
    const { player, transport, begin } = setUp();
    const felt: (readonly number[])[] = [];
    buzzOnCues(
      player,
      (pattern) => felt.push(pattern),
      () => true,
    );
    await begin();
    transport.advance(4_000);
    expect(felt).toHaveLength(1);
    transport.advance(2_000);
    expect(felt).toHaveLength(2);
    transport.advance(300_000);
    const atGate = felt.at(-1);
    expect(atGate).not.toEqual(felt[1]);
    transport.advance(400_000);
    expect(felt.at(-1)).not.toEqual(atGate);
    const { segments } = player.store.getState().run?.session.timeline ?? { segments: [] };
    expect(felt).toHaveLength(segments.length);
  });

  it('does not buzz when time is taken away from a move that is done', async () => {
    const { player, transport, begin } = setUp();
    const felt: (readonly number[])[] = [];
    await begin();
    buzzOnCues(
      player,
      (pattern) => felt.push(pattern),
      () => true,
    );
    transport.advance(9_900);
    player.send({ type: 'addTime', extraMs: 100 });
    transport.advance(1_000);
    expect(felt).toHaveLength(3);
    player.send({ type: 'undo' });
    transport.advance(1_000);
    expect(felt).toHaveLength(3);
  });

  it('buzzes once at an end that a step leads to', async () => {
    const { player, transport, begin } = setUp();
    const felt: (readonly number[])[] = [];
    await begin();
    player.send({ type: 'seek', toMs: 610_000 });
    buzzOnCues(
      player,
      (pattern) => felt.push(pattern),
      () => true,
    );
    player.send({ type: 'seek', toMs: 999_000_000 });
    transport.advance(20_000);
    expect(felt).toHaveLength(1);
  });

  it('does not buzz while it is not wanted', async () => {
    const { player, transport, begin } = setUp();
    const felt: (readonly number[])[] = [];
    let isWanted = false;
    buzzOnCues(
      player,
      (pattern) => felt.push(pattern),
      () => isWanted,
    );
    await begin();
    transport.advance(6_000);
    expect(felt).toEqual([]);
    isWanted = true;
    transport.advance(1_000);
    expect(felt).toEqual([]);
    player.send({ type: 'next' });
    expect(felt).toHaveLength(1);
  });

  it('does not buzz at a stop', async () => {
    const { player, begin } = setUp();
    const felt: (readonly number[])[] = [];
    await begin();
    buzzOnCues(
      player,
      (pattern) => felt.push(pattern),
      () => true,
    );
    player.send({ type: 'stop' });
    expect(felt).toEqual([]);
  });
});
