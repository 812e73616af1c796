import type { Page } from '@playwright/test';
import type { ScreenChoice } from '../../src/domain/screenChoice.ts';
import { DEFAULT_SCREEN } from '../../src/domain/screenChoice.ts';
import { DEFAULT_SOUND } from '../../src/domain/soundChoice.ts';
import { seal } from '../../src/storage/envelope.ts';
import { DEFAULT_SETTINGS, settingsFormat } from '../../src/storage/settingsRecord.ts';
import { moveHeading, skipToEnd, startSession, virtualTime } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** What is looked at here has no need of the stored copy, and making one is most of the work of opening a page. */
test.use({ serviceWorkers: 'block' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const guide = (page: Page) => page.getByRole('main');

/** Into the first move, with some choices about the screen. */
async function atFirstMove(page: Page, choice: Partial<ScreenChoice> = {}): Promise<void> {
  const sound = { ...DEFAULT_SOUND, mode: 'music' as const };
  const screen = { ...DEFAULT_SCREEN, ...choice };
  await page.addInitScript(
    (settings) => {
      if (localStorage.getItem('solea.settings') === null) localStorage.setItem('solea.settings', settings);
    },
    JSON.stringify(seal(settingsFormat, { ...DEFAULT_SETTINGS, sound, screen })),
  );
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(6_000);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  // What comes a moment later has come.
  await page.getByText('Keys', { exact: true }).waitFor({ state: 'attached' });
}

/** How much of something is left to be seen, from 0 to 1. */
const opacityOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Number(getComputedStyle(element).opacity));

/** What the screen's own colour is behind all of it. */
const groundOf = (page: Page) =>
  page.evaluate(() => {
    const grounds = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return grounds.find((colour) => !/, 0\)$/.test(colour));
  });

const expectDim = (page: Page, isDim: boolean) => expect(guide(page)).toHaveAttribute('data-dim', `${isDim}`);

test.describe('dimming', () => {
  test.use({ hasTouch: true });

  test('leaves a faint picture on true black, and the first touch only wakes it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await atFirstMove(page);
    await page.clock.runFor(53_000);
    await expectDim(page, false);
    await page.clock.runFor(8_000);
    await expectDim(page, true);
    await expect.poll(() => opacityOf(page, 'main > header')).toBe(0);
    await expect.poll(() => opacityOf(page, 'main > section')).toBe(0);
    await expect.poll(() => opacityOf(page, 'main > [data-picture]')).toBeCloseTo(0.3, 2);
    expect(await groundOf(page)).toBe('oklch(0 0 0)');

    const heading = (await moveHeading(page).textContent()) ?? '';
    const next = await button(page, 'Next move').boundingBox();
    await page.touchscreen.tap((next?.x ?? 0) + 20, (next?.y ?? 0) + 20);
    await expectDim(page, false);
    await expect(moveHeading(page)).toHaveText(heading);
    await page.touchscreen.tap((next?.x ?? 0) + 20, (next?.y ?? 0) + 20);
    await expect(moveHeading(page)).not.toHaveText(heading);
  });

  test('never begins while the session rests, and ends when it does', async ({ page }) => {
    await atFirstMove(page);
    await button(page, 'Pause').tap();
    await page.clock.runFor(120_000);
    await expectDim(page, false);
    await button(page, 'Resume').tap();
    await page.clock.runFor(61_000);
    await expectDim(page, true);
  });
});

test('any first key only wakes, Tab and Space, too', async ({ page }) => {
  await atFirstMove(page);
  for (const key of ['Space', 'Tab', 'ArrowRight', 'Enter', '?', 'Escape', '+']) {
    await page.clock.runFor(61_000);
    await expectDim(page, true);
    const heading = (await moveHeading(page).textContent()) ?? '';
    const focus = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press(key);
    await expectDim(page, false);
    await expect(moveHeading(page)).toHaveText(heading);
    await expect(button(page, 'Pause')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate((before) => before === document.activeElement, focus)).toBe(true);
  }
  await page.keyboard.press('Space');
  await expect(button(page, 'Resume')).toBeVisible();
});

test('a screen that is not to dim stays as it is', async ({ page }) => {
  await atFirstMove(page, { dims: false });
  await page.clock.runFor(120_000);
  await expectDim(page, false);
});

test('lights out: the end is dark until it is touched, and then says what was done', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await atFirstMove(page, { lightsOut: true });
  await page.clock.runFor(700_000);
  const cover = button(page, 'Show the end');
  await expect(cover).toBeFocused();
  await expect(page.getByText('Saved on this device.')).toHaveCount(0);
  expect(await groundOf(page)).toBe('oklch(0 0 0)');
  await cover.click({ position: { x: 200, y: 700 } });
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await expect(moveHeading(page)).toBeFocused();
  expect(await groundOf(page)).toBe('oklch(0 0 0)');
});

test('the step that ended a session can be taken back', async ({ page }) => {
  await atFirstMove(page);
  await page.clock.runFor(20_000);
  await skipToEnd(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText('Right foot', { exact: true })).toBeVisible();
  await skipToEnd(page);
  await page.clock.runFor(9_000);
  await expect(button(page, 'Undo')).toHaveCount(0);
  await button(page, 'Done').click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nightly' })).toHaveCount(1);
});

test('after Done, Back leads on and not to the same page again', async ({ page }) => {
  await page.goto('/progress');
  await atFirstMove(page);
  await skipToEnd(page);
  await button(page, 'Done').click();
  await expect(moveHeading(page)).toHaveText('Tonight');
  await page.goBack();
  await expect(moveHeading(page)).toHaveText('Progress');
});

test('the keys are explained, and can be switched off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await atFirstMove(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByText('Next move')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await sheet.getByRole('checkbox', { name: 'Use single keys' }).click();
  await expect(sheet.getByText(/Only Esc is left/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await button(page, 'Keys').click();
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'End here?' })).toBeVisible();
});

const SIZES = {
  '100%': [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 844, height: 390 },
    { width: 820, height: 1180 },
    { width: 1280, height: 800 },
  ],
  '200%': [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ],
} as const;

for (const large of [false, true]) {
  test(`on the smallest phone the way back leaves the clock in sight${large ? ', large' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await atFirstMove(page, { large });
    await button(page, 'Add 15 seconds').click();
    const clock = await page.getByText(/^Left in this move:/).evaluate((label) => {
      const { top, bottom } = (label.nextElementSibling ?? label).getBoundingClientRect();
      return { top, bottom };
    });
    for (const name of ['Undo', 'Right foot too']) {
      const box = await button(page, name).boundingBox();
      if (!box) throw new Error(`${name} is offered.`);
      expect(box.y >= clock.bottom - 1 || box.y + box.height <= clock.top + 1, name).toBe(true);
    }
  });
}

test('whoever taps Stop twice is asked all the same', async ({ page }) => {
  await atFirstMove(page);
  await page.getByRole('button', { name: 'Stop' }).dblclick();
  const question = page.getByRole('dialog', { name: 'End here?' });
  await expect(question).toBeVisible();
  await page.mouse.click(4, 4);
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

for (const text of ['100%', '200%'] as const) {
  for (const large of [false, true]) {
    test(`the controls are large and clear of the edges: text at ${text}${large ? ', large' : ''}`, async ({
      page,
    }) => {
      await page.addInitScript((size) => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = size;
        });
      }, text);
      await atFirstMove(page, { large });
      for (const { width, height } of SIZES[text]) {
        await page.setViewportSize({ width, height });
        await expectControlsInReach(page, width, height);
      }
      if (text !== '100%') return;
      for (let moves = 0; moves < 3; moves++) {
        for (const { width, height } of SIZES[text]) {
          await page.setViewportSize({ width, height });
          const at = `${await moveHeading(page).textContent()}, ${width}×${height}`;
          expect(await scrollsBy(page), at).toBe(0);
        }
        await page.clock.runFor(25_000);
      }
    });
  }
}

async function expectControlsInReach(page: Page, width: number, height: number) {
  for (const control of ['Stop', 'Previous move', 'Add 15 seconds', 'Next move', 'Pause']) {
    const name = `${control}, ${width}×${height}`;
    await button(page, control).scrollIntoViewIfNeeded();
    const box = await button(page, control).boundingBox();
    if (!box) throw new Error(`${name} is not there.`);
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(64);
    expect(box.x, name).toBeGreaterThanOrEqual(16);
    expect(width - box.x - box.width, name).toBeGreaterThanOrEqual(16);
  }
  // Scrolled to its end, the last row stays clear of the phone's own gestures.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = await button(page, 'Next move').boundingBox();
  expect(height - (last?.y ?? 0) - (last?.height ?? 0)).toBeGreaterThanOrEqual(15);
}

const scrollsBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

test('Large can be read from beside the foot', async ({ page }) => {
  await atFirstMove(page, { large: true });
  await page.clock.runFor(20_000);
  const sizeOf = (text: string | RegExp) =>
    page
      .getByText(text)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const name = await moveHeading(page).evaluate((title) =>
    Number.parseFloat(getComputedStyle(title).fontSize),
  );
  expect(name).toBeGreaterThanOrEqual(34);
  expect(await sizeOf(/^Pull 1 of/)).toBeGreaterThanOrEqual(28);
});
