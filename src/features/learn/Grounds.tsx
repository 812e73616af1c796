import { Fragment } from 'react';
import { Link } from 'wouter';
import { type ClaimId, claimOf } from '../../content/learn/claims.ts';
import type { Ground } from '../../content/learn/entries.ts';
import { COLLECTED_IDS, type CollectedId } from '../../content/learn/sources.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { chapterHref } from './addresses.ts';
import styles from './Grounds.module.css';
import { gradeText } from './gradeText.ts';

/** What a sentence rests on, each a way to it: a claim with its grade, or where it was collected. */
export function Grounds({ grounds }: { grounds: readonly Ground[] }) {
  const learn = useLearnMessages();
  return (
    <p className={styles.grounds}>
      {learn.basis}
      {grounds.map((ground) => (
        <Fragment key={ground}>
          {' '}
          {isCollected(ground) ? (
            <Link href={chapterHref('sources', ground)}>{learn.evidence.collected[ground].title}</Link>
          ) : (
            <ClaimLink id={ground} />
          )}
        </Fragment>
      ))}
    </p>
  );
}

function ClaimLink({ id }: { id: ClaimId }) {
  const learn = useLearnMessages();
  const { title } = learn.evidence.claims[id];
  return (
    <Link href={chapterHref('evidence', id)}>
      {learn.evidence.graded(title, gradeText(claimOf(id), learn))}
    </Link>
  );
}

const isCollected = (ground: Ground): ground is CollectedId =>
  (COLLECTED_IDS as readonly Ground[]).includes(ground);
