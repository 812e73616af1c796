// @ts-check
// A tab that can truly be hidden, in a browser that soon freezes what is hidden and silent, as phones do.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.mjs';

const FLAGS = [
  ...BROWSER_FLAGS,
  '--headless=new',
  // Sound that goes nowhere still makes a tab audible; with --mute-audio it would not.
  '--disable-audio-output',
  '--remote-debugging-port=0',
];
/** How long a browser may take to start, in ms. */
const START_TIMEOUT_MS = 60_000;
const ASK_EVERY_MS = 100;
/** How much later than asked the time may be noticed, in ms. */
const SLACK_MS = 60_000;

/** @typedef {import('@playwright/test').Page} Page */
/**
 * @typedef {object} HideableTab
 * @property {Page} page
 * @property {(forMs: number) => Promise<void>} hide keeps another tab in front for so long
 * @property {() => Promise<void>} close ends the browser
 */

/**
 * Opens an empty tab in a browser of its own. Playwright's own launch will not do: it mutes the sound and
 * makes every page believe that it is in front.
 * @param {{ freezeAfterMs?: number }} [options] a hidden tab that cannot be heard is frozen after this time
 * @returns {Promise<HideableTab>}
 */
export async function openHideableTab({ freezeAfterMs } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'solea-hidden-'));
  const freezing = `--enable-features=stop-in-background:DelayForBackgroundTabFreezingMills/${freezeAfterMs}`;
  const own = [`--user-data-dir=${profile}`, ...(freezeAfterMs === undefined ? [] : [freezing])];
  const child = spawn(findBrowser(), [...FLAGS, ...own, 'about:blank'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);

  async function close() {
    child.kill();
    await ended;
    process.off('exit', endWithUs);
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  try {
    const address = await Promise.race([debuggingAddress(profile), ended]);
    if (typeof address !== 'string') throw new Error('The browser ended as soon as it was started.');
    const browser = await chromium.connectOverCDP(address, { noDefaults: true });
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The browser has no tab.');
    return { page, hide: (forMs) => hide(page, forMs), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Where a browser that has just been started can be spoken to; it says so in its profile.
 * @param {string} profile
 */
async function debuggingAddress(profile) {
  for (const giveUpMs = Date.now() + START_TIMEOUT_MS; Date.now() < giveUpMs; await pause(ASK_EVERY_MS)) {
    const said = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = /^(\d+)\n/.exec(said)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
  }
  return undefined;
}

/**
 * @param {Page} page
 * @param {number} forMs
 */
async function hide(page, forMs) {
  const front = await page.context().newPage();
  await front.bringToFront();
  await page.waitForFunction('document.hidden', undefined, { polling: ASK_EVERY_MS });
  // By the clock of the tab in front: to ask the hidden one might keep it awake.
  await letPass(front, forMs);
  await page.bringToFront();
  await page.waitForFunction('!document.hidden', undefined, { polling: ASK_EVERY_MS });
  await front.close();
}

/**
 * Waits until a page's own clock has gone on by so much.
 * @param {Page} page
 * @param {number} ms
 */
export async function letPass(page, ms) {
  const untilMs = ms + (await page.evaluate(() => performance.now()));
  await page.waitForFunction((untilMs) => performance.now() >= untilMs, untilMs, {
    polling: ASK_EVERY_MS,
    timeout: ms + SLACK_MS,
  });
}

/**
 * From now on every sound file a page makes is silent in every sample; call it before the page is opened.
 * @param {Page} page
 */
export async function silenceSoundFiles(page) {
  await page.addInitScript(() => {
    const headerBytes = 44;
    const create = URL.createObjectURL;
    URL.createObjectURL = (made) => {
      if (!(made instanceof Blob) || made.type !== 'audio/wav') return create(made);
      const silence = new Uint8Array(made.size - headerBytes);
      return create(new Blob([made.slice(0, headerBytes), silence], { type: made.type }));
    };
  });
}
