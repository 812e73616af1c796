import type { Page } from '@playwright/test';
import { moveHeading, startSession } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** What is looked at here has no need of the stored copy, and making one is most of the work of opening a page. */
test.use({ serviceWorkers: 'block' });

/**
 * How the parts of the picture are played, and where they are, in ms of their move. The lights that come up
 * and go down with a step are transitions: they keep a time of their own.
 */
const played = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => !(animation instanceof CSSTransition))
      .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('[data-scene]'))
      .map(({ playState, currentTime }) => ({ playState, atMs: Number(currentTime) })),
  );
const isAnyRunning = async (page: Page) =>
  (await played(page)).some(({ playState }) => playState === 'running');
/** The time left in the move. */
const clock = (page: Page) => page.getByText(/\d:\d\d$/);
const scene = (page: Page) => page.locator('[data-scene]').getAttribute('data-scene');

async function toThumbLines(page: Page) {
  await page.goto('/');
  await startSession(page);
  // At rest no move goes by, however long a loaded machine takes.
  await page.getByRole('button', { name: 'Pause' }).click();
  for (const name of [
    'Settle the foot',
    'Spread the oil',
    'Draw down the Achilles',
    'Thumb circles, five lines',
  ]) {
    await page.getByRole('button', { name: 'Next move' }).click();
    await expect(moveHeading(page)).toHaveText(name);
  }
  await page.getByRole('button', { name: 'Resume' }).click();
}

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the picture goes with the session, rests with it and steps with it', async ({ page }) => {
    await toThumbLines(page);
    await expect.poll(() => isAnyRunning(page)).toBe(true);
    expect(await scene(page)).toBe('thumbLines');

    await expect(clock(page)).toHaveText(/0:5[0-7]$/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => isAnyRunning(page)).toBe(false);
    // At rest the picture stands where the clock does: of a minute, so many seconds are left.
    const left = Number((await clock(page).textContent())?.slice(-2));
    const places = new Set((await played(page)).map(({ atMs }) => Math.ceil((60_000 - atMs) / 1000)));
    expect([...places]).toEqual([left]);

    await page.getByRole('button', { name: 'Next move' }).click();
    await expect.poll(() => scene(page)).toBe('knuckleKnead');
    await expect
      .poll(async () => new Set((await played(page)).map(({ atMs }) => atMs)))
      .toEqual(new Set([0]));
    expect(await isAnyRunning(page)).toBe(false);
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => isAnyRunning(page)).toBe(true);
  });
});

test('where less motion is wanted the picture stands, and counts its steps', async ({ page }) => {
  await toThumbLines(page);
  await expect(page.getByRole('img', { name: /thumb/i })).toBeVisible();
  expect(await played(page)).toEqual([]);
  await expect(page.locator('[data-scene]').getByText('1', { exact: true })).toBeVisible();
});
