import { expect, test } from 'vitest';
import { FakeMedia } from '../../../tests/support/fakeMedia.ts';
import { timeline } from '../../../tests/support/liveWorld.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../../domain/soundChoice.ts';
import { createTestTrack } from './testTrack.ts';
import type { MadeTrack } from './trackMaker.ts';

const settle = () => new Promise((done) => setTimeout(done));

function setUp(sound: Partial<SoundChoice> = {}) {
  const media = new FakeMedia();
  const asked: SoundChoice[] = [];
  const told: string[] = [];
  let urls = 0;
  let answer = { resolve: (_: MadeTrack) => {}, reject: (_: Error) => {} };
  const track = createTestTrack({
    media,
    urls: { create: () => `blob:${++urls}`, revoke: () => {} },
    maker: {
      make(_, choice) {
        asked.push(choice);
        return new Promise((resolve, reject) => {
          answer = { resolve, reject };
        });
      },
    },
    timeline,
    choice: () => ({ ...DEFAULT_SOUND, ...sound }),
  });
  track.subscribe((event) => told.push(event));
  return {
    track,
    media,
    asked,
    told,
    async deliver() {
      answer.resolve({ blob: new Blob(), missing: [], late: [] });
      await settle();
    },
    refuse: () => answer.reject(new Error('No track.')),
  };
}

test('sounds inside the tap, before the track is there, and says nothing of it', async () => {
  const { track, media, told } = setUp();
  track.start();
  expect(media.paused).toBe(false);
  await settle();
  media.advance(1_000);
  media.pause();
  expect(told).toEqual([]);
});

test('plays the track from its beginning and tells how far it is', async () => {
  const { track, media, told, deliver } = setUp();
  const started = track.start();
  await deliver();
  await started;
  media.advance(1_000);
  expect(track.positionMs()).toBe(1_000);
  expect(new Set(told)).toEqual(new Set(['progress']));
});

test('tells that the sound was taken away', async () => {
  const { track, media, told, deliver } = setUp();
  track.start();
  await deliver();
  media.advance(1_000);
  media.takeAway();
  expect(told.at(-1)).toBe('paused');
  expect(track.positionMs()).toBe(1_000);
});

test('tells that the track cannot be played', async () => {
  const { track, media, told, deliver } = setUp();
  track.start();
  media.failingLoads = 1;
  await deliver();
  expect(told).toContain('failed');
});

test('rejects where no track can be made', async () => {
  const { track, refuse } = setUp();
  const started = track.start();
  refuse();
  await expect(started).rejects.toThrow('No track.');
});

test('falls silent without calling that an interruption', async () => {
  const { track, media, told, deliver } = setUp();
  track.start();
  await deliver();
  media.advance(1_000);
  track.stop();
  expect(media.paused).toBe(true);
  expect(told).not.toContain('paused');
});

test('does not begin a track that comes after it was stopped', async () => {
  const { track, media, deliver } = setUp();
  track.start();
  track.stop();
  await deliver();
  expect(media.paused).toBe(true);
  expect(media.sources).toHaveLength(1);
});

test('is heard to its end, also by those who want no tones', () => {
  const { track, asked } = setUp({ mode: 'music', tonesLevel: 0 });
  track.start();
  expect(asked[0]?.tonesLevel).toBeGreaterThan(0);
  expect(asked[0]?.mode).toBe('guide');
});
