import { describe, expect, it } from 'vitest';
import { createLiveWorld, TONES, timeline, timelineOf } from '../../../tests/support/liveWorld.ts';
import { MAX_GAP_MS, TICK_MS } from './liveTransport.ts';

describe('a late tick', () => {
  it('drops what is more than 150 ms late rather than play it in a burst', () => {
    const { begin, pass, drift, fire, heard } = createLiveWorld();
    begin(0);
    pass(1_000);
    drift(4_900); // Scheduled up to 3.5 s; the move at 5 s is 900 ms late.
    fire();
    pass(1_000);
    expect(heard()).toEqual([['ready', 0]]);
  });

  it('still plays what is only a little late', () => {
    const { begin, pass, drift, fire, heard } = createLiveWorld();
    begin(0);
    pass(1_000);
    drift(4_100);
    fire();
    expect(heard()).toEqual([
      ['ready', 0],
      ['moveSole', 5_100],
    ]);
  });

  it('goes on after five seconds', () => {
    const { begin, look, drift, fire, told, transport } = createLiveWorld();
    begin();
    look();
    const atMs = transport.positionMs();
    drift(MAX_GAP_MS);
    fire();
    expect(told('interrupted')).toEqual([]);
    expect(transport.positionMs()).toBeCloseTo(atMs + MAX_GAP_MS);
  });
});

describe('a sleep', () => {
  const clocks = [
    { what: 'every clock goes on', moving: ['audio', 'monotonic', 'wall'] },
    { what: 'only the wall clock goes on', moving: ['wall'] },
    { what: 'the monotonic clock goes on', moving: ['monotonic'] },
  ] as const;

  it.each(clocks)('interrupts where the guide was last, if $what', ({ moving }) => {
    const { begin, pass, look, drift, world, told, transport, fire } = createLiveWorld();
    begin();
    pass(4_000);
    look();
    const lastMs = transport.positionMs();
    drift(MAX_GAP_MS + 100, moving);
    world.monotonicMs += TICK_MS + 100;
    fire();
    expect(told('interrupted')).toEqual([{ kind: 'interrupted', positionMs: expect.closeTo(lastMs) }]);
    expect(transport.positionMs()).toBeCloseTo(lastMs);
  });

  it('leaves nothing to sound afterwards', () => {
    const { begin, pass, drift, world, fire, heard, timers } = createLiveWorld();
    begin();
    pass(4_000);
    drift(60_000, ['wall']);
    world.monotonicMs += TICK_MS + 100;
    fire();
    pass(10_000);
    expect(heard()).toEqual([['ready', 0]]);
    expect(timers.size).toBe(0);
  });

  it('goes on from there when played again', () => {
    const { begin, pass, look, drift, world, fire, transport, heard } = createLiveWorld();
    begin();
    pass(4_000);
    look();
    const lastMs = transport.positionMs();
    drift(60_000, ['wall']);
    world.monotonicMs += TICK_MS + 100;
    fire();
    transport.play();
    pass(2_000);
    expect(transport.positionMs()).toBeCloseTo(lastMs + 2_000);
    expect(heard().map(([name]) => name)).toEqual(['ready', 'moveSole']);
  });

  it('that no tick has noticed yet does not move the position', () => {
    const { begin, pass, look, drift, transport } = createLiveWorld();
    begin();
    pass(4_000);
    look();
    const lastMs = transport.positionMs();
    drift(60_000);
    expect(transport.positionMs()).toBeCloseTo(lastMs);
    transport.pause();
    expect(transport.positionMs()).toBeCloseTo(lastMs);
  });

  it('while paused is none', () => {
    const { begin, pass, drift, transport, told } = createLiveWorld();
    begin();
    pass(4_000);
    drift(50);
    transport.pause();
    drift(3_600_000);
    expect(transport.positionMs()).toBeCloseTo(4_050);
    transport.play();
    pass(1_000);
    expect(told('interrupted')).toEqual([]);
    expect(transport.positionMs()).toBeCloseTo(5_050);
  });

  it('ended by a person who skips is none', () => {
    const { begin, pass, drift, transport, told } = createLiveWorld();
    begin();
    pass(4_000);
    drift(60_000);
    transport.seek(15_000);
    pass(1_000);
    expect(told('interrupted')).toEqual([]);
    expect(transport.positionMs()).toBeCloseTo(16_000);
  });

  it('ended by a person who adds time is none', () => {
    const { begin, pass, look, drift, transport, told } = createLiveWorld();
    begin();
    pass(4_000);
    look();
    const lastMs = transport.positionMs();
    drift(60_000);
    transport.load(timelineOf(15_000), transport.positionMs());
    pass(1_000);
    expect(told('interrupted')).toEqual([]);
    expect(transport.positionMs()).toBeCloseTo(lastMs + 1_000);
  });
});

describe('a call', () => {
  it('interrupts at once', () => {
    const { begin, pass, drift, context, told, transport } = createLiveWorld();
    begin();
    pass(4_000);
    drift(50);
    context().become('interrupted');
    expect(told('interrupted')).toEqual([{ kind: 'interrupted', positionMs: expect.closeTo(4_050) }]);
    pass(3_000);
    expect(transport.positionMs()).toBeCloseTo(4_050);
  });

  it('while paused changes nothing', () => {
    const { begin, pass, context, told, transport } = createLiveWorld();
    begin();
    pass(4_000);
    transport.pause();
    context().become('interrupted');
    expect(told('interrupted')).toEqual([]);
  });
});

/** Lets what was asked of the context be answered. */
const answered = () => new Promise((done) => setTimeout(done));

describe('without sound', () => {
  const keepsTime = ({ pass, transport }: ReturnType<typeof createLiveWorld>) => {
    pass(3_000);
    expect(transport.positionMs()).toBeGreaterThanOrEqual(2_500);
    expect(transport.positionMs()).toBeLessThanOrEqual(3_000);
  };

  it('keeps time where there is no Web Audio, and says that nothing is heard', () => {
    const live = createLiveWorld();
    live.world.noAudio = true;
    live.begin();
    keepsTime(live);
    expect(live.told('sound')).toEqual([{ kind: 'sound', audible: false }]);
  });

  it('keeps time in a context that never starts', () => {
    const live = createLiveWorld();
    live.transport.prime();
    live.context().refuseToResume(true);
    live.context().become('suspended');
    live.transport.load(timeline, 0);
    live.transport.play();
    keepsTime(live);
    expect(live.told('sound')).toEqual([{ kind: 'sound', audible: false }]);
    expect(live.heard().filter(([, atMs]) => atMs > 0)).toEqual([]);
  });

  it('keeps time when a running context stands still', () => {
    const live = createLiveWorld();
    live.begin();
    live.pass(1_000);
    for (let i = 0; i < 20; i++) {
      live.drift(100, ['monotonic', 'wall']);
      live.fire();
    }
    expect(live.transport.positionMs()).toBeCloseTo(3_000);
    expect(live.told('sound')).toEqual([{ kind: 'sound', audible: false }]);
  });

  it('waits a second before it says so', () => {
    const { begin, pass, look, context, told } = createLiveWorld();
    begin();
    pass(1_000);
    look();
    context().refuseToResume(true);
    context().become('suspended');
    pass(900);
    expect(told('sound')).toEqual([]);
    pass(TICK_MS + 200);
    expect(told('sound')).toEqual([{ kind: 'sound', audible: false }]);
  });

  it('says so when sound is back, and goes on with the next cue in time, not with those missed', () => {
    const { begin, pass, context, told, heard, transport } = createLiveWorld();
    begin();
    pass(4_000);
    context().refuseToResume(true);
    context().become('suspended');
    pass(6_000); // The move at 5 s, already scheduled, falls into the silence.
    context().refuseToResume(false);
    context().become('running');
    pass(1_000);
    expect(told('sound').at(-1)).toEqual({ kind: 'sound', audible: true });
    pass(2_000);
    expect(heard().map(([name]) => name)).toEqual(['ready', 'warning']);
    const warnedMs = heard().at(-1)?.[1] ?? 0;
    // The audio clock stood for 6 s.
    expect(warnedMs + 6_000).toBeCloseTo(12_000, -1);
    expect(transport.positionMs()).toBeCloseTo(13_000, -1);
  });

  it('asks a sleeping context to go on', async () => {
    const { begin, pass, context } = createLiveWorld();
    begin();
    pass(1_000);
    await answered();
    const before = context().resumes;
    context().become('suspended');
    pass(TICK_MS + 100);
    expect(context().resumes).toBe(before + 1);
    expect(context().state).toBe('running');
    await answered();
    pass(500);
    expect(context().resumes).toBe(before + 1);
  });

  it('asks once as long as there is no answer, and again after one', async () => {
    const { begin, pass, context } = createLiveWorld();
    begin();
    await answered();
    const before = context().resumes;
    context().become('suspended');
    pass(TICK_MS + 100);
    await answered();
    context().refuseToResume(true);
    context().become('suspended');
    pass(3_000);
    expect(context().resumes).toBe(before + 2);
  });

  it('gives a context time to wake after a long pause before it says so', () => {
    const { begin, pass, drift, transport, context, told } = createLiveWorld();
    begin();
    pass(1_000);
    transport.pause();
    drift(60_000);
    context().refuseToResume(true);
    context().become('suspended');
    transport.play();
    pass(900);
    expect(told('sound')).toEqual([]);
  });

  it('does not call it heard again only because playing goes on', () => {
    const { begin, pass, world, transport, told } = createLiveWorld();
    world.noAudio = true;
    begin();
    pass(2_000);
    transport.pause();
    transport.play();
    pass(500);
    expect(told('sound')).toEqual([{ kind: 'sound', audible: false }]);
  });

  it('skips without losing time', () => {
    const { begin, pass, context, transport } = createLiveWorld();
    begin();
    context().refuseToResume(true);
    context().become('suspended');
    pass(3_000);
    transport.seek(15_000);
    pass(100);
    expect(transport.positionMs()).toBeCloseTo(15_100);
  });
});

describe('with tones off', () => {
  it('sounds nothing and does not call that a fault', () => {
    const { begin, pass, world, sounds, told, transport } = createLiveWorld();
    world.choice = { ...TONES, tonesLevel: 0 };
    world.noAudio = true;
    begin();
    pass(20_000);
    expect(sounds()).toEqual([]);
    expect(told('sound')).toEqual([]);
    expect(transport.positionMs()).toBeCloseTo(20_000);
  });

  it('hushes at once when they are turned off, and goes on with the next cue when turned on', () => {
    const { begin, pass, world, sounds, heard } = createLiveWorld();
    begin();
    pass(300);
    world.choice = { ...TONES, tonesLevel: 0 };
    pass(10_000);
    expect(sounds().map(({ cut }) => cut)).toEqual(['faded']);
    world.choice = TONES;
    pass(2_500);
    expect(heard().map(([name]) => name)).toEqual(['ready', 'warning']);
  });
});
