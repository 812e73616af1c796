// @ts-check
// Has the app make a session's track, as it does when "Before you begin" opens.
import { repeated } from './median.mjs';
import { withApp } from './openApp.mjs';
import { soundEvents, untilSound, watchSound } from './soundEvents.mjs';
import { timelineCompiler } from './sources.mjs';

const RUNS = 5;

/**
 * On a phone that keeps the app; each run in a page, and so in a worker, of its own.
 * @param {string} routineId
 */
export async function makeInApp(routineId) {
  const { durationMs } = (await timelineCompiler(routineId))();
  const runs = await withApp(async ({ url, openInstalled }) => {
    const page = await openInstalled();
    await watchSound(page);
    return repeated(RUNS, async () => {
      await page.goto(`${url}begin?routine=${routineId}`);
      await untilSound(page, 'blob');
      return whatItTook(await soundEvents(page));
    });
  });
  return { runs, durationMs };
}

/** @param {readonly import('./soundEvents.mjs').SoundEvent[]} events */
function whatItTook(events) {
  const wish = events.find(({ kind }) => kind === 'clips');
  const decoded = events.findLast(({ kind }) => kind === 'decoded');
  const lead = events.find(({ kind }) => kind === 'answer');
  const asked = events.find(({ kind, isWhole }) => kind === 'ask' && isWhole);
  const answered = events.find(({ kind, isWhole }) => kind === 'answer' && isWhole);
  const made = events.find(({ kind }) => kind === 'blob');
  if (!wish || !decoded || !lead || !asked || !answered || !made) {
    throw new Error('The track was not made as it used to be.');
  }
  return {
    clips: events.filter(({ kind }) => kind === 'decoded').length,
    bytes: made.bytes,
    clipsMs: decoded.nowMs - wish.nowMs,
    leadMs: lead.nowMs - wish.nowMs,
    mixMs: answered.nowMs - asked.nowMs,
    blobMs: made.nowMs - answered.nowMs,
    wholeMs: made.nowMs - wish.nowMs,
  };
}
