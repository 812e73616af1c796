// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { timeline, timelineOf } from '../../../tests/support/liveWorld.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../../domain/soundChoice.ts';
import { TAIL_MS } from '../../sound/tail.ts';
import { runTrackJob } from '../../sound/trackJob.ts';
import type { TrackReply, TrackRequest } from '../../sound/trackRequest.ts';
import { byteAt, readTrack, sampleAt } from '../../sound/wav.ts';
import type { Mixed } from './mixWorker.ts';
import { createTrackMaker } from './trackMaker.ts';

/** A maker with the real mixer, without the worker around it, and a voice of half a second a clip. */
function createWorld(missing: readonly string[] = []) {
  const asked: string[] = [];
  const requests: TrackRequest[] = [];
  const maker = createTrackMaker(
    {
      async load(ids) {
        asked.push(...ids);
        const had = ids.filter((id) => !missing.includes(id));
        const clips = new Map(had.map((id) => [id, new Float32Array(8_000).fill(0.2)]));
        return { clips, missing: ids.filter((id) => missing.includes(id)), late: [] };
      },
    },
    {
      async mix(request) {
        const replies: TrackReply[] = [];
        requests.push(request(1));
        runTrackJob(request(1), (reply) => replies.push(reply));
        const last = replies.at(-1);
        if (!last || last.kind === 'progress') throw new Error('nothing was mixed');
        const mixed: Mixed = { wav: last.wav, bed: last.kind === 'piece' ? last.bed : undefined };
        return mixed;
      },
    },
  );
  return { maker, asked, requests };
}

const quiet: SoundChoice = { ...DEFAULT_SOUND, bed: 'still' };
const samplesOf = async ({ blob }: { blob: Blob }) => readTrack(new Uint8Array(await blob.arrayBuffer()));
/** Far quicker than comparing millions of numbers one by one. */
const same = (one: Int16Array, other: Int16Array) => {
  const bytes = ({ buffer, byteOffset, byteLength }: Int16Array) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  return Buffer.compare(bytes(one), bytes(other)) === 0;
};
const lengthOf = (durationMs: number) => byteAt(sampleAt(durationMs + TAIL_MS));

describe('a track', () => {
  test('is as long as its session and a tail, and the same each time', async () => {
    const { maker } = createWorld();
    const [one, other] = await Promise.all([maker.make(timeline, quiet), maker.make(timeline, quiet)]);
    expect(one.blob.size).toBe(lengthOf(timeline.durationMs));
    expect(same(await samplesOf(one), await samplesOf(other))).toBe(true);
  });

  test('begins as its lead does, to the sample, and the lead is as long', async () => {
    const { maker } = createWorld();
    const fromMs = 6_000;
    const whole = await samplesOf(await maker.make(timeline, quiet));
    const lead = await samplesOf(await maker.lead(timeline, quiet, fromMs));
    const piece = (samples: Int16Array) => samples.subarray(sampleAt(fromMs), sampleAt(fromMs + 9_000));
    expect(lead.length).toBe(whole.length);
    expect(same(piece(lead), piece(whole))).toBe(true);
  });

  test('with time added keeps what was before it, to the sample', async () => {
    const { maker } = createWorld();
    const longer = timelineOf(15_000);
    const fromMs = longer.segments[1]?.startMs ?? 0;
    const older = await maker.make(timeline, quiet);
    const remade = await maker.remake(older, longer, quiet, fromMs);
    expect(remade.blob.size).toBe(lengthOf(longer.durationMs));
    const head = (samples: Int16Array) => samples.subarray(0, sampleAt(fromMs));
    expect(same(head(await samplesOf(remade)), head(await samplesOf(older)))).toBe(true);
    const fresh = await samplesOf(await maker.make(longer, quiet));
    const rest = (samples: Int16Array) => samples.subarray(sampleAt(fromMs + 3_000));
    expect(same(rest(await samplesOf(remade)), rest(fresh))).toBe(true);
  });

  test('names the recordings it had to do without', async () => {
    const { maker } = createWorld(['end']);
    expect((await maker.make(timeline, quiet)).missing).toEqual(['end']);
  });

  test.each([
    ['with tones only', { verbosity: 'tonesOnly' }],
    ['with the voice turned off', { voiceLevel: 0 }],
  ] as const)('%s asks for no recording', async (_, choice) => {
    const { maker, asked } = createWorld();
    await maker.make(timeline, { ...quiet, ...choice });
    expect(asked).toEqual([]);
  });

  test('leads with few recordings, those that are heard first', async () => {
    const { maker, asked } = createWorld();
    await maker.lead(timeline, quiet, 0);
    expect(asked).toContain('ready');
    expect(asked).not.toContain('end');
  });
});
