import { describe, expect, it, vi } from 'vitest';
import { decibels, peakOf, quietestDbfs, rmsOf, sharpestOf } from '../../tests/support/measureSound.ts';
import { BEDS } from '../domain/soundChoice.ts';
import { GAIN_STEP } from './bedLayer.ts';
import { bedLoop } from './beds.ts';
import { TRACK_RATE } from './wav.ts';

/** How alike a row of numbers is to itself some places later: 1 where it repeats. */
function alikeAfter(values: readonly number[], places: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const product = (lag: number) =>
    centred.reduce((sum, value, i) => sum + value * (centred[(i + lag) % values.length] ?? 0), 0);
  return product(places) / product(0);
}

/** A stretch of a loop that runs over its seam. */
function around(loop: Float32Array, from: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => loop[(from + i + loop.length) % loop.length] ?? 0);
}

describe.each(BEDS)('%s', (bed) => {
  const loop = bedLoop(bed);
  const seconds = loop.length / TRACK_RATE;

  it('lasts longer than anyone would notice, in whole steps of the mixer', () => {
    expect(seconds).toBeGreaterThan(30);
    expect(loop.length % GAIN_STEP).toBe(0);
  });

  it('never comes near itself again within 3 to 20 s', () => {
    const tenth = TRACK_RATE / 10;
    const loudness = Array.from({ length: seconds * 10 }, (_, i) => rmsOf(loop, i * tenth, (i + 1) * tenth));
    const lags = Array.from({ length: 170 }, (_, i) => i + 30);
    expect(Math.max(...lags.map((lag) => alikeAfter(loudness, lag)))).toBeLessThan(0.8);
  });

  it('has no seam: its end goes over into its beginning as smoothly as it runs', () => {
    expect(sharpestOf(around(loop, -4, 8))).toBeLessThanOrEqual(sharpestOf(loop));
  });

  it('rests on zero', () => {
    const mean = loop.reduce((sum, sample) => sum + sample, 0) / loop.length;
    expect(Math.abs(mean)).toBeLessThan(1e-5);
  });

  it('leaves room for tones and voice', () => {
    expect(peakOf(loop)).toBeLessThan(0.3);
  });

  it('is the same to the last bit every time', async () => {
    vi.resetModules();
    const again = (await import('./beds.ts')).bedLoop(bed);
    expect(again === loop).toBe(false);
    expect(again.every((sample, i) => sample === loop[i])).toBe(true);
  });
});

it('still is hardly there, yet no 500 ms of it are below -60 dBFS', () => {
  const still = bedLoop('still');
  const twice = around(still, 0, 2 * still.length);
  expect(quietestDbfs(twice, 1, TRACK_RATE / 2)).toBeGreaterThan(-60);
  expect(decibels(rmsOf(still))).toBeLessThan(-55);
});

it('the sea comes and goes, the rain stays', () => {
  const range = (bed: 'sea' | 'rain') => {
    const loop = bedLoop(bed);
    const loudness = Array.from({ length: loop.length / TRACK_RATE }, (_, i) =>
      decibels(rmsOf(loop, i * TRACK_RATE, (i + 1) * TRACK_RATE)),
    );
    return Math.max(...loudness) - Math.min(...loudness);
  };
  expect(range('sea')).toBeGreaterThan(10);
  expect(range('rain')).toBeLessThan(6);
});
