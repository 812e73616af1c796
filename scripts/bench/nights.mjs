// @ts-check
// What years of nights cost: opening the screens that tell of them, taking in a backup, and room on the disk.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../findBrowser.mjs';
import { servePreview } from '../previewServer.mjs';
import { median, repeated } from './median.mjs';
import { PHONE, withApp } from './openApp.mjs';
import { asRatio, say, saySpread } from './say.mjs';
import { backupOf, historyOf } from './sources.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const RUNS = 7;
const HISTORIES = [0, 365, 3_650, 10_000];
/** What is on a screen once it can be read, the same with and without a history. */
const SCREENS = [
  { name: 'Tonight', path: '', shown: 'main [class*=week] li' },
  { name: 'Progress', path: 'progress', shown: 'main h2' },
];
const IMPORTS = [1_000, 10_000];
const NIGHTS_ON_DISK = 3_650;

export async function reportNights() {
  for (const screen of SCREENS) await reportOpening(screen);
  await reportTap();
  await reportImports();
  await reportDisk();
}

/** @param {(typeof SCREENS)[number]} screen */
async function reportOpening({ name, path, shown }) {
  let empty = Number.NaN;
  for (const nights of HISTORIES) {
    const times = await withApp(async ({ url, openInstalled }) => {
      const page = await openInstalled();
      await keep(page, nights);
      await page.addInitScript(watchFor, shown);
      return repeated(RUNS, async () => {
        await page.goto(`${url}${path}`);
        await page.waitForFunction(shownMs);
        return page.evaluate(shownMs);
      });
    });
    if (nights === 0) empty = median(times);
    saySpread(`${name} with ${nights} sessions`, times);
    if (nights > 0) say('  against none', asRatio(median(times), empty));
  }
}

/** From the tap on its tab to Progress, its code fetched before: what happens on most evenings. */
async function reportTap() {
  let empty = Number.NaN;
  for (const nights of HISTORIES) {
    const times = await withApp(async ({ url, openInstalled }) => {
      const page = await openInstalled();
      await keep(page, nights);
      await page.goto(`${url}progress`);
      await page.waitForSelector('main h2');
      return repeated(RUNS, async () => {
        await page.getByRole('link', { name: 'Tonight' }).click();
        await page.waitForSelector('main [class*=week] li');
        return page.evaluate(tapMs);
      });
    });
    if (nights === 0) empty = median(times);
    saySpread(`From Tonight to Progress with ${nights} sessions`, times);
    if (nights > 0) say('  against none', asRatio(median(times), empty));
  }
}

/** Runs in the page: from a tap to the frame that shows what it leads to. */
function tapMs() {
  const tab = document.querySelector('a[href$="progress"]');
  if (!(tab instanceof HTMLElement)) throw new Error('There is no tab.');
  const tappedAt = performance.now();
  tab.click();
  return new Promise((resolve) => {
    (function look() {
      if (!document.querySelector('main h2')) {
        setTimeout(look);
        return;
      }
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - tappedAt)));
    })();
  });
}

/** Lets both stores hold that many nights. @param {Page} page @param {number} nights */
async function keep(page, nights) {
  if (nights === 0) return;
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), await historyOf(nights));
  await page.reload();
  await page.waitForFunction(rowsInJournal, nights, { polling: 500, timeout: 120_000 });
}

/** Runs in the page: tells when an element was there and the frame with it was made. @param {string} selector */
function watchFor(selector) {
  Object.assign(window, { benchShownMs: 0 });
  const timer = setInterval(() => {
    if (!document.querySelector(selector)) return;
    clearInterval(timer);
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { benchShownMs: performance.now() })));
  }, 2);
}

/** Runs in the page. */
function shownMs() {
  return Number(Reflect.get(window, 'benchShownMs'));
}

/** Runs in the page: whether the journal holds at least so much. @param {number} wanted */
function rowsInJournal(wanted) {
  return new Promise((resolve) => {
    const open = indexedDB.open('solea');
    open.onerror = () => resolve(false);
    open.onsuccess = () => {
      const db = open.result;
      const names = [...db.objectStoreNames];
      const counts = names.map((name) => db.transaction(name).objectStore(name).count());
      counts.at(-1)?.addEventListener('success', () => {
        db.close();
        resolve(
          counts.reduce((sum, count) => sum + Number(count.readyState === 'done' && count.result), 0) >=
            wanted,
        );
      });
    };
  });
}

/** From the chosen file to the preview, and from the tap to all of it being kept in both stores. */
async function reportImports() {
  const folder = mkdtempSync(join(tmpdir(), 'solea-bench-'));
  /** @type {number[]} */
  const perSession = [];
  for (const nights of IMPORTS) {
    const file = join(folder, `${nights}.json`);
    writeFileSync(file, await backupOf(nights));
    const times = await repeated(3, () =>
      withApp(async ({ url, openInstalled }) => bringIn(await openInstalled(), url, file)),
    );
    saySpread(
      `A backup of ${nights} sessions, to the preview`,
      times.map(({ previewMs }) => previewMs),
    );
    saySpread(
      '  and taken in',
      times.map(({ takenMs }) => takenMs),
    );
    perSession.push(median(times.map(({ previewMs, takenMs }) => previewMs + takenMs)) / nights);
  }
  const [few = Number.NaN, many = Number.NaN] = perSession;
  say(`  a session of ${IMPORTS[1]} against one of ${IMPORTS[0]}`, asRatio(many, few));
  rmSync(folder, { recursive: true });
}

/** @param {Page} page @param {string} url @param {string} file */
async function bringIn(page, url, file) {
  await page.goto(`${url}progress`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a backup' }).click();
  const chooser = await choosing;
  const chosenAt = performance.now();
  await chooser.setFiles(file);
  const take = page.getByRole('button', { name: 'Bring it in' });
  await take.waitFor();
  const foundAt = performance.now();
  await take.click();
  await page.getByText('It is here now.').waitFor();
  return { previewMs: foundAt - chosenAt, takenMs: performance.now() - foundAt };
}

/** Both stores as they lie in a browser's profile. */
async function reportDisk() {
  const history = await historyOf(NIGHTS_ON_DISK);
  say('A session as text', `${Math.round(history.text.length / NIGHTS_ON_DISK)} characters`);
  const server = await servePreview();
  const profile = mkdtempSync(join(tmpdir(), 'solea-bench-'));
  const options = { executablePath: findBrowser(), args: BROWSER_FLAGS, ...PHONE };
  /** @param {(page: Page) => Promise<void>} use */
  async function visit(use) {
    const context = await chromium.launchPersistentContext(profile, options);
    const page = await context.newPage();
    await page.goto(server.url);
    await use(page);
    await context.close();
    return ['Local Storage', 'IndexedDB'].map((store) => sizeOf(join(profile, 'Default', store)));
  }
  const before = await visit(async (page) => page.waitForLoadState('networkidle'));
  await visit((page) => keep(page, NIGHTS_ON_DISK));
  // Another start lets the browser tidy up what it wrote.
  const after = await visit(async (page) => page.waitForLoadState('networkidle'));
  for (const [i, store] of ['the snapshot', 'the journal'].entries()) {
    const bytes = ((after[i] ?? Number.NaN) - (before[i] ?? 0)) / NIGHTS_ON_DISK;
    say(`  on disk, in ${store}`, `${Math.round(bytes)} bytes`);
  }
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}

/** @param {string} folder @returns {number} bytes of all files in it */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
