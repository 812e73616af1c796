import { Link } from 'wouter';
import { TRADITION_GROUND } from '../../content/learn/mapPoints.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { chapterHref } from './addresses.ts';
import styles from './Tradition.module.css';

/** Whether traditional names are shown; never without the words that their organ links are unproven. */
export function Tradition({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const { map } = useLearnMessages();
  return (
    <div className={styles.tradition}>
      <Checkbox checked={shown} label={map.traditional} hint={map.traditionalHint} onChange={onChange} />
      <div role="status">
        {shown ? (
          <p className={styles.unproven}>
            {map.unproven} <Link href={chapterHref('evidence', TRADITION_GROUND)}>{map.unprovenLink}</Link>
          </p>
        ) : null}
      </div>
    </div>
  );
}
