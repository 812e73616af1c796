import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlan, arbitraryShare, pointAt } from '../../tests/support/arbitraryPlans.ts';
import { asCleared } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { FEET } from '../domain/foot.ts';
import type { SessionPlan } from '../domain/plan.ts';
import type { Rhythm } from '../domain/rhythm.ts';
import type { Step } from '../domain/routine.ts';
import { type Command, handsOnUntil, isMoving, isRunning } from '../domain/session.ts';
import { compileTimeline, isMove } from '../domain/timeline.ts';
import { createPlayer, type SessionStart, UNDO_MS } from './player.ts';

function step(id: 'thumbLines' | 'longStrokes', seconds: number, rhythm: Rhythm = { kind: 'plain' }): Step {
  const move = { id, stage: 'sole', region: 'sole', pressure: 'gentle' } as const;
  return { move, durationMs: seconds * 1_000, rhythm };
}

/**
 * In seconds: count-in 0–5, left lines 5–25, left strokes 25–55, gate 55–75, right lines 75–95,
 * right strokes 95–125, close 125–131.
 */
const PLAN: SessionPlan = {
  routine: { id: 'made-up', rounds: 1, steps: [step('thumbLines', 20), step('longStrokes', 30)] },
  feet: ['left', 'right'],
  switchGate: 'byPerson',
  extensions: [],
};
const START: SessionStart = { id: 'tonight', startedAt: 0, plan: asCleared(PLAN), positionMs: 0, guided: [] };
const ADD_15_S: Command = { type: 'addTime', extraMs: 15_000 };

/** A player with everything around it made up. */
function setUp() {
  const clock = createFakeClock();
  const transport = createFakeTransport(clock);
  const lock = createFakeSessionLock();
  const player = createPlayer({ transport, clock, lock });
  return {
    player,
    transport,
    clock,
    lock,
    session: () => player.store.getState().run?.session,
    status: () => player.store.getState().run?.session.status,
    change: () => {
      const session = player.store.getState().run?.session;
      return session && isRunning(session) ? session.change.kind : undefined;
    },
    send: (type: Exclude<Command['type'], 'seek' | 'addTime'>) => player.send({ type }),
    /** Where the transport stands, in seconds. */
    seconds: () => transport.positionMs() / 1_000,
    handsOn: () => {
      const session = player.store.getState().run?.session;
      const done = session && handsOnUntil(session, player.positionMs());
      return FEET.map((foot) => Math.round((done?.[foot] ?? 0) / 1_000));
    },
    /** Names of the calls the transport got while something happened, with where they led, in seconds. */
    callsDuring: (act: () => void) => {
      const before = transport.calls.length;
      act();
      return transport.calls.slice(before).map((call) => {
        if (call.name === 'seek') return `seek ${call.toMs / 1_000}`;
        if (call.name === 'load') return `load ${call.timeline.durationMs / 1_000} at ${call.atMs / 1_000}`;
        if (call.name === 'setLoop') return call.loop ? `loop ${call.loop.startMs / 1_000}` : 'no loop';
        return call.name;
      });
    },
  };
}

/** The same, with a session begun and played to a position in seconds. */
async function setUpAt(seconds: number, plan: SessionPlan = PLAN) {
  const world = setUp();
  await world.player.begin({ ...START, plan: asCleared(plan) });
  world.transport.advance(seconds * 1_000);
  return world;
}

describe('beginning', () => {
  it('unlocks sound within the tap, before anything is waited for', async () => {
    const { player, transport } = setUp();
    const begun = player.begin(START);
    expect(transport.calls).toEqual([{ name: 'prime' }]);
    expect(await begun).toBe('begun');
  });

  it('starts with the count-in, which goes on to the first move by itself', async () => {
    const { player, transport, status, seconds } = setUp();
    await player.begin(START);
    expect([status(), seconds(), transport.isPlaying]).toEqual(['playing', 0, true]);
    transport.advance(6_000);
    expect([status(), seconds()]).toEqual(['playing', 6]);
  });

  it('goes on from a checkpoint with what was done before it', async () => {
    const { player, transport, seconds, handsOn } = setUp();
    await player.begin({ ...START, positionMs: 30_000, guided: [{ fromMs: 0, toMs: 30_000 }] });
    expect([seconds(), transport.isPlaying]).toEqual([30, true]);
    transport.advance(5_000);
    expect(handsOn()).toEqual([30, 0]);
  });

  it('waits in a gate if the checkpoint was there', async () => {
    const { player, transport, status } = setUp();
    await player.begin({ ...START, positionMs: 60_000 });
    transport.advance(600_000);
    expect(status()).toBe('holding');
  });

  it('is refused while a session runs, without touching its sound', async () => {
    const { player, transport } = await setUpAt(10);
    const before = [...transport.calls];
    expect(await player.begin({ ...START, id: 'another' })).toBe('busy');
    expect(transport.calls).toEqual(before);
    expect(player.store.getState().run?.id).toBe('tonight');
  });

  it('is refused to the second of two taps, which leaves the sound of the first alone', async () => {
    const { player, transport } = setUp();
    const taps = [player.begin(START), player.begin({ ...START, id: 'another' })];
    expect(await Promise.all(taps)).toEqual(['begun', 'busy']);
    expect(transport.calls.map(({ name }) => name)).toEqual(['prime', 'load', 'setLoop', 'play']);
    expect(player.store.getState().run?.id).toBe('tonight');
  });

  it('is refused while another tab holds the lock, and gives sound back', async () => {
    const { player, transport, lock } = setUp();
    lock.holdElsewhere(true);
    expect(await player.begin(START)).toBe('busy');
    expect(player.store.getState().run).toBeUndefined();
    expect(transport.calls.map(({ name }) => name)).toEqual(['prime', 'finish']);
    lock.holdElsewhere(false);
    expect(await player.begin(START)).toBe('begun');
  });

  it('is possible again after a session has finished', async () => {
    const { player, send, status, seconds } = await setUpAt(40);
    send('stop');
    expect(await player.begin({ ...START, id: 'another' })).toBe('begun');
    expect([player.store.getState().run?.id, status(), seconds()]).toEqual(['another', 'playing', 0]);
  });
});

describe('without a session', () => {
  it('commands do nothing', () => {
    const { player, transport, callsDuring } = setUp();
    expect(callsDuring(() => player.send({ type: 'next' }))).toEqual([]);
    expect(player.store.getState().run).toBeUndefined();
    expect([player.positionMs(), transport.isPlaying]).toEqual([0, false]);
  });
});

describe('pausing', () => {
  it('freezes the place, the credit and the sound', async () => {
    const { transport, send, status, seconds, handsOn } = await setUpAt(12);
    send('pause');
    transport.advance(600_000);
    expect([status(), seconds(), transport.isPlaying]).toEqual(['paused', 12, false]);
    expect(handsOn()).toEqual([7, 0]);
  });

  it('and resuming goes on from there, with sound unlocked within the tap', async () => {
    const { transport, send, status, seconds, handsOn, callsDuring } = await setUpAt(12);
    send('pause');
    transport.advance(600_000);
    expect(callsDuring(() => send('resume'))).toEqual(['prime', 'no loop', 'play']);
    transport.advance(3_000);
    expect([status(), seconds()]).toEqual(['playing', 15]);
    expect(handsOn()).toEqual([10, 0]);
  });

  it('twice is the same as once', async () => {
    const { send, callsDuring, status } = await setUpAt(12);
    send('pause');
    expect(callsDuring(() => send('pause'))).toEqual([]);
    expect(status()).toBe('paused');
  });

  it('lets the person skip in silence, and play from there', async () => {
    const { transport, send, seconds } = await setUpAt(12);
    send('pause');
    send('next');
    transport.advance(60_000);
    expect([seconds(), transport.isPlaying]).toEqual([25, false]);
    send('resume');
    transport.advance(1_000);
    expect(seconds()).toBe(26);
  });
});

describe('stepping', () => {
  it('leads to the start of the next move and plays on', async () => {
    const { transport, send, seconds, callsDuring } = await setUpAt(12);
    expect(callsDuring(() => send('next'))).toEqual(['seek 25', 'no loop']);
    transport.advance(1_000);
    expect(seconds()).toBe(26);
  });

  it('twice in one moment leads two moves on', async () => {
    const { send, seconds } = await setUpAt(6);
    send('next');
    send('next');
    expect(seconds()).toBe(55);
  });

  it('back restarts the move, also one that a step led to', async () => {
    const { transport, send, seconds } = await setUpAt(12);
    send('next');
    transport.advance(10_000);
    send('previous');
    expect(seconds()).toBe(25);
    transport.advance(10_000);
    send('previous');
    expect(seconds()).toBe(25);
  });

  it('back within the count-in starts it again', async () => {
    const { send, seconds } = await setUpAt(4);
    send('previous');
    expect(seconds()).toBe(0);
  });

  it('back and back again leads to the move before', async () => {
    const { send, seconds } = await setUpAt(40);
    send('previous');
    send('previous');
    expect(seconds()).toBe(5);
  });

  it('to a place that is asked for, as from the lock screen, leads there', async () => {
    const { player, transport, seconds } = await setUpAt(12);
    player.send({ type: 'seek', toMs: 100_000 });
    expect(seconds()).toBe(100);
    transport.advance(5_000);
    player.send({ type: 'seek', toMs: 100_000 });
    expect(seconds()).toBe(100);
  });
});

describe('adding time', () => {
  it('loads the longer session at the same place and plays on', async () => {
    const { player, transport, seconds, callsDuring } = await setUpAt(12);
    expect(callsDuring(() => player.send(ADD_15_S))).toEqual(['load 146 at 12', 'no loop']);
    transport.advance(20_000);
    expect([seconds(), transport.isPlaying]).toEqual([32, true]);
    expect(player.store.getState().run?.session.timeline.durationMs).toBe(146_000);
  });

  it('to the other foot too loads it once more', async () => {
    const { player, send, callsDuring } = await setUpAt(12);
    player.send(ADD_15_S);
    expect(callsDuring(() => send('addTimeToOtherFoot'))).toEqual(['load 161 at 12', 'no loop']);
    expect(callsDuring(() => send('addTimeToOtherFoot'))).toEqual([]);
  });

  it('does nothing in a gate', async () => {
    const { player, callsDuring } = await setUpAt(60);
    expect(callsDuring(() => player.send(ADD_15_S))).toEqual([]);
  });

  it('where the sound cannot be made anew goes back within the move instead', async () => {
    const { player, transport, callsDuring } = await setUpAt(48);
    transport.reloads = false;
    expect(callsDuring(() => player.send(ADD_15_S))).toEqual(['seek 33', 'no loop']);
    expect(callsDuring(() => player.send(ADD_15_S))).toEqual(['seek 25', 'no loop']);
    transport.advance(35_000);
    expect(callsDuring(() => player.send(ADD_15_S))).toEqual([]);
  });

  it('to the foot before, from within the gate, goes on waiting there', async () => {
    const { player, transport, send, status } = await setUpAt(54);
    player.send(ADD_15_S);
    transport.advance(17_000);
    send('addTimeToOtherFoot');
    expect(player.store.getState().run?.session.timeline.durationMs).toBe(146_000);
    transport.advance(600_000);
    expect(status()).toBe('holding');
  });
});

describe('undoing', () => {
  it('a step leads back to where it was taken', async () => {
    const { transport, send, seconds } = await setUpAt(12);
    send('next');
    transport.advance(4_000);
    send('undo');
    expect(seconds()).toBe(12);
    transport.advance(1_000);
    expect(seconds()).toBe(13);
  });

  it('added time loads the session as it was, at the same place', async () => {
    const { player, transport, send, callsDuring } = await setUpAt(12);
    player.send(ADD_15_S);
    transport.advance(2_000);
    expect(callsDuring(() => send('undo'))).toEqual(['load 131 at 14', 'no loop']);
  });

  it('is offered for a while, then settles without moving anything', async () => {
    const { transport, send, change, seconds, callsDuring } = await setUpAt(12);
    send('next');
    transport.advance(UNDO_MS - 100);
    expect(change()).toBe('step');
    const calls = callsDuring(() => transport.advance(200));
    expect(change()).toBe('none');
    expect(calls.filter((call) => call !== 'no loop')).toEqual([]);
    expect(seconds()).toBeCloseTo(25 + UNDO_MS / 1_000 + 0.1);
    send('undo');
    expect(seconds()).toBeCloseTo(25 + UNDO_MS / 1_000 + 0.1);
  });

  it('is offered as long again after another step', async () => {
    const { transport, send, change } = await setUpAt(6);
    send('next');
    transport.advance(UNDO_MS - 1_000);
    send('next');
    transport.advance(UNDO_MS - 1_000);
    expect(change()).toBe('step');
    transport.advance(1_100);
    expect(change()).toBe('none');
  });

  it('is not offered any longer because of a pause', async () => {
    const { transport, send, change } = await setUpAt(6);
    send('next');
    transport.advance(UNDO_MS - 1_000);
    send('pause');
    transport.advance(1_100);
    expect(change()).toBe('none');
  });

  it('is not offered any more once the session has finished, nor in the next one', async () => {
    const { player, transport, clock, send, change } = await setUpAt(6);
    send('next');
    send('stop');
    expect(clock.pending).toBe(0);
    await player.begin({ ...START, id: 'another' });
    transport.advance(6_000);
    send('next');
    transport.advance(UNDO_MS - 1_000);
    expect(change()).toBe('step');
  });
});

describe('a gate that waits', () => {
  it('repeats until the person goes on, then leads to the other foot', async () => {
    const { transport, send, status, seconds, handsOn } = await setUpAt(54);
    transport.advance(600_000);
    expect([status(), transport.isPlaying]).toEqual(['holding', true]);
    expect(seconds()).toBeGreaterThanOrEqual(55);
    expect(seconds()).toBeLessThan(75);
    send('next');
    expect([status(), seconds(), transport.loop]).toEqual(['playing', 75, undefined]);
    transport.advance(3_000);
    expect(handsOn()).toEqual([50, 3]);
  });

  it('can be left backwards, and waits again when it is reached again', async () => {
    const { transport, send, status, seconds } = await setUpAt(60);
    send('previous');
    expect([status(), seconds(), transport.loop]).toEqual(['playing', 25, undefined]);
    transport.advance(90_000);
    expect(status()).toBe('holding');
  });

  it('can be paused in, and waits again when resumed', async () => {
    const { transport, send, status } = await setUpAt(60);
    send('pause');
    send('resume');
    transport.advance(600_000);
    expect(status()).toBe('holding');
  });

  it('waits again when a step out of it is undone', async () => {
    const { transport, send, status } = await setUpAt(60);
    send('next');
    send('undo');
    transport.advance(600_000);
    expect(status()).toBe('holding');
  });

  it('is passed where the plan says that it ends by itself', async () => {
    const { transport, status, seconds } = await setUpAt(54, { ...PLAN, switchGate: 'byItself' });
    transport.advance(22_000);
    expect([status(), seconds(), transport.loop]).toEqual(['playing', 76, undefined]);
  });
});

describe('an interruption', () => {
  it('waits for the person where the guide last was, and nothing runs on', async () => {
    const { transport, status, seconds, handsOn } = await setUpAt(12);
    transport.interrupt(11_500);
    transport.advance(3_600_000);
    expect([status(), seconds(), transport.isPlaying]).toEqual(['interrupted', 11.5, false]);
    expect(handsOn()).toEqual([7, 0]);
  });

  it('ends when the person resumes, with sound unlocked within the tap', async () => {
    const { transport, send, status, seconds, callsDuring } = await setUpAt(12);
    transport.interrupt();
    expect(callsDuring(() => send('resume'))).toEqual(['prime', 'no loop', 'play']);
    transport.advance(1_000);
    expect([status(), seconds()]).toEqual(['playing', 13]);
  });

  it('changes nothing for a session that is paused', async () => {
    const { transport, send, status } = await setUpAt(12);
    send('pause');
    transport.interrupt();
    expect(status()).toBe('paused');
  });

  it('in a gate waits there', async () => {
    const { transport, send, status } = await setUpAt(60);
    transport.interrupt();
    expect(status()).toBe('interrupted');
    send('resume');
    transport.advance(600_000);
    expect(status()).toBe('holding');
  });
});

describe('sound', () => {
  it('that cannot be heard is told, and told again when it can', async () => {
    const { player, transport, status } = await setUpAt(12);
    transport.tellSound(false);
    expect([player.store.getState().audible, status()]).toEqual([false, 'playing']);
    transport.tellSound(true);
    expect(player.store.getState().audible).toBe(true);
  });

  it('is readied before the tap, for the session that is to be', () => {
    const { player, transport } = setUp();
    player.prepare(asCleared(PLAN));
    expect(transport.calls).toEqual([{ name: 'prepare', timeline: compileTimeline(PLAN) }]);
  });

  it('that has to be done without is named once each, and forgotten with the next session', async () => {
    const { player, transport, send } = await setUpAt(12);
    transport.tellTrouble('voiceMissing');
    transport.tellTrouble('noTrack');
    transport.tellTrouble('voiceMissing');
    expect(player.store.getState().troubles).toEqual(['voiceMissing', 'noTrack']);
    send('stop');
    await player.begin(START);
    expect(player.store.getState().troubles).toEqual([]);
  });
});

describe('stopping', () => {
  it.each(['playing', 'paused', 'interrupted', 'holding'])('is silent at once when %s', async (status) => {
    const world = await setUpAt(status === 'holding' ? 60 : 12);
    if (status === 'paused') world.send('pause');
    if (status === 'interrupted') world.transport.interrupt();
    expect(world.status()).toBe(status);
    expect(world.callsDuring(() => world.send('stop'))).toContain('pause');
    expect([world.transport.isPlaying, world.transport.loop]).toEqual([false, undefined]);
    expect(world.transport.calls.at(-1)).toEqual({ name: 'finish' });
  });

  it('keeps what was done and lets the next session begin', async () => {
    const { lock, send, session, handsOn } = await setUpAt(32);
    send('stop');
    expect(session()).toMatchObject({ status: 'finished', ending: 'stopped' });
    expect(handsOn()).toEqual([27, 0]);
    expect(lock.isHeld).toBe(false);
  });
});

describe('the end', () => {
  it('is reached by itself, heard to its end, and frees the lock', async () => {
    const { transport, lock, session, handsOn } = await setUpAt(54, { ...PLAN, switchGate: 'byItself' });
    expect(lock.isHeld).toBe(true);
    transport.advance(71_500);
    expect(session()).toMatchObject({ status: 'finished', ending: 'reachedEnd' });
    expect(handsOn()).toEqual([50, 50]);
    expect(lock.isHeld).toBe(false);
    expect([transport.isPlaying, transport.calls.at(-1)?.name]).toEqual([true, 'finish']);
  });

  it('that a skip leads to is heard too', async () => {
    const { player, transport, lock, send, session, callsDuring } = await setUpAt(60);
    send('next');
    send('next');
    expect(callsDuring(() => send('next'))).toEqual(['seek 125', 'no loop']);
    expect(callsDuring(() => transport.advance(UNDO_MS))).toEqual(['no loop', 'finish']);
    expect(session()).toMatchObject({ status: 'finished', ending: 'reachedEnd' });
    expect(lock.isHeld).toBe(false);
    player.send({ type: 'resume' });
    expect(session()).toMatchObject({ status: 'finished' });
  });

  it('that a skip led to can be taken back for a while', async () => {
    const { transport, clock, send, session, status, seconds, handsOn } = await setUpAt(60);
    send('next');
    send('next');
    transport.advance(10_000);
    send('next');
    transport.advance(UNDO_MS - 100);
    expect([status(), transport.isPlaying]).toEqual(['playing', true]);
    send('undo');
    expect([status(), seconds(), clock.pending]).toEqual(['playing', 105, 0]);
    transport.advance(21_000);
    expect(session()).toMatchObject({ status: 'finished', ending: 'reachedEnd' });
    expect(handsOn()).toEqual([50, 30]);
  });

  it('that a jump out of a waiting gate leads to is not called back by the gate', async () => {
    const { player, transport, seconds } = await setUpAt(60);
    player.send({ type: 'seek', toMs: 999_000 });
    expect([seconds(), transport.loop]).toEqual([125, undefined]);
  });

  it('is said once, however long the last sound rings', async () => {
    const { player, transport, callsDuring } = await setUpAt(54, { ...PLAN, switchGate: 'byItself' });
    let finishes = 0;
    player.store.subscribe(({ run }, before) => {
      const was = before.run?.session.status;
      if (run?.session.status === 'finished' && was !== 'finished') finishes += 1;
    });
    const calls = callsDuring(() => transport.advance(600_000));
    expect(finishes).toBe(1);
    expect(calls.filter((name) => name === 'finish')).toHaveLength(1);
  });

  it('falls silent when the person closes it before the last sound has rung out', async () => {
    const { player, transport, callsDuring } = await setUpAt(54, { ...PLAN, switchGate: 'byItself' });
    transport.advance(71_500);
    expect(callsDuring(() => player.close())).toEqual(['finish']);
  });

  it('is put away when the person closes it, and a running session is not', async () => {
    const { player, send } = await setUpAt(12);
    player.close();
    expect(player.store.getState().run?.id).toBe('tonight');
    send('stop');
    player.close();
    expect(player.store.getState().run).toBeUndefined();
    expect(player.positionMs()).toBe(0);
  });
});

describe('what the screen is told', () => {
  it('is new about once a second while nothing else happens', async () => {
    const { player, transport } = await setUpAt(5.5);
    let updates = 0;
    player.store.subscribe(() => {
      updates += 1;
    });
    transport.advance(15_000);
    expect(updates).toBeGreaterThanOrEqual(14);
    expect(updates).toBeLessThanOrEqual(16);
  });

  it('is new at every count as well', async () => {
    const rhythm: Rhythm = { kind: 'paced', count: 'stroke', everyMs: 2_500 };
    const routine = { id: 'made-up', rounds: 1, steps: [step('longStrokes', 20, rhythm)] };
    const { player, transport } = await setUpAt(5.1, { ...PLAN, routine });
    const shownMs: number[] = [];
    player.store.subscribe(({ run }) => shownMs.push(run?.positionMs ?? 0));
    transport.advance(10_000);
    expect(shownMs).toEqual(expect.arrayContaining([7_500, 12_500]));
    expect(shownMs.length).toBeLessThanOrEqual(13);
  });

  it('is nothing new while the session is paused', async () => {
    const { player, transport, send } = await setUpAt(12);
    send('pause');
    let updates = 0;
    player.store.subscribe(() => {
      updates += 1;
    });
    transport.advance(60_000);
    expect(updates).toBe(0);
  });
});

describe('any storm of taps and time', () => {
  type Event =
    | { readonly kind: 'tap'; readonly command: Command }
    | { readonly kind: 'time'; readonly ms: number }
    | { readonly kind: 'seek'; readonly share: number }
    | { readonly kind: 'interruption' | 'begin' };
  const taps = [
    'pause',
    'resume',
    'next',
    'previous',
    'undo',
    'settle',
    'begin',
    'reach',
    'interrupt',
    'addTimeToOtherFoot',
  ] as const;
  const arbitraryEvent: fc.Arbitrary<Event> = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.constantFrom(...taps).map((type): Event => ({ kind: 'tap', command: { type } })),
    },
    { weight: 2, arbitrary: fc.constant<Event>({ kind: 'tap', command: ADD_15_S }) },
    { weight: 1, arbitrary: fc.constant<Event>({ kind: 'tap', command: { type: 'stop' } }) },
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((ms): Event => ({ kind: 'time', ms })) },
    { weight: 2, arbitrary: arbitraryShare.map((share): Event => ({ kind: 'seek', share })) },
    { weight: 1, arbitrary: fc.constantFrom<Event>({ kind: 'interruption' }, { kind: 'begin' }) },
  );

  async function happen(world: ReturnType<typeof setUp>, event: Event, plan: SessionPlan) {
    const { player, transport } = world;
    const durationMs = world.session()?.timeline.durationMs ?? 0;
    if (event.kind === 'tap') player.send(event.command);
    if (event.kind === 'time') transport.advance(event.ms);
    if (event.kind === 'seek') player.send({ type: 'seek', toMs: pointAt(event.share, durationMs) });
    if (event.kind === 'interruption') transport.interrupt();
    if (event.kind === 'begin') await player.begin({ ...START, plan: asCleared(plan) });
  }

  it('leaves session, sound, lock and timers agreeing with one another', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryPlan,
        fc.array(arbitraryEvent, { minLength: 1, maxLength: 25 }),
        async (plan, events) => {
          const world = setUp();
          await world.player.begin({ ...START, plan: asCleared(plan) });
          for (const event of events) {
            await happen(world, event, plan);
            expectAgreement(world);
          }
        },
      ),
    );
  });

  function expectAgreement({ player, transport, lock, clock, session, change }: ReturnType<typeof setUp>) {
    const now = session();
    if (!now) return expect.unreachable();
    const positionMs = player.positionMs();
    expect(positionMs).toBeGreaterThanOrEqual(0);
    expect(positionMs).toBeLessThanOrEqual(now.timeline.durationMs);
    expect(lock.isHeld).toBe(isRunning(now));
    expect(clock.pending).toBe(change() === 'step' || change() === 'time' ? 1 : 0);
    if (isRunning(now)) expect(transport.isPlaying).toBe(isMoving(now));
    if (now.status === 'holding') expect(transport.loop).toMatchObject({ kind: 'gate', ending: 'byPerson' });
    if (now.status === 'finished') expect(transport.loop).toBeUndefined();
    if (now.status === 'paused' || now.status === 'interrupted') expect(positionMs).toBe(now.anchorMs);
    if (now.status === 'playing') expect(positionMs).toBeGreaterThanOrEqual(now.anchorMs);
    const planned = { left: 0, right: 0 };
    for (const { foot, startMs, endMs } of now.timeline.segments.filter(isMove)) {
      planned[foot] += endMs - startMs;
    }
    const done = handsOnUntil(now, positionMs);
    expect(FEET.filter((foot) => done[foot] > planned[foot])).toEqual([]);
  }

  it('puts every step at the start of a segment, exactly where the sound is', async () => {
    const arbitrarySteps = fc.array(
      fc.tuple(fc.constantFrom('next' as const, 'previous' as const), fc.integer({ min: 0, max: 9_000 })),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, arbitrarySteps, async (plan, steps) => {
        const { player, transport, session, send } = setUp();
        await player.begin({ ...START, plan: asCleared(plan) });
        const starts = compileTimeline(plan).segments.map(({ startMs }) => startMs);
        for (const [type, ms] of steps) {
          transport.advance(ms);
          send(type);
          const now = session();
          if (now && isRunning(now)) expect(starts).toContain(transport.positionMs());
        }
      }),
    );
  });
});
