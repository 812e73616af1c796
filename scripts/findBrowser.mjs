// @ts-check
// Finds a Chromium-family browser for tests, screenshots and measurements, and installs one where it may.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Flags every run uses: no sandbox (tests run as root in containers), no traffic of the browser's own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
};
const INSTALL_TIMEOUT_MS = 300_000;

/** The path of a Chromium-family browser; ends the process with one sentence if there is none to be had. */
export function findBrowser() {
  const found = present() ?? installedByPlaywright() ?? installedByDebian();
  if (found) return found;
  console.error(
    'No Chromium-family browser was found: install Chromium or Chrome, or set CHROME_PATH to its program.',
  );
  exit(1);
}

function present() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...(PLACES[platform] ?? [])].find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedByPlaywright() {
  console.error('No Chromium-family browser here yet; trying to install one for Playwright.');
  run('npx', ['playwright', 'install', 'chromium']);
  return present();
}

function installedByDebian() {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Trying the Debian package chromium.');
  run('apt-get', ['update', '--quiet']);
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium']);
  return present();
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // What installers say goes to the error stream: the standard output is the path alone.
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_TIMEOUT_MS,
    shell: platform === 'win32',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) console.log(findBrowser());
