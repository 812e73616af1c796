// @ts-check
// The app's own rules and formats, for measurements that need to know what should happen.
import { resolve } from 'node:path';
import { build, runnerImport } from 'vite';

/** @param {string} path */
const fileOf = (path) => resolve(import.meta.dirname, '../../src', path);

/**
 * Loads one module of src/ into Node.
 * @param {string} path
 * @returns {Promise<any>}
 */
async function load(path) {
  return (await runnerImport(fileOf(path), { configFile: false, logLevel: 'warn' })).module;
}

/**
 * Loads one module of src/ built as the worker is: as it lies in the folder it runs half as fast.
 * @param {string} path
 * @returns {Promise<any>}
 */
export async function loadBuilt(path) {
  const ssr = fileOf(path);
  const built = await build({ configFile: false, logLevel: 'warn', build: { ssr, write: false } });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${path} was not built into one piece.`);
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}

/** @param {string} routineId */
export async function timelineCompiler(routineId) {
  /** @type {typeof import('../../src/domain/timeline.ts')} */
  const { compileTimeline } = await load('domain/timeline.ts');
  /** @type {typeof import('../../src/content/routines.ts')} */
  const { routineById } = await load('content/routines.ts');
  const routine = routineById(routineId);
  if (!routine) throw new Error(`There is no routine ${routineId}.`);
  return () => compileTimeline({ routine, feet: ['left', 'right'], switchGate: 'byItself', extensions: [] });
}

/** @returns {Promise<import('../../src/i18n/messages.ts').Messages>} */
export async function englishWords() {
  return (await load('i18n/messages.ts')).en;
}

/**
 * The settings of a person who chose this sound, as they lie in localStorage: their key and their text.
 * @param {Partial<import('../../src/domain/soundChoice.ts').SoundChoice>} chosen
 */
export async function settingsWith(chosen) {
  /** @type {typeof import('../../src/storage/settingsRecord.ts')} */
  const { DEFAULT_SETTINGS, settingsFormat } = await load('storage/settingsRecord.ts');
  /** @type {typeof import('../../src/storage/envelope.ts')} */
  const { seal } = await load('storage/envelope.ts');
  const sound = { ...DEFAULT_SETTINGS.sound, ...chosen };
  return {
    key: 'solea.settings',
    text: JSON.stringify(seal(settingsFormat, { ...DEFAULT_SETTINGS, sound })),
  };
}

/**
 * A history of that many nights as it lies in localStorage: its key and its text.
 * @param {number} nights
 */
export async function historyOf(nights) {
  /** @type {typeof import('../../src/storage/historyRecord.ts')} */
  const { historyFormat } = await load('storage/historyRecord.ts');
  /** @type {typeof import('../../src/storage/envelope.ts')} */
  const { seal } = await load('storage/envelope.ts');
  return { key: 'solea.history', text: JSON.stringify(seal(historyFormat, recordsOf(nights))) };
}

/**
 * The text of a backup of that many nights.
 * @param {number} nights
 */
export async function backupOf(nights) {
  /** @type {typeof import('../../src/storage/backup.ts')} */
  const { backupText } = await load('storage/backup.ts');
  /** @type {typeof import('../../src/storage/settingsRecord.ts')} */
  const { DEFAULT_SETTINGS } = await load('storage/settingsRecord.ts');
  return backupText(recordsOf(nights), DEFAULT_SETTINGS, Date.now());
}

/** @param {number} nights the last of them is over */
function recordsOf(nights) {
  const lastStart = new Date().setUTCHours(21, 40, 0, 0) - 86_400_000;
  return Array.from({ length: nights }, (_, i) => {
    const startedAt = lastStart - (nights - 1 - i) * 86_400_000 + ((i * 7) % 25) * 60_000;
    return {
      kind: /** @type {const} */ ('session'),
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      revision: startedAt,
      startedAt,
      endedAt: startedAt + 640_000,
      timeZone: 'UTC',
      night: new Date(startedAt).toISOString().slice(0, 10),
      routineId: 'nightly',
      feet: /** @type {const} */ (['left', 'right']),
      plannedMs: 600_000,
      handsOnMs: { left: 300_000, right: 300_000 },
      stageSeconds: { left: [20, 30, 100, 55, 95], right: [20, 30, 100, 55, 95] },
      leftOut: [],
      mode: /** @type {const} */ ('guide'),
      outcome: /** @type {const} */ ('completed'),
      rating: { item: /** @type {const} */ ('stress'), before: 6, after: 4 },
      note: '',
    };
  });
}
