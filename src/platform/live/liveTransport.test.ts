import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breathing,
  createLiveWorld,
  nameOf,
  switchGate,
  TONES,
  timeline,
  timelineOf,
} from '../../../tests/support/liveWorld.ts';
import type { TransportEvent } from '../../player/transport.ts';
import { toneFor } from '../../sound/tones.ts';
import { LOOK_AHEAD_MS } from './cueScheduler.ts';
import { TICK_MS } from './liveTransport.ts';

describe('playing', () => {
  it('sounds every cue of a session once, when it is due', () => {
    const { begin, pass, heard } = createLiveWorld();
    begin();
    pass(timeline.durationMs);
    expect(heard()).toEqual(timeline.cues.map((cue) => [toneFor(cue).kind, cue.atMs]));
  });

  it('does so however unevenly the page ticks, as long as it ticks within the look-ahead', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: LOOK_AHEAD_MS - TICK_MS }), {
      minLength: 60,
      maxLength: 100,
    });
    fc.assert(
      fc.property(gaps, (steps) => {
        const { begin, drift, fire, heard, context } = createLiveWorld();
        begin();
        for (const ms of steps) {
          drift(ms);
          fire();
        }
        const due = timeline.cues.filter(({ atMs }) => atMs <= Math.round(context().currentTime * 1000));
        expect(heard()).toEqual(due.map((cue) => [toneFor(cue).kind, cue.atMs]));
      }),
      { numRuns: 50 },
    );
  });

  it('is in time though making a tone takes a while', () => {
    const { transport, context, pass, heard } = createLiveWorld();
    transport.prime();
    context().slowDown(0.02);
    transport.load(timeline, 4_000);
    transport.play();
    pass(1_500);
    expect(heard()).toEqual([['moveSole', 1_000]]);
  });

  it('follows the audio clock', () => {
    const { begin, drift, transport } = createLiveWorld();
    begin(5_000);
    drift(300, ['audio']);
    expect(transport.positionMs()).toBeCloseTo(5_300);
  });

  it('knows its position between two ticks', () => {
    const { begin, pass, drift, transport } = createLiveWorld();
    begin();
    pass(1_000);
    drift(37);
    expect(transport.positionMs()).toBeCloseTo(1_037);
  });

  it('tells its progress whenever the screen is to change, and only while playing', () => {
    const { begin, pass, told, transport } = createLiveWorld();
    const positions = () => told('progress').map((event) => ('positionMs' in event ? event.positionMs : 0));
    begin();
    pass(4_990, 5);
    for (const secondMs of [1_000, 2_000, 3_000, 4_000]) {
      expect(positions().some((ms) => ms >= secondMs && ms < secondMs + 20)).toBe(true);
    }
    transport.pause();
    const before = positions();
    pass(5_000);
    expect(positions()).toEqual(before);
  });

  it('tells it at the very moment where no audio leads', () => {
    const { begin, pass, told, world } = createLiveWorld();
    world.noAudio = true;
    begin(0, timeline);
    pass(timeline.durationMs, 1);
    const positions = told('progress').map((event) => ('positionMs' in event ? event.positionMs : 0));
    expect(timeline.segments.slice(1).filter(({ startMs }) => !positions.includes(startMs))).toEqual([]);
  });

  it('leaves its clock alone in between', () => {
    const { begin, pass, told } = createLiveWorld();
    begin();
    pass(10_000, 5);
    expect(told('progress').length).toBeLessThanOrEqual((2 * 10_000) / TICK_MS);
  });

  it('plays once though asked twice', () => {
    const { begin, transport, pass, timers } = createLiveWorld();
    begin();
    transport.play();
    pass(1_000);
    expect(timers.size).toBe(1);
  });

  it('does nothing without a timeline', () => {
    const { transport, pass, events } = createLiveWorld();
    transport.play();
    pass(500);
    expect(events).toEqual([]);
    expect(transport.positionMs()).toBe(0);
  });

  it('does not run on past the end', () => {
    const { begin, pass, transport } = createLiveWorld();
    begin(timeline.durationMs - 500);
    pass(2_000);
    expect(transport.positionMs()).toBe(timeline.durationMs);
  });

  it('grows softer towards the end, evenly to the ear', () => {
    const { begin, pass, sounds } = createLiveWorld();
    begin();
    pass(timeline.durationMs);
    const levels = sounds().map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(levels.at(0)).toBe(1);
    expect(20 * Math.log10(levels.at(-1) ?? 0)).toBeCloseTo((-6 * 65) / 71);
  });

  it('is as loud as chosen, also when that changes', () => {
    const { begin, pass, sounds, world } = createLiveWorld();
    world.choice = { ...TONES, tonesLevel: 8 };
    begin();
    pass(1_000);
    world.choice = { ...TONES, tonesLevel: 4 };
    pass(4_500);
    const [first, second] = sounds().map(({ level }) => 20 * Math.log10(level));
    expect(first).toBeCloseTo(-6);
    expect(second).toBeCloseTo(-18 - (6 * 5) / 71);
  });

  it('makes each buffer once', () => {
    const { begin, pass, sounds } = createLiveWorld();
    begin();
    pass(timeline.durationMs);
    const moves = sounds().filter(({ samples }) => nameOf(samples) === 'moveSole');
    expect(moves).toHaveLength(2);
    expect(moves[0]?.samples).toBe(moves[1]?.samples);
  });
});

it('lets each breath swell for its own length', () => {
  const { begin, pass, sounds } = createLiveWorld();
  begin(0, breathing);
  pass(breathing.durationMs);
  const lengths = sounds().map(({ startS, endS }) => Math.round((endS - startS) * 10) / 10);
  expect(lengths).toEqual(expect.arrayContaining([4, 6, 4.8, 7.2]));
});

describe('a seek', () => {
  it('silences what was coming and what was sounding, without a click', () => {
    const { begin, pass, transport, sounds, context } = createLiveWorld();
    begin();
    pass(300);
    transport.seek(30_000);
    pass(1_000);
    expect(sounds().map(({ cut }) => cut)).toEqual(['faded']);
    expect(sounds()[0]?.endS).toBeCloseTo(0.33);
    expect(context().currentTime).toBeCloseTo(1.3);
  });

  it('keeps cues already scheduled from sounding', () => {
    const { begin, pass, transport, heard, sounds } = createLiveWorld();
    begin();
    pass(4_000);
    transport.seek(30_000);
    pass(3_000);
    expect(sounds().map(({ cut }) => cut)).toEqual(['no', 'beforeItBegan']);
    expect(heard()).toEqual([['ready', 0]]);
  });

  it('sounds a cue at exactly that place, at once', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(1_000);
    transport.seek(15_000);
    pass(1_000);
    expect(heard()).toEqual([
      ['ready', 0],
      ['moveToes', 1_000],
    ]);
  });

  it('while paused only moves the position; the cue there sounds when playing goes on', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(1_000);
    transport.pause();
    transport.seek(15_000);
    pass(1_000);
    expect(transport.positionMs()).toBe(15_000);
    expect(heard()).toEqual([['ready', 0]]);
    transport.play();
    pass(100);
    expect(heard().map(([name]) => name)).toEqual(['ready', 'moveToes']);
  });

  it('stays within the session', () => {
    const { begin, transport } = createLiveWorld();
    begin();
    transport.seek(-5);
    expect(transport.positionMs()).toBe(0);
    transport.seek(timeline.durationMs + 5_000);
    expect(transport.positionMs()).toBe(timeline.durationMs);
  });

  it('back over cues sounds them again', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(4_900);
    pass(1_000);
    transport.seek(5_000);
    pass(1_000);
    expect(heard().map(([name]) => name)).toEqual(['moveSole', 'moveSole']);
  });
});

describe('a pause', () => {
  it('silences at once, without a click, and stands', () => {
    const { begin, pass, transport, sounds } = createLiveWorld();
    begin();
    pass(300);
    transport.pause();
    pass(5_000);
    expect(transport.positionMs()).toBeCloseTo(300);
    expect(sounds().map(({ cut }) => cut)).toEqual(['faded']);
  });

  it('at the very moment of a cue does not repeat it afterwards', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(5_000, 500);
    expect(transport.positionMs()).toBe(5_000);
    transport.pause();
    transport.play();
    pass(1_000);
    expect(heard().map(([name]) => name)).toEqual(['ready', 'moveSole']);
  });

  it('before a cue leaves the cue for later', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(4_000);
    transport.pause();
    pass(5_000);
    transport.play();
    pass(1_500);
    expect(heard().map(([name, atMs]) => [name, atMs])).toEqual([
      ['ready', 0],
      ['moveSole', 10_000],
    ]);
  });
});

describe('another timeline under a running position', () => {
  it('goes on playing, with the cues where they now lie', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(10_000);
    transport.load(timelineOf(15_000), transport.positionMs());
    pass(21_000);
    // The warning moves from 12 s to 27 s, the next move from 15 s to 30 s.
    expect(heard()).toEqual([
      ['ready', 0],
      ['moveSole', 5_000],
      ['warning', 27_000],
      ['moveToes', 30_000],
    ]);
  });

  it('does not repeat the cue that has just sounded there, nor cut it', () => {
    const { begin, pass, transport, heard, sounds } = createLiveWorld();
    begin();
    pass(5_000, 500);
    transport.load(timelineOf(15_000), 5_000);
    pass(3_000);
    expect(heard().map(([name]) => name)).toEqual(['ready', 'moveSole']);
    expect(sounds().map(({ cut }) => cut)).toEqual(['no', 'no']);
  });

  it('sounds a cue at its position that has not sounded, as when taking time away leads to the next move', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(0, timelineOf(15_000));
    pass(20_000);
    transport.load(timeline, 15_000);
    pass(1_000);
    expect(heard().at(-1)).toEqual(['moveToes', 20_000]);
  });

  it('sounds a cue that was still to come when its position comes sooner', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(13_500);
    transport.load(timelineOf(), 15_000);
    pass(1_000);
    expect(heard().at(-1)).toEqual(['moveToes', 13_500]);
  });

  it('ends a loop of the old one', () => {
    const { begin, pass, transport } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(1_000);
    transport.load(timelineOf(15_000), switchGate.endMs - 500);
    pass(1_000);
    expect(transport.positionMs()).toBeCloseTo(switchGate.endMs + 500);
  });

  it('while paused stands there', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(1_000);
    transport.pause();
    transport.load(timelineOf(15_000), 8_000);
    pass(1_000);
    expect(transport.positionMs()).toBe(8_000);
    expect(heard()).toEqual([['ready', 0]]);
  });
});

describe('a loop', () => {
  const gateMs = switchGate.endMs - switchGate.startMs;

  it('leads back to its start, as often as it takes', () => {
    const { begin, pass, transport } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(gateMs + 3_000);
    expect(transport.positionMs()).toBeCloseTo(switchGate.startMs + 3_000);
    pass(3 * gateMs);
    expect(transport.positionMs()).toBeCloseTo(switchGate.startMs + 3_000);
  });

  it('tells no position outside of it', () => {
    const { begin, pass, transport, told } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(3 * gateMs, 930);
    for (const event of told('progress')) {
      if (event.kind !== 'progress') continue;
      expect(event.positionMs).toBeGreaterThanOrEqual(switchGate.startMs);
      expect(event.positionMs).toBeLessThan(switchGate.endMs);
    }
  });

  it('sounds its own cue on the first pass only, and nothing from beyond', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(3 * gateMs);
    expect(heard()).toEqual([['switchFeet', 0]]);
  });

  it('set late takes back what was scheduled beyond it', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(switchGate.endMs - 1_000);
    pass(500);
    transport.setLoop(switchGate);
    pass(gateMs);
    expect(heard()).toEqual([]);
  });

  it('set late gives back what it took once it is cleared', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(switchGate.endMs - 1_000);
    pass(500);
    transport.setLoop(switchGate);
    transport.setLoop(undefined);
    pass(1_000);
    expect(heard()).toEqual([['moveSole', 1_000]]);
  });

  it('that lies behind is no loop', () => {
    const { begin, pass, transport } = createLiveWorld();
    begin(switchGate.endMs + 1_000);
    transport.setLoop(switchGate);
    pass(1_000);
    expect(transport.positionMs()).toBeCloseTo(switchGate.endMs + 2_000);
  });

  it('stays with a seek within it', () => {
    const { begin, pass, transport } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    transport.seek(switchGate.endMs - 1_000);
    pass(1_500);
    expect(transport.positionMs()).toBeCloseTo(switchGate.startMs + 500);
  });

  it('lets go when cleared, with the next cue in time', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(gateMs + 5_000);
    transport.setLoop(undefined);
    pass(gateMs - 4_000);
    expect(transport.positionMs()).toBeCloseTo(switchGate.endMs + 1_000);
    expect(heard()).toEqual([
      ['switchFeet', 0],
      ['moveSole', 2 * gateMs],
    ]);
  });

  it('ends with a seek out of it', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(5_000);
    transport.seek(switchGate.endMs);
    pass(1_000);
    expect(transport.positionMs()).toBeCloseTo(switchGate.endMs + 1_000);
    expect(heard().at(-1)).toEqual(['moveSole', 5_000]);
  });

  it('begun again by a seek sounds its cue again', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(5_000);
    transport.seek(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(1_000);
    expect(heard().map(([name]) => name)).toEqual(['switchFeet', 'switchFeet']);
  });

  it('goes on looping after a pause', () => {
    const { begin, pass, transport } = createLiveWorld();
    begin(switchGate.startMs);
    transport.setLoop(switchGate);
    pass(5_000);
    transport.pause();
    transport.setLoop(switchGate);
    transport.play();
    pass(gateMs);
    expect(transport.positionMs()).toBeCloseTo(switchGate.startMs + 5_000);
  });
});

it('stops telling those who no longer listen', () => {
  const { transport, begin, look } = createLiveWorld();
  const heard: TransportEvent[] = [];
  const stop = transport.subscribe((event) => heard.push(event));
  begin();
  look();
  stop();
  look();
  expect(heard).toHaveLength(1);
});
