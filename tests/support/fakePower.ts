/** Thrown out of whatever was running when the browser was killed. */
export class Killed extends Error {}

/** What the fake stores run on: every write uses it, and when it is used up nothing goes on. */
export interface FakePower {
  /** Throws when there is none left. */
  use(): void;
}

export const alwaysOn: FakePower = { use() {} };

/** Lasts for so many writes. */
export function powerFor(writes: number): FakePower {
  let left = writes;
  return {
    use() {
      if (left <= 0) throw new Killed();
      left--;
    },
  };
}
