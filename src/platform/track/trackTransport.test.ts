import { beforeEach, describe, expect, test } from 'vitest';
import { switchGate, timeline, timelineOf } from '../../../tests/support/liveWorld.ts';
import { createTrackWorld, settle } from '../../../tests/support/trackWorld.ts';
import { segmentAt } from '../../domain/timeline.ts';
import { TAIL_MS } from '../../sound/tail.ts';
import { LEAD_MS } from './trackMaker.ts';

let at: ReturnType<typeof createTrackWorld>;
beforeEach(() => {
  at = createTrackWorld();
});

const firstMove = timeline.segments[1] ?? segmentAt(timeline, 0);
const secondMove = timeline.segments[2] ?? segmentAt(timeline, 0);

describe('a track begins', () => {
  test('to sound inside the tap, before any of its own sound is there', () => {
    at.transport.prime();
    expect(at.media.paused).toBe(false);
    expect(at.media.sources).toHaveLength(1);
  });

  test('at once if it was foreseen', async () => {
    at.transport.prepare(timeline);
    await at.deliverAll();
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await settle();
    at.media.advance(1_000);
    expect(at.orders.map(({ way }) => way)).toEqual(['lead', 'make']);
    expect(at.media.sources).toHaveLength(2);
    expect(at.transport.positionMs()).toBe(1_000);
  });

  test('with its first seconds while the whole is still being mixed, and goes over without a jump', async () => {
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await at.last().deliver();
    at.media.advance(700);
    expect(at.transport.positionMs()).toBe(700);
    expect(at.orders.map(({ way }) => way)).toEqual(['lead', 'make']);
    const lead = at.media.src;
    await at.last().deliver();
    // Not in the midst of a sentence: in the quiet before the first move.
    at.media.advance(3_000);
    expect(at.media.src).toBe(lead);
    at.media.advance(1_000);
    expect(at.media.src).not.toBe(lead);
    expect(at.transport.positionMs()).toBeGreaterThanOrEqual(4_400);
    await settle();
    const atMs = at.transport.positionMs();
    at.media.advance(300);
    expect(at.transport.positionMs()).toBe(atMs + 300);
  });

  test('where it is asked to, also on a phone that ignores seeks at first', async () => {
    at.media.ignoredSeeks = 2;
    await at.begin(timeline, 12_000);
    at.media.advance(250);
    expect(at.transport.positionMs()).toBe(12_250);
    expect(at.media.currentTime).toBe(12.25);
  });

  test('goes over to the whole at once while it rests, or after a step', async () => {
    for (const act of [() => at.transport.pause(), () => at.transport.seek(secondMove.startMs)]) {
      at = createTrackWorld();
      at.transport.prime();
      at.transport.load(timeline, 0);
      at.transport.play();
      await at.deliverAll();
      const lead = at.media.src;
      at.media.advance(500);
      act();
      await settle();
      expect(at.media.src).not.toBe(lead);
    }
  });

  test('stepped beyond its first seconds waits there for the whole', async () => {
    for (const [fromMs, toMs] of [
      [0, LEAD_MS + 5_000],
      [20_000, 5_000],
    ] as const) {
      at = createTrackWorld();
      at.transport.prime();
      at.transport.load(timeline, fromMs);
      at.transport.play();
      await at.last().deliver();
      at.transport.seek(toMs);
      at.media.advance(2_000);
      expect(at.transport.positionMs()).toBe(toMs);
      await at.last().deliver();
      at.media.advance(1_000);
      expect(at.transport.positionMs()).toBe(toMs + 1_000);
      expect([at.failedAtMs, at.media.paused, at.open.size]).toEqual([[], false, 2]);
    }
  });

  test('stepped beyond its first seconds is given up where the whole never comes', async () => {
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await at.last().deliver();
    at.transport.seek(LEAD_MS + 5_000);
    at.stall(7);
    expect(at.failedAtMs).toEqual([LEAD_MS + 5_000]);
  });

  test('says better what came too late for the first whole', async () => {
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await at.last().deliver();
    await at.last().deliver([], ['end']);
    at.transport.pause();
    const first = at.media.src;
    expect(at.orders.map(({ way }) => way)).toEqual(['lead', 'make', 'make']);
    await at.last().deliver();
    expect(at.media.src).not.toBe(first);
    expect(at.events.filter(({ kind }) => kind === 'trouble')).toEqual([]);
  });

  test('and no longer wants what was foreseen otherwise', () => {
    at.transport.prepare(timeline);
    at.transport.prepare(timelineOf(15_000));
    expect(at.orders.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
  });

  test('begun elsewhere than foreseen, waits for nothing but the whole', async () => {
    at.transport.prepare(timeline);
    at.transport.prime();
    at.transport.load(timeline, 12_000);
    at.transport.play();
    await at.last().deliver();
    expect(at.transport.positionMs()).toBe(12_000);
    expect(at.media.sources).toHaveLength(1);
    await at.last().deliver();
    at.media.advance(500);
    expect(at.transport.positionMs()).toBe(12_500);
  });

  test('and stands where it was asked to until then', () => {
    at.transport.prime();
    at.transport.load(timeline, 12_000);
    at.transport.play();
    at.media.advance(3_000);
    expect(at.transport.positionMs()).toBe(12_000);
  });

  test('with the sound chosen by then, not the one it was foreseen with', async () => {
    at.transport.prepare(timeline);
    await at.deliverAll();
    at.world.choice = { ...at.world.choice, bed: 'sea' };
    at.transport.prime();
    at.transport.load(timeline, 0);
    expect(at.orders.map(({ way }) => way)).toEqual(['lead', 'make', 'lead']);
    expect(at.media.sources).toHaveLength(1);
  });

  test('hidden, changes from its first seconds to the whole before those run out', async () => {
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await at.last().deliver();
    at.visibility.set(false);
    await at.last().deliver();
    const before = at.media.src;
    at.media.advance(1_000);
    expect(at.media.src).toBe(before);
    at.media.advance(LEAD_MS - 2_000);
    expect(at.media.src).not.toBe(before);
  });
});

describe('while it plays', () => {
  test('the position is told at every step and count, to the millisecond', async () => {
    await at.begin(timeline);
    at.media.advance(timeline.durationMs);
    const told = at.events.flatMap((event) => (event.kind === 'progress' ? [event.positionMs] : []));
    expect(told).toEqual(
      expect.arrayContaining(timeline.cues.map(({ atMs }) => atMs).filter((ms) => ms > 0)),
    );
  });

  test('nothing is told while it rests', async () => {
    await at.begin(timeline);
    at.transport.pause();
    at.media.advance(1_000);
    at.visibility.set(true);
    expect(at.events).toEqual([]);
    expect(at.transport.positionMs()).toBe(0);
  });

  test('coming back into view looks at the position', async () => {
    await at.begin(timeline);
    at.events.length = 0;
    at.visibility.set(true);
    expect(at.events.map(({ kind }) => kind)).toEqual(['progress']);
  });

  test('a seek leads there exactly and changes no file', async () => {
    await at.begin(timeline);
    const { src } = at.media;
    at.transport.seek(secondMove.startMs);
    expect(at.transport.positionMs()).toBe(secondMove.startMs);
    await settle();
    expect(at.toldMs()).toBe(secondMove.startMs);
    at.media.advance(500);
    expect(at.transport.positionMs()).toBe(secondMove.startMs + 500);
    expect(at.media.src).toBe(src);
  });

  test('a seek while paused stays paused', async () => {
    await at.begin(timeline);
    at.transport.pause();
    at.transport.seek(20_000);
    await settle();
    expect(at.media.paused).toBe(true);
    expect(at.transport.positionMs()).toBe(20_000);
  });
});

describe('a waiting gate', () => {
  beforeEach(async () => {
    await at.begin(timeline, switchGate.startMs);
    at.transport.setLoop(switchGate);
  });

  test('is never left by itself, and says its words once', async () => {
    const middleMs = (switchGate.startMs + switchGate.endMs) / 2;
    for (let passes = 0; passes < 5; passes++) {
      at.media.advance(19_600);
      await settle();
      at.events.length = 0;
      at.media.advance(250);
      await settle();
      expect(at.toldMs()).toBeGreaterThanOrEqual(middleMs);
      expect(at.toldMs()).toBeLessThan(switchGate.endMs);
    }
  });

  test('lets go of the position once the loop is taken away', async () => {
    at.transport.setLoop(undefined);
    at.media.advance(25_000);
    expect(at.transport.positionMs()).toBe(switchGate.startMs + 25_000);
  });

  test('ends with a seek out of it', async () => {
    at.transport.seek(firstMove.startMs);
    await settle();
    at.media.advance(switchGate.endMs - firstMove.startMs + 1_000);
    expect(at.transport.positionMs()).toBe(switchGate.endMs + 1_000);
  });
});

describe('time that is added', () => {
  const longer = timelineOf(15_000);

  beforeEach(async () => {
    await at.begin(timeline);
    at.media.advance(7_000);
    at.transport.load(longer, 7_000);
  });

  test('is mixed from the move on, while the old sound goes on', () => {
    expect(at.last()).toMatchObject({ way: 'remake', timeline: longer, fromMs: firstMove.startMs });
    at.media.advance(500);
    expect(at.transport.positionMs()).toBe(7_500);
  });

  test('is heard without a jump of the position', async () => {
    at.media.advance(500);
    const { src } = at.media;
    await at.last().deliver();
    expect(at.media.src).not.toBe(src);
    expect(at.transport.positionMs()).toBe(7_500);
    at.media.advance(15_000);
    expect(at.transport.positionMs()).toBe(22_500);
  });

  test('changes no file of a hidden page until the old sound would go wrong', async () => {
    const { src } = at.media;
    at.visibility.set(false);
    await at.last().deliver();
    at.media.advance(1_000);
    expect(at.media.src).toBe(src);
    at.media.advance(firstMove.endMs - 8_000);
    expect(at.media.src).not.toBe(src);
  });

  test('is heard when the page is seen again', async () => {
    const { src } = at.media;
    at.visibility.set(false);
    await at.last().deliver();
    at.visibility.set(true);
    expect(at.media.src).not.toBe(src);
  });

  test('and taken back at once never sounds', async () => {
    const added = at.last();
    at.transport.load(timeline, 7_200);
    const { src } = at.media;
    await added.deliver();
    expect(at.media.src).toBe(src);
    expect(at.last()).toMatchObject({ timeline });
  });

  test('cannot be added by new sound in a hidden page', () => {
    expect(at.transport.canReload()).toBe(true);
    at.visibility.set(false);
    expect(at.transport.canReload()).toBe(false);
  });
});

describe('sound that is taken away', () => {
  test('is an interruption, told once, and waits', async () => {
    await at.begin(timeline);
    at.media.advance(3_000);
    at.events.length = 0;
    at.media.takeAway();
    expect(at.events).toEqual([{ kind: 'interrupted', positionMs: 3_000 }]);
    at.media.advance(3_000);
    expect(at.transport.positionMs()).toBe(3_000);
  });

  test('comes back with play', async () => {
    await at.begin(timeline);
    at.media.takeAway();
    at.transport.prime();
    at.transport.play();
    await settle();
    at.media.advance(1_000);
    expect(at.transport.positionMs()).toBe(1_000);
  });

  test('is no interruption where it was asked for, or where one file gives way to another', async () => {
    await at.begin(timeline);
    at.transport.pause();
    at.transport.play();
    at.transport.load(timelineOf(15_000), 0);
    await at.last().deliver();
    expect(at.events.filter(({ kind }) => kind === 'interrupted')).toEqual([]);
    expect(at.media.paused).toBe(false);
  });

  test('while it is only starting is one, too', async () => {
    await at.begin(timeline);
    at.transport.pause();
    at.transport.play();
    at.media.takeAway();
    await settle();
    expect(at.events.filter(({ kind }) => kind === 'interrupted')).toHaveLength(1);
  });

  test('by a phone that wants a tap first is one', async () => {
    at.media.refusal = 'NotAllowedError';
    await at.begin(timeline);
    at.transport.play();
    await settle();
    expect(at.events).toContainEqual({ kind: 'interrupted', positionMs: 0 });
  });
});

describe('a track that cannot be had', () => {
  test('is given up where it cannot be mixed', async () => {
    at.transport.prime();
    at.transport.load(timeline, 12_000);
    at.transport.play();
    await at.last().fail();
    expect(at.failedAtMs).toEqual([]);
    await at.last().fail();
    expect(at.failedAtMs).toEqual([12_000]);
    expect(at.media.paused).toBe(true);
  });

  test('is given up where it cannot be played', async () => {
    at.transport.prime();
    at.transport.load(timeline, 12_000);
    at.transport.play();
    at.media.failingLoads = 2;
    await at.last().deliver();
    expect(at.failedAtMs).toEqual([12_000]);
  });

  test('is loaded anew where it could not be played the first time', async () => {
    at.transport.prime();
    at.transport.load(timeline, 12_000);
    at.transport.play();
    at.media.failingLoads = 1;
    await at.last().deliver();
    at.media.advance(1_000);
    expect([at.toldMs(), at.failedAtMs]).toEqual([13_000, []]);
  });

  test('is given up where its first seconds run out before the whole is there', async () => {
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await at.last().deliver();
    at.media.advance(LEAD_MS - 1_000);
    expect(at.failedAtMs).toEqual([]);
    at.media.advance(1_000);
    expect(at.failedAtMs).toHaveLength(1);
    expect(at.failedAtMs[0]).toBeGreaterThan(LEAD_MS - 1_000);
  });

  test('is given up where not even its first seconds come', () => {
    at.transport.prime();
    at.transport.load(timeline, 2_000);
    at.transport.play();
    at.stall(5);
    expect(at.failedAtMs).toEqual([]);
    at.stall(2);
    expect(at.failedAtMs).toEqual([2_000]);
  });

  test('is begun anew where it claims to play and stands', async () => {
    await at.begin(timeline);
    at.media.advance(2_000);
    const { sources } = at.media;
    const before = sources.length;
    at.stall(4);
    await settle();
    expect(sources.slice(before)).toEqual([sources[before - 1]]);
    expect([at.transport.positionMs(), at.media.paused]).toEqual([2_000, false]);
    at.media.advance(1_000);
    expect([at.toldMs(), at.failedAtMs]).toEqual([3_000, []]);
  });

  test('is given up where it stands the second time', async () => {
    await at.begin(timeline);
    at.media.advance(2_000);
    at.stall(7);
    expect(at.failedAtMs).toEqual([2_000]);
  });

  test('is not given up while it rests, waits for the person or rings out', async () => {
    await at.begin(timeline);
    at.transport.pause();
    at.stall(5);
    at.transport.play();
    await settle();
    at.media.takeAway();
    at.stall(5);
    at.transport.play();
    await settle();
    at.transport.finish();
    at.stall(5);
    expect(at.failedAtMs).toEqual([]);
  });

  test('with words missing is played, and told of', async () => {
    at.transport.prime();
    at.transport.load(timeline, 0);
    at.transport.play();
    await at.last().deliver(['ready']);
    at.media.advance(500);
    expect(at.events).toContainEqual({ kind: 'trouble', trouble: 'voiceMissing' });
    expect(at.transport.positionMs()).toBe(500);
  });
});

describe('the end', () => {
  test('rings on after the session, then gives the sound back', async () => {
    await at.begin(timeline, timeline.durationMs - 3_000);
    at.transport.finish();
    at.media.advance(3_000 + TAIL_MS - 1_000);
    expect(at.media.paused).toBe(false);
    at.media.advance(2_000);
    expect(at.media.paused).toBe(true);
    expect(at.media.src).toBe('');
    expect(at.events.filter(({ kind }) => kind !== 'progress')).toEqual([]);
  });

  test('asked for once more is silent at once', async () => {
    await at.begin(timeline);
    at.transport.finish();
    at.transport.finish();
    expect(at.media.paused).toBe(true);
  });

  test('of a session that rests is silent at once', async () => {
    await at.begin(timeline);
    at.transport.pause();
    at.transport.finish();
    expect(at.media.src).toBe('');
  });

  test('taken away by the phone is no interruption', async () => {
    await at.begin(timeline);
    at.transport.finish();
    at.media.takeAway();
    expect(at.events.filter(({ kind }) => kind === 'interrupted')).toEqual([]);
    expect(at.media.src).toBe('');
  });

  test('gives every file back but the one that opens the sound, night after night', async () => {
    for (let nights = 0; nights < 3; nights++) {
      at.orders.length = 0;
      await at.begin(timeline);
      at.transport.load(timelineOf(15_000), 0);
      await at.last().deliver();
      at.transport.pause();
      at.transport.finish();
      expect(at.open.size).toBe(1);
    }
  });

  test('leads to another session', async () => {
    await at.begin(timeline);
    at.transport.finish();
    at.orders.length = 0;
    await at.begin(timeline, 5_000);
    at.media.advance(1_000);
    expect(at.transport.positionMs()).toBe(6_000);
  });
});
