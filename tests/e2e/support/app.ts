import { expect, type Page } from '@playwright/test';
import { DEFAULT_SCREEN } from '../../../src/domain/screenChoice.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../../../src/domain/soundChoice.ts';
import { seal } from '../../../src/storage/envelope.ts';
import { DEFAULT_SETTINGS, settingsFormat } from '../../../src/storage/settingsRecord.ts';

/**
 * From now on time passes only through `page.clock`: beside music and without an audio clock of its own,
 * the session follows the page's. Call it before the page is opened.
 */
export async function virtualTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
  await besideMusic(page);
}

/**
 * Chooses "Keep my music", as long as nothing else is chosen, and a screen that stays lit: a dim one would
 * take the first click after a while. Call it before the page is opened.
 */
export async function besideMusic(page: Page, choice: Partial<SoundChoice> = {}): Promise<void> {
  const sound: SoundChoice = { ...DEFAULT_SOUND, mode: 'music', ...choice };
  const screen = { ...DEFAULT_SCREEN, dims: false };
  await page.addInitScript(
    (settings) => {
      if (localStorage.getItem('solea.settings') === null) localStorage.setItem('solea.settings', settings);
    },
    JSON.stringify(seal(settingsFormat, { ...DEFAULT_SETTINGS, sound, screen })),
  );
}

/** From Tonight to the count-in, as a person does it. */
export async function startSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: "I'm ready" }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

/** The name of the move, or of the gate, on screen. */
export function moveHeading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

/** Chooses a routine on Tonight. */
export async function chooseRoutine(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Routine/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .click();
}

/** The seconds that the screen says are left of the session. */
export async function secondsLeft(page: Page): Promise<number> {
  const text = await page
    .getByText(/\d+:\d\d left/)
    .first()
    .textContent();
  const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(text ?? '') ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

/** Steps to the first move and waits until some of it was guided: without that there is nothing to keep. */
export async function guideAMoment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  const before = await secondsLeft(page);
  await expect.poll(() => secondsLeft(page)).toBeLessThan(before);
}

/** Steps to a move or a gate, each step seen before the next is taken, so that nothing is stepped over. */
export async function stepTo(page: Page, title: string): Promise<void> {
  for (let at = await moveHeading(page).textContent(); at !== title; ) {
    await page.getByRole('button', { name: 'Next move' }).click();
    await expect(moveHeading(page)).not.toHaveText(at ?? '');
    at = await moveHeading(page).textContent();
  }
}

/** More steps than any routine has. */
const MANY_STEPS = 60;

/** Steps to the end without waiting, and stays on the end screen. */
export async function skipToEnd(page: Page): Promise<void> {
  const done = page.getByRole('button', { name: 'Done' });
  await page.getByRole('button', { name: 'Next move' }).click();
  for (let steps = 0; steps < MANY_STEPS && !(await done.isVisible()); steps++) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(done).toBeVisible();
}

/** Waits until the stored copy of the app is complete. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Waits until the journal holds something the test looks for, as text. */
export async function untilJournalHolds(page: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
        const dumps = names.map(async (name) => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const open = indexedDB.open(name);
            open.onsuccess = () => resolve(open.result);
            open.onerror = () => reject(open.error);
          });
          const stores = [...db.objectStoreNames];
          const all = await Promise.all(
            stores.map(
              (store) =>
                new Promise<unknown>((resolve, reject) => {
                  const request = db.transaction(store).objectStore(store).getAll();
                  request.onsuccess = () => resolve(request.result);
                  request.onerror = () => reject(request.error);
                }),
            ),
          );
          db.close();
          return JSON.stringify(all);
        });
        return (await Promise.all(dumps)).join('\n');
      }),
    )
    .toContain(text);
}
