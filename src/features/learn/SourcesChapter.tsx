import { Link } from 'wouter';
import { CLAIMS } from '../../content/learn/claims.ts';
import { SOURCES, type Source } from '../../content/learn/sources.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { chapterHref } from './addresses.ts';
import { Chapter } from './Chapter.tsx';
import { citation } from './citation.ts';
import { Note } from './Note.tsx';
import styles from './SourcesChapter.module.css';

/** Where all of it comes from, and what it is not. */
export function SourcesChapter() {
  const { begin } = useMessages();
  const { sources, abstracts } = useLearnMessages();
  return (
    <Chapter id="sources">
      <Note id="about" title={sources.about}>
        <p>{begin.disclaimer}</p>
        <p>{abstracts}</p>
        <p>{sources.local}</p>
      </Note>
      <SourceList id="studies" title={sources.studies} kind="publication" />
      <SourceList id="others" title={sources.others} kind="collected" />
    </Chapter>
  );
}

function SourceList({ id, title, kind }: { id: string; title: string; kind: Source['kind'] }) {
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.list}>
        {SOURCES.filter((source) => source.kind === kind).map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}

function SourceItem({ source }: { source: Source }) {
  const learn = useLearnMessages();
  const { sources, evidence } = learn;
  const claims = CLAIMS.filter((claim) => claim.sources.includes(source.id));
  return (
    <li id={source.id} tabIndex={-1} className={styles.source}>
      <p>{citation(source, learn)}</p>
      {source.kind === 'collected' ? (
        <p className={styles.quiet}>{evidence.collected[source.id].text}</p>
      ) : (
        <p className={styles.quiet}>
          {sources.usedFor}
          {claims.map(({ id }) => (
            <Link key={id} href={chapterHref('evidence', id)}>
              {evidence.claims[id].title}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}
