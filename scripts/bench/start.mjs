// @ts-check
// How long the start page takes: on a slow phone at the first visit, offline, and with years of history.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { firstLoad } from '../budget.mjs';
import { BROWSER_FLAGS, findBrowser } from '../findBrowser.mjs';
import { servePreview } from '../previewServer.mjs';
import { median, repeated } from './median.mjs';
import { PHONE, withApp } from './openApp.mjs';
import { asRatio, say, saySpread } from './say.mjs';
import { historyOf } from './sources.mjs';

const RUNS = 5;
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOW_CPU = 4;
const executablePath = findBrowser();
const YEARS_OF_NIGHTS = 3_650;

/** @typedef {{ firstPaintMs: number, largestPaintMs: number, usableMs: number }} Start */

/** @type {readonly (readonly [string, (start: Start) => number])[]} */
const FIGURES = [
  ['first paint', ({ firstPaintMs }) => firstPaintMs],
  ['largest paint', ({ largestPaintMs }) => largestPaintMs],
  ['Start can be pressed', ({ usableMs }) => usableMs],
];

export async function reportStart() {
  const bytes = firstLoad().reduce((sum, file) => sum + file.bytes, 0);
  say('First load, gzip', `${(bytes / 1000).toFixed(1)} kB`);
  sayStarts('First visit at 4× CPU and 1.6 Mbit/s', await measureFirstVisit());
  sayStarts('Cold start with the server gone', await measureOfflineStart());
  const empty = await measureStartWithHistory(0);
  sayStarts('Cold start without history', empty);
  const full = await measureStartWithHistory(YEARS_OF_NIGHTS);
  sayStarts(`Cold start with ${YEARS_OF_NIGHTS} sessions`, full);
  for (const [what, of] of FIGURES) {
    const ratio = asRatio(median(full.map(of)), median(empty.map(of)));
    say(`  ${what}, with sessions against without`, ratio);
  }
}

/** @param {string} what @param {readonly Start[]} starts */
function sayStarts(what, starts) {
  say(what, '');
  for (const [figure, of] of FIGURES) saySpread(`  ${figure}`, starts.map(of));
}

/** The first visit of a phone with a quarter of this machine's speed at 1.6 Mbit/s. */
function measureFirstVisit() {
  return withApp(({ url, openPhone }) =>
    repeated(RUNS, async () => {
      const page = await openPhone();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
      const start = await open(page, url);
      await page.context().close();
      return start;
    }),
  );
}

/** A cold start of the browser with the server gone. */
function measureOfflineStart() {
  return withVisitedProfile(undefined, async (openCold, server) => {
    await server.close();
    return repeated(RUNS, openCold);
  });
}

/**
 * A cold start of the browser with that many nights in the history.
 * @param {number} nights
 */
async function measureStartWithHistory(nights) {
  const history = await historyOf(nights);
  return withVisitedProfile(history, async (openCold, server) => {
    const result = await repeated(RUNS, openCold);
    await server.close();
    return result;
  });
}

/**
 * @template T
 * @param {{ key: string, text: string } | undefined} kept what lies in localStorage
 * @param {(openCold: () => Promise<Start>, server: Awaited<ReturnType<typeof servePreview>>) => Promise<T>} measure
 */
async function withVisitedProfile(kept, measure) {
  const server = await servePreview();
  const profile = mkdtempSync(join(tmpdir(), 'solea-bench-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, { executablePath, args: BROWSER_FLAGS, ...PHONE });

  const first = await launch();
  const page = await first.newPage();
  await page.goto(server.url);
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  if (kept) await page.evaluate(({ key, text }) => localStorage.setItem(key, text), kept);
  // The visit after has the page from the worker, and lets the app take in what it found.
  await page.reload();
  await page.waitForTimeout(5_000);
  await first.close();

  try {
    return await measure(async () => {
      const context = await launch();
      const start = await open(await context.newPage(), server.url);
      await context.close();
      return start;
    }, server);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Opens the start page and tells when it painted and when its button could be pressed.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @returns {Promise<Start>}
 */
async function open(page, url) {
  await page.addInitScript(watchStart);
  await page.goto(url);
  await page.waitForFunction('window.benchStart?.usableMs > 0');
  await page.waitForTimeout(500);
  return /** @type {Promise<Start>} */ (page.evaluate('window.benchStart'));
}

/** Runs in the page. React marks the elements it has taken over. */
function watchStart() {
  const start = { firstPaintMs: 0, largestPaintMs: 0, usableMs: 0 };
  Object.assign(window, { benchStart: start });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
      start.firstPaintMs = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    start.largestPaintMs = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const timer = setInterval(() => {
    const button = document.querySelector('main button');
    if (!button || !Object.keys(button).some((key) => key.startsWith('__reactProps'))) return;
    start.usableMs = performance.now();
    clearInterval(timer);
  }, 4);
}
