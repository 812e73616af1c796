// @ts-check
// What share of the time a session that plays keeps the page's main thread at work, in either mode of sound.
import { median, repeated } from './median.mjs';
import { keepInPage, withApp } from './openApp.mjs';
import { asPercent, asRatio, say, saySpread } from './say.mjs';
import { settingsWith } from './sources.mjs';

const WINDOWS = 6;
const WINDOW_MS = 10_000;
const PAUSE_MS = 5_000;

export async function reportThread() {
  const guide = await mainThreadShares('guide');
  const music = await mainThreadShares('music');
  saySpread('Guide sound', guide, asPercent);
  saySpread('Keep my music', music, asPercent);
  say('Guide sound against Keep my music', asRatio(median(guide), median(music)));
}

/**
 * Window by window of a Quick session with everything spoken.
 * @param {import('../../src/domain/soundChoice.ts').SoundMode} mode
 */
async function mainThreadShares(mode) {
  const settings = await settingsWith({ mode });
  return withApp(async ({ url, openInstalled }) => {
    const page = await openInstalled();
    await keepInPage(page, settings);
    await page.goto(`${url}begin?routine=quick`);
    const devtools = await page.context().newCDPSession(page);
    // The time the thread really worked, whatever else the machine does meanwhile.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.getByRole('button', { name: "I'm ready" }).press('Enter');
    await page.waitForTimeout(PAUSE_MS);
    return repeated(WINDOWS, async () => {
      const before = await taskTime(devtools);
      await page.waitForTimeout(WINDOW_MS);
      const after = await taskTime(devtools);
      return (after.taskS - before.taskS) / (after.atS - before.atS);
    });
  });
}

/** @param {import('@playwright/test').CDPSession} devtools */
async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  /** @param {string} wanted */
  const metric = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { taskS: metric('TaskDuration'), atS: metric('Timestamp') };
}
