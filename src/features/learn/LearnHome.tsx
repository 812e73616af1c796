import { useState } from 'react';
import { Link } from 'wouter';
import { CHAPTER_IDS } from '../../content/learn/chapters.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { chapterHref } from './addresses.ts';
import styles from './LearnHome.module.css';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';

/** The overview: a search over everything, and the chapters; `query` is what the address asks for. */
export function LearnHome({ query: asked }: { query: string }) {
  const { tabs, begin } = useMessages();
  const learn = useLearnMessages();
  const [query, setQuery] = useState(asked);
  return (
    <Screen title={tabs.learn}>
      <SearchBox query={query} onChange={setQuery} />
      <SearchResults query={query.trim()} />
      {query.trim() === '' ? (
        <>
          <nav aria-label={learn.chaptersLabel} className={styles.chapters}>
            {CHAPTER_IDS.map((id) => (
              <Link key={id} href={chapterHref(id)} className={styles.chapter}>
                <span className={styles.title}>{learn.chapters[id].title}</span>
                <span className={styles.icon}>
                  <Icon name="chevron" size={22} />
                </span>
                <span className={styles.text}>{learn.chapters[id].text}</span>
              </Link>
            ))}
          </nav>
          <p className={styles.disclaimer}>{begin.disclaimer}</p>
        </>
      ) : null}
    </Screen>
  );
}
