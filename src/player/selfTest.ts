import { createStore, type StoreApi } from 'zustand/vanilla';
import { isRunning } from '../domain/session.ts';
import type { Clock } from './clock.ts';
import type { Player } from './player.ts';
import { judge, type Look, type Verdict } from './selfTestVerdict.ts';
import type { Visibility } from './visibility.ts';

/** How much track a self-test plays, in ms. */
export const SELF_TEST_MS = 60_000;
/** A track that takes this much longer than it should will not come to its end, in ms. */
const PATIENCE_MS = 10_000;
/** After a sleep the page needs a moment to know again how far the sound is, in ms. */
const WAKING_MS = 1_000;

/** A minute of track, to learn what this phone does with it. */
export interface TestTrack {
  /** Call inside the tap. Resolves when the track is there and begins; rejects where none can be made. */
  start(): Promise<void>;
  stop(): void;
  positionMs(): number;
  /** It moved on; the sound was taken away, or never granted; it cannot be played. */
  subscribe(listener: (event: 'progress' | 'paused' | 'failed') => void): () => void;
}

/** A self-test's life. */
export type SelfTest =
  | { readonly status: 'idle' | 'preparing' | 'failed' }
  /** `leftS` is in whole seconds. */
  | { readonly status: 'running'; readonly leftS: number }
  | { readonly status: 'done'; readonly verdict: Verdict };

/** Plays a minute of track and watches. */
export interface SelfTester {
  readonly store: StoreApi<SelfTest>;
  /** Call inside a tap. Does nothing while a session or a test runs. */
  start(): void;
  /** Ends a running test without a verdict. */
  cancel(): void;
}

/** Makes the tester; a session that begins ends its test. */
export function createSelfTest(ports: {
  readonly track: TestTrack;
  readonly clock: Clock;
  readonly visibility: Visibility;
  readonly player: Player;
}): SelfTester {
  const { track, clock, visibility, player } = ports;
  const store = createStore<SelfTest>(() => ({ status: 'idle' }));
  let log: Look[] = [];
  let attempt = 0;
  let stopWatching = () => {};

  const show = (next: SelfTest) => store.setState(next, true);

  function inSession(): boolean {
    const { run } = player.store.getState();
    return run !== undefined && isRunning(run.session);
  }

  function end(next: SelfTest) {
    attempt++;
    stopWatching();
    track.stop();
    show(next);
  }

  const finish = () => end({ status: 'done', verdict: judge(log) });

  /** Notes how far the sound is and returns it, in ms. */
  function look(kind: Look['kind']): number {
    const positionMs = track.positionMs();
    log.push({ kind, atMs: clock.now(), positionMs, visible: visibility.isVisible() });
    return positionMs;
  }

  function onTrack(event: 'progress' | 'paused' | 'failed') {
    if (event === 'failed') return end({ status: 'failed' });
    const positionMs = look(event === 'paused' ? 'taken' : 'heard');
    if (event === 'paused' || positionMs >= SELF_TEST_MS) finish();
    else count(positionMs);
  }

  function count(positionMs: number) {
    const leftS = Math.ceil((SELF_TEST_MS - positionMs) / 1000);
    const before = store.getState();
    if (before.status !== 'running' || before.leftS !== leftS) show({ status: 'running', leftS });
  }

  /** Whoever comes back need not wait for the end, if their phone has shown what it does. */
  function concludeEarly() {
    look('heard');
    const { kind } = judge(log);
    if (kind !== 'notLocked' && kind !== 'noSound') finish();
  }

  function watch() {
    log = [];
    let cancelWaking = () => {};
    look('heard');
    const stopListening = track.subscribe(onTrack);
    const stopSeeing = visibility.subscribe(() => {
      look('heard');
      cancelWaking();
      if (visibility.isVisible()) cancelWaking = clock.after(WAKING_MS, concludeEarly);
    });
    const cancelWaiting = clock.after(SELF_TEST_MS + PATIENCE_MS, () => {
      look('heard');
      finish();
    });
    stopWatching = () => {
      stopListening();
      stopSeeing();
      cancelWaking();
      cancelWaiting();
      stopWatching = () => {};
    };
    count(0);
  }

  const isBusy = () => ['preparing', 'running'].includes(store.getState().status);

  function cancel() {
    if (isBusy()) end({ status: 'idle' });
  }

  player.store.subscribe(() => inSession() && cancel());

  return {
    store,
    start() {
      if (isBusy() || inSession()) return;
      const mine = ++attempt;
      show({ status: 'preparing' });
      track.start().then(
        () => mine === attempt && watch(),
        () => mine === attempt && end({ status: 'failed' }),
      );
    },
    cancel,
  };
}
