import { Link } from 'wouter';
import type { Claim } from '../../content/learn/claims.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { chapterHref } from './addresses.ts';
import styles from './ClaimNote.module.css';
import { citation, sourceOf } from './citation.ts';
import { Grade } from './Grade.tsx';
import { Note } from './Note.tsx';

/** One claim: what Solea says of it, how well it is known, what was found, and where. */
export function ClaimNote({ claim }: { claim: Claim }) {
  const { evidence } = useLearnMessages();
  const { title, says, found } = evidence.claims[claim.id];
  return (
    <Note id={claim.id} title={title} level={3}>
      <Grade claim={claim} />
      <p>
        {claim.shown === 'notRepeated' ? <span className={styles.quiet}>{evidence.weSay} </span> : null}
        {says}
      </p>
      <p className={styles.found}>
        {evidence.found} {found}
      </p>
      <Sources claim={claim} />
    </Note>
  );
}

function Sources({ claim: { sources } }: { claim: Claim }) {
  const learn = useLearnMessages();
  if (typeof sources === 'string') return <p className={styles.sources}>{learn.evidence[sources]}</p>;
  return (
    <p className={styles.sources}>
      {learn.sourcesLabel}
      {sources.map((id) => (
        <Link key={id} href={chapterHref('sources', id)}>
          {citation(sourceOf(id), learn)}
        </Link>
      ))}
    </p>
  );
}
