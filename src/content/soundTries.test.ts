import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../domain/timeline.ts';
import { SELF_TEST_MS } from '../player/selfTest.ts';
import { LISTENING_PLAN, SELF_TEST_PLAN } from './soundTries.ts';

describe('The self-test', () => {
  it('lasts as long as the player waits for it', () => {
    expect(compileTimeline(SELF_TEST_PLAN).durationMs).toBe(SELF_TEST_MS);
  });

  it('says in sound when it is over', () => {
    expect(compileTimeline(SELF_TEST_PLAN).cues.at(-1)?.kind).toBe('end');
  });
});

describe('What can be listened to', () => {
  it.each(['move', 'count', 'warning', 'switchFeet', 'end'])('has a cue of the kind %s', (kind) => {
    expect(compileTimeline(LISTENING_PLAN).cues.map((cue) => cue.kind)).toContain(kind);
  });
});
