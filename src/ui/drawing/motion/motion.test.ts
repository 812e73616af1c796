import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimeline } from '../../../../tests/support/arbitraryPlans.ts';
import { ROUTINES } from '../../../content/routines.ts';
import { compileTimeline, isMove, type MoveSegment } from '../../../domain/timeline.ts';
import { isOver, type Play, playOf } from '../moves/cast.ts';
import { SCENE_IDS } from '../moves/sceneIds.ts';
import { framesOf, type Moment } from './frames.ts';
import { poseAt } from './motion.ts';
import { layerLook } from './pose.ts';
import { sideOf, windowFrames } from './trailWindow.ts';
import { along } from './way.ts';

const playFor = (segment: MoveSegment): Play =>
  playOf(
    segment.step.move.id,
    segment.counts.map((count) => ({
      ...count,
      startMs: count.startMs - segment.startMs,
      endMs: count.endMs - segment.startMs,
    })),
    segment.endMs - segment.startMs,
  );
const movesOf = (routine: (typeof ROUTINES)[number]): readonly MoveSegment[] =>
  compileTimeline({ routine, feet: ['left'], switchGate: 'byItself', extensions: [] }).segments.filter(
    isMove,
  );
const built = ROUTINES.flatMap(movesOf).map(playFor);
const arbitraryPlay: fc.Arbitrary<Play> = arbitraryTimeline
  .chain((timeline) => fc.constantFrom(...timeline.segments.filter(isMove)))
  .map(playFor);

/** Where a frame puts its layer, in the units of the view. */
function placeOf({ frame: [left, top, width, height] }: Play, { transform }: Moment) {
  const [x = 0, y = 0] = [...transform.matchAll(/(-?[\d.]+)%/g)].map(([, share]) => Number(share) / 100);
  return { x: left + x * width, y: top + y * height };
}
const layersOf = (play: Play) =>
  play.cast.filter(isOver).map(({ motion }) => ({
    motion,
    frames: framesOf(motion, play.durationMs, (pose) => layerLook(pose, play.frame)),
  }));
/** A tenth of a per cent of a view is less than a unit. */
const EXACT = 1;

function expectSound(play: Play) {
  for (const { frames } of layersOf(play)) {
    const offsets = frames.map(({ offset }) => offset);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect([offsets[0], offsets.at(-1)]).toEqual([0, 1]);
    const [left, top, width, height] = play.frame;
    const faults = frames.filter((frame, i) => {
      const { x, y } = placeOf(play, frame);
      if (!(x >= left && x <= left + width && y >= top && y <= top + height)) return true;
      if (!(frame.opacity >= 0 && frame.opacity <= 1)) return true;
      const before = frames[i - 1];
      if (!before || (before.opacity === 0 && frame.opacity === 0)) return false;
      const from = placeOf(play, before);
      // Seen, it moves in small steps: an eighth of the view between two frames, in no time not at all.
      const most = frame.offset === before.offset ? 5 : 0.12 * Math.hypot(width, height);
      return Math.hypot(x - from.x, y - from.y) > most;
    });
    expect(faults, play.id).toEqual([]);
  }
}

describe('the motion of a move', () => {
  it.each(built.map((play) => [play.id, play] as const))('%s has sound frames in its routine', (_, play) => {
    expectSound(play);
  });

  it('has sound frames at any rhythm, for any time, however much was added', () => {
    fc.assert(fc.property(arbitraryPlay, expectSound), { numRuns: 60 });
  });

  it('starts each way at the start of its count and ends it at its end', () => {
    fc.assert(
      fc.property(arbitraryPlay, (play) => {
        const [lead] = play.cast;
        for (const beat of play.beats) {
          const own = lead?.motion.filter(
            ({ startMs, endMs }) => startMs >= beat.startMs && endMs <= beat.endMs,
          );
          const [first, last] = [own?.[0], own?.at(-1)];
          if (!first || !last) continue;
          expect(first.startMs).toBe(beat.startMs);
          expect(last.endMs).toBe(beat.endMs);
          if (!first.gesture.way || !last.gesture.way) continue;
          const [start, end] = [first.gesture.poseAt(0), last.gesture.poseAt(1)];
          const [from, to] = [along(first.gesture.way, 0), along(last.gesture.way, 1)];
          expect(Math.hypot(start.x - from.x, start.y - from.y)).toBeLessThan(EXACT);
          expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeLessThan(EXACT);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a pure function of the position that the frames follow', () => {
    fc.assert(
      fc.property(arbitraryPlay, fc.integer({ min: 0, max: 1000 }), (play, permille) => {
        for (const { motion, frames } of layersOf(play)) {
          const offset = permille / 1000;
          const next = frames.findIndex((frame) => frame.offset > offset);
          const [a, b] = [frames[next - 1], frames[next]];
          const pose = poseAt(motion, offset * play.durationMs);
          if (!a || !b || !pose || a.opacity === 0 || b.opacity === 0) continue;
          const t = (offset - a.offset) / (b.offset - a.offset);
          const [from, to] = [placeOf(play, a), placeOf(play, b)];
          const shown = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
          expect(Math.hypot(shown.x - pose.x, shown.y - pose.y)).toBeLessThan(6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('uncovers the trail as far as the hand has come, and the trail stays where it is', () => {
    for (const play of built) {
      const motion = play.cast[0]?.motion ?? [];
      const { window, trail } = windowFrames(motion, play.durationMs, play.frame);
      expect(window.map(({ offset }) => offset)).toEqual(trail.map(({ offset }) => offset));
      const strays = window.map((frame, i) => {
        const [out, back] = [placeOf(play, frame), placeOf(play, trail[i] ?? frame)];
        const [left, top] = play.frame;
        return Math.hypot(out.x + back.x - 2 * left, out.y + back.y - 2 * top);
      });
      expect(Math.max(0, ...strays)).toBeLessThan(0.1);
    }
  });
});

describe('the pace of the hands', () => {
  const nightly = new Map(
    ROUTINES.filter(({ id }) => id === 'nightly')
      .flatMap(movesOf)
      .map((move) => [move.step.move.id, playFor(move)]),
  );
  const lead = (id: Parameters<typeof playOf>[0]) => nightly.get(id as 'settle')?.cast[0]?.motion ?? [];

  it('is one circle a second on the five lines', () => {
    const lines = lead('thumbLines');
    expect(lines).toHaveLength(5);
    const [first] = lines;
    if (!first) throw new Error('There are five lines.');
    const { gesture } = first;
    const bends = Array.from(
      { length: 1200 },
      (_, i) =>
        gesture.poseAt(i / 1200).x - along(gesture.way ?? { points: [], walked: [], length: 0 }, i / 1200).x,
    );
    const rounds = bends.filter((bend, i) => bend > 0 && (bends[i - 1] ?? 1) <= 0).length;
    expect(Math.abs(rounds - (first.endMs - first.startMs) / 1000)).toBeLessThanOrEqual(1);
    expect(sideOf(gesture)).toBe('up');
  });

  it('is a pull or a stroke in five seconds', () => {
    for (const id of ['drawAchilles', 'longStrokes', 'spreadOil'] as const) {
      expect(
        lead(id).map(({ startMs, endMs }) => endMs - startMs),
        id,
      ).toEqual(lead(id).map(() => 5_000));
    }
  });

  it('leaves the thumb still while the breath goes in and out', () => {
    const play = nightly.get('archHold');
    const [thumb, ring] = play?.cast ?? [];
    const places = [0, 4_000, 7_000, 29_000].map((atMs) => thumb && poseAt(thumb.motion, atMs));
    expect(new Set(places.map((pose) => JSON.stringify(pose))).size).toBe(1);
    const sizes = [0, 3_999, 9_999].map((atMs) => (ring && poseAt(ring.motion, atMs)?.scale) ?? 0);
    expect(sizes[1]).toBeCloseTo(1, 2);
    expect(sizes[0]).toBeLessThan(0.5);
    expect(sizes[2]).toBeLessThan(0.5);
  });
});

it.each(SCENE_IDS)('%s is drawn without counts, too, as on a gate', (id) => {
  expectSound(playOf(id, [], 20_000));
});
