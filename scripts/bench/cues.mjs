// @ts-check
// How late the tones of a session beside music are by the audio clock; a whole Quick session in real time.
import { median } from './median.mjs';
import { keepInPage, tapReady, withApp } from './openApp.mjs';
import { asMs, say, saySpread } from './say.mjs';
import { settingsWith, timelineCompiler } from './sources.mjs';

/** @typedef {{ dueMs: number, nowMs: number }} Start when a cue was to sound and when that was said, audio clock */

/** How long the closing tone has after the end is shown. */
const LAST_TONE_MS = 1_000;

export async function reportCues() {
  const timeline = (await timelineCompiler('quick'))();
  // Every tone is one sound, and nothing else is.
  const settings = await settingsWith({ mode: 'music', verbosity: 'tonesOnly' });
  const starts = await withApp(async ({ url, openInstalled }) => {
    const page = await openInstalled();
    await page.addInitScript(listenToCues);
    await keepInPage(page, settings);
    await page.goto(`${url}begin?routine=quick`);
    await tapReady(page);
    const rest = page.getByRole('heading', { name: 'Rest now' });
    await rest.waitFor({ timeout: 2 * timeline.durationMs });
    await page.waitForTimeout(LAST_TONE_MS);
    return /** @type {Start[]} */ (await page.evaluate('window.benchCues'));
  });
  const { expected, sounded, saidTooLate, openingMs, othersMs } = lateness(timeline.cues, starts);
  say('Tones that sounded', `${sounded} of ${expected}, ${saidTooLate} said too late`);
  say('  lateness of the opening tone by the audio clock', asMs(openingMs));
  saySpread('  lateness of all others', othersMs);
}

/**
 * A cue said too late sounds when it was said. The clock's zero is where most cues agree.
 * @param {readonly { atMs: number }[]} expected
 * @param {readonly Start[]} starts
 */
function lateness(expected, starts) {
  const offsets = expected.flatMap(({ atMs }, i) => {
    const start = starts[i];
    return start ? [Math.max(start.dueMs, start.nowMs) - atMs] : [];
  });
  const zero = median(offsets);
  // The opening tone cannot be said ahead: it sounds as soon as the audio clock runs.
  const [openingMs = Number.NaN, ...othersMs] = offsets.map((offset) => Math.abs(offset - zero));
  return {
    expected: expected.length,
    sounded: starts.length,
    saidTooLate: starts.filter(({ dueMs, nowMs }) => dueMs < nowMs).length,
    openingMs,
    othersMs,
  };
}

/** Runs in the page: notes every sound longer than the one sample that unlocks audio. */
function listenToCues() {
  /** @type {{ dueMs: number, nowMs: number }[]} */
  const cues = [];
  Object.assign(window, { benchCues: cues });
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (when = 0, ...rest) {
    const nowMs = this.context.currentTime * 1000;
    if ((this.buffer?.length ?? 0) > 1) cues.push({ dueMs: when * 1000 || nowMs, nowMs });
    start.call(this, when, ...rest);
  };
}
