// @ts-check
// Builds the app unless dist/ is already what a build would make.
import { spawnSync } from 'node:child_process';
import { argv, env, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { isFresh } from './buildStamp.mjs';

/** Makes sure that dist/ holds the app as the sources are now, under the base path in BASE_PATH. */
export function ensureFreshBuild() {
  if (isFresh(env.BASE_PATH ?? '/')) return;
  const { status } = spawnSync('npx', ['vite', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) exit(status ?? 1);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) ensureFreshBuild();
