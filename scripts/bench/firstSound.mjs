// @ts-check
// How long after the tap a session sounds: its track ready, not ready, continued, and on a first slow visit.
import { median, repeated } from './median.mjs';
import { tapReady, withApp } from './openApp.mjs';
import { asRatio, say, saySpread } from './say.mjs';
import { soundEvents, untilSound, watchSound } from './soundEvents.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./soundEvents.mjs').SoundEvent} SoundEvent */
/** @typedef {ReturnType<typeof fromTheTap>} Started */

const RUNS = 7;
const SLOW_RUNS = 3;
/** How long "Before you begin" stays open for a track to be ready, after it was made. */
const OPEN_MS = 1_000;
/** How long it then plays, to see where the sound really is, and what the whole file's coming does to it. */
const PLAY_MS = 4_000;
/** Moves to step over before a session is left, so that it is continued in its midst. */
const STEPS = 6;

export async function reportFirstSound() {
  const { ready, atOnce, continued } = await withApp(async ({ url, openInstalled }) => {
    const page = await openInstalled();
    await watchSound(page);
    const address = `${url}begin?routine=deep`;
    const ready = await repeated(RUNS, () => startReady(page, address));
    const atOnce = await repeated(RUNS, () => startAtOnce(page, address));
    for (let step = 0; step < STEPS; step++) await page.keyboard.press('ArrowRight');
    const continued = await repeated(RUNS, () => goOn(page, url));
    return { ready, atOnce, continued };
  });
  const firstVisit = await withApp(
    ({ url, openPhone }) =>
      repeated(SLOW_RUNS, async () => {
        const page = await openPhone();
        await watchSound(page);
        const started = await startAtOnce(page, `${url}begin?routine=deep`);
        await page.context().close();
        return started;
      }),
    { isSlow: true },
  );

  const readyMs = sayStarts('20 min, "Before you begin" open until it was mixed', ready);
  const others = /** @type {const} */ ([
    ['20 min, tapped at once', atOnce],
    ['20 min, Continue in its midst', continued],
    ['20 min, tapped at once on a first visit at 1.6 Mbit/s', firstVisit],
  ]);
  for (const [what, runs] of others) {
    say('  against a track that was ready', asRatio(sayStarts(what, runs), readyMs));
  }
}

/** @param {string} what @param {readonly Started[]} runs */
function sayStarts(what, runs) {
  const playingMs = runs.map((run) => run.playingMs);
  const leads = runs.filter(({ withLead }) => withLead).length;
  say(what, leads > 0 ? `${leads} of ${runs.length} began with the first seconds alone` : '');
  saySpread('  from the tap to playing', playingMs);
  // A file that soon gives way to another may not have told where it stands.
  const moves = runs.map(({ movesMs }) => movesMs).filter(Number.isFinite);
  saySpread('  from playing until the sound moves', moves);
  const gaps = runs.map(({ swapMs }) => swapMs).filter(Number.isFinite);
  if (gaps.length > 0) saySpread('  stood still for the whole file', gaps);
  return median(playingMs);
}

/** @param {Page} page @param {string} address */
async function startReady(page, address) {
  await page.goto(address);
  await untilSound(page, 'blob');
  await page.waitForTimeout(OPEN_MS);
  await tapReady(page);
  return played(page);
}

/** @param {Page} page @param {string} address */
async function startAtOnce(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await tapReady(page);
  return played(page);
}

/** @param {Page} page @param {string} url */
async function goOn(page, url) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Continue' }).click();
  return played(page);
}

/** @param {Page} page */
async function played(page) {
  await untilSound(page, 'playing');
  await untilSound(page, 'blob');
  await page.waitForTimeout(PLAY_MS);
  return fromTheTap(await soundEvents(page));
}

/** @param {readonly SoundEvent[]} events */
function fromTheTap(events) {
  const tap = events.findLast(({ kind }) => kind === 'tap');
  const [first, ...later] = events.filter(({ kind }) => kind === 'playing');
  if (!tap || !first) throw new Error('Nothing was tapped, or nothing played.');
  // Browsers may say "playing" more than once for a file.
  const whole = first.isWhole ? undefined : later.find(({ isWhole }) => isWhole);
  const zeroMs = trackZeroMs(events, first);
  return {
    playingMs: first.nowMs - tap.nowMs,
    withLead: !first.isWhole,
    movesMs: zeroMs - (first.nowMs - first.positionMs),
    swapMs: whole ? trackZeroMs(events, whole) - zeroMs : Number.NaN,
  };
}

/**
 * When the track's first sample would have sounded by how its file goes on: a sound that stands still moves this on.
 * @param {readonly SoundEvent[]} events
 * @param {SoundEvent} playing
 */
function trackZeroMs(events, playing) {
  const after = events.slice(events.indexOf(playing) + 1);
  const next = after.findIndex(({ kind }) => kind === 'file');
  const clock = after.slice(0, next < 0 ? undefined : next).filter(({ kind }) => kind === 'clock');
  return median(clock.map(({ nowMs, positionMs }) => nowMs - positionMs));
}
