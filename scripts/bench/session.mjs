// @ts-check
// A whole Quick session in real time: how late its cues are by the audio clock, and what it costs the main thread.
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../findBrowser.mjs';
import { servePreview } from '../previewServer.mjs';
import { median } from './median.mjs';
import { timelineCompiler } from './sources.mjs';

/** @typedef {{ dueMs: number, nowMs: number }} Start when a cue was to sound and when that was said, audio clock */

export async function measureSession() {
  const timeline = (await timelineCompiler('quick'))();
  const server = await servePreview();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(listenToCues);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');

  await page.goto(`${server.url}begin?routine=quick`);
  await page.getByRole('button', { name: "I'm ready" }).click();
  const before = await taskTime(devtools);
  // The last move ends where the close begins; the closing tone sounds there.
  const endMs = (timeline.segments.at(-1)?.startMs ?? timeline.durationMs) - 2_000;
  await page.waitForTimeout(endMs);
  const after = await taskTime(devtools);
  await page.getByRole('heading', { name: 'Rest now' }).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1_000);
  const starts = /** @type {Start[]} */ (await page.evaluate('window.benchCues'));
  await browser.close();
  await server.close();
  return {
    mainThreadShare: (after.taskS - before.taskS) / (after.atS - before.atS),
    cues: lateness(timeline.cues, starts),
  };
}

/** @param {import('@playwright/test').CDPSession} devtools */
async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  /** @param {string} wanted */
  const metric = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { taskS: metric('TaskDuration'), atS: metric('Timestamp') };
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
  const [opening = Number.NaN, ...strays] = offsets.map((offset) => Math.abs(offset - zero));
  return {
    expected: expected.length,
    sounded: starts.length,
    saidTooLate: starts.filter(({ dueMs, nowMs }) => dueMs < nowMs).length,
    openingMs: opening,
    medianMs: median(strays),
    worstMs: Math.max(...strays),
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
