// @ts-check
// The app as it was built, served, in a browser of its own.
import { env } from 'node:process';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../findBrowser.mjs';
import { servePreview } from '../previewServer.mjs';
import { openSlowLine } from './slowLine.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/**
 * @typedef {object} App
 * @property {string} url where it is served
 * @property {import('@playwright/test').Browser} browser
 * @property {() => Promise<Page>} openPhone an empty page of a phone that was never here
 * @property {() => Promise<Page>} openInstalled a page of a phone that keeps the whole app
 */

/** The screen of a phone. */
export const PHONE = { viewport: { width: 390, height: 844 } };

/**
 * Serves the app, over a slow line if asked to, for as long as `use` takes.
 * @template T
 * @param {(app: App) => Promise<T>} use
 * @param {{ isSlow?: boolean }} [how]
 */
export async function withApp(use, { isSlow = false } = {}) {
  const server = await servePreview();
  const line = isSlow ? await openSlowLine(server.port) : undefined;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const url = line ? `http://localhost:${line.port}${env.BASE_PATH ?? '/'}` : server.url;

  async function openPhone() {
    const context = await browser.newContext(PHONE);
    return context.newPage();
  }

  async function openInstalled() {
    const page = await openPhone();
    await page.goto(url);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return page;
  }

  try {
    return await use({ url, browser, openPhone, openInstalled });
  } finally {
    await browser.close();
    line?.close();
    await server.close();
  }
}

/**
 * Lets something lie in localStorage whenever the page opens; call it before that.
 * @param {Page} page
 * @param {{ key: string, text: string }} kept
 */
export async function keepInPage(page, kept) {
  await page.addInitScript(({ key, text }) => localStorage.setItem(key, text), kept);
}

/** @param {Page} page */
export const tapReady = (page) => page.getByRole('button', { name: "I'm ready" }).click();
