// @ts-check
// Remembers what dist/ was built from, so that a command that needs a build makes one only when it must.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules/.cache/solea/build.json');
const SOURCES = ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];
const TEST = /\.test\.tsx?$/;

/**
 * Whether dist/ is what a build at this base path would make now.
 * @param {string} base
 */
export function isFresh(base) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    return stamp.base === base && stamp.sources === digestOf(SOURCES) && stamp.output === digestOf(['dist']);
  } catch {
    return false;
  }
}

/**
 * Stamps every build that goes to dist/.
 * @returns {import('vite').Plugin}
 */
export function buildStampPlugin() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  let sources = '';
  return {
    name: 'solea:stamp',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
      sources = digestOf(SOURCES);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (resolve(config.root, config.build.outDir) !== join(root, 'dist')) return;
        mkdirSync(join(stampFile, '..'), { recursive: true });
        writeFileSync(stampFile, JSON.stringify({ base: config.base, sources, output: digestOf(['dist']) }));
      },
    },
  };
}

/** @param {readonly string[]} paths */
function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (TEST.test(path)) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
