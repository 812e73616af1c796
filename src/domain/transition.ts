import { rebaseCoverage, rebasePosition } from './coverage.ts';
import { type Extension, MAX_EXTENSIONS, MAX_SESSION_MS, type SessionPlan } from './plan.ts';
import {
  type Change,
  type Command,
  type Ending,
  guidedUntil,
  isMoving,
  type RunningSession,
  type Session,
} from './session.ts';
import { compileTimeline, isMove, segmentAt, type Timeline, twinOf } from './timeline.ts';

/** "Previous" later than this into a move restarts it; sooner goes to the move before, in ms. */
const RESTART_AFTER_MS = 3_000;

/**
 * The rules of a session. A command that makes no sense returns the same object; any other leaves
 * `anchorMs` where the session stands from then on.
 */
export function transition(session: Session, command: Command, positionMs: number): Session {
  if (session.status === 'finished') return session;
  if (session.status === 'ready') {
    return command.type === 'begin' ? { ...session, status: 'playing' } : session;
  }
  switch (command.type) {
    case 'begin':
      return session;
    case 'reach':
      return reach(session, positionMs);
    case 'pause':
      return isMoving(session) ? stand(session, 'paused', positionMs) : session;
    case 'interrupt':
      return isMoving(session) ? stand(session, 'interrupted', positionMs) : session;
    case 'resume':
      return isMoving(session) ? session : stand(session, 'playing', positionMs);
    case 'next':
      return step(session, positionMs, nextStartMs(session.timeline, positionMs));
    case 'previous':
      return step(session, positionMs, previousStartMs(session.timeline, positionMs));
    case 'seek':
      return step(session, positionMs, Math.min(Math.max(0, command.toMs), session.timeline.durationMs));
    case 'addTime':
      return addTime(session, positionMs, command.extraMs);
    case 'addTimeToOtherFoot':
      return addTimeToOtherFoot(session, positionMs);
    case 'undo':
      return undo(session, positionMs);
    case 'settle':
      return settle(session, positionMs);
    case 'stop':
      return finish(session, positionMs, 'stopped');
    case 'ruleOut':
      return finish(session, positionMs, 'ruledOut');
  }
}

function finish(session: RunningSession, positionMs: number, ending: Ending): Session {
  return {
    status: 'finished',
    timeline: session.timeline,
    guided: guidedUntil(session, positionMs),
    ending,
  };
}

/** Credits what was guided up to a position, and goes on or rests from there. */
function stand(
  session: RunningSession,
  status: RunningSession['status'],
  positionMs: number,
): RunningSession {
  return { ...session, status, guided: guidedUntil(session, positionMs), anchorMs: positionMs };
}

function reach(session: RunningSession, positionMs: number): Session {
  if (!isMoving(session)) return session;
  const segment = segmentAt(session.timeline, positionMs);
  if (segment.kind === 'close') {
    // The end that a step led to waits for a while: the step can still be undone.
    return session.change.kind === 'step' ? session : finish(session, segment.startMs, 'reachedEnd');
  }
  const holds = segment.kind === 'gate' && segment.ending === 'byPerson';
  if (holds === (session.status === 'holding')) return session;
  return stand(session, holds ? 'holding' : 'playing', positionMs);
}

/** Stepping leaves a held gate, and tells that the person is back after an interruption. */
const STEPPED = {
  playing: 'playing',
  holding: 'playing',
  paused: 'paused',
  interrupted: 'paused',
} as const;

function step(session: RunningSession, positionMs: number, toMs: number): Session {
  const { timeline } = session;
  const to = segmentAt(timeline, toMs);
  const isEnd = to.kind === 'close';
  if (isEnd && to === segmentAt(timeline, positionMs)) return finish(session, to.startMs, 'reachedEnd');
  return {
    ...session,
    status: STEPPED[session.status],
    guided: guidedUntil(session, positionMs),
    anchorMs: isEnd ? to.startMs : toMs,
    change: { kind: 'step', fromMs: positionMs },
  };
}

/** A change is final; at the end, so is the session. */
function settle(session: RunningSession, positionMs: number): Session {
  const { kind, startMs } = segmentAt(session.timeline, positionMs);
  if (kind === 'close') return finish(session, startMs, 'reachedEnd');
  if (session.change.kind === 'none') return session;
  return { ...stand(session, session.status, positionMs), change: { kind: 'none' } };
}

function nextStartMs(timeline: Timeline, positionMs: number): number {
  return segmentAt(timeline, positionMs).endMs;
}

/** Going back leads to moves only: a gate that was passed is not asked again. */
function previousStartMs(timeline: Timeline, positionMs: number): number {
  const here = segmentAt(timeline, positionMs);
  const before = timeline.segments.slice(0, here.index).findLast(isMove);
  const restarts = isMove(here) && positionMs - here.startMs >= RESTART_AFTER_MS;
  return restarts || !before ? here.startMs : before.startMs;
}

function withExtension(
  session: RunningSession,
  positionMs: number,
  extension: Extension,
  change: Change,
): Session {
  const plan = {
    ...session.timeline.plan,
    extensions: [...session.timeline.plan.extensions, extension],
  };
  return withPlan(session, positionMs, plan, change);
}

function withPlan(session: RunningSession, positionMs: number, plan: SessionPlan, change: Change): Session {
  const timeline = compileTimeline(plan);
  return {
    ...session,
    timeline,
    guided: rebaseCoverage(session.timeline, timeline, guidedUntil(session, positionMs)),
    anchorMs: rebasePosition(session.timeline, timeline, positionMs),
    change,
  };
}

function addTime(session: RunningSession, positionMs: number, extraMs: number): Session {
  const segment = segmentAt(session.timeline, positionMs);
  if (!isMove(segment) || extraMs <= 0 || !hasRoomFor(session.timeline, extraMs)) return session;
  const offsetMs = positionMs - segment.startMs;
  return withExtension(
    session,
    positionMs,
    { segmentIndex: segment.index, offsetMs, extraMs },
    {
      kind: 'time',
      plan: session.timeline.plan,
      segmentIndex: segment.index,
      scope: 'oneFoot',
    },
  );
}

/** Time can be added within what a checkpoint can hold. */
function hasRoomFor({ plan, handsOnMs }: Timeline, extraMs: number): boolean {
  return plan.extensions.length < MAX_EXTENSIONS && handsOnMs + extraMs <= MAX_SESSION_MS;
}

function addTimeToOtherFoot(session: RunningSession, positionMs: number): Session {
  const { change, timeline } = session;
  if (change.kind !== 'time' || change.scope === 'bothFeet') return session;
  const segment = timeline.segments[change.segmentIndex];
  const twin = segment && isMove(segment) ? twinOf(timeline, segment) : undefined;
  const added = timeline.plan.extensions.at(-1);
  if (!twin || !added || !hasRoomFor(timeline, added.extraMs)) return session;
  const extension = { segmentIndex: twin.index, offsetMs: 0, extraMs: added.extraMs };
  return withExtension(session, positionMs, extension, { ...change, scope: 'bothFeet' });
}

function undo(session: RunningSession, positionMs: number): Session {
  const { change } = session;
  if (change.kind === 'none') return session;
  const done: Change = { kind: 'none' };
  if (change.kind === 'time') return withPlan(session, positionMs, change.plan, done);
  return {
    ...session,
    status: session.status === 'holding' ? 'playing' : session.status,
    guided: guidedUntil(session, positionMs),
    anchorMs: change.fromMs,
    change: done,
  };
}
