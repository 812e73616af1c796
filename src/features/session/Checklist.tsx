import { useBeginMessages } from '../../i18n/safetyMessages.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Checklist.module.css';

/** What to have in reach, by hand or with the roller. */
export function Checklist({ seated }: { seated: boolean }) {
  const begin = useBeginMessages();
  const items = seated
    ? ([
        ['sock', begin.oilRoller],
        ['ease', begin.ease],
      ] as const)
    : ([
        ['oil', begin.oil],
        ['towel', begin.towel],
        ['ease', begin.ease],
      ] as const);
  return (
    <ul className={styles.list} aria-label={begin.checklist}>
      {items.map(([icon, { title, text }]) => (
        <li key={icon}>
          <Icon name={icon} size={28} />
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
