import { describe, expect, it } from 'vitest';
import { ROUTINES } from '../../src/content/routines.ts';
import { FEET, type Foot, otherFoot } from '../../src/domain/foot.ts';
import { GATE_ENDINGS, type SessionPlan } from '../../src/domain/plan.ts';
import { footMs } from '../../src/domain/routine.ts';
import { handsOnUntil } from '../../src/domain/session.ts';
import {
  type Cue,
  compileTimeline,
  cuesBetween,
  isMove,
  type Segment,
  segmentAt,
} from '../../src/domain/timeline.ts';
import { createPlayer } from '../../src/player/player.ts';
import { asCleared } from '../support/builders.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { createFakeSessionLock } from '../support/fakeSessionLock.ts';
import { createFakeTransport } from '../support/fakeTransport.ts';

/** Longer than anybody takes to change feet, in ms. */
const LONG_MS = 600_000;

/** A session begun, with all that is shown and heard of it written down. */
async function begin(plan: SessionPlan) {
  const clock = createFakeClock();
  const transport = createFakeTransport(clock);
  const lock = createFakeSessionLock();
  const player = createPlayer({ transport, clock, lock });
  const timeline = compileTimeline(plan);
  const shown: Segment[] = [];
  const heard: Cue[] = [];
  let heardMs = 0;

  player.store.subscribe(({ run }) => {
    const segment = run && segmentAt(run.session.timeline, run.positionMs);
    if (segment && segment.index !== shown.at(-1)?.index) shown.push(segment);
  });
  transport.subscribe((event) => {
    if (event.kind !== 'progress') return;
    // A gate that repeats is heard again from its start.
    if (event.positionMs < heardMs) heardMs = segmentAt(timeline, event.positionMs).startMs;
    heard.push(...cuesBetween(timeline, heardMs, event.positionMs));
    heardMs = event.positionMs;
  });
  await player.begin({
    id: 'tonight',
    startedAt: clock.now(),
    plan: asCleared(plan),
    positionMs: 0,
    guided: [],
  });

  return {
    player,
    transport,
    lock,
    timeline,
    shown,
    heard,
    /** Plays on to a place in the session. */
    playTo: (positionMs: number) => transport.advance(positionMs - transport.positionMs()),
    session: () => player.store.getState().run?.session,
    handsOn: () => {
      const session = player.store.getState().run?.session;
      return session && handsOnUntil(session, player.positionMs());
    },
  };
}

function bothFeet(first: Foot): Omit<SessionPlan, 'routine'> {
  return { feet: [first, otherFoot(first)], switchGate: 'byItself', extensions: [] };
}

const FINISHED = { status: 'finished', ending: 'reachedEnd' };

describe.each(ROUTINES)('the whole of $id', (routine) => {
  const planned = { left: footMs(routine), right: footMs(routine) };
  const variants = FEET.flatMap((first) => GATE_ENDINGS.map((ending) => ({ first, ending })));

  it.each(variants)('is led through, $first foot first, the gate ending $ending', async (variant) => {
    const plan = { ...bothFeet(variant.first), routine, switchGate: variant.ending };
    const { player, transport, lock, timeline, shown, heard, session, handsOn } = await begin(plan);
    transport.advance(timeline.durationMs);
    if (variant.ending === 'byPerson') {
      expect(session()?.status).toBe('holding');
      player.send({ type: 'next' });
      transport.advance(timeline.durationMs);
    }
    expect(session()).toMatchObject(FINISHED);
    expect(shown).toEqual(timeline.segments);
    expect([...new Set(heard)]).toEqual(timeline.cues);
    expect(handsOn()).toEqual(planned);
    expect(lock.isHeld).toBe(false);
  });

  it('is led through on each foot in turn, with every kind of cue', async () => {
    const { transport, timeline, shown, heard } = await begin({ ...bothFeet('right'), routine });
    transport.advance(timeline.durationMs);
    const steps = Array.from({ length: routine.rounds }, () => routine.steps).flat();
    const worked = shown.flatMap((segment) =>
      isMove(segment) ? [[segment.foot, segment.step.move.id]] : [],
    );
    expect(worked).toEqual(
      (['right', 'left'] as const).flatMap((foot) => steps.map(({ move }) => [foot, move.id])),
    );
    expect(new Set(heard.map(({ kind }) => kind))).toEqual(
      new Set(['ready', 'move', 'count', 'warning', 'switchFeet', 'end']),
    );
  });

  it('takes exactly as long as it says', async () => {
    const { transport, timeline, session } = await begin({ ...bothFeet('left'), routine });
    const closeMs = timeline.segments.at(-1)?.startMs ?? 0;
    transport.advance(closeMs - 100);
    expect(session()?.status).toBe('playing');
    transport.advance(100);
    expect(session()).toMatchObject(FINISHED);
  });

  it('is whole after a long pause, a skip taken back and an interruption', async () => {
    const plan = { ...bothFeet('left'), routine, switchGate: 'byPerson' } as const;
    const { player, transport, timeline, shown, session, handsOn, playTo } = await begin(plan);
    const [second, third] = timeline.segments.filter(isMove).slice(1);
    if (!second || !third) return expect.unreachable();

    playTo(second.startMs + 2_000);
    player.send({ type: 'pause' });
    transport.advance(LONG_MS);
    player.send({ type: 'resume' });
    transport.advance(1_000);
    player.send({ type: 'next' });
    transport.advance(4_000);
    player.send({ type: 'undo' });
    expect(transport.positionMs()).toBe(second.startMs + 3_000);
    playTo(third.startMs + 5_000);
    transport.interrupt();
    transport.advance(LONG_MS);
    player.send({ type: 'resume' });
    transport.advance(LONG_MS);
    player.send({ type: 'next' });
    transport.advance(timeline.durationMs);

    expect(session()).toMatchObject(FINISHED);
    expect(handsOn()).toEqual(planned);
    const { segments } = timeline;
    expect(shown).toEqual([
      ...segments.slice(0, second.index + 1),
      third,
      second,
      ...segments.slice(third.index),
    ]);
  });

  it('gives no credit for what was skipped, and full credit for the rest', async () => {
    const { player, transport, timeline, session, handsOn, playTo } = await begin({
      ...bothFeet('left'),
      routine,
    });
    const skipped = timeline.segments.findLast((segment) => isMove(segment) && segment.foot === 'left');
    if (!skipped) return expect.unreachable();
    playTo(skipped.startMs + 4_000);
    player.send({ type: 'next' });
    transport.advance(timeline.durationMs);
    expect(session()).toMatchObject(FINISHED);
    expect(handsOn()).toEqual({ ...planned, left: planned.left - (skipped.endMs - skipped.startMs - 4_000) });
  });

  it('is as much longer as was added, on both feet', async () => {
    const { player, transport, timeline, session, handsOn } = await begin({ ...bothFeet('left'), routine });
    transport.advance(12_000);
    player.send({ type: 'addTime', extraMs: 15_000 });
    player.send({ type: 'addTimeToOtherFoot' });
    transport.advance(timeline.durationMs + 30_000);
    expect(session()).toMatchObject(FINISHED);
    expect(handsOn()).toEqual({ left: planned.left + 15_000, right: planned.right + 15_000 });
  });

  it.each(FEET)('can be done on the %s foot alone', async (foot) => {
    const plan: SessionPlan = { routine, feet: [foot], switchGate: 'byPerson', extensions: [] };
    const { transport, timeline, shown, heard, session, handsOn } = await begin(plan);
    transport.advance(timeline.durationMs);
    expect(session()).toMatchObject(FINISHED);
    expect(shown).toEqual(timeline.segments);
    expect(new Set(shown.map((segment) => segment.foot))).toEqual(new Set([foot]));
    expect(heard).toEqual(timeline.cues);
    expect(heard.filter(({ kind }) => kind === 'switchFeet')).toEqual([]);
    expect(handsOn()).toEqual({ left: 0, right: 0, [foot]: planned[foot] });
  });
});
