// @ts-check
// Prints what the start page loads before a session can start, gzipped, and fails above the budget.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureFreshBuild } from './freshBuild.mjs';

const BUDGET_BYTES = 120_000;
const dist = resolve(import.meta.dirname, '../dist');

/** The files of a first load and their gzipped bytes: the page, its scripts, its styles. */
export function firstLoad() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const base = env.BASE_PATH ?? '/';
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const loaded = tags.filter(
    (tag) => /^<script/.test(tag) || /rel="(?:stylesheet|modulepreload|preload)"/.test(tag),
  );
  const files = loaded.map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1]?.slice(base.length) ?? '');
  return ['index.html', ...new Set(files)].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
  }));
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  ensureFreshBuild();
  const files = firstLoad();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of files) console.log(`${kB(bytes).padStart(8)}  ${file}`);
  console.log(`${kB(total).padStart(8)}  first load, gzip, of ${kB(BUDGET_BYTES)} allowed`);
  if (total > BUDGET_BYTES) {
    console.error(`The first load is ${kB(total - BUDGET_BYTES)} over its budget.`);
    exit(1);
  }
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
