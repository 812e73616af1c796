import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packIndex } from '../../scripts/voice/pack.mjs';
import { ROUTINES } from '../../src/content/routines.ts';
import { countClip, segmentClips } from '../../src/domain/clip.ts';
import { FEET } from '../../src/domain/foot.ts';
import { compileTimeline, isMove } from '../../src/domain/timeline.ts';
import { voiceLines } from '../../src/i18n/en/voice.ts';

const PACK = resolve(import.meta.dirname, '../../public/voice/en');
const MOST_BYTES = 2_500_000;
/** Between a move's name and its instruction, in ms. */
const GAP_MS = 300;
/** Five seconds are not enough to say this one calmly; it ends over the tone of the next move. */
const TOO_SHORT_TO_SAY = ['settle 5 s'];

const moves = ROUTINES.flatMap((routine) =>
  compileTimeline({ routine, feet: FEET, switchGate: 'byItself', extensions: [] }).segments.filter(isMove),
);
/** The same moves as they are where only light pressure is allowed. */
const light = moves.map((segment) => ({
  ...segment,
  step: { ...segment.step, move: { ...segment.step.move, pressure: 'light' as const } },
}));
const pack = packIndex();
const lastsMs = (id: string) => pack.get(id)?.durationMs ?? Number.NaN;

describe('the recorded voice', () => {
  it('says the words of today: if not, run "npm run voice"', () => {
    expect(Object.fromEntries([...pack].map(([id, { words }]) => [id, words]))).toEqual(voiceLines);
  });

  it('has a file and a length for every line, and nothing else', () => {
    const ids = Object.keys(voiceLines).toSorted();
    expect([...pack.keys()].toSorted()).toEqual(ids);
    expect(readdirSync(PACK).toSorted()).toEqual(ids.map((id) => `${id}.m4a`).toSorted());
  });

  it('is small enough to be kept offline', () => {
    const bytes = readdirSync(PACK).reduce((sum, name) => sum + statSync(resolve(PACK, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('says every count within the time of that count', () => {
    const late = moves
      .flatMap(({ counts }) => counts)
      .filter((count) => !(lastsMs(countClip(count)) < count.endMs - count.startMs));
    expect(late.map(countClip)).toEqual([]);
  });

  it('says name and instruction within the time of their move', () => {
    const late = [...moves, ...light].filter((move) => {
      const [name, instruction] = segmentClips(move).map(lastsMs);
      return !((name ?? 0) + GAP_MS + (instruction ?? 0) <= move.endMs - move.startMs);
    });
    const named = late.map(({ step }) => `${step.move.id} ${step.durationMs / 1000} s`);
    expect([...new Set(named)]).toEqual(TOO_SHORT_TO_SAY);
  });
});
