// @ts-check
// Prints how fast the app is; "npm run bench -- --short" leaves out what plays in real time, ten minutes in all.
import { argv } from 'node:process';
import { measureSteps } from './bench/hidden.mjs';
import { median } from './bench/median.mjs';
import { measureSession } from './bench/session.mjs';
import { timelineCompiler } from './bench/sources.mjs';
import { measureFirstVisit, measureOfflineStart, measureStartWithHistory } from './bench/start.mjs';
import { firstLoad } from './budget.mjs';
import { ensureFreshBuild } from './freshBuild.mjs';

const COMPILE_RUNS = 500;
const YEARS_OF_NIGHTS = 3_650;
const MINUTE_MS = 60_000;
const FREEZE_AFTER_MS = 20_000;

/** @param {string} what @param {string} figure */
const say = (what, figure) => console.log(`${what.padEnd(58)} ${figure}`);
/** @param {number} ms */
const ms = (ms) => `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;

async function compileMs() {
  const compile = await timelineCompiler('deep');
  const times = Array.from({ length: COMPILE_RUNS }, () => {
    const before = performance.now();
    compile();
    return performance.now() - before;
  });
  return median(times);
}

/** @param {string} what @param {Parameters<typeof measureSteps>[0]} how */
async function saySteps(what, how) {
  const steps = await measureSteps(how);
  say(what, `${steps.due - steps.missed} of ${steps.due} in ${how.forMs / MINUTE_MS} min`);
  say('  lateness against the sound, median', ms(steps.medianMs));
  say('  lateness against the sound, worst', ms(steps.worstMs));
  say('  sound behind the clock, worst', ms(steps.soundBehindMs));
}

ensureFreshBuild();
const bytes = firstLoad().reduce((sum, file) => sum + file.bytes, 0);
say('First load, gzip', `${(bytes / 1000).toFixed(1)} kB`);

const visit = await measureFirstVisit();
say('First visit at 4× CPU and 1.6 Mbit/s: first paint', ms(visit.firstPaintMs));
say('  largest paint', ms(visit.largestPaintMs));
say('  Start can be pressed', ms(visit.usableMs));

const offline = await measureOfflineStart();
say('Cold start with the server gone: first paint', ms(offline.firstPaintMs));
say('  Start can be pressed', ms(offline.usableMs));

say('Compiling the longest timeline', ms(await compileMs()));

const empty = await measureStartWithHistory(0);
const full = await measureStartWithHistory(YEARS_OF_NIGHTS);
say('Cold start without history: Start can be pressed', ms(empty.usableMs));
say(
  `  with ${YEARS_OF_NIGHTS} sessions`,
  `${ms(full.usableMs)}, ×${(full.usableMs / empty.usableMs).toFixed(2)}`,
);
say('  first paint, with against without', `×${(full.firstPaintMs / empty.firstPaintMs).toFixed(2)}`);

if (!argv.includes('--short')) {
  const { mainThreadShare, cues } = await measureSession();
  say('Main thread while a session plays', `${(mainThreadShare * 100).toFixed(1)} %`);
  say(
    'Cues of a whole Quick session',
    `${cues.sounded} of ${cues.expected}, ${cues.saidTooLate} said too late`,
  );
  say('  lateness of the opening tone by the audio clock', ms(cues.openingMs));
  say('  lateness of all others, median', ms(cues.medianMs));
  say('  lateness of all others, worst', ms(cues.worstMs));

  await saySteps('Steps shown, in front', { forMs: MINUTE_MS, hidden: false });
  await saySteps('Steps shown, hidden', { forMs: MINUTE_MS, hidden: true });
  const freezing = { forMs: 3 * MINUTE_MS, hidden: true, freezeAfterMs: FREEZE_AFTER_MS };
  await saySteps('Steps shown, hidden where silence is frozen', freezing);
}
