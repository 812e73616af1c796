import { reviveSheets } from './lateSheets.ts';

/** Code that is not part of the first load. */
export interface LateCode<T> {
  /** The code, once it is in memory; from then on no update and no missing network can take it away. */
  here(): T | undefined;
  /** Fetches it, or tries again where that failed. */
  fetch(): Promise<T>;
}

/** Late code by the imports that bring it. */
export function lateCode<T>(load: () => Promise<T>): LateCode<T> {
  let arrived: T | undefined;
  let coming: Promise<T> | undefined;

  async function arrive() {
    try {
      await reviveSheets();
      arrived = await load();
      return arrived;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  }

  return {
    here: () => arrived,
    fetch() {
      coming ??= arrive();
      return coming;
    },
  };
}
