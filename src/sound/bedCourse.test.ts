import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decibels } from '../../tests/support/measureSound.ts';
import { bedGainAt, DUCK_ATTACK_MS, DUCK_DB, DUCK_RELEASE_MS, makesRoom } from './bedCourse.ts';
import { FALL_DB } from './level.ts';

const COURSE = { sessionMs: 600_000, tailMs: 75_000 };
const word = { startMs: 300_000, endMs: 302_000 };
const duckDbAt = (atMs: number) => decibels(bedGainAt(atMs, COURSE, [word]) / bedGainAt(atMs, COURSE, []));

const anySpeeches = fc.array(
  fc.record({ startMs: fc.nat(600_000), lengthMs: fc.integer({ min: 100, max: 9_000 }) }).map((speech) => ({
    startMs: speech.startMs,
    endMs: speech.startMs + speech.lengthMs,
  })),
  { maxLength: 6 },
);

it('sinks before a word, stays down while it is spoken and comes back after it', () => {
  expect(duckDbAt(word.startMs - DUCK_ATTACK_MS)).toBeCloseTo(0);
  expect(duckDbAt(word.startMs)).toBeCloseTo(-DUCK_DB);
  expect(duckDbAt(word.endMs)).toBeCloseTo(-DUCK_DB);
  expect(duckDbAt(word.endMs + DUCK_RELEASE_MS / 2)).toBeCloseTo(-DUCK_DB / 2);
  expect(duckDbAt(word.endMs + DUCK_RELEASE_MS)).toBeCloseTo(0);
});

it('gets softer with the session and sinks into the quiet in the tail', () => {
  const dbAt = (atMs: number) => decibels(bedGainAt(atMs, COURSE, []));
  expect(dbAt(300_000)).toBeCloseTo(-FALL_DB / 2);
  expect(dbAt(600_000)).toBeCloseTo(-FALL_DB);
  expect(dbAt(675_000)).toBeLessThan(-FALL_DB - 25);
});

it('comes out of silence and never goes beyond its level', () => {
  expect(bedGainAt(0, COURSE, [])).toBe(0);
  fc.assert(
    fc.property(fc.nat(675_000), anySpeeches, (atMs, speeches) => {
      expect(bedGainAt(atMs, COURSE, speeches)).toBeGreaterThanOrEqual(0);
      expect(bedGainAt(atMs, COURSE, speeches)).toBeLessThanOrEqual(1);
    }),
  );
});

it('moves slowly: never by more than 4 % of full in 10 ms', () => {
  fc.assert(
    fc.property(anySpeeches, (speeches) => {
      const edges = [0, COURSE.sessionMs, ...speeches.flatMap(({ startMs, endMs }) => [startMs, endMs])];
      for (const edgeMs of edges) {
        for (let atMs = Math.max(0, edgeMs - 1_000); atMs < edgeMs + 2_000; atMs += 10) {
          const step = bedGainAt(atMs + 10, COURSE, speeches) - bedGainAt(atMs, COURSE, speeches);
          if (Math.abs(step) > 0.04) throw new RangeError(`A step of ${step} at ${atMs} ms.`);
        }
      }
    }),
    { numRuns: 20 },
  );
});

it('needs to know only the words it makes room for', () => {
  fc.assert(
    fc.property(fc.nat(675_000), anySpeeches, (atMs, speeches) => {
      const near = speeches.filter((speech) => makesRoom(speech, atMs, atMs));
      expect(bedGainAt(atMs, COURSE, near)).toBe(bedGainAt(atMs, COURSE, speeches));
    }),
  );
});
