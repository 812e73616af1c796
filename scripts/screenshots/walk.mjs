// @ts-check
// The walk through the app that reaches every screen and state, by what a person presses.

import { historyOf } from '../bench/sources.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, reach: (page: Page, url: string) => Promise<void> }} State */

/**
 * @param {Page} page
 * @param {string} name
 */
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
/**
 * The one tap that begins, however the answers word it.
 * @param {Page} page
 */
const pressReady = (page) => page.getByRole('button', { name: "I'm ready" }).click();
/** @param {Page} page */
const heading = (page) => page.getByRole('heading', { level: 1 }).first().textContent();

/**
 * Presses "Next move" until the page shows a heading.
 * @param {Page} page
 * @param {RegExp} wanted
 */
async function skipTo(page, wanted) {
  for (let moves = 0; moves < 40; moves++) {
    if (wanted.test((await heading(page)) ?? '')) return;
    await press(page, 'Next move');
  }
  throw new Error(`No heading like ${wanted} in this session.`);
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function begin(page, url) {
  await page.goto(url);
  await press(page, 'Start');
  await pressReady(page);
}

/**
 * Answers the check anew, by its boxes.
 * @param {Page} page
 * @param {string} url
 * @param {readonly string[]} applies
 */
async function answer(page, url, applies) {
  await page.goto(`${url}check`);
  await page.getByRole('button', { name: 'None of these apply' }).waitFor();
  const ticked = page.getByRole('checkbox', { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await press(page, 'None of these apply');
  await page.goto(`${url}check`);
  for (const name of applies) await page.getByRole('checkbox', { name, exact: true }).check();
  await press(page, 'Keep these answers');
}

/**
 * One walk through the app. Each state starts from the one before it; to photograph another, add a line.
 * @type {readonly State[]}
 */
export const WALK = [
  { name: 'tonight-first-visit', reach: async (page, url) => void (await page.goto(url)) },
  { name: 'progress-empty', reach: async (page, url) => void (await page.goto(`${url}progress`)) },
  {
    name: 'settings-music',
    reach: async (page, url) => {
      await page.goto(`${url}settings`);
      await page.getByRole('radio', { name: 'Keep my music' }).check();
    },
  },
  {
    name: 'settings-guide',
    reach: async (page) => {
      await page.getByRole('radio', { name: 'Guide sound' }).check();
      await page.getByRole('radio', { name: 'Rain' }).check();
    },
  },
  {
    name: 'settings-look',
    reach: async (page) => {
      await page.getByRole('radio', { name: 'As the phone' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'learn', reach: async (page, url) => void (await page.goto(`${url}learn`)) },
  {
    name: 'learn-search',
    reach: (page) => page.getByRole('searchbox').fill('sleep'),
  },
  {
    name: 'learn-map',
    reach: async (page, url) => {
      await page.goto(`${url}learn/map`);
      await page.getByRole('checkbox', { name: 'Traditional names' }).check();
    },
  },
  { name: 'learn-evidence', reach: async (page, url) => void (await page.goto(`${url}learn/evidence`)) },
  { name: 'not-found', reach: async (page, url) => void (await page.goto(`${url}nowhere`)) },
  {
    name: 'tonight-routines',
    reach: async (page, url) => {
      await page.goto(url);
      await page.getByRole('button', { name: /^Routine/ }).click();
    },
  },
  { name: 'begin-roller', reach: async (page, url) => void (await page.goto(`${url}begin?routine=roller`)) },
  {
    name: 'begin',
    reach: async (page, url) => {
      await page.goto(url);
      await press(page, 'Start');
    },
  },
  {
    name: 'begin-busy',
    reach: async (page) => {
      await page.evaluate(`void navigator.locks.request('solea.session', () => new Promise(() => {}))`);
      await pressReady(page);
      await page.getByText('already running').waitFor();
    },
  },
  {
    name: 'session-get-comfortable',
    reach: (page, url) => begin(page, url),
  },
  { name: 'session-first-move', reach: (page) => press(page, 'Next move') },
  { name: 'session-paused', reach: (page) => press(page, 'Pause') },
  {
    name: 'session-time-added',
    reach: async (page) => {
      await press(page, 'Resume');
      await press(page, 'Add 15 seconds');
    },
  },
  {
    name: 'session-interrupted',
    reach: async (page) => {
      await page.evaluate(`document.querySelector('audio')?.pause()`);
      await page.getByText('Nothing was skipped').waitFor();
    },
  },
  {
    name: 'session-achilles',
    reach: async (page) => {
      await press(page, 'Resume');
      await skipTo(page, /Achilles/i);
    },
  },
  { name: 'session-sole', reach: (page) => skipTo(page, /line/i) },
  { name: 'session-points', reach: (page) => skipTo(page, /hold|arch/i) },
  { name: 'session-toes', reach: (page) => skipTo(page, /turn each toe/i) },
  { name: 'session-switch-feet', reach: (page) => skipTo(page, /Now the/) },
  { name: 'session-other-foot', reach: (page) => press(page, 'Next move') },
  { name: 'session-stop', reach: (page) => press(page, 'Stop') },
  {
    name: 'tonight-unfinished',
    reach: async (page, url) => {
      await page.goto(url);
      await page.getByRole('button', { name: 'Continue', exact: true }).waitFor();
    },
  },
  {
    name: 'end-early',
    reach: async (page) => {
      await press(page, 'Continue');
      await press(page, 'Stop');
      await press(page, 'End the session');
    },
  },
  {
    name: 'end',
    reach: async (page, url) => {
      await press(page, 'Done');
      await begin(page, url);
      await skipTo(page, /Now the/);
      await press(page, 'Next move');
      await skipTo(page, /Rest/);
    },
  },
  { name: 'tonight-after', reach: (page) => press(page, 'Done') },
  {
    name: 'tonight-install',
    reach: async (page) => {
      const question = () => Object.assign(new Event('beforeinstallprompt'), { prompt: async () => ({}) });
      await page.evaluate(`window.dispatchEvent((${question})())`);
    },
  },
  { name: 'progress', reach: (page) => page.getByRole('link', { name: 'Progress', exact: true }).click() },
  {
    name: 'progress-twelve',
    reach: async (page, url) => {
      const { key, text } = await historyOf(12);
      await page.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(text)})`);
      await page.goto(`${url}progress`);
      await page.getByText('Your sessions').waitFor();
    },
  },
  { name: 'tonight-week', reach: (page) => page.getByRole('link', { name: 'Tonight', exact: true }).click() },
  { name: 'check', reach: async (page, url) => void (await page.goto(`${url}check`)) },
  {
    name: 'begin-stool',
    reach: async (page) => {
      await press(page, 'None of these apply');
      await page.getByRole('radio', { name: 'Foot on a stool' }).check();
    },
  },
  { name: 'session-stool', reach: pressReady },
  {
    name: 'begin-changed',
    reach: (page, url) => answer(page, url, ['Blood thinners', 'Open skin, left foot']),
  },
  { name: 'begin-hip', reach: (page, url) => answer(page, url, ['Hip precautions']) },
  { name: 'session-hip', reach: pressReady },
  { name: 'begin-check-first', reach: (page, url) => answer(page, url, ['Pregnancy']) },
  { name: 'begin-not-today', reach: (page, url) => answer(page, url, ['Fever, or feeling ill']) },
  { name: 'breathing', reach: (page) => press(page, 'Only the breathing') },
  { name: 'breathing-begun', reach: (page) => press(page, 'Begin') },
  {
    name: 'settings-safety',
    reach: async (page, url) => {
      await page.goto(`${url}settings`);
      await page.getByText('Erase the answers').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tonight-notices',
    reach: async (page, url) => {
      await page.evaluate(`localStorage.setItem('solea.settings', 'torn')`);
      await page.goto(url);
    },
  },
  {
    name: 'settings-missing',
    reach: async (page, url) => {
      await page.route('**/assets/SettingsScreen-*.js', (route) => route.abort());
      await page.goto(`${url}settings`);
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  {
    name: 'could-not-load',
    reach: async (page, url) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(url);
      await page.locator('#boot-failed').waitFor();
    },
  },
];
