import type { ChapterId } from '../../content/learn/chapters.ts';

/** Where Learn begins. */
export const LEARN = '/learn';

/** The address of a chapter, or of one thing in it. */
export function chapterHref(chapter: ChapterId, entry?: string): string {
  return `${LEARN}/${chapter}${entry === undefined ? '' : `#${entry}`}`;
}
