// @ts-check
// Prints how fast the app is, part by part; "npm run bench -- mix steps" prints those parts alone.
import { argv, exit } from 'node:process';
import { reportCues } from './bench/cues.mjs';
import { reportFirstSound } from './bench/firstSound.mjs';
import { reportSteps } from './bench/hidden.mjs';
import { reportInstall } from './bench/install.mjs';
import { reportMemory } from './bench/memory.mjs';
import { reportMix } from './bench/mix.mjs';
import { reportNights } from './bench/nights.mjs';
import { reportStart } from './bench/start.mjs';
import { reportThread } from './bench/thread.mjs';
import { reportTimeline } from './bench/timeline.mjs';
import { ensureFreshBuild } from './freshBuild.mjs';

/** In the order in which they run; together they take less than 25 minutes. */
const PARTS = new Map([
  ['start', { title: 'From the address to a page that can be used', report: reportStart }],
  ['install', { title: 'The first visit until the app is kept on the device', report: reportInstall }],
  ['nights', { title: 'Years of nights', report: reportNights }],
  ['timeline', { title: 'Working out a session', report: reportTimeline }],
  ['mix', { title: 'Mixing the sound of a session', report: reportMix }],
  ['sound', { title: 'From the tap to the first sound', report: reportFirstSound }],
  ['memory', { title: 'Memory of a 20 min session', report: reportMemory }],
  ['thread', { title: 'The main thread while a session plays', report: reportThread }],
  ['cues', { title: 'Cues beside music, a whole Quick session', report: reportCues }],
  ['steps', { title: 'Steps of a session that plays as a track', report: reportSteps }],
]);

const asked = argv.slice(2);
const unknown = asked.filter((name) => !PARTS.has(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${[...PARTS.keys()].join(', ')}.`);
  exit(1);
}

ensureFreshBuild();
for (const [name, { title, report }] of PARTS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${title} (${name})`);
  await report();
}
