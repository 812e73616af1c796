import { expect, it } from 'vitest';
import { DEFAULT_ROUTINE } from '../content/routines.ts';
import { type Cue, compileTimeline } from '../domain/timeline.ts';
import { bedLoop } from './beds.ts';
import { layTrack, mixPiece, mixTrack } from './mixer.ts';
import type { Balance } from './score.ts';
import { runTrackJob } from './trackJob.ts';
import { packRequest, type TrackReply, type TrackRequest } from './trackRequest.ts';
import { sampleCountIn } from './wav.ts';

const BALANCE: Balance = { bed: 'drone', voiceDb: 0, tonesDb: 0, bedDb: 0 };
const move = { pcm: Float32Array.from({ length: 8_000 }, (_, i) => Math.sin(i / 9) / 3) };
const breath = { pcm: Float32Array.from({ length: 4_000 }, (_, i) => Math.sin(i / 5) / 4) };
const clipFor = (cue: Cue) => (cue.kind === 'move' ? move : cue.kind === 'count' ? breath : undefined);

const routine = { id: 'short', rounds: 1, steps: DEFAULT_ROUTINE.steps.slice(0, 3) };
const timeline = compileTimeline({ routine, feet: ['left'], switchGate: 'byItself', extensions: [] });

function replies(request: TrackRequest) {
  const posted: { reply: TrackReply; transfer: ArrayBuffer[] }[] = [];
  runTrackJob(structuredClone(request), (reply, transfer) => posted.push({ reply, transfer }));
  return posted;
}

it.each([0, 1_234_567])('answers with the bytes of the track from sample %i on', (fromSample) => {
  const posted = replies(
    packRequest({ id: 7, timeline, balance: BALANCE, fromSample, toSample: Infinity }, clipFor),
  );
  const { reply, transfer } = posted.at(-1) ?? {};
  if (reply?.kind !== 'mixed') throw new Error('The last reply is the track.');
  const wanted = mixPiece(layTrack(timeline, clipFor, BALANCE), fromSample, Infinity);
  expect(Buffer.from(reply.wav).equals(wanted)).toBe(true);
  expect(transfer).toEqual([reply.wav]);
  expect(posted.every((post) => post.reply.id === 7)).toBe(true);
});

it('says how far it is, more and more, up to all', () => {
  const posted = replies(
    packRequest({ id: 1, timeline, balance: BALANCE, fromSample: 0, toSample: Infinity }, clipFor),
  );
  const shares = posted.flatMap(({ reply }) => (reply.kind === 'progress' ? [reply.share] : []));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('sends a recording once, however often it is heard', () => {
  const request = packRequest(
    { id: 1, timeline, balance: BALANCE, fromSample: 0, toSample: Infinity },
    clipFor,
  );
  expect(new Set(request.clips)).toEqual(new Set([move.pcm, breath.pcm]));
  expect(request.clips).toHaveLength(2);
});

it('mixes a session without any voice', () => {
  const posted = replies(
    packRequest({ id: 1, timeline, balance: BALANCE, fromSample: 0, toSample: Infinity }, () => undefined),
  );
  const last = posted.at(-1)?.reply;
  const wanted = mixTrack(timeline, () => undefined, BALANCE);
  expect(last?.kind === 'mixed' && Buffer.from(last.wav).equals(wanted)).toBe(true);
});

it('answers with a piece that ends before the track does, and a bed to lie around it', () => {
  const [fromSample, toSample] = [100_000, 260_000];
  const posted = replies(packRequest({ id: 1, timeline, balance: BALANCE, fromSample, toSample }, clipFor));
  const { reply, transfer } = posted.at(-1) ?? {};
  if (reply?.kind !== 'piece') throw new Error('The last reply is a piece.');
  const track = layTrack(timeline, clipFor, BALANCE);
  expect(Buffer.from(reply.wav).equals(mixPiece(track, fromSample, toSample))).toBe(true);
  expect(sampleCountIn(new Uint8Array(reply.wav))).toBe(track.sampleCount);
  expect(new Int16Array(reply.bed)).toHaveLength(bedLoop('still').length);
  expect(transfer).toEqual([reply.wav, reply.bed]);
});
