// @ts-check
// How much memory a 20 min session takes: the page's own heap, and all that the browser's processes hold.
import { existsSync, readFileSync } from 'node:fs';
import { median, repeated } from './median.mjs';
import { tapReady, withApp } from './openApp.mjs';
import { asMb, asRatio, say, saySpread } from './say.mjs';
import { untilSound, watchSound } from './soundEvents.mjs';

const RUNS = 3;
/** While the track plays memory is looked at so often. */
const LOOKS = 4;
const LOOK_EVERY_MS = 5_000;

/** @typedef {{ heap: number, page: number, browser: number, other: number }} Memory in bytes */
/** @typedef {{ before: Memory, ready: Memory, playing: Memory[], after: Memory }} Session */

const PLACES = /** @type {const} */ ([
  ['heap', 'JavaScript heap of the page'],
  ['page', 'processes of pages and workers'],
  ['browser', 'process of the browser, which keeps blobs'],
  ['other', 'other processes'],
]);

export async function reportMemory() {
  const sessions = await repeated(RUNS, () => withApp(measureSession));
  for (const [place, what] of PLACES) {
    const before = sessions.map(({ before }) => before[place]);
    const playing = sessions.flatMap(({ playing }) => playing.map((memory) => memory[place]));
    if (before.some(Number.isNaN)) {
      say(what, 'is not to be had on this system');
      continue;
    }
    say(what, `while playing against before ${asRatio(median(playing), median(before))}`);
    saySpread('  before the session', before, asMb);
    saySpread(
      '  track ready, not yet playing',
      sessions.map(({ ready }) => ready[place]),
      asMb,
    );
    saySpread('  while it plays', playing, asMb);
    saySpread(
      '  after it was stopped',
      sessions.map(({ after }) => after[place]),
      asMb,
    );
  }
}

/**
 * @param {import('./openApp.mjs').App} app
 * @returns {Promise<Session>}
 */
async function measureSession({ url, browser, openInstalled }) {
  const page = await openInstalled();
  await watchSound(page);
  const devtools = await page.context().newCDPSession(page);
  const ofBrowser = await browser.newBrowserCDPSession();
  await devtools.send('Performance.enable');

  /** @returns {Promise<Memory>} */
  async function look() {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const { processInfo } = await ofBrowser.send('SystemInfo.getProcessInfo');
    const held = { page: 0, browser: 0, other: 0 };
    for (const { type, id } of processInfo) {
      const kind = type === 'renderer' ? 'page' : type === 'browser' ? type : 'other';
      held[kind] += processBytes(id);
    }
    return { heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN, ...held };
  }

  await page.goto(url);
  await page.waitForTimeout(LOOK_EVERY_MS);
  const before = await look();
  // Within the app: another page load would begin with an empty heap.
  await page.evaluate("history.pushState(null, '', new URL('begin?routine=deep', document.baseURI).href)");
  await untilSound(page, 'blob');
  await page.waitForTimeout(LOOK_EVERY_MS);
  const ready = await look();
  await tapReady(page);
  await untilSound(page, 'playing');
  const playing = await repeated(LOOKS, async () => {
    await page.waitForTimeout(LOOK_EVERY_MS);
    return look();
  });
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.waitForTimeout(LOOK_EVERY_MS);
  return { before, ready, playing, after: await look() };
}

/**
 * What a process holds, its part of what it shares with others in it; only Linux tells.
 * @param {number} pid
 */
function processBytes(pid) {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return Number.NaN;
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1]) * 1024;
}
