// @ts-check
// How long the longest session takes to be worked out.
import { saySpread } from './say.mjs';
import { timelineCompiler } from './sources.mjs';

const RUNS = 500;

export async function reportTimeline() {
  const compile = await timelineCompiler('deep');
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    compile();
    return performance.now() - before;
  });
  saySpread('Compiling the longest timeline', times);
}
