import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import type { Claim } from '../../content/learn/claims.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { LEARN } from './addresses.ts';
import { findable } from './findable.ts';
import { Grade } from './Grade.tsx';
import styles from './SearchResults.module.css';
import { excerpt, type Findable, search } from './search.ts';

/** What was found, its count said to those who do not see it; nothing while nothing is asked. */
export function SearchResults({ query }: { query: string }) {
  const words = useMessages();
  const learn = useLearnMessages();
  const entries = useMemo(() => findable(words, learn), [words, learn]);
  const found = search(entries, query);
  return (
    <>
      <p role="status" className={styles.count}>
        {query === '' ? '' : learn.results(found.length, query)}
      </p>
      {query !== '' && found.length === 0 ? <p>{learn.noResults}</p> : null}
      {found.length > 0 ? (
        <ul className={styles.list} aria-label={learn.resultsLabel}>
          {found.map((entry) => (
            <Result key={entry.href} entry={entry} query={query} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Result({ entry, query }: { entry: Findable; query: string }) {
  const { href, chapter, title, text, whole, claim } = entry;
  const [, navigate] = useLocation();
  return (
    <li>
      <Link
        href={href}
        className={styles.result}
        // So that the browser's way back leads to these results.
        onClick={() => navigate(`${LEARN}?${new URLSearchParams({ q: query })}`, { replace: true })}
      >
        <span className={styles.title}>{title}</span>{' '}
        {claim ? (
          <Standing claim={claim} chapter={chapter} />
        ) : (
          <span className={styles.chapter}>{chapter}</span>
        )}
        {text === '' ? null : <span className={styles.text}>{whole ?? excerpt(text, query)}</span>}
      </Link>
    </li>
  );
}

/** How well a claim is known, and whether it is one that is named only to say that it is not repeated. */
function Standing({ claim, chapter }: { claim: Claim; chapter: string }) {
  const { evidence } = useLearnMessages();
  if (claim.shown === 'said') {
    return (
      <>
        <span className={styles.chapter}>{chapter}</span> <Grade claim={claim} />
      </>
    );
  }
  return (
    <>
      <span className={styles.unrepeated}>{evidence.notRepeatedLabel}</span> <Grade claim={claim} />{' '}
      <span className={styles.text}>{evidence.weSay}</span>
    </>
  );
}
