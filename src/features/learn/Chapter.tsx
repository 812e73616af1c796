import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CHAPTER_IDS, type ChapterId } from '../../content/learn/chapters.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { chapterHref, LEARN } from './addresses.ts';
import styles from './Chapter.module.css';

/** One chapter with the way back to all of them and on to the next; `parts` are its contents, if it is long. */
export function Chapter({
  id,
  parts = [],
  children,
}: {
  id: ChapterId;
  parts?: readonly { readonly id: string; readonly title: string }[];
  children: ReactNode;
}) {
  const learn = useLearnMessages();
  const next = CHAPTER_IDS[CHAPTER_IDS.indexOf(id) + 1];
  return (
    <Screen
      title={learn.chapters[id].title}
      aside={
        <Link href={LEARN} className={styles.back}>
          {learn.back}
        </Link>
      }
    >
      {parts.length > 0 ? (
        <nav aria-label={learn.contents} className={styles.contents}>
          {parts.map((part) => (
            <a key={part.id} href={`#${part.id}`}>
              {part.title}
            </a>
          ))}
        </nav>
      ) : null}
      {children}
      {next ? (
        <Link href={chapterHref(next)} className={styles.next}>
          <span>
            <span className={styles.quiet}>{learn.next}</span> {learn.chapters[next].title}
          </span>
          <Icon name="chevron" size={22} />
        </Link>
      ) : null}
    </Screen>
  );
}
