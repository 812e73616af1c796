import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteAt, msAt, readTrack, sampleAt, samplesIn, WAV_HEADER_BYTES, wavHeader } from './wav.ts';

function wavOf(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const wav = new Uint8Array(byteAt(values.length));
  wav.set(wavHeader(values.length));
  samplesIn(wav).set(values);
  return wav;
}

it('writes the header that the format asks for', () => {
  const view = new DataView(wavHeader(1_000).buffer);
  const text = (at: number) =>
    String.fromCharCode(...Array.from({ length: 4 }, (_, i) => view.getUint8(at + i)));
  expect([0, 8, 12, 36].map(text)).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
  expect(view.getUint32(4, true)).toBe(36 + 2_000);
  expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 2, 16]);
  expect([16, 24, 28, 40].map((at) => view.getUint32(at, true))).toEqual([16, 16_000, 32_000, 2_000]);
});

it('gives back the samples that were written, each at its byte', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -32_768, max: 32_767 })), (values) => {
      const wav = wavOf(values);
      expect([...readTrack(wav)]).toEqual(values);
      const view = new DataView(wav.buffer);
      expect(values.map((_, i) => view.getInt16(byteAt(i), true))).toEqual(values);
    }),
  );
});

it('refuses any other file', () => {
  const stereo = wavOf([1, 2]);
  stereo[22] = 2;
  expect(() => readTrack(stereo)).toThrow(RangeError);
  expect(() => readTrack(wavOf([1, 2]).slice(0, -1))).toThrow(RangeError);
  expect(() => readTrack(wavOf([1, 2]).slice(0, -2))).toThrow(RangeError);
  expect(() => readTrack(new Uint8Array(WAV_HEADER_BYTES - 1))).toThrow(RangeError);
});

it('finds the sample of a position, and the position of a sample', () => {
  expect(sampleAt(0)).toBe(0);
  expect(sampleAt(1_000)).toBe(16_000);
  fc.assert(
    fc.property(fc.nat(20_000_000), (sample) => {
      expect(sampleAt(msAt(sample))).toBe(sample);
    }),
  );
});
