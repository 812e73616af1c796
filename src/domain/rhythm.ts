import type { Region } from './move.ts';

/** What an inner count counts. */
export const COUNT_KINDS = [
  'pull',
  'line',
  'breathIn',
  'breathOut',
  'pad',
  'toe',
  'gap',
  'stroke',
  'way',
  'place',
] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

/**
 * A move's inner rhythm. `paced` repeats at a tempo, as often as the time allows; `parts` gives each
 * named part of the foot an equal share; `breaths` alternates in and out; `plain` only takes its time.
 */
export type Rhythm =
  | { readonly kind: 'plain' }
  | { readonly kind: 'paced'; readonly count: 'pull' | 'stroke'; readonly everyMs: number }
  | {
      readonly kind: 'parts';
      readonly count: 'line' | 'pad' | 'toe' | 'gap' | 'place' | 'way';
      readonly regions: readonly Region[];
    }
  | { readonly kind: 'breaths'; readonly inMs: number; readonly outMs: number };

/** One beat of a rhythm on the timeline, `[startMs, endMs)`; `index` counts from 0 up to `of`. */
export interface Count {
  readonly kind: CountKind;
  readonly index: number;
  readonly of: number;
  readonly region: Region;
  readonly startMs: number;
  readonly endMs: number;
}

/** Lays a rhythm over `[startMs, endMs)`; its counts tile the range. `first` > 0 goes on from a later count. */
export function layCounts(
  rhythm: Rhythm,
  region: Region,
  startMs: number,
  endMs: number,
  first = 0,
): readonly Count[] {
  if (rhythm.kind === 'plain' || endMs <= startMs) return [];
  const left = countsThatFit(rhythm, endMs - startMs, first);
  const of = first + left;
  const bounds = Array.from(
    { length: left + 1 },
    (_, i) => startMs + Math.round((i * (endMs - startMs)) / left),
  );
  return bounds.slice(0, -1).flatMap((from, i): readonly Count[] => {
    const to = bounds[i + 1] ?? endMs;
    const index = first + i;
    if (rhythm.kind === 'breaths') {
      const turn = from + Math.round(((to - from) * rhythm.inMs) / (rhythm.inMs + rhythm.outMs));
      return [
        { kind: 'breathIn', index, of, region, startMs: from, endMs: turn },
        { kind: 'breathOut', index, of, region, startMs: turn, endMs: to },
      ];
    }
    const part = rhythm.kind === 'parts' ? (rhythm.regions[index] ?? region) : region;
    return [{ kind: rhythm.count, index, of, region: part, startMs: from, endMs: to }];
  });
}

/**
 * Gives a running rhythm more time, up to `newEndMs`: what is done at `atMs` stays. The part in progress
 * shares the new time with those after it; a pull or a breath in progress ends where it was going to end.
 */
export function stretchCounts(
  counts: readonly Count[],
  rhythm: Rhythm,
  region: Region,
  atMs: number,
  newEndMs: number,
): readonly Count[] {
  const current = counts.findLast((count) => count.startMs <= atMs);
  if (!current) return counts;
  const firstNew = rhythm.kind === 'parts' ? current.index : current.index + 1;
  const kept = counts.filter((count) => count.index < firstNew);
  const rest = layCounts(rhythm, region, kept.at(-1)?.endMs ?? current.startMs, newEndMs, firstNew);
  const of = rest[0]?.of ?? current.of;
  return [...kept.map((count) => ({ ...count, of })), ...rest];
}

function countsThatFit(rhythm: Exclude<Rhythm, { kind: 'plain' }>, lengthMs: number, first: number): number {
  if (rhythm.kind === 'parts') return Math.max(1, rhythm.regions.length - first);
  const everyMs = rhythm.kind === 'breaths' ? rhythm.inMs + rhythm.outMs : rhythm.everyMs;
  return Math.max(1, Math.round(lengthMs / everyMs));
}
