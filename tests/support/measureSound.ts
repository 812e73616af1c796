/** An amplitude in decibels. */
export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

/** Root mean square of a stretch of samples. */
export function rmsOf(samples: ArrayLike<number>, from = 0, to = samples.length): number {
  let power = 0;
  for (let i = from; i < to; i++) power += (samples[i] ?? 0) ** 2;
  return Math.sqrt(power / (to - from));
}

/** The loudness in dBFS of the quietest window; windows begin every fiftieth of their length. */
export function quietestDbfs(samples: ArrayLike<number>, fullScale: number, windowLength: number): number {
  const hop = windowLength / 50;
  const hops = Array.from({ length: Math.floor(samples.length / hop) }, (_, i) => {
    return rmsOf(samples, i * hop, (i + 1) * hop) ** 2;
  });
  let power = hops.slice(0, 50).reduce((sum, part) => sum + part, 0);
  let least = power;
  for (let i = 50; i < hops.length; i++) {
    power += (hops[i] ?? 0) - (hops[i - 50] ?? 0);
    least = Math.min(least, power);
  }
  return decibels(Math.sqrt(least / 50) / fullScale);
}

/** The largest magnitude. */
export function peakOf(samples: ArrayLike<number>, from = 0, to = samples.length): number {
  let peak = 0;
  for (let i = from; i < to; i++) peak = Math.max(peak, Math.abs(samples[i] ?? 0));
  return peak;
}

/** The largest step from one sample to the next. */
export function steepestOf(samples: ArrayLike<number>, from = 1, to = samples.length): number {
  let steepest = 0;
  for (let i = from; i < to; i++)
    steepest = Math.max(steepest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  return steepest;
}

/** The sharpest bend: a click shows here even where the sound itself is steep. */
export function sharpestOf(samples: ArrayLike<number>, from = 1, to = samples.length - 1): number {
  let sharpest = 0;
  for (let i = from; i < to; i++) {
    const bend = (samples[i + 1] ?? 0) - 2 * (samples[i] ?? 0) + (samples[i - 1] ?? 0);
    sharpest = Math.max(sharpest, Math.abs(bend));
  }
  return sharpest;
}
