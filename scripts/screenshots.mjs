// @ts-check
// Photographs every screen and state of the built app into screenshots/, as people on different devices see it.
// `npm run screenshots -- phone desktop` does so for these devices alone.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { historyOf } from './bench/sources.mjs';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.mjs';
import { servePreview } from './previewServer.mjs';
import { WALK } from './screenshots/walk.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, width: number, height: number, textPercent?: number }} Device */

const root = resolve(import.meta.dirname, '..');
const gallery = join(root, 'screenshots');

/** @type {readonly Device[]} */
const DEVICES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'phone-large-text', width: 390, height: 844, textPercent: 200 },
  { name: 'small-phone', width: 320, height: 568 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'desktop', width: 1280, height: 800 },
];
/** @type {readonly ['dark', 'light']} */
const SCHEMES = ['dark', 'light'];

/** What the README and the manifest show, out of a walk with some nights already kept. */
const SHOWN = [
  { device: 'phone', state: 'tonight-first-visit', file: 'narrow-tonight' },
  { device: 'phone', state: 'session-sole', file: 'narrow-session' },
  { device: 'phone', state: 'progress-empty', file: 'narrow-progress' },
  { device: 'desktop', state: 'session-sole', file: 'wide-session' },
];
const NIGHTS_SHOWN = 12;
/** A step change can be undone for 8 s; published pictures are taken after it. */
const SETTLED_MS = 9_000;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').BrowserContextOptions & { textPercent?: number | undefined }} options
 */
async function openContext(browser, { textPercent = 100, ...options }) {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  await context.addInitScript((percent) => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.style.fontSize = `${percent}%`;
    });
  }, textPercent);
  return context;
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {(page: Page, state: string, at: number) => Promise<void>} photograph
 */
async function walk(context, url, photograph) {
  const page = await context.newPage();
  // The display face is never waited for; on every visit but the very first it is there.
  await page.goto(url);
  await page.evaluate('document.fonts.load("1em Fraunces Solea").then(() => {})');
  for (const [at, { name, reach }] of WALK.entries()) {
    try {
      await reach(page, url);
    } catch (error) {
      throw new Error(`Could not reach "${name}".`, { cause: error });
    }
    await photograph(page, name, at);
  }
  await context.close();
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function fillGallery(browser, url) {
  rmSync(gallery, { recursive: true, force: true });
  const asked = DEVICES.filter(({ name }) => argv.includes(name));
  const walks = (asked.length > 0 ? asked : DEVICES).flatMap((device) =>
    SCHEMES.map((colorScheme) => ({ device, colorScheme })),
  );
  /** @param {(typeof walks)[number]} one */
  async function photographAll({ device, colorScheme }) {
    const { name: deviceName, width, height, textPercent } = device;
    const folder = join(gallery, `${deviceName}-${colorScheme === 'dark' ? 'night' : 'day'}`);
    const context = await openContext(browser, { viewport: { width, height }, colorScheme, textPercent });
    await walk(context, url, async (page, name, at) => {
      await page.waitForTimeout(700);
      const path = join(folder, `${String(at + 1).padStart(2, '0')}-${name}`);
      await page.screenshot({ path: `${path}.png` });
      const scrolls = await page.evaluate('document.documentElement.scrollHeight > innerHeight + 1');
      if (scrolls) await page.screenshot({ path: `${path}-whole.png`, fullPage: true });
    });
    console.log(folder);
  }
  const next = async () => {
    for (let one = walks.shift(); one; one = walks.shift()) await photographAll(one);
  };
  await Promise.all([next(), next()]);
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function publish(browser, url) {
  const folder = join(root, 'public/screenshots');
  mkdirSync(folder, { recursive: true });
  const history = await historyOf(NIGHTS_SHOWN);
  for (const { name, width, height } of DEVICES) {
    const wanted = SHOWN.filter(({ device }) => device === name);
    if (wanted.length === 0) continue;
    const deviceScaleFactor = name === 'phone' ? 2 : 1;
    const context = await openContext(browser, {
      viewport: { width, height },
      deviceScaleFactor,
      colorScheme: 'dark',
      locale: 'en-GB',
    });
    await context.addInitScript(({ key, text }) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text);
    }, history);
    await walk(context, url, async (page, state) => {
      const shown = wanted.find((one) => one.state === state);
      if (!shown) return;
      await page.waitForTimeout(SETTLED_MS);
      const image = sharp(await page.screenshot()).png({ compressionLevel: 9 });
      await image.toFile(join(folder, `${shown.file}.png`));
    });
  }
  const phones = SHOWN.filter(({ device }) => device === 'phone');
  await besideEachOther(
    phones.map(({ file }) => join(folder, `${file}.png`)),
    join(root, 'docs/screenshot.png'),
  );
}

/** @param {readonly string[]} images @param {string} path */
async function besideEachOther(images, path) {
  const [width, height, gap] = [390, 844, 24];
  const layers = images.map(async (image, i) => ({
    input: await sharp(image).resize(width, height).toBuffer(),
    left: i * (width + gap),
    top: 0,
  }));
  const canvas = { width: images.length * (width + gap) - gap, height, channels: /** @type {const} */ (4) };
  const empty = sharp({ create: { ...canvas, background: '#00000000' } });
  await empty
    .composite(await Promise.all(layers))
    .png({ compressionLevel: 9 })
    .toFile(path);
}

const server = await servePreview();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
try {
  await (argv.includes('--publish') ? publish : fillGallery)(browser, server.url);
} finally {
  await browser.close();
  await server.close();
}
