import { test as base, type Page } from '@playwright/test';
import { type HideableTab, openHideableTab, silenceSoundFiles } from '../../scripts/hiddenTab.mjs';
import { dueSteps, stretchHidden, tabEvents, watchSteps } from '../../scripts/shownSteps.mjs';
import { routineById } from '../../src/content/routines.ts';
import { compileTimeline } from '../../src/domain/timeline.ts';
import { en } from '../../src/i18n/messages.ts';
import { chooseRoutine, moveHeading, startSession } from './support/app.ts';
import { expect } from './support/test.ts';

/** Phones take minutes until they freeze a hidden page that cannot be heard. */
const FREEZE_AFTER_MS = 5_000;
/** Longer than a page counts as audible after its last sound (30 s), and than it then takes to freeze. */
const HIDDEN_MS = 60_000;
/** Long enough to freeze where there never was a sound, and for steps to be missed. */
const HIDDEN_SILENT_MS = 20_000;

const test = base.extend<{ tab: HideableTab }>({
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from this pattern.
  tab: async ({}, use) => {
    const tab = await openHideableTab({ freezeAfterMs: FREEZE_AFTER_MS });
    await use(tab);
    await tab.close();
  },
});
test.setTimeout(180_000);

/** From Tonight to the first move of a Quick session. */
async function playQuick(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await chooseRoutine(page, 'Quick');
  await startSession(page);
  await watchSteps(page);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
}

/** What was due while the tab was hidden, what it showed meanwhile, and what complaints follow from that. */
async function lookBack(page: Page) {
  const routine = routineById('quick');
  if (!routine) throw new Error('There is no Quick routine.');
  const timeline = compileTimeline({
    routine,
    feet: ['left', 'right'],
    switchGate: 'byItself',
    extensions: [],
  });
  const events = await tabEvents(page);
  const { due, shown } = stretchHidden(dueSteps(timeline, en), events);
  const complaints = due.flatMap(({ text, startMs, endMs }, i) => {
    const step = shown[i];
    if (step?.text !== text) return [`"${text}" was missed: ${step ? `"${step.text}"` : 'nothing'} came`];
    const isHeard = step.positionMs >= startMs && step.positionMs < endMs;
    // Each is to be there long before the next one is due.
    return isHeard && step.clockMs < (startMs + endMs) / 2
      ? []
      : [`"${text}" came at another time: ${JSON.stringify(step)}`];
  });
  return { due, complaints, frozen: events.some(({ kind }) => kind === 'freeze') };
}

test('a session in a hidden tab goes on: each step is shown in its time, none is missed', async ({
  tab,
  baseURL,
}) => {
  await playQuick(tab.page, `${baseURL}/`);
  await tab.hide(HIDDEN_MS);
  const { due, complaints, frozen } = await lookBack(tab.page);
  expect(complaints).toEqual([]);
  expect(due).not.toEqual([]);
  expect(frozen).toBe(false);
});

test('the same without a sound is frozen and misses its steps: the test above can fail', async ({
  tab,
  baseURL,
}) => {
  await silenceSoundFiles(tab.page);
  await playQuick(tab.page, `${baseURL}/`);
  await tab.hide(HIDDEN_SILENT_MS);
  const { complaints, frozen } = await lookBack(tab.page);
  expect(frozen).toBe(true);
  expect(complaints).not.toEqual([]);
});
