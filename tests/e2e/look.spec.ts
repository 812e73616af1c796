import type { Page } from '@playwright/test';
import { moveHeading, startSession, virtualTime } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** What is looked at here has no need of the stored copy, and making one is most of the work of opening a page. */
test.use({ serviceWorkers: 'block' });

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** Colours of the browser's own bars that apply now. */
const barColours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .filter((meta) => matchMedia(meta.getAttribute('media') ?? 'all').matches)
      .map((meta) => meta.content),
  );

test.describe('On a phone that shows the day', () => {
  test.use({ colorScheme: 'light' });

  test('the night can be chosen, and is there before anything is painted', async ({ page }) => {
    await page.goto('/settings');
    const day = await ground(page);
    const [dayBar] = await barColours(page);
    await page.getByRole('radio', { name: 'Night' }).check();
    await expect.poll(() => ground(page)).not.toBe(day);
    const night = await ground(page);
    await expect.poll(() => barColours(page)).toHaveLength(1);
    expect(await barColours(page)).not.toEqual([dayBar]);

    // The app's own script does not come before the colours were looked at.
    let letScriptCome = () => {};
    const wait = new Promise<void>((resolve) => {
      letScriptCome = resolve;
    });
    await page.route(/\/assets\/index-.*\.js/, async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    expect(await ground(page)).toBe(night);
    letScriptCome();

    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'As the phone' }).check();
    await expect.poll(() => ground(page)).toBe(day);
    await expect.poll(() => barColours(page)).toEqual([dayBar]);
  });
});

test.describe('From screen to screen', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  /** How often the page faded. */
  async function countFades(page: Page): Promise<() => Promise<number>> {
    await page.addInitScript(() => {
      const fade = document.startViewTransition.bind(document);
      Object.assign(window, { fades: 0 });
      document.startViewTransition = (update) => {
        (window as unknown as { fades: number }).fades++;
        return fade(update);
      };
    });
    return () => page.evaluate(() => (window as unknown as { fades: number }).fades);
  }

  test('the page fades, also while no timer goes, and never into a session', async ({ page }) => {
    const fades = await countFades(page);
    await virtualTime(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Progress', exact: true }).click();
    await expect(moveHeading(page)).toHaveText('Progress');
    await expect(page.getByRole('main')).toBeFocused();
    await page.getByRole('link', { name: 'Tonight', exact: true }).click();
    await expect(moveHeading(page)).toHaveText('Tonight');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(moveHeading(page)).toHaveText('Before you begin');
    expect(await fades()).toBe(3);
    await page.getByRole('button', { name: "I'm ready" }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(await fades()).toBe(3);
  });

  test('a tap during the fade reaches what is below it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Progress', exact: true }).click();
    await page.getByRole('link', { name: 'Tonight', exact: true }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(moveHeading(page)).toHaveText('Before you begin');
  });

  test('nothing moves where less motion is wanted', async ({ page }) => {
    const fades = await countFades(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    await startSession(page);
    expect(await fades()).toBe(0);
  });
});

test('a title keeps its place when its typeface comes late or not at all', async ({ page }) => {
  await page.goto('/');
  const display = await page.evaluate(() =>
    [...document.fonts].map(({ family, display: how }) => `${family.replaceAll('"', '')}: ${how}`),
  );
  expect(display).toEqual(['Fraunces Solea: optional']);
});

test('a place for what may have to be said shows nothing until it is', async ({ page }) => {
  for (const path of ['/', '/begin', '/settings', '/progress']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const seen = await page.locator('[role=status]:empty').evaluateAll((places) =>
      places
        .filter((place) => {
          const { width, height } = place.getBoundingClientRect();
          const { backgroundColor, boxShadow, borderTopWidth } = getComputedStyle(place);
          const bare = backgroundColor === 'rgba(0, 0, 0, 0)' && boxShadow === 'none';
          return width * height > 1 && !(bare && borderTopWidth === '0px');
        })
        .map((place) => place.className),
    );
    expect(seen, path).toEqual([]);
  }
});
