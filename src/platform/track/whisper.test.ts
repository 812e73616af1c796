import { expect, test } from 'vitest';
import { readTrack } from '../../sound/wav.ts';
import { whisper } from './whisper.ts';

test('the whisper is a sound file, quieter than anybody hears, but no silence', async () => {
  const samples = readTrack(new Uint8Array(await whisper().arrayBuffer()));
  const peak = Math.max(...samples.map(Math.abs));
  expect(samples.length).toBeGreaterThan(0);
  expect(peak).toBeGreaterThan(10);
  expect(20 * Math.log10(peak / 32_767)).toBeLessThan(-55);
});
