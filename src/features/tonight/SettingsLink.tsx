import { Link } from 'wouter';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SettingsLink.module.css';

/** The way to the settings, out of the nightly path. */
export function SettingsLink() {
  const words = useMessages();
  return (
    <Link href="/settings" className={styles.gear} aria-label={words.settings.title}>
      <Icon name="gear" />
    </Link>
  );
}
