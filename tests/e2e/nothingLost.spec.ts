import type { Page } from '@playwright/test';
import { untilJournalHolds } from './support/app.ts';
import { chooseBackup, nights, plantHistory, takeIt, writeBackup } from './support/history.ts';
import { expect, test } from './support/test.ts';

/** Enough that neither store takes them in one breath. */
const MANY = 2_000;
const total = (page: Page, count: string) =>
  expect(page.getByText(`${count} sessions`).first()).toBeVisible();
const list = (page: Page) => page.getByRole('region', { name: 'Your sessions' });

/** Leaves localStorage room for only a few more words. */
function fillLocalStorage(page: Page) {
  return page.evaluate(() => {
    for (let text = 'x'.repeat(4_000_000), n = 0; text.length > 500; n++) {
      try {
        localStorage.setItem(`others.${n}`, text);
      } catch {
        text = text.slice(text.length / 2);
      }
    }
  });
}

/** Lets the journal run out of room after so many entries, until the page is left. */
function refuseAfter(page: Page, entries: number) {
  return page.evaluate((most) => {
    const { put } = IDBObjectStore.prototype;
    let asked = 0;
    IDBObjectStore.prototype.put = function (...entry) {
      if (++asked > most) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, entry);
    };
  }, entries);
}

function makeRoom(page: Page) {
  return page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('others.')) localStorage.removeItem(key);
  });
}

const forgetJournal = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('solea');
        request.onsuccess = resolve;
      }),
  );

test('with localStorage full, what is brought in and put right is in the journal, and back once there is room', async ({
  page,
}, testInfo) => {
  await page.goto('/progress');
  await plantHistory(page, nights('here', 3));
  await fillLocalStorage(page);
  await chooseBackup(page, await writeBackup(testInfo.outputPath('many.json'), nights('there', MANY)));
  await takeIt(page).click();
  await expect(page.getByText('It is here now.')).toBeVisible();
  await page.getByLabel('Search your notes').waitFor();
  await list(page).getByRole('listitem').first().getByRole('button').click();
  await page.getByLabel('Note', { exact: true }).fill('Written with no room left.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await untilJournalHolds(page, 'Written with no room left.');
  await page.getByRole('link', { name: 'Tonight' }).click();
  await expect(page.getByText(/storage of this device is full/)).toBeVisible();

  await page.goto('/progress');
  await total(page, '2,003');
  await makeRoom(page);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('solea.history') ?? ''))
    .toContain('Written with no room left.');
  await page.goto('about:blank');
  await page.goto('/learn');
  await forgetJournal(page);
  await page.goto('/progress');
  await total(page, '2,003');
  await expect(list(page)).toContainText('Written with no room left.');
});

test('with the journal out of room half-way, what is brought in is in the snapshot, and in both once there is room', async ({
  page,
}, testInfo) => {
  await page.goto('/progress');
  await plantHistory(page, nights('here', 3));
  await refuseAfter(page, MANY / 2);
  await chooseBackup(page, await writeBackup(testInfo.outputPath('many.json'), nights('there', MANY)));
  await takeIt(page).click();
  await expect(page.getByText('It is here now.')).toBeVisible();
  await page.getByRole('link', { name: 'Tonight' }).click();
  await expect(page.getByText(/second copy of your history is not available/)).toBeVisible();

  await page.goto('/progress');
  await total(page, '2,003');
  await untilJournalHolds(page, `there-${MANY - 1}`);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await total(page, '2,003');
});

test('an old backup, brought in or put back under the app, undoes nothing that came later', async ({
  page,
}, testInfo) => {
  const old = nights('here', 3);
  await page.goto('/progress');
  await plantHistory(page, old);
  const file = await writeBackup(testInfo.outputPath('old.json'), old);
  const before = await page.evaluate(() => localStorage.getItem('solea.history') ?? '');
  const rows = list(page).getByRole('listitem');
  await rows.first().getByRole('button').click();
  await page.getByLabel('Note', { exact: true }).fill('Written later.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await rows.last().getByRole('button').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Add a past session' }).click();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Added.')).toBeVisible();

  const asLeft = async () => {
    await expect(rows).toHaveCount(3);
    await expect(rows.filter({ hasText: 'Written later.' })).toHaveCount(1);
  };
  await asLeft();
  await chooseBackup(page, file);
  await expect(page.getByText('Nothing in it is new.')).toBeVisible();
  await expect(takeIt(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await untilJournalHolds(page, 'Written later.');
  await page.evaluate((text) => localStorage.setItem('solea.history', text), before);
  await page.reload();
  await asLeft();
});
