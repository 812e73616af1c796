// @ts-check
// What the first visit fetches to keep the app on the device, and how long after the first paint it is kept.
import { median, repeated } from './median.mjs';
import { withApp } from './openApp.mjs';
import { asMb, asRatio, say, saySpread } from './say.mjs';

const RUNS = 5;
const SLOW_RUNS = 2;
const GIVE_UP_MS = 120_000;

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */

export async function reportInstall() {
  const near = await withApp((app) => repeated(RUNS, () => visit(app)));
  const slow = await withApp((app) => repeated(SLOW_RUNS, () => visit(app)), { isSlow: true });
  const [first] = near;
  if (!first) return;
  say('Kept on the device', `${first.kept} files, ${asMb(first.keptBytes)}`);
  say('  of them the voice', `${first.voice} files, ${asMb(first.voiceBytes)}`);
  say('Requests of the page; of its service worker', `${first.pageRequests}; ${first.workerRequests}`);
  sayTimes('Next to the server', near);
  sayTimes('At 1.6 Mbit/s', slow);
}

/** @param {string} what @param {readonly Visit[]} visits */
function sayTimes(what, visits) {
  const paintMs = visits.map(({ paintMs }) => paintMs);
  const readyMs = visits.map(({ readyMs }) => readyMs);
  say(what, `kept against first paint ${asRatio(median(readyMs), median(paintMs))}`);
  saySpread('  first paint', paintMs);
  saySpread('  all is kept', readyMs);
}

/** @param {import('./openApp.mjs').App} app */
async function visit({ url, openPhone }) {
  const page = await openPhone();
  const context = page.context();
  let pageRequests = 0;
  let workerRequests = 0;
  context.on('request', (request) => {
    if (request.serviceWorker()) workerRequests++;
    else pageRequests++;
  });
  await page.addInitScript(noteWhenKept);
  await page.goto(url);
  await page.waitForFunction(() => Reflect.has(window, 'keptMs'), undefined, { timeout: GIVE_UP_MS });
  const seen = await page.evaluate(lookAtWhatIsKept);
  await context.close();
  return { ...seen, pageRequests, workerRequests };
}

/** Runs in the page. The worker takes over as soon as all files are kept. */
function noteWhenKept() {
  navigator.serviceWorker.ready.then(() => Object.assign(window, { keptMs: performance.now() }));
}

/** Runs in the page. */
async function lookAtWhatIsKept() {
  const seen = { paintMs: 0, readyMs: 0, kept: 0, keptBytes: 0, voice: 0, voiceBytes: 0 };
  seen.paintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  seen.readyMs = Reflect.get(window, 'keptMs');
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { size } = (await (await cache.match(request))?.blob()) ?? { size: 0 };
      const isVoice = request.url.includes('/voice/');
      seen.kept++;
      seen.keptBytes += size;
      if (!isVoice) continue;
      seen.voice++;
      seen.voiceBytes += size;
    }
  }
  return seen;
}
