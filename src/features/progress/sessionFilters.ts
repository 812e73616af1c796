import type { SessionRecord } from '../../storage/sessionRecord.ts';

/** What can be looked for, by how a session came out and what was written to it. */
export const FILTERS = {
  all: () => true,
  whole: ({ outcome }: SessionRecord) => outcome !== 'partial',
  part: ({ outcome }: SessionRecord) => outcome === 'partial',
  noted: ({ note }: SessionRecord) => note !== '',
} as const;
export type Filter = keyof typeof FILTERS;

/** Whether a note holds some words, in whatever case. */
export function mentions(search: string): (record: SessionRecord) => boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return ({ note }) => note.toLocaleLowerCase().includes(wanted);
}
