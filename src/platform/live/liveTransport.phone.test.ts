import { describe, expect, it } from 'vitest';
import {
  createLiveWorld,
  switchGate,
  timeline,
  timelineOf,
  WORDS,
} from '../../../tests/support/liveWorld.ts';
import type { SoundChoice } from '../../domain/soundChoice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { STALE_MS } from './phoneGuide.ts';

const PHONE: SoundChoice = { ...WORDS, speaker: 'phone' };
const SETTLE = 'move.settle.name. move.settle.instruction.';
const READY = 'ready. begin.left.';

function phoneWorld(choice: SoundChoice = PHONE) {
  const live = createLiveWorld();
  live.world.choice = choice;
  return live;
}

const texts = ({ phone }: ReturnType<typeof createLiveWorld>) => phone.said.map(({ text }) => text);

/** Every text and the position at which it was said, in ms. */
function timesOf(live: ReturnType<typeof createLiveWorld>, forMs: number) {
  const times: (readonly [string, number])[] = [];
  for (let ms = 0; ms < forMs; ms += 100) {
    const before = live.phone.said.length;
    live.pass(100);
    for (const { text } of live.phone.said.slice(before)) times.push([text, live.transport.positionMs()]);
  }
  return times;
}

describe("the phone's own voice", () => {
  it('says the words of each cue after its tone, and a count only when a sentence is over', () => {
    const live = phoneWorld();
    live.begin();
    const [ready, sole, toes, count] = timesOf(live, 25_000);
    expect(ready).toEqual([READY, expect.closeTo(1_000)]);
    expect(sole).toEqual([SETTLE, expect.closeTo(5_700)]);
    expect(toes).toEqual([SETTLE, expect.closeTo(15_700)]);
    expect(count?.[0]).toBe('count.toe.2.');
  });

  it('leaves a count unsaid while a long sentence is on', () => {
    const live = phoneWorld();
    live.begin(14_000, shifted());
    live.pass(7_000);
    expect(texts(live)).toEqual([SETTLE]);
  });

  it('leaves out a second sentence for which a segment is too short', () => {
    const live = phoneWorld();
    const short = {
      ...timeline,
      segments: timeline.segments.map((s) => ({ ...s, endMs: s.startMs + 2_000 })),
    };
    live.begin(0, short);
    live.pass(2_000);
    expect(texts(live)).toEqual(['ready.']);
  });

  it('says names only if that is chosen', () => {
    const live = phoneWorld({ ...PHONE, verbosity: 'names' });
    live.begin();
    live.pass(25_000);
    const name = 'move.settle.name.';
    expect(texts(live)).toEqual(['begin.left.', name, name]);
  });

  it('is as loud as chosen, and softer towards the end', () => {
    const live = phoneWorld({ ...PHONE, voiceLevel: 8 });
    live.begin();
    live.pass(timeline.durationMs);
    const volumes = live.phone.said.map(({ volume }) => 20 * Math.log10(volume));
    expect(volumes[0]).toBeCloseTo(-6);
    expect(volumes.at(-1)).toBeLessThan(-11);
  });

  it('is primed inside the tap, and left alone where it is not wanted', () => {
    const live = phoneWorld();
    live.transport.prime();
    expect(live.phone.primes).toBe(1);
    const other = phoneWorld(WORDS);
    other.begin();
    other.pass(10_000);
    expect([other.phone.primes, other.phone.hushes, other.phone.said.length]).toEqual([0, 0, 0]);
  });

  it('needs no recordings and no Web Audio', () => {
    const live = phoneWorld();
    live.world.noAudio = true;
    live.transport.prepare(timeline);
    live.begin();
    live.pass(6_000);
    expect(texts(live)).toEqual([READY, SETTLE]);
    expect(live.pack.asked).toEqual([]);
    expect(live.told('sound')).toEqual([]);
  });

  it('says nothing that is more than 1.5 s late', () => {
    const live = phoneWorld();
    live.begin();
    live.pass(5_600);
    live.drift(STALE_MS + 100);
    live.fire();
    expect(texts(live)).toEqual([READY]);
  });

  it('says what is a little late', () => {
    const live = phoneWorld();
    live.begin();
    live.pass(5_600);
    live.drift(STALE_MS);
    live.fire();
    expect(texts(live)).toEqual([READY, SETTLE]);
  });

  it.each([
    ['a pause', ({ transport }: ReturnType<typeof createLiveWorld>) => transport.pause()],
    ['a seek', ({ transport }: ReturnType<typeof createLiveWorld>) => transport.seek(30_000)],
    ['a call', ({ context }: ReturnType<typeof createLiveWorld>) => context().become('interrupted')],
    [
      'another speaker',
      (live: ReturnType<typeof createLiveWorld>) => {
        live.world.choice = WORDS;
        live.pass(100);
      },
    ],
  ])('falls silent at %s', (_, act) => {
    const live = phoneWorld();
    live.begin();
    live.pass(6_000);
    const before = live.phone.hushes;
    act(live);
    expect(live.phone.hushes).toBe(before + 1);
    expect(live.phone.said).toHaveLength(2);
  });

  it('does not repeat after a pause what it began before', () => {
    const live = phoneWorld();
    live.begin();
    live.pass(6_000);
    live.transport.pause();
    live.pass(3_000);
    live.transport.play();
    live.pass(3_000);
    expect(texts(live)).toEqual([READY, SETTLE]);
  });

  it('says a move again that is sought again', () => {
    const live = phoneWorld();
    live.begin();
    live.pass(6_000);
    live.transport.seek(5_000);
    live.pass(1_000);
    expect(texts(live)).toEqual([READY, SETTLE, SETTLE]);
  });

  it('gives way where taking time away leads to another place', () => {
    const live = phoneWorld();
    live.begin(0, timelineOf(15_000));
    live.pass(7_000);
    const before = live.phone.hushes;
    live.transport.load(timeline, 15_000);
    expect(live.phone.hushes).toBe(before + 1);
    live.pass(1_000);
    expect(texts(live)).toEqual([READY, SETTLE, SETTLE]);
  });

  it('begins anew with a session that does', () => {
    const live = phoneWorld();
    live.begin();
    live.pass(6_000);
    live.transport.pause();
    live.begin();
    live.pass(1_500);
    expect(texts(live)).toEqual([READY, SETTLE, READY]);
  });

  it('speaks on while time is added', () => {
    const live = phoneWorld();
    live.begin();
    live.pass(6_000);
    const before = live.phone.hushes;
    live.transport.load(timelineOf(15_000), live.transport.positionMs());
    live.pass(10_000);
    expect(live.phone.hushes).toBe(before);
    expect(texts(live)).toEqual([READY, SETTLE]);
  });

  it('is let finish its last words', () => {
    const live = phoneWorld();
    live.world.lineOf = (id) => `${id}, said at great length and without any hurry at all`;
    live.begin(timeline.durationMs - 6_000);
    live.transport.finish();
    live.pass(8_000);
    expect(live.phone.hushes).toBe(0);
    expect(live.context().state).toBe('running');
    live.pass(8_000);
    expect(live.context().state).toBe('closed');
    expect(live.phone.hushes).toBe(0);
  });

  it('says the words of a gate that waits on the first pass only', () => {
    const live = phoneWorld();
    live.begin(switchGate.startMs);
    live.transport.setLoop(switchGate);
    live.pass(3 * (switchGate.endMs - switchGate.startMs));
    expect(texts(live)).toEqual(['switch.right. switch.held.']);
  });
});

describe('without a voice on the phone', () => {
  it('the recordings speak in its place, and nothing is missing', async () => {
    const live = phoneWorld({ ...PHONE, tonesLevel: 10 });
    live.phone.store.setState({ available: false });
    live.begin();
    await live.pack.arrive();
    live.pass(8_000);
    expect(live.voiced().length).toBeGreaterThan(0);
    expect(live.phone.said).toEqual([]);
    expect(live.told('trouble')).toEqual([]);
  });

  it('that comes later, it speaks from the next session on', async () => {
    const live = phoneWorld();
    live.phone.store.setState({ available: false });
    live.begin();
    live.pass(500);
    live.phone.store.setState({ available: true });
    live.pass(600);
    expect(texts(live)).toEqual([]);
    live.transport.pause();
    live.transport.finish();
    live.begin();
    live.pass(1_100);
    expect(texts(live)).toEqual([READY]);
  });
});

/** The session with its first inner count 1.5 s after a move began. */
function shifted(): Timeline {
  const move = timeline.cues.find(({ atMs }) => atMs === 15_000);
  const cues = timeline.cues.map((cue) =>
    cue.kind === 'count' && cue.segmentIndex === move?.segmentIndex ? { ...cue, atMs: 16_500 } : cue,
  );
  return { ...timeline, cues };
}
