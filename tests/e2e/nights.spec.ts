import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { skipToEnd, startSession, untilJournalHolds, virtualTime } from './support/app.ts';
import { expect, test } from './support/test.ts';

const rows = (page: Page) => page.getByRole('region', { name: 'Your sessions' }).getByRole('listitem');

async function doASession(page: Page) {
  await page.goto('/');
  await startSession(page);
  // Long enough for something to be worth keeping.
  await page.clock.runFor(20_000);
  await skipToEnd(page);
  await expect(page.getByRole('heading', { name: 'Rest now' })).toBeVisible();
}

/** All that lies in the app's two stores. */
function everythingKept(page: Page) {
  return page.evaluate(async () => {
    const texts = Object.keys(localStorage).filter((key) => key.startsWith('solea.'));
    const open = indexedDB.open('solea');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const counts = [...db.objectStoreNames].map(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const count = db.transaction(name).objectStore(name).count();
          count.onsuccess = () => resolve(count.result);
          count.onerror = () => reject(count.error);
        }),
    );
    const rows = (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
    db.close();
    return { texts, rows };
  });
}

test('what was felt before and after is kept through a reload, and goes with a backup to another phone', async ({
  page,
  browser,
}) => {
  await virtualTime(page);
  await page.goto('/begin');
  await page.getByRole('group', { name: 'Stress right now?' }).getByRole('button', { name: '7' }).click();
  await page.getByRole('button', { name: "I'm ready" }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(20_000);
  await skipToEnd(page);
  await page.getByRole('group', { name: 'And stress now?' }).getByRole('button', { name: '4' }).click();
  await untilJournalHolds(page, '"after":4');
  await page.goto('/progress');
  await expect(rows(page)).toContainText(['Stress 7 → 4']);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const file = await (await downloading).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'solea.backup', version: 1 });

  const phone = await browser.newContext();
  const other = await phone.newPage();
  await other.goto('/progress');
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Bring in a backup' }).click();
  await (await choosing).setFiles(file);
  await expect(other.getByText('1 session will be added.')).toBeVisible();
  await other.getByRole('button', { name: 'Bring it in' }).click();
  await expect(rows(other)).toContainText(['Stress 7 → 4']);
  await untilJournalHolds(other, '"after":4');
  await phone.close();
});

test('two tabs change and delete without losing anything, and erasing in one empties both', async ({
  page,
  context,
}) => {
  await virtualTime(page);
  await doASession(page);
  await doASession(page);
  await page.goto('/progress');
  const second = await context.newPage();
  await second.goto('/progress');
  await expect(rows(second)).toHaveCount(2);

  await rows(page).first().getByRole('button').click();
  await page.getByLabel('Note', { exact: true }).fill('From the first tab.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(rows(second).first()).toContainText('From the first tab.');
  await rows(second).last().getByRole('button').click();
  await second.getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(1);
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('checkbox', { name: /I want it gone/ }).check();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await expect(second.getByText('No sessions yet')).toBeVisible();
  expect(await everythingKept(page)).toEqual({ texts: [], rows: 0 });
  await page.reload();
  await expect(page.getByText('No sessions yet')).toBeVisible();
});

test('a history of the first version is opened whole, in either store', async ({ page }) => {
  const old = {
    id: '0c5f',
    revision: 1_767_649_940_000,
    startedAt: 1_767_649_300_000,
    endedAt: 1_767_649_940_000,
    timeZone: 'Europe/Berlin',
    routineId: 'nightly',
    feet: ['left', 'right'],
    plannedMs: 600_000,
    handsOnMs: { left: 300_000, right: 300_000 },
    outcome: 'completed',
  };
  await page.goto('/');
  await page.evaluate(
    (data) =>
      localStorage.setItem(
        'solea.history',
        JSON.stringify({ format: 'solea.history', version: 1, data: [data] }),
      ),
    old,
  );
  await page.goto('/progress');
  await expect(rows(page)).toHaveCount(1);
  await untilJournalHolds(page, '0c5f');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
});
