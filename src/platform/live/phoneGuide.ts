import type { ClipId } from '../../domain/clip.ts';
import type { SoundChoice, Verbosity } from '../../domain/soundChoice.ts';
import type { Cue, Timeline } from '../../domain/timeline.ts';
import { levelDb } from '../../sound/balance.ts';
import { amplitude, levelAt } from '../../sound/level.ts';
import { clipsOf } from '../../sound/speech.ts';
import { voiceDelayMs } from '../../sound/voiceDelay.ts';
import type { PhoneVoice } from './phoneVoice.ts';

/** Words later than this are dropped rather than said, in ms. */
export const STALE_MS = 1_500;
/** How long a phone takes to say a letter, in ms: rather too long, for it never tells when it has done. */
const LETTER_MS = 85;
/** A load no further than this from the position seen last leaves the place unchanged, in ms. */
const SAME_PLACE_MS = 500;

/** Lets the phone's own voice say what recordings would; positions in ms. */
export interface PhoneGuide {
  load(timeline: Timeline, choice: SoundChoice, positionMs: number): void;
  /** Says what became due on the way to a position; a loop's words are said on its first pass only. */
  follow(positionMs: number): void;
  /** How long from a position until `follow` has something to say, in ms. */
  untilDueMs(positionMs: number): number;
  /** Falls silent and goes on with what is due at or after a position. */
  jumpTo(positionMs: number): void;
  /** Falls silent until the next `load`. */
  leave(): void;
  /** Whether it probably still speaks. */
  isSpeaking(): boolean;
}

interface Line {
  readonly dueMs: number;
  readonly cue: Cue;
  readonly text: string;
}

/** Makes the guide; it is asked only while the phone has a voice. */
export function createPhoneGuide(ports: {
  readonly phone: PhoneVoice;
  readonly lineOf: (id: ClipId) => string | undefined;
  readonly monotonicMs: () => number;
}): PhoneGuide {
  const { phone, lineOf, monotonicMs } = ports;
  let lines: readonly Line[] = [];
  let volumeAt = (_: Cue) => 1;
  /** Every line due before this position was said or left out. */
  let nextMs = 0;
  let seenMs = 0;
  let quietAtMs = 0;

  const isSpeaking = () => monotonicMs() < quietAtMs;

  function say({ cue, text }: Line) {
    // As in a track, a count is not spoken into a sentence.
    if (cue.kind === 'count' && isSpeaking()) return;
    phone.say(text, volumeAt(cue));
    quietAtMs = monotonicMs() + spokenMs(text);
  }

  function hush() {
    if (isSpeaking()) phone.hush();
    quietAtMs = 0;
  }

  function jumpTo(positionMs: number) {
    hush();
    nextMs = positionMs;
    seenMs = positionMs;
  }

  return {
    load(timeline, { verbosity, voiceLevel }, positionMs) {
      lines = linesOf(timeline, verbosity, lineOf);
      volumeAt = ({ atMs }) => amplitude(levelDb(voiceLevel)) * levelAt(atMs, timeline.durationMs);
      if (Math.abs(positionMs - seenMs) > SAME_PLACE_MS) jumpTo(positionMs);
    },
    follow(positionMs) {
      const fromMs = Math.max(nextMs, positionMs - STALE_MS);
      const due = lines.filter(({ dueMs }) => dueMs >= fromMs && dueMs < positionMs);
      nextMs = Math.max(nextMs, positionMs);
      seenMs = positionMs;
      for (const line of due) say(line);
    },
    untilDueMs(positionMs) {
      const next = lines.find(({ dueMs }) => dueMs >= Math.max(nextMs, positionMs));
      return next ? next.dueMs - positionMs : Number.POSITIVE_INFINITY;
    },
    jumpTo,
    leave() {
      hush();
      lines = [];
    },
    isSpeaking,
  };
}

function spokenMs(text: string): number {
  return text.length * LETTER_MS;
}

/** What is said at each cue, without the sentences that would still be spoken when the next move begins. */
function linesOf(
  timeline: Timeline,
  verbosity: Verbosity,
  lineOf: (id: ClipId) => string | undefined,
): readonly Line[] {
  return timeline.cues.flatMap((cue) => {
    const dueMs = cue.atMs + voiceDelayMs(cue);
    const segment = timeline.segments[cue.segmentIndex];
    const roomMs = !segment || segment.kind === 'close' ? Number.POSITIVE_INFINITY : segment.endMs - dueMs;
    const text = clipsOf(timeline, cue, verbosity)
      .flatMap((id) => sentence(lineOf(id)))
      .reduce(
        (said, next) => (said && spokenMs(`${said} ${next}`) > roomMs ? said : `${said} ${next}`.trim()),
        '',
      );
    return text ? [{ dueMs, cue, text }] : [];
  });
}

/** A line with its full stop, so that the phone pauses after it. */
function sentence(line: string | undefined): readonly string[] {
  if (!line) return [];
  return [/[.!?]$/.test(line) ? line : `${line}.`];
}
