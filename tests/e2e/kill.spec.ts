import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/findBrowser.mjs';
import { guideAMoment, moveHeading, secondsLeft, skipToEnd, startSession, stepTo } from './support/app.ts';
import { chooseBackup, nights, plantHistory, takeIt, writeBackup } from './support/history.ts';
import { expect } from './support/test.ts';

/** A browser on a profile of its own that a test may kill without warning. */
interface Phone {
  open(path: string): Promise<Page>;
  kill(): Promise<void>;
}

const test = base.extend<{ phone: Phone }>({
  phone: async ({ baseURL }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'solea-phone-'));
    let child: ChildProcess | undefined;
    let browser: Browser | undefined;

    async function start(): Promise<Browser> {
      await rm(join(profile, 'DevToolsActivePort'), { force: true });
      child = spawn(
        findBrowser(),
        [
          ...BROWSER_FLAGS,
          '--headless',
          '--remote-debugging-port=0',
          `--user-data-dir=${profile}`,
          'about:blank',
        ],
        { stdio: 'ignore', detached: true },
      );
      const port = () => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      await expect.poll(port, { timeout: 60_000 }).toMatch(/^\d+\n/);
      return chromium.connectOverCDP(`http://127.0.0.1:${(await port()).split('\n')[0]}`);
    }

    async function kill() {
      if (!child?.pid || child.exitCode !== null) return;
      // The whole group: a phone does not ask one process at a time.
      process.kill(-child.pid, 'SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      child = undefined;
    }

    await use({
      async open(path) {
        browser = child ? browser : await start();
        const page = await browser?.contexts()[0]?.newPage();
        if (!page) throw new Error('The browser has no context.');
        await page.goto(`${baseURL}${path}`);
        return page;
      },
      kill,
    });
    await kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

/** Two starts of a real browser, on whatever machine. */
test.setTimeout(180_000);

test('a killed browser offers to continue on the same foot and move, at most 5 s back', async ({ phone }) => {
  const page = await phone.open('/');
  await startSession(page);
  // Into the right foot, and some real seconds into a move.
  await stepTo(page, 'Now the right foot');
  await page.getByRole('button', { name: 'Go on' }).click();
  await stepTo(page, 'Thumb circles, five lines');
  const entered = await secondsLeft(page);
  await expect.poll(() => secondsLeft(page), { timeout: 15_000 }).toBeLessThanOrEqual(entered - 6);
  const atKill = await secondsLeft(page);
  await phone.kill();

  const again = await phone.open('/');
  const go = again.getByRole('button', { name: 'Continue' });
  await expect(go).toHaveAccessibleDescription(/^Right foot, sole, /);
  const back = (await secondsLeft(again)) - atKill;
  expect(back).toBeLessThanOrEqual(5);
  await go.click();
  await expect(moveHeading(again)).toHaveText('Thumb circles, five lines');
  await expect(again.getByText('Right foot', { exact: true })).toBeVisible();
});

test('a browser killed at the very end still has the finished session', async ({ phone }) => {
  const page = await phone.open('/');
  await startSession(page);
  await guideAMoment(page);
  await skipToEnd(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await phone.kill();

  const again = await phone.open('/');
  await expect(again.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(again.getByRole('button', { name: 'Continue' })).not.toBeVisible();
  await again.getByRole('link', { name: 'Progress' }).click();
  await expect(again.getByRole('listitem').filter({ hasText: 'Nightly' })).toHaveCount(1);
});

test('a browser killed while a backup is brought in has all of it or none, and what it had', async ({
  phone,
}, testInfo) => {
  const page = await phone.open('/progress');
  await plantHistory(page, nights('here', 3));
  const file = await writeBackup(testInfo.outputPath('many.json'), nights('there', 2_000));
  await chooseBackup(page, file);
  await takeIt(page).click();
  await phone.kill();

  const again = await phone.open('/progress');
  const count = again.getByText(/^[\d,]+ sessions$/).first();
  await expect(count).toHaveText(/^(3|2,003) sessions$/);
  await chooseBackup(again, file);
  await again.getByText(/^2,?000 (sessions will be added|entries are here already)/).waitFor();
});
