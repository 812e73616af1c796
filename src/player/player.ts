import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Coverage } from '../domain/coverage.ts';
import { looksAlike } from '../domain/display.ts';
import type { ClearedPlan, SessionPlan } from '../domain/plan.ts';
import { type Command, isMoving, isRunning, readySession, type Session } from '../domain/session.ts';
import { compileTimeline, isMove, segmentAt } from '../domain/timeline.ts';
import { transition } from '../domain/transition.ts';
import type { Clock } from './clock.ts';
import type { SessionLock } from './sessionLock.ts';
import type { SoundTrouble, Transport, TransportEvent } from './transport.ts';

/** A step change can be undone for this long, in ms. */
export const UNDO_MS = 8_000;

/** Where a session stands: all that it can be continued from, once its plan is cleared again. */
export interface SessionPlace {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly plan: SessionPlan;
  readonly positionMs: number;
  readonly guided: Coverage;
}

/** What a session is started from: a fresh plan or a checkpoint's place in one, past the safety check. */
export interface SessionStart extends SessionPlace {
  readonly plan: ClearedPlan;
}

/** One session in the player; `positionMs` is as fresh as the last whole second, count or segment. */
export interface Run {
  readonly id: string;
  readonly startedAt: number;
  readonly session: Session;
  readonly positionMs: number;
}

export interface PlayerState {
  /** The session in hand, also just after it finished; undefined before and after. */
  readonly run: Run | undefined;
  /** False when cues cannot be heard. */
  readonly audible: boolean;
  /** What of the sound this session has to do without. */
  readonly troubles: readonly SoundTrouble[];
}

/** The imperative shell around `Session`: turns commands into transport calls and events into state. */
export interface Player {
  readonly store: StoreApi<PlayerState>;
  /** Readies the sound of a session that will probably begin soon. */
  prepare(plan: ClearedPlan): void;
  /** Call inside a tap. 'busy' if a session runs in this or another tab. */
  begin(start: SessionStart): Promise<'begun' | 'busy'>;
  send(command: Command): void;
  /** The position right now, in ms; 0 without a session. */
  positionMs(): number;
  /** Puts a finished session away. */
  close(): void;
}

/** Makes the player. It owns no clock of its own: the position is the transport's. */
export function createPlayer(ports: {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly lock: SessionLock;
}): Player {
  const { transport, clock, lock } = ports;
  const store = createStore<PlayerState>(() => ({ run: undefined, audible: true, troubles: [] }));
  let cancelSettle = () => {};
  let beginning = false;

  function apply(command: Command, positionMs: number) {
    const { run } = store.getState();
    if (!run) return;
    const next = transition(run.session, command, positionMs);
    if (next === run.session) return show(run, next, positionMs);
    if (next.status === 'finished') conclude(next);
    else drive(run.session, next, positionMs);
    watchChange(run.session, next);
    show(run, next, next.status === 'finished' ? positionMs : next.anchorMs);
  }

  /** Makes the transport follow from one session state to the next. */
  function drive(before: Session, after: Exclude<Session, { status: 'finished' }>, positionMs: number) {
    if (after.timeline !== before.timeline) transport.load(after.timeline, after.anchorMs);
    else if (after.anchorMs !== positionMs) transport.seek(after.anchorMs);
    const segment = segmentAt(after.timeline, after.anchorMs);
    transport.setLoop(segment.kind === 'gate' && segment.ending === 'byPerson' ? segment : undefined);
    if (isMoving(after) && !isMoving(before)) transport.play();
    if (!isMoving(after) && isMoving(before)) transport.pause();
  }

  /** A stop is silent at once; an end is heard, also one that a playing session skips to. */
  function conclude(session: Extract<Session, { status: 'finished' }>) {
    const close = session.timeline.segments.at(-1);
    if (session.ending !== 'reachedEnd') transport.pause();
    else if (close && transport.positionMs() < close.startMs) transport.seek(close.startMs);
    transport.setLoop(undefined);
    transport.finish();
    lock.release();
  }

  /** A change that can be undone settles by itself after a while. */
  function watchChange(before: Session, after: Session) {
    const changed = isRunning(after) ? after.change : undefined;
    if (isRunning(before) && before.change === changed) return;
    cancelSettle();
    cancelSettle =
      changed && changed.kind !== 'none' ? clock.after(UNDO_MS, () => send({ type: 'settle' })) : () => {};
  }

  /** Publishes only what a person could notice: another state, second, count or segment. */
  function show(run: Run, session: Session, positionMs: number) {
    if (session === run.session && looksAlike(session.timeline, run.positionMs, positionMs)) return;
    store.setState({ run: { ...run, session, positionMs } });
  }

  function note(trouble: SoundTrouble) {
    const { troubles } = store.getState();
    if (!troubles.includes(trouble)) store.setState({ troubles: [...troubles, trouble] });
  }

  function onTransport(event: TransportEvent) {
    if (event.kind === 'progress') apply({ type: 'reach' }, event.positionMs);
    if (event.kind === 'interrupted') apply({ type: 'interrupt' }, event.positionMs);
    if (event.kind === 'sound') store.setState({ audible: event.audible });
    if (event.kind === 'trouble') note(event.trouble);
  }
  transport.subscribe(onTransport);

  function send(command: Command) {
    const { run } = store.getState();
    // A headset button may ask a finished session to resume: its last tone is to ring on.
    if (command.type === 'resume' && run && isRunning(run.session)) transport.prime();
    const positionMs = transport.positionMs();
    apply(fitting(command, run, positionMs), positionMs);
  }

  /** Where the sound cannot be made anew, time is added by going back within the move. */
  function fitting(command: Command, run: Run | undefined, positionMs: number): Command {
    if (command.type !== 'addTime' || !run || transport.canReload()) return command;
    const segment = segmentAt(run.session.timeline, positionMs);
    if (!isMove(segment)) return command;
    return { type: 'seek', toMs: Math.max(segment.startMs, positionMs - command.extraMs) };
  }

  function play({ id, startedAt, plan, positionMs, guided }: SessionStart) {
    const timeline = compileTimeline(plan);
    transport.load(timeline, positionMs);
    const session = readySession(timeline, positionMs, guided);
    store.setState({ run: { id, startedAt, session, positionMs } });
    apply({ type: 'begin' }, positionMs);
  }

  async function begin(start: SessionStart): Promise<'begun' | 'busy'> {
    const { run } = store.getState();
    if (beginning || (run && run.session.status !== 'finished')) return 'busy';
    transport.prime();
    store.setState({ troubles: [] });
    beginning = true;
    const free = await lock.acquire().finally(() => {
      beginning = false;
    });
    if (!free) {
      transport.finish();
      return 'busy';
    }
    try {
      play(start);
    } catch (error) {
      lock.release();
      throw error;
    }
    return 'begun';
  }

  return {
    store,
    prepare: (plan) => transport.prepare(compileTimeline(plan)),
    begin,
    send,
    positionMs: () => (store.getState().run ? transport.positionMs() : 0),
    close() {
      if (store.getState().run?.session.status !== 'finished') return;
      transport.finish();
      store.setState({ run: undefined });
    },
  };
}
