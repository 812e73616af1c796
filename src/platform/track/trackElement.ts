import { type AudioSessionType, setAudioSession } from '../audioSession.ts';
import type { SetMarkers } from './mediaMarkers.ts';
import { whisper } from './whisper.ts';

/** The part of a media element the guide uses, so that a test can stand in for it; times in seconds. */
export interface MediaLike {
  src: string;
  currentTime: number;
  readonly paused: boolean;
  readonly seeking: boolean;
  readonly readyState: number;
  play(): Promise<void>;
  pause(): void;
  load(): void;
  removeAttribute(name: 'src'): void;
  addEventListener(type: MediaEvent, listener: () => void): void;
}
type MediaEvent = 'timeupdate' | 'playing' | 'pause' | 'seeked' | 'loadedmetadata' | 'error';

/** What playing needs from the browser. */
export interface TrackElementPorts {
  readonly media: MediaLike;
  readonly setMarkers: SetMarkers;
  readonly urls: { create(blob: Blob): string; revoke(url: string): void };
}

/** What the element tells: it moved on or jumped; its sound was taken away; it cannot play. */
export interface TrackElementListener {
  readonly onMove: () => void;
  readonly onTaken: () => void;
  readonly onError: () => void;
}

/** A media element that plays one file after the other as if they were one; positions in ms. */
export interface TrackElement {
  /** Makes sound possible from now on; call it inside a tap. */
  prime(type?: AudioSessionType): void;
  /** Takes the sound of this file, going on at a position. */
  take(blob: Blob, atMs: number): void;
  /** Loads its file anew and goes on where it stands. */
  again(): void;
  /** From now on this is where it stands; what sounds is not touched. */
  standAt(atMs: number): void;
  mark(timesMs: readonly number[]): void;
  play(): void;
  pause(): void;
  seek(toMs: number): void;
  /** Lets go of its file and stands at a position until the next one comes. */
  waitAt(atMs: number): void;
  /** Where it stands: for as long as the file is not there yet, where it is to begin. */
  positionMs(): number;
  /** Whether it has a file of the session. */
  hasSound(): boolean;
  /** Whether it is meant to play. */
  isWanted(): boolean;
  /** Gives the sound back to the phone. */
  release(): void;
}

/** A seek further off than this was ignored, as some phones do before the first sound, in ms. */
const IGNORED_BY_MS = 1_000;
/** A phone that ignores a seek is asked again this often. */
const MAX_ASKED = 5;
const HAVE_METADATA = 1;

/** Makes the element play. */
export function createTrackElement(ports: TrackElementPorts, listener: TrackElementListener): TrackElement {
  const { media } = ports;
  let whisperUrl: string | undefined;
  let url: string | undefined;
  let wanted = false;
  let starting = false;
  let starts = 0;
  /** Where a seek or a new file is to lead, until the element is there. */
  let target: { readonly atMs: number; asked: number } | undefined;
  /** What to add to the file's time to get the position, in ms. */
  let offsetMs = 0;
  let standingMs = 0;

  const fileMs = () => media.currentTime * 1000;

  function positionMs(): number {
    if (url === undefined) return standingMs;
    return target ? target.atMs : fileMs() + offsetMs;
  }

  function seek(toMs: number) {
    standingMs = toMs;
    if (url === undefined) return;
    target = { atMs: toMs, asked: 0 };
    media.currentTime = (toMs - offsetMs) / 1000;
  }

  /** Looks whether a seek has led where it should. */
  function arrive() {
    if (!target || media.seeking || media.readyState < HAVE_METADATA) return;
    const isShort = fileMs() + offsetMs < target.atMs - IGNORED_BY_MS;
    if (isShort && target.asked < MAX_ASKED) {
      target.asked++;
      media.currentTime = (target.atMs - offsetMs) / 1000;
    } else target = undefined;
  }

  function start() {
    const mine = ++starts;
    starting = true;
    media.play().then(
      () => {
        if (mine === starts) starting = false;
      },
      // A file that gave way to another has another start; a pause that was asked for is no trouble.
      (error: unknown) => mine === starts && wanted && url !== undefined && refused(error),
    );
  }

  /** The phone wants a tap first, or took the sound while it was starting; or the file is no sound. */
  function refused(error: unknown) {
    starting = false;
    const isNoSound = error instanceof DOMException && error.name === 'NotSupportedError';
    if (isNoSound) listener.onError();
    else lose();
  }

  function lose() {
    wanted = false;
    listener.onTaken();
  }

  function onPause() {
    if (wanted && !starting && url !== undefined && media.paused) lose();
  }

  function look() {
    if (url === undefined) return;
    arrive();
    if (!media.seeking) listener.onMove();
  }

  media.addEventListener('timeupdate', look);
  media.addEventListener('seeked', look);
  media.addEventListener('loadedmetadata', look);
  media.addEventListener('playing', () => {
    starting = false;
    look();
  });
  media.addEventListener('pause', onPause);
  media.addEventListener('error', () => url !== undefined && listener.onError());

  function swapTo(blob: Blob): string {
    const before = url;
    const next = ports.urls.create(blob);
    media.src = next;
    if (before !== undefined) ports.urls.revoke(before);
    return next;
  }

  function playWhisper() {
    whisperUrl ??= ports.urls.create(whisper());
    media.src = whisperUrl;
    media.play().catch(() => {}); // A refusal shows when the session's own sound is to begin.
  }

  return {
    prime(type = 'playback') {
      setAudioSession(type);
      if (url === undefined) playWhisper();
    },
    take(blob, atMs) {
      starting = wanted;
      url = swapTo(blob);
      offsetMs = 0;
      seek(atMs);
      if (wanted) start();
      else media.pause();
    },
    again() {
      if (url === undefined) return;
      const atMs = positionMs();
      starting = wanted;
      media.src = url;
      seek(atMs);
      if (wanted) start();
    },
    standAt(atMs) {
      standingMs = atMs;
      if (url === undefined) return;
      target = undefined;
      offsetMs = atMs - fileMs();
    },
    mark: (timesMs) => ports.setMarkers(timesMs, look),
    play() {
      wanted = true;
      if (url !== undefined) start();
    },
    pause() {
      wanted = false;
      media.pause();
    },
    seek,
    waitAt(atMs) {
      const before = url;
      url = undefined;
      target = undefined;
      standingMs = atMs;
      if (before === undefined) return;
      if (wanted) playWhisper();
      else media.pause();
      ports.urls.revoke(before);
    },
    positionMs,
    hasSound: () => url !== undefined,
    isWanted: () => wanted,
    release() {
      wanted = false;
      media.pause();
      standingMs = 0;
      target = undefined;
      if (url === undefined) return;
      ports.urls.revoke(url);
      url = undefined;
      media.removeAttribute('src');
      media.load();
    },
  };
}
