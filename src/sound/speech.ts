import { type ClipId, countClip, segmentClips } from '../domain/clip.ts';
import type { Verbosity } from '../domain/soundChoice.ts';
import type { Cue, Segment, Timeline } from '../domain/timeline.ts';
import type { Clip } from './score.ts';
import { voiceDelayMs } from './voiceDelay.ts';
import { sampleAt } from './wav.ts';

/** Between two sentences of one moment, in ms. */
export const SENTENCE_PAUSE_MS = 350;

/** What is said at a cue, sentence by sentence. */
export function clipsOf(timeline: Timeline, cue: Cue, verbosity: Verbosity): readonly ClipId[] {
  const segment = timeline.segments[cue.segmentIndex];
  if (verbosity === 'tonesOnly' || cue.kind === 'warning' || !segment) return [];
  if (cue.kind === 'count') return verbosity === 'full' ? [countClip(cue.count)] : [];
  return verbosity === 'full' ? segmentClips(segment) : namesOf(segment);
}

/** Every clip that a timeline says, each once, the first to be heard first. */
export function clipIdsOf(timeline: Timeline, verbosity: Verbosity): readonly ClipId[] {
  return [...new Set(timeline.cues.flatMap((cue) => clipsOf(timeline, cue, verbosity)))];
}

/**
 * Makes one recording of what each cue says, the same one for the same sentences. `pcmOf` gives a clip's
 * samples at the track's rate; a clip without any is left out, and so is a sentence after the first one
 * that would still be speaking when its segment ends.
 */
export function speak(
  timeline: Timeline,
  verbosity: Verbosity,
  pcmOf: (id: ClipId) => Float32Array | undefined,
): (cue: Cue) => Clip | undefined {
  const made = new Map<string, Clip>();
  return (cue) => {
    const roomMs = endOfSpeechMs(timeline, cue) - cue.atMs - voiceDelayMs(cue);
    const said = whatFits(clipsOf(timeline, cue, verbosity), sampleAt(roomMs), pcmOf);
    if (said.length === 0) return undefined;
    const key = said.map(({ id }) => id).join(' ');
    const clip = made.get(key) ?? { pcm: join(said.map(({ pcm }) => pcm)) };
    made.set(key, clip);
    return clip;
  };
}

/** What a segment is, without how it is done; how to stand up safely is never left out. */
function namesOf(segment: Segment): readonly ClipId[] {
  const [what, how] = segmentClips(segment);
  if (segment.kind === 'close') return [what, how];
  return segment.kind === 'gate' && segment.gate === 'prepare' ? [how] : [what];
}

/** By when a cue's sentences have to be over, in ms. */
function endOfSpeechMs(timeline: Timeline, { segmentIndex }: Cue): number {
  const segment = timeline.segments[segmentIndex];
  // Nothing comes after the last words: the tail of the track has room for a slow voice.
  if (!segment || segment.kind === 'close') return Number.POSITIVE_INFINITY;
  // Time added to a move that is running must not change a sentence that is being spoken.
  return segment.kind === 'move' ? segment.startMs + segment.step.durationMs : segment.endMs;
}

interface Said {
  readonly id: ClipId;
  readonly pcm: Float32Array;
}

function whatFits(
  ids: readonly ClipId[],
  room: number,
  pcmOf: (id: ClipId) => Float32Array | undefined,
): readonly Said[] {
  const said: Said[] = [];
  let end = 0;
  for (const id of ids) {
    const pcm = pcmOf(id);
    if (!pcm || pcm.length === 0) continue;
    const start = said.length > 0 ? end + sampleAt(SENTENCE_PAUSE_MS) : 0;
    if (said.length > 0 && start + pcm.length > room) break;
    said.push({ id, pcm });
    end = start + pcm.length;
  }
  return said;
}

function join(sentences: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const pause = sampleAt(SENTENCE_PAUSE_MS);
  const lengths = sentences.map(({ length }) => length + pause);
  const joined = new Float32Array(lengths.reduce((sum, length) => sum + length, -pause));
  let at = 0;
  for (const sentence of sentences) {
    joined.set(sentence, at);
    at += sentence.length + pause;
  }
  return joined;
}
