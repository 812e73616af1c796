import { CLAIMS, type Claim, GRADES } from '../../content/learn/claims.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Chapter } from './Chapter.tsx';
import { ClaimNote } from './ClaimNote.tsx';
import styles from './EvidenceChapter.module.css';
import { Notes } from './Note.tsx';

/** What is known and how well, and openly what is not repeated. */
export function EvidenceChapter() {
  const { evidence, abstracts } = useLearnMessages();
  const parts = [
    { id: 'said', title: evidence.said },
    { id: 'not-repeated', title: evidence.notRepeated },
  ];
  return (
    <Chapter id="evidence" parts={parts}>
      <p className={styles.quiet}>{abstracts}</p>
      <details className={styles.grades}>
        <summary>{evidence.gradesTitle}</summary>
        <dl>
          {GRADES.map((grade) => (
            <div key={grade}>
              <dt>{evidence.grades[grade]}</dt>
              <dd>{evidence.gradeMeaning[grade]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Claims id="said" title={evidence.said} shown="said" />
      <Claims
        id="not-repeated"
        title={evidence.notRepeated}
        text={evidence.notRepeatedText}
        shown="notRepeated"
      />
    </Chapter>
  );
}

function Claims({
  id,
  title,
  text,
  shown,
}: {
  id: string;
  title: string;
  text?: string;
  shown: Claim['shown'];
}) {
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {text ? <p className={styles.quiet}>{text}</p> : null}
      <Notes>
        {CLAIMS.filter((claim) => claim.shown === shown).map((claim) => (
          <ClaimNote key={claim.id} claim={claim} />
        ))}
      </Notes>
    </section>
  );
}
