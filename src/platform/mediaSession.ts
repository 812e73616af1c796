import type { NowPlaying, NowPlayingControls, NowPlayingWords, Playback } from '../player/nowPlaying.ts';

/** Sizes of the app's icon that fit a lock screen, in px. */
const ARTWORK_SIZES = [192, 512] as const;

/** What is used of the browser's media session. */
type Session = Pick<MediaSession, 'metadata' | 'playbackState' | 'setActionHandler' | 'setPositionState'>;
type Handlers = { readonly [action in MediaSessionAction]?: MediaSessionActionHandler | null };

/** What the lock screen needs from the browser. */
export interface MediaSessionParts {
  /** `navigator.mediaSession`; undefined where there is none. */
  readonly session: Session | undefined;
  /** The element that sounds. */
  readonly media: EventTarget & { readonly playbackRate: number };
  readonly artwork: readonly MediaImage[];
  /** Whether the session sounds through the element at all; it does unless said otherwise. */
  readonly isActive?: () => boolean;
}

/** The app's icon as artwork; `base` is the address the app lives under, with its slash. */
export function artworkIn(base: string): readonly MediaImage[] {
  return ARTWORK_SIZES.map((size) => ({
    src: `${base}icons/any-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
}

/** The Media Session API. Where there is none, nothing happens. */
export function createMediaSession({ session, ...parts }: MediaSessionParts): NowPlaying {
  return session ? control(session, parts) : { open() {}, show() {}, place() {}, clear() {} };
}

/**
 * Nothing is set before the element sounds: beside other music the lock screen is the music's. All of
 * it is set again at every `playing`, as a browser may have forgotten it.
 */
function control(
  session: Session,
  { media, artwork, isActive = () => true }: Omit<MediaSessionParts, 'session'>,
): NowPlaying {
  let controls: NowPlayingControls | undefined;
  let words: NowPlayingWords | undefined;
  let playback: Playback | undefined;
  let heard = false;

  function setWords() {
    if (!words || !heard || !isActive()) return;
    const metadata = { ...words, artwork: [...artwork] };
    attempt(() => {
      session.metadata = new MediaMetadata(metadata);
    });
  }

  function setPlayback() {
    if (!playback || !heard || !isActive()) return;
    const { status } = playback;
    const position = positionState(playback, media.playbackRate);
    attempt(() => {
      session.playbackState = status;
    });
    if (position) attempt(() => session.setPositionState(position));
  }

  media.addEventListener('playing', () => {
    if (!controls || !isActive()) return;
    heard = true;
    setHandlers(session, handlersOf(controls));
    setWords();
    setPlayback();
  });

  return {
    open(next) {
      controls = next;
    },
    show(next) {
      words = next;
      setWords();
    },
    place(next) {
      playback = next;
      setPlayback();
    },
    clear() {
      if (heard) giveBack(session);
      controls = words = playback = undefined;
      heard = false;
    },
  };
}

/** Without steps of seconds, lock screens offer previous and next in their place. */
function handlersOf(controls: NowPlayingControls): Handlers {
  return {
    play: () => controls.play(),
    pause: () => controls.pause(),
    previoustrack: () => controls.previous(),
    nexttrack: () => controls.next(),
    seekto: ({ seekTime, fastSeek }) => {
      // The finger is still on the bar: the last seek comes without.
      if (fastSeek || seekTime === undefined || !Number.isFinite(seekTime)) return;
      controls.seekTo(seekTime * 1000);
    },
    seekbackward: null,
    seekforward: null,
  };
}

const NO_HANDLERS: Handlers = {
  play: null,
  pause: null,
  previoustrack: null,
  nexttrack: null,
  seekto: null,
};

function setHandlers(session: Session, handlers: Handlers) {
  for (const [action, handler] of Object.entries(handlers)) {
    attempt(() => session.setActionHandler(action as MediaSessionAction, handler));
  }
}

function giveBack(session: Session) {
  setHandlers(session, NO_HANDLERS);
  attempt(() => {
    session.metadata = null;
  });
  attempt(() => {
    session.playbackState = 'none';
  });
  attempt(() => session.setPositionState());
}

/** Seconds that the browser accepts: it throws on a position beyond the duration, for one. */
function positionState({ durationMs, positionMs }: Playback, rate: number): MediaPositionState | undefined {
  const atMs = positionMs();
  if (!Number.isFinite(durationMs) || durationMs <= 0 || !Number.isFinite(atMs)) return undefined;
  return {
    duration: durationMs / 1000,
    position: Math.min(Math.max(0, atMs), durationMs) / 1000,
    playbackRate: rate > 0 ? rate : 1,
  };
}

/** What a browser does not know must not keep the rest from it. */
function attempt(act: () => void) {
  try {
    act();
  } catch {
    // An action, a method or MediaMetadata that this browser lacks.
  }
}
