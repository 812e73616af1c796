// @ts-check
// How late the steps of a session that plays as a track are shown: in front, hidden, and where silence is frozen.
import { letPass, openHideableTab } from '../hiddenTab.mjs';
import { servePreview } from '../previewServer.mjs';
import { dueSteps, stretchBetween, stretchHidden, tabEvents, watchSteps } from '../shownSteps.mjs';
import { say, saySpread } from './say.mjs';
import { englishWords, timelineCompiler } from './sources.mjs';

const MINUTE_MS = 60_000;
const FREEZE_AFTER_MS = 20_000;

export async function reportSteps() {
  await saySteps('In front', { forMs: MINUTE_MS, hidden: false });
  await saySteps('Hidden', { forMs: MINUTE_MS, hidden: true });
  const freezing = { forMs: 3 * MINUTE_MS, hidden: true, freezeAfterMs: FREEZE_AFTER_MS };
  await saySteps('Hidden where silence is frozen', freezing);
}

/** @param {string} what @param {Parameters<typeof measureSteps>[0]} how */
async function saySteps(what, how) {
  const { due, missed, lateMs, behindMs } = await measureSteps(how);
  say(what, `${due - missed} of ${due} steps in ${how.forMs / MINUTE_MS} min`);
  saySpread('  lateness against the sound', lateMs);
  saySpread('  sound behind the clock', behindMs);
}

/**
 * Plays a Quick session for so long.
 * @param {{ forMs: number, hidden: boolean, freezeAfterMs?: number }} how
 */
async function measureSteps({ forMs, hidden, ...freezing }) {
  const all = dueSteps((await timelineCompiler('quick'))(), await englishWords());
  const server = await servePreview();
  const tab = await openHideableTab(freezing);
  try {
    await tab.page.goto(`${server.url}begin?routine=quick`);
    await tab.page.getByRole('button', { name: "I'm ready" }).click();
    await watchSteps(tab.page);
    await tab.page.getByRole('heading', { name: 'Settle the foot' }).waitFor();
    await (hidden ? tab.hide(forMs) : letPass(tab.page, forMs));
    const events = await tabEvents(tab.page);
    // In front, from the first change on: what plays before it may not yet be the session.
    const stretch = hidden
      ? stretchHidden(all, events)
      : stretchBetween(all, events, events.at(1), events.at(-1));
    return lateness(stretch);
  } finally {
    await tab.close();
    await server.close();
  }
}

/**
 * Against the sound, which is where the cue is; and how far the sound itself fell behind the clock.
 * @param {import('../shownSteps.mjs').Stretch} stretch
 */
function lateness({ due, shown }) {
  const came = due.flatMap(({ text, startMs, endMs }) => {
    const step = shown.find(
      (step) => step.text === text && step.positionMs >= startMs && step.positionMs < endMs,
    );
    return step ? [{ lateMs: step.positionMs - startMs, driftMs: step.clockMs - step.positionMs }] : [];
  });
  return {
    due: due.length,
    missed: due.length - came.length,
    lateMs: came.map(({ lateMs }) => lateMs),
    behindMs: came.map(({ driftMs }) => driftMs),
  };
}
