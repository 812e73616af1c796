import type { Claim } from '../../content/learn/claims.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import styles from './Grade.module.css';
import { gradeText } from './gradeText.ts';

/** How well a claim is known, in words; its colour and edge say the same once more. */
export function Grade({ claim }: { claim: Claim }) {
  const learn = useLearnMessages();
  return (
    <p className={styles.grade} data-grade={claim.grade}>
      {gradeText(claim, learn)}
    </p>
  );
}
