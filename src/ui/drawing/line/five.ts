/** One of something for each toe, from the big one. */
export type Five<T> = readonly [T, T, T, T, T];
type Toe = 0 | 1 | 2 | 3 | 4;

export function five<T>(make: (toe: Toe) => T): Five<T> {
  return [make(0), make(1), make(2), make(3), make(4)];
}
