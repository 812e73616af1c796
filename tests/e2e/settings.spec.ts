import { DEFAULT_SOUND } from '../../src/domain/soundChoice.ts';
import { untilOfflineReady } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('every choice about sound can be made by keyboard, and is there after a reload', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
  await page.getByRole('radio', { name: 'Guide sound' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Everything' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'Voice level' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Listen to the voice' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.getByRole('radio', { name: 'Still' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Names only' })).toBeChecked();
  await expect(page.getByRole('slider', { name: 'Voice level' })).toHaveAttribute(
    'aria-valuetext',
    `${DEFAULT_SOUND.voiceLevel - 1}`,
  );
  await expect(page.getByRole('slider', { name: 'Tones level' })).toHaveAttribute('aria-valuetext', 'off');
  await expect(page.getByRole('radio', { name: 'Rain' })).toBeChecked();
  await expect(page.getByRole('slider', { name: 'Bed level' })).toHaveAttribute('aria-valuetext', '10');
});

test('targets are large enough for a tired thumb', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Rain' }).check();
  for (const row of await page.locator('label:has(input[type=radio])').all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
  for (const control of await page.locator('input[type=range], main button').all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
  const gear = async () => {
    await page.goto('/');
    return page.getByRole('link', { name: 'Settings' }).boundingBox();
  };
  expect(Math.min((await gear())?.width ?? 0, (await gear())?.height ?? 0)).toBeGreaterThanOrEqual(48);
});

test('the settings open without a network', async ({ page, context }) => {
  await page.goto('/');
  await untilOfflineReady(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Sound', exact: true })).toBeVisible();
});

test.describe('without a stored copy', () => {
  test.use({ serviceWorkers: 'block' });

  test('settings whose file is gone end in words and another try', async ({ page, problems }) => {
    await page.route(/\/assets\/SettingsScreen-.*\.js/, (route) => route.abort());
    await page.goto('/');
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByText(/could not be fetched/)).toBeVisible();
    await page.unroute(/\/assets\/SettingsScreen-.*\.js/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Sound', exact: true })).toBeVisible();
    problems.length = 0;
  });
});
