import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryShortTimeline } from '../../../tests/support/arbitraryShortTimelines.ts';
import {
  createLiveWorld,
  switchGate,
  timeline,
  timelineOf,
  WORDS,
} from '../../../tests/support/liveWorld.ts';
import { MAX_LEVEL, type SoundChoice } from '../../domain/soundChoice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { balanceOf } from '../../sound/balance.ts';
import { layVoice, type Sounding } from '../../sound/score.ts';
import { clipIdsOf, speak } from '../../sound/speech.ts';
import { msAt } from '../../sound/wav.ts';

type World = ReturnType<typeof createLiveWorld>;

/** A world whose recordings of a timeline are there before it begins. */
async function ready(choice: SoundChoice = WORDS, what: Timeline = timeline): Promise<World> {
  const live = createLiveWorld();
  live.world.choice = choice;
  live.transport.prepare(what);
  await live.pack.arrive();
  return live;
}

/** What a track would say with the same recordings. */
async function laid({ pack, world }: World, what: Timeline = timeline): Promise<readonly Sounding[]> {
  const loading = pack.load(clipIdsOf(what, world.choice.verbosity));
  await pack.arrive();
  const { clips } = await loading;
  return layVoice(
    what,
    speak(what, world.choice.verbosity, (id) => clips.get(id)),
    balanceOf(world.choice),
  );
}

/** What was heard, rounded: beginning and length in ms. */
const heardMs = ({ voiced }: World) =>
  voiced().map(({ startS, endS }) => [Math.round(startS * 1000), Math.round((endS - startS) * 1000)]);

/** Beginnings and lengths in ms of what a track would say. */
const laidMs = (sentences: readonly Sounding[]) =>
  sentences.map(({ start, end }) => [Math.round(msAt(start)), Math.round(msAt(end - start))]);

/** How far apart two sounds are where they differ most. */
const difference = (a: Float32Array, b: Float32Array) =>
  a.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 9))),
    a.length === b.length ? 0 : 9,
  );

/** The samples of a sentence as a track has them, but for the gain. */
const faded = ({ pcm, start, end, fadeIn, fadeOut }: Sounding) =>
  pcm.slice(0, end - start).map((value, at) => {
    const left = end - start - at;
    return value * (at < fadeIn ? at / fadeIn : 1) * (left < fadeOut ? left / fadeOut : 1);
  });

describe('the recorded voice', () => {
  it('says of any session what its track would say, sample for sample, each sentence once', async () => {
    const arbitraryWords = fc.record({
      what: arbitraryShortTimeline,
      lengths: fc.array(fc.integer({ min: 0, max: 6_000 }), { minLength: 1, maxLength: 5 }),
      verbosity: fc.constantFrom('full' as const, 'names' as const),
      voiceLevel: fc.integer({ min: 1, max: MAX_LEVEL }),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryWords, async ({ what, lengths, verbosity, voiceLevel }) => {
        const live = createLiveWorld();
        live.world.choice = { ...WORDS, verbosity, voiceLevel };
        live.pack.lengthMs = (id) => lengths[id.length % lengths.length] ?? 0;
        live.transport.prepare(what);
        await live.pack.arrive();
        live.begin(0, what);
        live.pass(what.durationMs);
        const expected = await laid(live, what);
        const voiced = live.voiced();
        expect(voiced).toHaveLength(expected.length);
        for (const [i, { startS, level, samples }] of voiced.entries()) {
          const sentence = expected[i] as Sounding;
          expect(startS * 1000).toBeCloseTo(msAt(sentence.start), 3);
          expect(level).toBeCloseTo(sentence.gain);
          expect(difference(samples, faded(sentence))).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves nothing out and repeats nothing, wherever one pauses', async () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pauses, async (gaps) => {
        const live = await ready();
        live.begin();
        for (const ms of gaps) {
          live.pass(ms);
          live.transport.pause();
          live.pass(1_000);
          live.transport.play();
        }
        live.pass(timeline.durationMs);
        const spokenMs = heardMs(live).reduce((sum, [, lengthMs = 0]) => sum + lengthMs, 0);
        const wantedMs = laidMs(await laid(live)).reduce((sum, [, lengthMs = 0]) => sum + lengthMs, 0);
        // What is cut rings for another 30 ms.
        expect(spokenMs).toBeGreaterThanOrEqual(wantedMs - 2);
        expect(spokenMs).toBeLessThanOrEqual(wantedMs + 32 * gaps.length);
        expect(live.voiced().map(({ cut }) => cut)).not.toContain('hard');
      }),
      { numRuns: 25 },
    );
  });

  it('speaks as loud as chosen, beside tones as loud as chosen', async () => {
    const live = await ready({ ...WORDS, voiceLevel: 8, tonesLevel: 5 });
    live.begin();
    live.pass(1_000);
    const [tone, words] = live.sounds();
    expect(20 * Math.log10(tone?.level ?? 0)).toBeCloseTo(-15);
    expect(20 * Math.log10(words?.level ?? 0)).toBeCloseTo(-6);
  });

  it.each([
    ['tones only', { verbosity: 'tonesOnly' }],
    ['the voice at nothing', { voiceLevel: 0 }],
    ['the phone as speaker', { speaker: 'phone' }],
  ] as const)('is not asked for with %s', async (_, change) => {
    const live = await ready({ ...WORDS, ...change });
    live.begin();
    live.pass(8_000);
    expect(live.pack.asked).toEqual([]);
    expect(live.voiced()).toEqual([]);
  });

  it('speaks in place of a track, whoever was chosen for beside music', async () => {
    const live = await ready({ ...WORDS, mode: 'guide', speaker: 'phone' });
    live.begin();
    live.pass(1_000);
    expect(heardMs(live)).toEqual([[900, 2_000]]);
    expect(live.phone.said).toEqual([]);
  });
});

it('without tones and without Web Audio is said to be inaudible', async () => {
  const live = await ready();
  live.world.noAudio = true;
  live.begin();
  live.pass(3_000);
  expect(live.told('sound')).toEqual([{ kind: 'sound', audible: false }]);
});

describe('recordings', () => {
  it('are asked for once, though prepared, begun and begun again', async () => {
    const live = await ready();
    live.begin();
    live.pass(1_000);
    live.transport.load(timelineOf(15_000), 1_000);
    expect(live.pack.asked).toEqual([clipIdsOf(timeline, 'full')]);
  });

  it('that arrive late are spoken from the next sentence on, none from its middle', async () => {
    const live = createLiveWorld();
    live.world.choice = WORDS;
    live.begin();
    live.pass(2_000);
    await live.pack.arrive();
    live.pass(5_000);
    expect(heardMs(live)).toEqual([[5_650, 4_350]]);
  });

  it('let the tones sound while they are on their way', () => {
    const live = createLiveWorld();
    live.world.choice = { ...WORDS, tonesLevel: 10 };
    live.begin();
    live.pass(6_000);
    expect(live.heard()).toEqual([
      ['ready', 0],
      ['moveSole', 5_000],
    ]);
    expect(live.told('trouble')).toEqual([]);
  });

  it('that are missing are told of once, and the others are spoken', async () => {
    const live = createLiveWorld();
    live.pack.missing.add('ready').add('move.settle.instruction');
    live.world.choice = WORDS;
    live.begin();
    await live.pack.arrive();
    live.pass(10_000);
    // "We begin with the left foot." takes the place of "Get comfortable".
    expect(heardMs(live)).toEqual([
      [900, 2_000],
      [5_650, 2_000],
    ]);
    expect(live.told('trouble')).toEqual([{ kind: 'trouble', trouble: 'voiceMissing' }]);
  });

  it('that fail altogether are told of, and asked for again by the next session', async () => {
    const live = createLiveWorld();
    live.world.choice = WORDS;
    live.begin();
    await live.pack.fail();
    expect(live.told('trouble')).toHaveLength(1);
    live.transport.pause();
    live.begin();
    await live.pack.arrive();
    live.pass(1_000);
    expect(heardMs(live)).toEqual([[900, 2_000]]);
    expect(live.told('trouble')).toHaveLength(1);
  });

  it('of a timeline that has been replaced change nothing and are not missed', async () => {
    const live = createLiveWorld();
    live.pack.missing.add('switch.right');
    live.world.choice = WORDS;
    live.begin();
    live.pass(5_500);
    const oneFoot = createOneFoot();
    live.transport.load(oneFoot, 5_500);
    await live.pack.arrive(1);
    expect(live.told('trouble')).toEqual([]);
    await live.pack.arrive();
    live.pass(5_000);
    expect(live.told('trouble')).toEqual([]);
    expect(heardMs(live)).toEqual([[5_650, 4_350]]);
  });
});

/** The same session on one foot only. */
function createOneFoot(): Timeline {
  const firstFootMs = switchGate.startMs;
  const segments = timeline.segments.filter(({ endMs }) => endMs <= firstFootMs);
  const cues = timeline.cues.filter(({ atMs }) => atMs < firstFootMs);
  return { ...timeline, segments, cues, durationMs: firstFootMs };
}

describe('a sentence', () => {
  it('fades at a pause and goes on where it was, without a click', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.pause();
    live.pass(10_000);
    live.transport.play();
    live.pass(4_000);
    expect(heardMs(live)).toEqual([
      [900, 2_000],
      [5_650, 1_380],
      [17_000, 3_000],
    ]);
    expect(live.voiced().map(({ cut }) => cut)).toEqual(['no', 'faded', 'no']);
    const [, begun, rest] = live.voiced().map(({ samples }) => samples);
    expect(rest?.[0]).toBe(0);
    expect(rest?.[240]).toBeCloseTo((begun?.[16_000] ?? 0) / 2);
    expect(rest?.at(-1)).toBeLessThan(0.01);
  });

  it('gives way to a seek, and is not spoken from its middle', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.seek(15_000);
    live.pass(1_000);
    live.transport.seek(7_000);
    live.pass(3_000);
    expect(heardMs(live)).toEqual([
      [900, 2_000],
      [5_650, 1_380],
      [7_650, 380],
    ]);
    expect(live.voiced().map(({ cut }) => cut)).toEqual(['no', 'faded', 'faded']);
  });

  it('broken off by a pause does not go on elsewhere', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.pause();
    live.transport.seek(15_000);
    live.transport.play();
    live.pass(1_000);
    expect(heardMs(live).slice(1)).toEqual([
      [5_650, 1_380],
      [7_650, 4_350],
    ]);
  });

  it('is spoken on while time is added, and not repeated', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.load(timelineOf(15_000), live.transport.positionMs());
    live.pass(15_000);
    expect(heardMs(live)).toEqual([
      [900, 2_000],
      [5_650, 4_350],
    ]);
    expect(live.voiced().map(({ cut }) => cut)).toEqual(['no', 'no']);
  });

  it('goes on after a pause also if time was added meanwhile', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.pause();
    live.transport.load(timelineOf(15_000), live.transport.positionMs());
    live.transport.play();
    live.pass(15_000);
    expect(heardMs(live).slice(1)).toEqual([
      [5_650, 1_380],
      [7_000, 3_000],
    ]);
  });

  it.each([
    [
      'a pause',
      ({ transport }: World) => {
        transport.pause();
        transport.play();
      },
    ],
    ['more time', ({ transport }: World) => transport.load(timelineOf(15_000), transport.positionMs())],
  ])('is spoken once though %s comes at its very beginning', async (_, act) => {
    const live = await ready();
    live.begin();
    live.pass(5_650, 50);
    act(live);
    live.pass(8_000);
    const wholeMs = heardMs(live).filter(([, lengthMs = 0]) => lengthMs > 4_000);
    expect(wholeMs).toEqual([[5_650, 4_350]]);
    expect(live.voiced().length).toBeLessThanOrEqual(3);
  });

  it('broken off is not spoken from its middle where one seeks to its middle', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.pause();
    live.transport.seek(8_000);
    live.transport.play();
    live.pass(3_000);
    expect(heardMs(live).slice(1)).toEqual([[5_650, 1_380]]);
  });

  it('broken off waits for its turn where the session begins anew', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.transport.pause();
    live.transport.load(timeline, 0);
    live.transport.play();
    expect(live.sounds()).toHaveLength(3);
    live.pass(6_000);
    expect(heardMs(live).map(([startMs]) => startMs)).toEqual([900, 5_650, 7_900, 12_650]);
  });

  it('that is more than 150 ms late is dropped, a less late one is spoken at once', async () => {
    for (const [lateMs, startsMs] of [
      [200, [900]],
      [100, [900, 5_750]],
    ] as const) {
      const live = await ready();
      live.begin();
      live.pass(1_000);
      live.look();
      live.drift(5_650 + lateMs - live.transport.positionMs());
      live.fire();
      live.pass(1_000);
      expect(heardMs(live).map(([startMs]) => startMs)).toEqual(startsMs);
    }
  });

  it('fades where taking time away leads to another place', async () => {
    const live = await ready(WORDS, timelineOf(15_000));
    live.begin(0, timelineOf(15_000));
    live.pass(8_000);
    live.transport.load(timeline, 15_000);
    live.pass(2_000);
    expect(heardMs(live).slice(1)).toEqual([
      [5_650, 2_380],
      [8_650, 4_350],
    ]);
    expect(live.voiced().map(({ cut }) => cut)).toEqual(['no', 'faded', 'no']);
  });

  it('of a gate that waits is spoken on the first pass only', async () => {
    const live = await ready();
    live.begin(switchGate.startMs);
    live.transport.setLoop(switchGate);
    live.pass(3 * (switchGate.endMs - switchGate.startMs));
    expect(heardMs(live)).toEqual([[1_500, 4_350]]);
  });

  it('beyond a loop that is set late is taken back, and given back once it is cleared', async () => {
    const live = await ready();
    live.begin(switchGate.endMs - 1_000);
    live.pass(500);
    live.transport.setLoop(switchGate);
    live.transport.setLoop(undefined);
    live.pass(1_500);
    expect(heardMs(live)).toEqual([[1_650, 4_350]]);
    expect(live.sounds().map(({ cut }) => cut)).toEqual(['beforeItBegan', 'no']);
  });

  it('falls silent when the voice is turned off, and the next is spoken when it is turned on', async () => {
    const live = await ready();
    live.begin();
    live.pass(7_000);
    live.world.choice = { ...WORDS, voiceLevel: 0 };
    live.pass(3_500);
    live.world.choice = { ...WORDS };
    live.pass(6_000);
    expect(heardMs(live).map(([startMs]) => startMs)).toEqual([900, 5_650, 15_650]);
    expect(live.voiced()[1]).toMatchObject({ cut: 'faded', endS: expect.closeTo(7.13) });
  });

  it('at the end is spoken to its end, however slowly', async () => {
    const live = createLiveWorld();
    live.pack.lengthMs = () => 4_000;
    live.world.choice = WORDS;
    live.transport.prepare(timeline);
    await live.pack.arrive();
    live.begin(timeline.durationMs - 7_000);
    live.pass(1_100);
    live.transport.finish();
    live.pass(14_000);
    expect(heardMs(live)).toEqual([[2_800, 8_350]]);
    expect(live.voiced().map(({ cut }) => cut)).toEqual(['no']);
    expect(live.context().state).toBe('closed');
  });
});
