// @ts-check
// Decodes every clip of the voice pack, measures it, lets a recogniser listen, and fails where one falls short.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { root, spokenWords, voiceLines } from './lines.mjs';
import { loudness, peak, r128Loudness, silentLeadMs } from './measure.mjs';
import { packIndex } from './pack.mjs';
import { decode, FRAME, RATE } from './pcm.mjs';
import { RECOGNISER_RATE, recognise, wordErrors } from './recognise.mjs';
import { LOUDNESS_LUFS } from './shape.mjs';

const LIMITS = {
  bytes: 2_500_000,
  leadMs: 10,
  /** A decoder may hand out the whole last frame. */
  longerMs: (FRAME / RATE) * 1000,
  peakDbfs: -1,
  loudnessOffLu: 1,
  r128OffLu: 3,
  /** Of the words, when any English is possible. */
  heard: 0.6,
  /** Of the words, when it has to be a sentence of this pack. */
  toldApart: 0.97,
};

const folder = resolve(argv[2] ?? join(root, 'public/voice/en'));
const lines = await voiceLines();
const index = packIndex();
const present = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.m4a')) : [];
const ids = Object.keys(lines).filter((id) => present.includes(`${id}.m4a`));
const heard = recognise(
  new Map(ids.map((id) => [id, decode(join(folder, `${id}.m4a`), RECOGNISER_RATE)])),
  Object.values(lines),
);
const clips = ids.map(measured);
const total = {
  clips: clips.length,
  bytes: sum(({ bytes }) => bytes),
  seconds: sum(({ durationMs }) => durationMs) / 1000,
  leadMs: Math.max(...clips.map(({ leadMs }) => leadMs)),
  peakDbfs: Math.max(...clips.map(({ peakDbfs }) => peakDbfs)),
  loudnessSpreadLu: spread(clips.map(({ loudnessLufs }) => loudnessLufs)),
  r128SpreadLu: spread(clips.map(({ r128Lufs }) => r128Lufs)),
  heard: 1 - sum(({ wordsMissed }) => wordsMissed) / sum(({ words }) => words),
  toldApart: 1 - sum(({ wordsTakenForOthers }) => wordsTakenForOthers) / sum(({ words }) => words),
};
const faults = [...clips.flatMap(faultsOf), ...packFaults()];
report();
exit(faults.length > 0 ? 1 : 0);

/** @param {string} id */
function measured(id) {
  const file = join(folder, `${id}.m4a`);
  const sound = decode(file);
  const wanted = spokenWords(lines[id] ?? '');
  const anything = heard.anything.get(id) ?? [];
  return {
    id,
    says: lines[id] ?? '',
    bytes: statSync(file).size,
    durationMs: (sound.length / RATE) * 1000,
    leadMs: silentLeadMs(sound, RATE),
    peakDbfs: 20 * Math.log10(peak(sound)),
    loudnessLufs: loudness(sound, RATE),
    r128Lufs: r128Loudness(file),
    words: wanted.length,
    heard: anything.join(' '),
    wordsMissed: wordErrors(wanted, anything),
    takenFor: (heard.closest.get(id) ?? []).join(' '),
    wordsTakenForOthers: wordErrors(wanted, heard.closest.get(id) ?? []),
  };
}

/** @param {ReturnType<typeof measured>} clip */
function faultsOf({ id, leadMs, peakDbfs, loudnessLufs, r128Lufs, durationMs }) {
  const longerMs = durationMs - (index.get(id)?.durationMs ?? 0);
  /** @type {readonly [boolean, string][]} */
  const rules = [
    [leadMs <= LIMITS.leadMs, `begins after ${leadMs} ms`],
    [longerMs > -1 && longerMs <= LIMITS.longerMs, `is ${longerMs.toFixed(0)} ms longer than its index says`],
    [peakDbfs <= LIMITS.peakDbfs, `peaks at ${peakDbfs.toFixed(1)} dBFS`],
    [Math.abs(loudnessLufs - LOUDNESS_LUFS) <= LIMITS.loudnessOffLu, `is at ${loudnessLufs.toFixed(1)} LUFS`],
    [Math.abs(r128Lufs - LOUDNESS_LUFS) <= LIMITS.r128OffLu, `is at ${r128Lufs.toFixed(1)} LUFS by R 128`],
    [index.get(id)?.words === lines[id], 'was made for other words'],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => `${id} ${fault}`);
}

function packFaults() {
  const wanted = Object.keys(lines).map((id) => `${id}.m4a`);
  return [
    ...wanted.filter((name) => !present.includes(name)).map((name) => `${name} is missing`),
    ...present.filter((name) => !wanted.includes(name)).map((name) => `${name}: nobody asks for it`),
    ...(total.bytes > LIMITS.bytes ? [`${total.bytes} bytes in all`] : []),
    ...(total.heard >= LIMITS.heard ? [] : [`only ${percent(total.heard)} of the words are heard`]),
    ...(total.toldApart >= LIMITS.toldApart ? [] : [`only ${percent(total.toldApart)} are told apart`]),
  ];
}

function report() {
  const file = join(root, 'test-results/voice.json');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify({ total, limits: LIMITS, faults, clips }, null, 2));
  console.log(`${total.clips} clips, ${total.seconds.toFixed(1)} s, ${(total.bytes / 1e6).toFixed(2)} MB`);
  console.log(`latest onset          ${total.leadMs} ms`);
  console.log(`highest peak          ${total.peakDbfs.toFixed(1)} dBFS`);
  console.log(
    `spread of loudness    ${total.loudnessSpreadLu.toFixed(2)} LU, ${total.r128SpreadLu.toFixed(2)} LU by R 128`,
  );
  console.log(`words heard           ${percent(total.heard)} when any English is possible`);
  console.log(`                      ${percent(total.toldApart)} when it has to be a sentence of the pack`);
  console.log('\nworst heard:');
  const worst = clips.toSorted((a, b) => b.wordsMissed / b.words - a.wordsMissed / a.words).slice(0, 12);
  for (const { id, says, heard } of worst) console.log(`  ${id.padEnd(34)} ${says}  →  ${heard}`);
  for (const { id, says, takenFor, wordsTakenForOthers } of clips)
    if (wordsTakenForOthers > 0) console.log(`  ${id.padEnd(34)} ${says}  taken for  ${takenFor}`);
  for (const fault of faults) console.error(`✗ ${fault}`);
}

/** @param {(clip: ReturnType<typeof measured>) => number} of */
function sum(of) {
  return clips.reduce((total, clip) => total + of(clip), 0);
}

/** @param {readonly number[]} values */
function spread(values) {
  return Math.max(...values) - Math.min(...values);
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
