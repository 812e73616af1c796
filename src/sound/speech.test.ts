import { describe, expect, it } from 'vitest';
import { packIndex } from '../../scripts/voice/pack.mjs';
import { ROUTINES, routineById } from '../content/routines.ts';
import type { ClipId } from '../domain/clip.ts';
import { VERBOSITIES } from '../domain/soundChoice.ts';
import { type Cue, compileTimeline, type Timeline } from '../domain/timeline.ts';
import { clipIdsOf, clipsOf, SENTENCE_PAUSE_MS, speak } from './speech.ts';
import { sampleAt } from './wav.ts';

const FEET = ['left', 'right'] as const;
const PAUSE = sampleAt(SENTENCE_PAUSE_MS);

function timelineOf(id: string): Timeline {
  const routine = routineById(id);
  if (!routine) throw new Error(`There is no routine ${id}.`);
  return compileTimeline({ routine, feet: FEET, switchGate: 'byItself', extensions: [] });
}
const timeline = timelineOf('nightly');
const pack = packIndex();
const ids = [...pack.keys()];

/** Silence as long as each recording; the number in its first sample tells which one it is. */
const recordings = new Map(
  ids.map((id, i) => {
    const pcm = new Float32Array(sampleAt(pack.get(id)?.durationMs ?? 0));
    pcm[0] = i + 1;
    return [id, pcm] as const;
  }),
);
const pcmOf = (id: ClipId) => recordings.get(id);
function heardIn(pcm: Float32Array = new Float32Array()) {
  const heard: { id: ClipId; at: number }[] = [];
  for (let at = pcm.findIndex(Boolean); at >= 0; at = nextIn(pcm, at)) {
    heard.push({ id: ids[(pcm[at] ?? 0) - 1] ?? '', at });
  }
  return heard;
}
function nextIn(pcm: Float32Array, at: number): number {
  const further = pcm.subarray(at + 1).findIndex(Boolean);
  return further < 0 ? -1 : at + 1 + further;
}

const cueOf = (kind: Cue['kind'], moveId?: string): Cue => {
  const found = timeline.cues.find((cue) => {
    const segment = timeline.segments[cue.segmentIndex];
    return cue.kind === kind && (!moveId || (segment?.kind === 'move' && segment.step.move.id === moveId));
  });
  if (!found) throw new Error(`Nothing is cued as ${kind} ${moveId}.`);
  return found;
};

describe('what is said', () => {
  it('is in full the name, how it is done, and every count', () => {
    expect(clipsOf(timeline, cueOf('ready'), 'full')).toEqual(['ready', 'begin.left']);
    expect(clipsOf(timeline, cueOf('move', 'spreadOil'), 'full')).toEqual([
      'move.spread-oil.name',
      'move.spread-oil.instruction',
    ]);
    expect(clipsOf(timeline, cueOf('count', 'rotateToes'), 'full')).toEqual(['count.toe.2']);
    expect(clipsOf(timeline, cueOf('switchFeet'), 'full')).toEqual(['switch.right', 'switch.by-itself']);
    expect(clipsOf(timeline, cueOf('end'), 'full')).toEqual(['end', 'slip']);
  });

  it('is with names alone which move, which foot, and how to stand up safely', () => {
    expect(clipsOf(timeline, cueOf('ready'), 'names')).toEqual(['begin.left']);
    expect(clipsOf(timeline, cueOf('move', 'spreadOil'), 'names')).toEqual(['move.spread-oil.name']);
    expect(clipsOf(timeline, cueOf('count', 'rotateToes'), 'names')).toEqual([]);
    expect(clipsOf(timeline, cueOf('switchFeet'), 'names')).toEqual(['switch.right']);
    expect(clipsOf(timeline, cueOf('end'), 'names')).toEqual(['end', 'slip']);
  });

  it('is nothing with tones only, and nothing at a warning', () => {
    expect(clipIdsOf(timeline, 'tonesOnly')).toEqual([]);
    for (const verbosity of VERBOSITIES) expect(clipsOf(timeline, cueOf('warning'), verbosity)).toEqual([]);
  });

  it('is listed once each, in the order it is first heard', () => {
    const listed = clipIdsOf(timeline, 'full');
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.slice(0, 3)).toEqual(['ready', 'begin.left', 'move.settle.name']);
    expect(listed.at(-1)).toBe('slip');
  });

  it.each(ROUTINES.map(({ id }) => id))('is recorded for all of %s', (id) => {
    expect(clipIdsOf(timelineOf(id), 'full').filter((clip) => !recordings.has(clip))).toEqual([]);
  });
});

describe('the recording of a moment', () => {
  const spoken = speak(timeline, 'full', pcmOf);

  it('has its sentences one after the other, a breath apart', () => {
    const name = sampleAt(pack.get('move.spread-oil.name')?.durationMs ?? 0);
    expect(heardIn(spoken(cueOf('move', 'spreadOil'))?.pcm)).toEqual([
      { id: 'move.spread-oil.name', at: 0 },
      { id: 'move.spread-oil.instruction', at: name + PAUSE },
    ]);
  });

  it('leaves out whole what would still be speaking when the next move begins', () => {
    expect(heardIn(spoken(cueOf('move', 'settle'))?.pcm).map(({ id }) => id)).toEqual(['move.settle.name']);
    for (const { id } of ROUTINES) expect(tooLong(timelineOf(id))).toEqual([]);
  });

  it('does not change when time is added to the move that runs', () => {
    const { index } = timeline.segments.find((segment) => segment.kind === 'move') ?? { index: 0 };
    const longer = compileTimeline({
      ...timeline.plan,
      extensions: [{ segmentIndex: index, offsetMs: 3_000, extraMs: 15_000 }],
    });
    expect(speak(longer, 'full', pcmOf)(cueOf('move', 'settle'))?.pcm).toEqual(
      spoken(cueOf('move', 'settle'))?.pcm,
    );
  });

  it('says how to stand up safely however slow the voice is', () => {
    const slow = speak(timeline, 'full', () => new Float32Array(sampleAt(9_000)).fill(1));
    expect(slow(cueOf('end'))?.pcm).toHaveLength(2 * sampleAt(9_000) + PAUSE);
  });

  it('is one and the same for the same sentences', () => {
    const settles = timeline.cues.filter(
      (cue) => clipsOf(timeline, cue, 'full')[0] === 'move.settle.name' && cue.kind === 'move',
    );
    expect(settles).toHaveLength(2);
    expect(new Set(settles.map(spoken)).size).toBe(1);
    expect(spoken(cueOf('ready'))).not.toBe(spoken(cueOf('move', 'settle')));
  });

  it('does without a clip that is missing', () => {
    const without = speak(timeline, 'full', (id) => (id.endsWith('.name') ? undefined : pcmOf(id)));
    expect(heardIn(without(cueOf('move', 'spreadOil'))?.pcm)).toEqual([
      { id: 'move.spread-oil.instruction', at: 0 },
    ]);
    expect(speak(timeline, 'full', () => undefined)(cueOf('ready'))).toBeUndefined();
  });
});

/** Moves and gates of a timeline whose words outlast them. */
function tooLong(of: Timeline): readonly string[] {
  const spoken = speak(of, 'full', pcmOf);
  return of.cues.flatMap((cue) => {
    const { pcm } = spoken(cue) ?? {};
    const segment = of.segments[cue.segmentIndex];
    const sentences = heardIn(pcm);
    if (!pcm || !segment || cue.kind === 'count' || cue.kind === 'end' || sentences.length < 2) return [];
    return sampleAt(cue.atMs) + pcm.length > sampleAt(segment.endMs) ? [sentences[0]?.id ?? ''] : [];
  });
}
