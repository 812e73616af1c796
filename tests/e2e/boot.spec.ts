import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { untilOfflineReady } from './support/app.ts';
import { type AppServer, serve, stopAfter } from './support/server.ts';
import { test as base, expect } from './support/test.ts';

interface Site {
  readonly server: AppServer;
  /** Gives the script another name, as a newer build does, and tells it to the pages. */
  renameScript(): Promise<void>;
  /** Takes the script away for good. */
  loseScript(): Promise<void>;
}

const test = base.extend<{ site: Site }>({
  site: async ({ context }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'solea-boot-'));
    await cp('dist', folder, { recursive: true });
    const server = await serve(folder);
    const assets = join(folder, 'assets');
    const script = (await readdir(assets)).find((name) => /^index-.*\.js$/.test(name)) ?? '';
    await use({
      server,
      async renameScript() {
        await rename(join(assets, script), join(assets, 'index-newer.js'));
        const others = (await readdir(assets)).filter((name) => name.endsWith('.js'));
        for (const file of [join(folder, 'index.html'), ...others.map((name) => join(assets, name))]) {
          const text = await readFile(file, 'utf8');
          await writeFile(file, text.replaceAll(script, 'index-newer.js'));
        }
      },
      loseScript: () => rm(join(assets, script)),
    });
    await stopAfter(context, server);
    await rm(folder, { recursive: true });
  },
});

const sentence = (page: Page) => page.getByText('Solea could not be loaded.');
const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true });

/** The browser drops the script from everywhere it keeps things, as it may when space is short. */
async function dropScript(page: Page, context: BrowserContext) {
  await page.evaluate(async () => {
    const src = document.querySelector<HTMLScriptElement>('script[src*="/index-"]')?.src ?? '';
    for (const name of await caches.keys()) await (await caches.open(name)).delete(src);
    localStorage.setItem('kept', 'yes');
    await caches.open('of another app');
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
}

test('a stored copy that cannot start is dropped, what the person keeps is not', async ({
  page,
  context,
  site,
  problems,
}) => {
  await page.goto(site.server.origin);
  await untilOfflineReady(page);
  // Renamed first: a repair of the stored copy that is still going on would fill the hole again.
  await site.renameScript();
  await dropScript(page, context);
  await page.goto(site.server.origin);
  await expect(page.locator('script[src$="index-newer.js"]')).toBeAttached();
  // Start is in the page before the script that answers it has run.
  await page.waitForLoadState('load');
  await start(page).click();
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  expect(await page.evaluate(() => caches.has('of another app'))).toBe(true);
  // The server goes when the test ends, and "Before you begin" is still fetching the voice.
  await page.close();
  problems.length = 0;
});

test('without a network the stored copy stays, and a sentence says what to do', async ({
  page,
  context,
  site,
  problems,
}) => {
  await page.goto(site.server.origin);
  await untilOfflineReady(page);
  await site.server.stop();
  await dropScript(page, context);
  await page.goto(site.server.origin);
  await expect(sentence(page)).toBeVisible();
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.some((name) => name.startsWith('solea-'))).toBe(true);
  problems.length = 0;
});

test('an app that is gone for good is tried once more, not for ever', async ({ page, site, problems }) => {
  let loads = 0;
  page.on('load', () => {
    loads++;
  });
  await site.loseScript();
  await page.goto(site.server.origin);
  await expect(sentence(page)).toBeVisible();
  // The sentence is the end of trying: it is said only where no further reload is allowed.
  await expect.poll(() => loads).toBe(2);
  problems.length = 0;
});

test('an app that starts says nothing of the kind', async ({ page, site }) => {
  await page.goto(site.server.origin);
  await expect(start(page)).toBeVisible();
  await expect(sentence(page)).not.toBeVisible();
});
