/** One look at a running self-test. */
export interface Look {
  /** The sound went on as far as is known, or was taken away. */
  readonly kind: 'heard' | 'taken';
  /** Milliseconds since the epoch: this clock also counts while a phone sleeps. */
  readonly atMs: number;
  /** How much of the track had sounded, in ms. */
  readonly positionMs: number;
  /** Whether the page could be seen; false once the phone is locked. */
  readonly visible: boolean;
}

/** What a phone did with a minute of track. */
export type Verdict =
  /** Sound and steps went on while locked. */
  | { readonly kind: 'keepsTime' }
  /** The sound went on while locked, steps came up to this much late. */
  | { readonly kind: 'late'; readonly lateMs: number }
  /** The sound ended this long after the phone was locked. */
  | { readonly kind: 'stopped'; readonly afterMs: number }
  /** A call, another app or the phone took the sound. */
  | { readonly kind: 'interrupted' }
  /** The phone was not locked, or for too short a time to tell. */
  | { readonly kind: 'notLocked' }
  /** Nothing could be heard. */
  | { readonly kind: 'noSound' };

/** A shorter time behind the lock says nothing, in ms. */
const ENOUGH_LOCKED_MS = 20_000;
/** Sound that falls behind the clock by more has stopped, in ms. */
const STALLED_MS = 3_000;
/** Looks come four times a second; one that is longer in coming brings its step late, in ms. */
const LATE_MS = 2_000;
/** Sound taken away this soon after the phone was locked was taken by the lock, in ms. */
const BY_LOCK_MS = 3_000;
/** Less than this is no sound, in ms. */
const AUDIBLE_MS = 1_000;

/** Tells from the looks at a self-test, in their order, what the phone did. */
export function judge(log: readonly Look[]): Verdict {
  const takenAt = log.findIndex(({ kind }) => kind === 'taken');
  const looks = takenAt < 0 ? log : log.slice(0, takenAt + 1);
  if (!wasHeard(looks)) return { kind: 'noSound' };
  const afterMs = heardBeforeStop(looks);
  if (afterMs !== undefined) return { kind: 'stopped', afterMs };
  if (takenAt >= 0) return { kind: 'interrupted' };
  const gapsMs = lockedGapsMs(looks);
  if (gapsMs.reduce((sum, gapMs) => sum + gapMs, 0) < ENOUGH_LOCKED_MS) return { kind: 'notLocked' };
  const lateMs = Math.max(...gapsMs);
  return lateMs > LATE_MS ? { kind: 'late', lateMs } : { kind: 'keepsTime' };
}

/** How much sound came between the lock and a stop that it brought, in ms; undefined if there was none. */
function heardBeforeStop(looks: readonly Look[]): number | undefined {
  const behindMs = certainlyBehindMs(looks);
  let lock: { readonly behindMs: number; readonly positionMs: number } | undefined;
  for (const [i, { kind, positionMs, visible }] of looks.entries()) {
    const here = { behindMs: behindMs[i] ?? 0, positionMs };
    if (lock) {
      const heardMs = Math.max(0, positionMs - lock.positionMs);
      if (here.behindMs - lock.behindMs > STALLED_MS) return heardMs;
      if (kind === 'taken' && !visible && heardMs <= BY_LOCK_MS) return heardMs;
    }
    lock = visible ? undefined : (lock ?? here);
  }
  return undefined;
}

/**
 * How far the sound was behind the clock at each look, in ms. Sound never catches up with the clock, so
 * what a later look makes up for was only read too early, as after a sleep.
 */
function certainlyBehindMs(looks: readonly Look[]): readonly number[] {
  let leastMs = Number.POSITIVE_INFINITY;
  return looks
    .map(({ atMs, positionMs }) => atMs - positionMs)
    .reverse()
    .map((behindMs) => {
      leastMs = Math.min(leastMs, behindMs);
      return leastMs;
    })
    .reverse();
}

function wasHeard(looks: readonly Look[]): boolean {
  const firstMs = looks[0]?.positionMs ?? 0;
  return looks.some(({ positionMs }) => positionMs - firstMs >= AUDIBLE_MS);
}

/** The times between a look at a locked phone and the look after it, in ms. */
function lockedGapsMs(looks: readonly Look[]): readonly number[] {
  return looks.slice(1).flatMap((look, i) => {
    const before = looks[i];
    return before && !before.visible ? [look.atMs - before.atMs] : [];
  });
}
