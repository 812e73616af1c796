import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../../src/domain/safety.ts';
import { seal } from '../../../src/storage/envelope.ts';
import { safetyFormat } from '../../../src/storage/safetyRecord.ts';

/** The one tap that begins, however it is worded. */
export function ready(page: Page): Locator {
  return page.getByRole('button', { name: "I'm ready" });
}

/** From Tonight through the whole check, ticking what applies, as a person does it. */
export async function answerCheck(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('link', { name: /Something (applies to me|is different today)/ }).click();
  for (const name of names) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Keep these answers' }).click();
}

/** Lays answers on the device as if they had just been given. Call it before the page is opened. */
export async function plantAnswers(page: Page, answers: Answers): Promise<void> {
  const now = Date.now();
  await page.addInitScript(
    (text) => {
      if (sessionStorage.getItem('planted') !== null) return;
      sessionStorage.setItem('planted', 'once');
      localStorage.setItem('solea.safety', text);
    },
    JSON.stringify(seal(safetyFormat, { answers, askedAt: { everyday: now, full: now } })),
  );
}
