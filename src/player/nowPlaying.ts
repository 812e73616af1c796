import { isMoving, isRunning, type RunningSession, type Session } from '../domain/session.ts';
import { type Segment, segmentAt } from '../domain/timeline.ts';
import type { Player, PlayerState, Run } from './player.ts';

/** What the lock screen says of a session. */
export interface NowPlayingWords {
  readonly title: string;
  readonly artist: string;
}

/** How far a session is, and whether it moves. */
export interface Playback {
  readonly status: 'playing' | 'paused';
  readonly durationMs: number;
  /** The position at the time of asking, in ms: it may be wanted again long after it was told. */
  positionMs(): number;
}

/** What the buttons of a lock screen or a headset ask for; times in ms. */
export interface NowPlayingControls {
  play(): void;
  pause(): void;
  previous(): void;
  next(): void;
  seekTo(toMs: number): void;
}

/** The lock screen and the buttons of headsets. */
export interface NowPlaying {
  /** A session begins: its buttons from now on, until cleared. */
  open(controls: NowPlayingControls): void;
  show(words: NowPlayingWords): void;
  place(playback: Playback): void;
  /** Gives all of it back to the phone. */
  clear(): void;
}

/** What was told last. */
interface Told {
  readonly words: NowPlayingWords;
  readonly session: Session;
  readonly segment: Segment;
  readonly positionMs: number;
}

/** Keeps the lock screen at the step being guided, and lets its buttons command the session. */
export function showNowPlaying(
  player: Player,
  nowPlaying: NowPlaying,
  wordsFor: (session: RunningSession, positionMs: number) => NowPlayingWords,
): () => void {
  let told: Told | undefined;

  function clear() {
    if (!told) return;
    told = undefined;
    nowPlaying.clear();
  }

  function follow({ run }: PlayerState) {
    if (!run || !isRunning(run.session)) return clear();
    const { session, positionMs } = run;
    if (!told) nowPlaying.open(controlsOf(player));
    const words = wordsFor(session, positionMs);
    if (told?.words.title !== words.title || told.words.artist !== words.artist) nowPlaying.show(words);
    if (!told || isElsewhere(told, run)) nowPlaying.place(playbackOf(player, session));
    told = { words, session, segment: segmentAt(session.timeline, positionMs), positionMs };
  }

  const stopFollowing = player.store.subscribe(follow);
  return () => {
    stopFollowing();
    clear();
  };
}

/** Whether more happened than time passing; a gate that repeats goes back without any command. */
function isElsewhere(told: Told, { session, positionMs }: Run): boolean {
  return (
    told.session !== session ||
    told.segment !== segmentAt(session.timeline, positionMs) ||
    positionMs < told.positionMs
  );
}

function playbackOf(player: Player, session: RunningSession): Playback {
  return {
    status: isMoving(session) ? 'playing' : 'paused',
    durationMs: session.timeline.durationMs,
    positionMs: player.positionMs,
  };
}

function controlsOf(player: Player): NowPlayingControls {
  return {
    play: () => player.send({ type: 'resume' }),
    pause: () => player.send({ type: 'pause' }),
    previous: () => player.send({ type: 'previous' }),
    next: () => player.send({ type: 'next' }),
    seekTo: (toMs) => player.send({ type: 'seek', toMs }),
  };
}
