import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quietestDbfs } from '../../tests/support/measureSound.ts';
import { quickTimeline } from '../../tests/support/mixing.ts';
import { layTrack, mixPiece } from './mixer.ts';
import type { Balance } from './score.ts';
import { runTrackJob } from './trackJob.ts';
import { padTrack } from './trackPieces.ts';
import { packRequest, type TrackReply } from './trackRequest.ts';
import { byteAt, FULL_SCALE, readTrack, TRACK_RATE } from './wav.ts';

const BALANCE: Balance = { bed: 'rain', voiceDb: 0, tonesDb: 0, bedDb: 0 };
const timeline = quickTimeline();
const clip = { pcm: new Float32Array(20_000).fill(0.2) };
const track = layTrack(timeline, () => clip, BALANCE);

/** A file of full length around one piece of the track, by the way it takes through worker and page. */
async function padded(fromSample: number, toSample: number): Promise<Uint8Array<ArrayBuffer>> {
  const replies: TrackReply[] = [];
  const request = packRequest({ id: 1, timeline, balance: BALANCE, fromSample, toSample }, () => clip);
  runTrackJob(structuredClone(request), (reply) => replies.push(reply));
  const piece = replies.at(-1);
  if (piece?.kind !== 'piece') throw new Error('The last reply is a piece.');
  const parts = padTrack(new Uint8Array(piece.wav), new Blob([piece.bed]), fromSample);
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}

const stretches = fc
  .tuple(fc.nat(track.sampleCount - 1), fc.integer({ min: 0, max: 30 * TRACK_RATE }))
  .map(([from, length]) => [from, Math.min(from + length, track.sampleCount)] as const);

it('lays a piece at its place in a file of full length that is nowhere silent', async () => {
  await fc.assert(
    fc.asyncProperty(stretches, async ([from, to]) => {
      const file = await padded(from, to);
      expect(file.length).toBe(byteAt(track.sampleCount));
      const piece = mixPiece(track, from, to).subarray(byteAt(0));
      expect(Buffer.from(file.subarray(byteAt(from), byteAt(to))).equals(piece)).toBe(true);
      expect(quietestDbfs(readTrack(file), FULL_SCALE, TRACK_RATE / 2)).toBeGreaterThanOrEqual(-60);
    }),
    { numRuns: 8 },
  );
});

it('goes on with the bed that lies there in the track, so that nothing jumps', async () => {
  const alone = layTrack(timeline, () => undefined, {
    ...BALANCE,
    bed: 'still',
    tonesDb: Number.NEGATIVE_INFINITY,
  });
  const whole = readTrack(mixPiece(alone, 0, Number.POSITIVE_INFINITY));
  const samples = readTrack(await padded(800_000, 900_000));
  // The first and the last 32 ms of a track come out of silence and sink back into it.
  const edge = 512;
  const differs = samples.findIndex((sample, at) => {
    const isOutside = (at >= edge && at < 800_000) || (at >= 900_000 && at < samples.length - edge);
    return isOutside && sample !== whole[at];
  });
  expect(differs).toBe(-1);
});
