import type { Page } from '@playwright/test';
import { moveHeading, untilOfflineReady } from './support/app.ts';
import { type AppServer, serve } from './support/server.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ server: AppServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its pattern
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.stop();
  },
});

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search Learn' });
const onDrawing = (page: Page) => page.getByRole('group', { name: /sole from below/ }).getByRole('button');

test('from Tonight to a place on the foot, and back with its move', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Learn' }).click();
  await page.getByRole('link', { name: /^The map of the foot/ }).click();
  await expect(moveHeading(page)).toHaveText('The map of the foot');
  await page.getByRole('button', { name: 'Tips of the first three toes' }).first().click();
  await page.getByRole('button', { name: /^Try this: Heel, inner edge, toe tips/ }).click();
  await expect(moveHeading(page)).toHaveText('Tonight');
  await expect(page.getByText('Fifteen · 15 min, both feet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Fifteen · 15 min, both feet')).toBeVisible();
});

test('every chapter has an address of its own, and the way back is the way one came', async ({ page }) => {
  await page.goto('/learn/evidence#sleep');
  const sleep = page.getByRole('article', { name: 'Sleep' });
  await expect(sleep).toBeFocused();
  await expect(sleep).toBeInViewport();
  await sleep.getByRole('link', { name: /^Gökbulut/ }).click();
  await expect(moveHeading(page)).toHaveText('Sources');
  await expect(page.getByRole('listitem').filter({ hasText: 'Gökbulut' })).toBeInViewport();
  await page.goBack();
  await expect(moveHeading(page)).toHaveText('What is known');
  await expect(sleep).toBeInViewport();
});

test('a search is left for a result and found again', async ({ page }) => {
  await page.goto('/learn');
  await searchBox(page).fill('gokbulut');
  await expect(page.getByText('2 results for “gokbulut”')).toBeVisible();
  await page.getByRole('link', { name: /^Sleep/ }).click();
  await expect(page.getByRole('article', { name: 'Sleep' })).toBeInViewport();
  await page.goBack();
  await expect(searchBox(page)).toHaveValue('gokbulut');
  await searchBox(page).press('Escape');
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
});

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`the places on the drawing can be pressed, each for itself, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/learn/map');
    await expect(onDrawing(page)).toHaveCount(6);
    for (const foot of ['Left foot', 'Right foot']) {
      await page.getByRole('radio', { name: foot }).check();
      const boxes = await onDrawing(page).evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return { name: button.getAttribute('aria-label'), left, right, top, bottom };
        }),
      );
      const small = boxes.filter(
        ({ left, right, top, bottom }) => right - left < 43.9 || bottom - top < 43.9,
      );
      expect(small).toEqual([]);
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.name} and ${b.name}`),
      );
      expect(overlaps).toEqual([]);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    }
  });
}

test('after one visit to Tonight all of it can be read with the server gone', async ({
  page,
  context,
  server,
  problems,
}) => {
  await page.goto(server.origin);
  await untilOfflineReady(page);
  await server.stop();
  await page.close();
  const again = await context.newPage();
  await again.goto(`${server.origin}/learn/questions#howLong`);
  await expect(again.getByText(/No best length is known/)).toBeVisible();
  await again.getByRole('link', { name: 'All of Learn' }).click();
  await searchBox(again).fill('oxytocin');
  await again.getByRole('link', { name: /^Oxytocin and the brain/ }).click();
  await expect(again.getByRole('article', { name: 'Oxytocin and the brain' })).toBeInViewport();
  const others = problems.filter((problem) => !/ERR_CONNECTION_REFUSED|sw\.js/.test(problem));
  problems.splice(0, problems.length, ...others);
});
