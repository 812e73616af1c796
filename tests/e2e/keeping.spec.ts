import {
  guideAMoment,
  moveHeading,
  skipToEnd,
  startSession,
  untilJournalHolds,
  virtualTime,
} from './support/app.ts';
import { expect, test } from './support/test.ts';

test('a reload in the middle offers to continue at the same move', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(75_000);
  await expect(moveHeading(page)).toHaveText('Thumb circles, five lines');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveAccessibleDescription(
    /^Left foot, sole, (8:5|9:0)\d left$/,
  );
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(moveHeading(page)).toHaveText('Thumb circles, five lines');
  await page.clock.runFor(2_000);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('an unfinished session can be kept, or let go for good', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(40_000);
  await page.reload();
  await page.getByRole('button', { name: 'Keep what I did' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await startSession(page);
  await page.clock.runFor(40_000);
  await page.reload();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Discarded.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nightly' })).toHaveCount(1);
});

test('the journal restores a history that the browser lost, and the other way round', async ({ page }) => {
  await page.goto('/');
  await startSession(page);
  await guideAMoment(page);
  await skipToEnd(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await untilJournalHolds(page, 'nightly');
  await page.evaluate(() => localStorage.clear());
  await page.goto('/progress');
  await expect(page.getByText('Nightly, 10 min')).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('nightly');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await page.goto('/progress');
  await expect(page.getByText('Nightly, 10 min')).toBeVisible();
  await untilJournalHolds(page, 'nightly');
});

test('unreadable data is set aside, said, and never deleted', async ({ page }) => {
  await page.goto('/');
  await startSession(page);
  await guideAMoment(page);
  await skipToEnd(page);
  await page.getByRole('button', { name: 'Done' }).click();
  const damaged = '{"this was":"a history", once';
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('solea.history') ?? ''))
    .toContain('nightly');
  await page.evaluate((text) => localStorage.setItem('solea.history', text), damaged);
  await page.goto('/');
  await expect(page.getByText(/set aside/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.values({ ...localStorage }))).toContain(damaged);
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('Nightly, 10 min')).toBeVisible();
});

test('a full storage is said, and the session runs to its end', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await startSession(page);
  await expect(page.getByText(/storage of this device is full/)).toBeVisible();
  await skipToEnd(page);
  await expect(moveHeading(page)).toHaveText('Rest now');
});

test('a browser that forbids storage still guides', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: forbid });
    Object.defineProperty(window, 'indexedDB', { get: forbid });
  });
  await page.goto('/');
  await expect(page.getByText(/does not let Solea save/)).toBeVisible();
  await startSession(page);
  await skipToEnd(page);
  await expect(moveHeading(page)).toHaveText('Rest now');
});

test('one session runs at a time, across tabs', async ({ page, context }) => {
  await page.goto('/');
  await startSession(page);
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Discard' }).click();
  await expect(other.getByText(/already running in another tab/)).toBeVisible();
  await other.goto('/begin');
  await other.getByRole('button', { name: "I'm ready" }).click();
  await expect(other.getByText(/already running in another tab/)).toBeVisible();
  await page.bringToFront();
  await skipToEnd(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await other.bringToFront();
  await other.getByRole('button', { name: "I'm ready" }).click();
  await expect(other.getByRole('button', { name: 'Pause' })).toBeVisible();
});
