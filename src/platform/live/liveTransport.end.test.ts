import { afterEach, describe, expect, it } from 'vitest';
import { createLiveWorld, timeline } from '../../../tests/support/liveWorld.ts';

describe('the end', () => {
  const closeMs = timeline.segments.at(-1)?.startMs ?? 0;

  it('lets the closing tone ring out, then gives the sound back', async () => {
    const { begin, pass, transport, context, heard, sounds, timers } = createLiveWorld();
    begin(closeMs - 1_000);
    pass(1_100);
    transport.finish();
    pass(5_700);
    expect(context().state).toBe('running');
    pass(400);
    expect(context().state).toBe('closed');
    expect(heard()).toEqual([['end', 1_000]]);
    expect(sounds().map(({ cut }) => cut)).toEqual(['no']);
    expect(timers.size).toBe(0);
  });

  it('reached by skipping is heard too', () => {
    const { begin, pass, transport, heard } = createLiveWorld();
    begin();
    pass(1_000);
    transport.seek(closeMs);
    transport.finish();
    pass(7_000);
    expect(heard().at(-1)).toEqual(['end', 1_000]);
  });

  it('asked for once more gives the sound back at once, without a click', () => {
    const { begin, pass, transport, context, sounds } = createLiveWorld();
    begin(closeMs);
    transport.finish();
    pass(500);
    transport.finish();
    pass(100);
    expect(sounds().map(({ cut }) => cut)).toEqual(['faded']);
    expect(context().state).toBe('closed');
  });

  it('while paused gives the sound back once what was cut has faded', () => {
    const { begin, pass, transport, context } = createLiveWorld();
    begin();
    pass(300);
    transport.pause();
    transport.finish();
    expect(context().state).toBe('running');
    pass(100);
    expect(context().state).toBe('closed');
  });

  it('gives the sound back also if the device sleeps meanwhile', () => {
    const { begin, pass, drift, fire, transport, context } = createLiveWorld();
    begin(closeMs);
    transport.finish();
    pass(500);
    drift(60_000);
    fire();
    pass(100);
    expect(context().state).toBe('closed');
  });

  it('still ringing makes way for the next session', () => {
    const { begin, pass, transport, contexts, heard, context } = createLiveWorld();
    begin(closeMs);
    transport.finish();
    pass(500);
    begin();
    pass(1_000);
    expect(contexts).toHaveLength(2);
    expect(contexts[0]?.state).toBe('closed');
    expect(contexts[0]?.sounds().map(({ cut }) => cut)).toEqual(['faded']);
    expect(context().state).toBe('running');
    expect(heard().at(-1)).toEqual(['ready', 0]);
    expect(transport.positionMs()).toBeCloseTo(1_000);
    transport.pause();
    pass(100);
    expect(context().state).toBe('running');
  });
});

describe('priming', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'audioSession'));

  it('makes one context, however often, and wakes it each time', () => {
    const { transport, contexts, context } = createLiveWorld();
    transport.prime();
    context().become('suspended');
    transport.prime();
    expect(contexts).toHaveLength(1);
    expect(context().state).toBe('running');
    expect(context().unlocks).toBe(2);
  });

  it('makes a new one after the old was closed', () => {
    const { begin, pass, transport, contexts, context } = createLiveWorld();
    begin();
    transport.pause();
    transport.finish();
    pass(100);
    transport.prime();
    expect(contexts).toHaveLength(2);
    expect(context().state).toBe('running');
  });

  it('makes a new one in place of one the browser closed', () => {
    const { transport, contexts, context } = createLiveWorld();
    transport.prime();
    context().become('closed');
    transport.prime();
    expect(contexts).toHaveLength(2);
  });

  it('lets music go on where the browser can be told so', () => {
    const audioSession = { type: 'auto' };
    Object.defineProperty(navigator, 'audioSession', { value: audioSession, configurable: true });
    createLiveWorld().transport.prime();
    expect(audioSession.type).toBe('ambient');
  });
});
