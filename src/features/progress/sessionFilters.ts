import type { SessionRecord } from '../../storage/sessionRecord.ts';

/** What can be looked for, by how a session came out and what was written to it. */
export const FILTERS = {
  all: () => true,
  whole: ({ outcome }: SessionRecord) => outcome !== 'partial',
  part: ({ outcome }: SessionRecord) => outcome === 'partial',
  noted: ({ note }: SessionRecord) => note !== '',
} as const;
export type Filter = keyof typeof FILTERS;

/** Whether a note holds some words, in whatever case and with whatever accents. */
export function mentions(search: string): (record: SessionRecord) => boolean {
  const wanted = plain(search.trim());
  return ({ note }) => plain(note).includes(wanted);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
