// @ts-check
// The app's own rules and formats, for measurements that need to know what should happen.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Loads one module of src/ into Node.
 * @param {string} path
 * @returns {Promise<any>}
 */
async function load(path) {
  const file = resolve(import.meta.dirname, '../../src', path);
  return (await runnerImport(file, { configFile: false, logLevel: 'warn' })).module;
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
 * A history of that many nights as it lies in localStorage: its key and its text.
 * @param {number} nights
 */
export async function historyOf(nights) {
  /** @type {typeof import('../../src/storage/sessionRecord.ts')} */
  const { historyFormat } = await load('storage/sessionRecord.ts');
  /** @type {typeof import('../../src/storage/envelope.ts')} */
  const { seal } = await load('storage/envelope.ts');
  const lastStart = new Date().setUTCHours(21, 40, 0, 0) - 86_400_000;
  const records = Array.from({ length: nights }, (_, i) => {
    const startedAt = lastStart - (nights - 1 - i) * 86_400_000 + ((i * 7) % 25) * 60_000;
    return {
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      revision: startedAt,
      startedAt,
      endedAt: startedAt + 640_000,
      timeZone: 'UTC',
      routineId: 'nightly',
      feet: /** @type {const} */ (['left', 'right']),
      plannedMs: 600_000,
      handsOnMs: { left: 300_000, right: 300_000 },
      outcome: /** @type {const} */ ('completed'),
    };
  });
  return { key: 'solea.history', text: JSON.stringify(seal(historyFormat, records)) };
}
