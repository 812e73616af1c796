import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { skipToEnd, startSession, untilOfflineReady } from './support/app.ts';
import { type AppServer, serve, stopAfter } from './support/server.ts';
import { test as base, expect } from './support/test.ts';

/** A served copy of the build that can be replaced by a newer one. */
interface Release {
  readonly server: AppServer;
  publishNewer(): Promise<void>;
}

const test = base.extend<{ release: Release }>({
  release: async ({ context }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'solea-release-'));
    await cp('dist', folder, { recursive: true });
    const server = await serve(folder);
    await use({ server, publishNewer: () => appendFile(join(folder, 'sw.js'), '\n// newer\n') });
    await stopAfter(context, server);
    await rm(folder, { recursive: true });
  },
});

/** What returning to the app does: it looks for a newer version. */
async function lookForUpdate(page: Page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

test('a newer version is offered, and taken only when asked', async ({ page, release }) => {
  await page.goto(release.server.origin);
  await untilOfflineReady(page);
  await release.publishNewer();
  await lookForUpdate(page);
  const update = page.getByRole('button', { name: 'Update now' });
  await expect(update).toBeVisible();
  const restarted = page.waitForEvent('load');
  await update.click();
  await restarted;
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(update).not.toBeVisible();
});

test('returning to the app looks for a newer version', async ({ page, release }) => {
  await page.goto(release.server.origin);
  await untilOfflineReady(page);
  await release.publishNewer();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('button', { name: 'Update now' })).toBeVisible();
});

test('while a session runs in any tab the update waits', async ({ page, context, release }) => {
  await page.goto(release.server.origin);
  await untilOfflineReady(page);
  await startSession(page);
  await release.publishNewer();
  await lookForUpdate(page);
  await expect(page.getByRole('button', { name: 'Update now' })).not.toBeVisible();

  const other = await context.newPage();
  await other.goto(release.server.origin);
  await other.getByRole('button', { name: 'Update now' }).click();
  await expect(other.getByText(/session is running in another tab/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next move' })).toBeVisible();

  await page.bringToFront();
  await skipToEnd(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByRole('button', { name: 'Update now' })).not.toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
