// @ts-check
// Builds the voice pack in public/voice/en from recordings/en, or from a synthesiser where there are none.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { root, voiceLines } from './lines.mjs';
import { INDEX } from './pack.mjs';
import { decode, encode, RATE } from './pcm.mjs';
import { shapeClip } from './shape.mjs';
import { synthesise } from './synthesise.mjs';

const RECORDINGS = join(root, 'recordings/en');
const PACK = join(root, 'public/voice/en');
/** What a room and a table add to a microphone lies below every voice. */
const NO_RUMBLE = 'highpass=f=80';

const lines = await voiceLines();
if (argv.includes('--lines')) printLines();
else build();

/** The reading list for a person with a microphone. */
function printLines() {
  for (const [id, words] of Object.entries(lines)) console.log(`${`${id}.wav`.padEnd(40)} ${words}`);
}

function build() {
  const recorded = existsSync(RECORDINGS)
    ? readdirSync(RECORDINGS).filter((name) => name.endsWith('.wav'))
    : [];
  if (recorded.length > 0) requireAll(recorded);
  const isRecorded = recorded.length > 0;
  const made = mkdtempSync(join(tmpdir(), 'voice-'));
  const index = Object.entries(lines).map(([id, words]) => {
    const take = isRecorded ? decode(join(RECORDINGS, `${id}.wav`), RATE, NO_RUMBLE) : synthesise(words);
    const clip = shapeClip(take, RATE, isRecorded);
    encode(join(made, `${id}.m4a`), clip);
    return { id, words, durationMs: Math.round((clip.length / RATE) * 1000) };
  });
  // Only now, so that a pack stays whole when a program is missing.
  rmSync(PACK, { recursive: true, force: true });
  cpSync(made, PACK, { recursive: true });
  rmSync(made, { recursive: true });
  writeFileSync(INDEX, index.map(({ id, words, durationMs }) => `${id}\t${durationMs}\t${words}\n`).join(''));
  const seconds = index.reduce((sum, { durationMs }) => sum + durationMs / 1000, 0);
  const source = isRecorded ? 'recordings' : 'the synthesiser';
  console.log(`${index.length} clips, ${seconds.toFixed(0)} s, from ${source}. Now: npm run voice:check`);
}

/** @param {readonly string[]} recorded */
function requireAll(recorded) {
  const wanted = Object.keys(lines).map((id) => `${id}.wav`);
  const missing = wanted.filter((name) => !recorded.includes(name));
  const unknown = recorded.filter((name) => !wanted.includes(name));
  if (missing.length === 0 && unknown.length === 0) return;
  for (const name of missing) console.error(`missing: ${name}  ${lines[name.slice(0, -'.wav'.length)]}`);
  for (const name of unknown) console.error(`unknown: ${name}`);
  console.error('recordings/en must hold every clip and nothing else: two voices in one pack would startle.');
  exit(1);
}
