import type { Page, Route } from '@playwright/test';
import { besideMusic, startSession } from './support/app.ts';
import { expect, test } from './support/test.ts';

// The network alone, without a stored copy.
test.use({ serviceWorkers: 'block' });

const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true });
const ready = (page: Page) => page.getByRole('button', { name: "I'm ready" });
const missing = (page: Page) => page.getByText(/could not be fetched/);
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** What comes right after the page: how a session's screens work, and how they look. */
const LATE = /\/assets\/session-[^/]*\.(js|css)$/;

test('a tap before the screens of a session have come waits for them under their title', async ({ page }) => {
  const held: Route[] = [];
  await page.route(LATE, (route) => void held.push(route));
  await page.goto('/', { waitUntil: 'commit' });
  await expect.poll(() => held.length).toBe(2);
  await start(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before you begin' })).toBeVisible();
  await expect(page.getByText('One moment.')).toBeVisible();
  await Promise.all(held.map((route) => route.continue()));
  await ready(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

for (const kind of ['js', 'css']) {
  test(`without their ${kind} it says so, and a later try brings them whole`, async ({ page, problems }) => {
    const file = new RegExp(`/assets/session-[^/]*\\.${kind}$`);
    await page.route(file, (route) => route.abort());
    await page.goto('/');
    await start(page).click();
    await expect(missing(page)).toBeVisible();
    const refused = page.waitForEvent('requestfailed', (request) => file.test(request.url()));
    await retry(page).click();
    await refused;
    await expect(missing(page)).toBeVisible();
    await page.unroute(file);
    await retry(page).click();
    await expect(ready(page)).toHaveCSS('min-block-size', '72px');
    expect(problems.splice(0).filter((problem) => !file.test(problem))).toEqual([]);
  });
}

test('once they have come, no network is needed to begin', async ({ page }) => {
  await besideMusic(page, { speaker: 'phone' });
  const come = page.waitForEvent('requestfinished', (request) => /session-[^/]*\.js$/.test(request.url()));
  await page.goto('/');
  await come;
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/**', (route) => route.abort());
  await startSession(page);
});
