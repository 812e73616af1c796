import { Link, useLocation } from 'wouter';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './TabBar.module.css';

/** The screens one can go to; a tab appears once its screen is real. */
const TABS = [
  { id: 'tonight', href: '/' },
  { id: 'progress', href: '/progress' },
  { id: 'learn', href: '/learn' },
] as const;

/** The bottom tabs. */
export function TabBar() {
  const { tabs } = useMessages();
  const [path] = useLocation();
  return (
    <nav className={styles.bar} aria-label={tabs.label}>
      {TABS.map(({ id, href }) => (
        <Link key={id} href={href} className={styles.tab} aria-current={currentIn(path, href)}>
          <Icon name={id} />
          <span>{tabs[id]}</span>
        </Link>
      ))}
    </nav>
  );
}

/** The tab of a screen, or of what lies below it. */
function currentIn(path: string, href: string) {
  return path === href ? 'page' : path.startsWith(`${href}/`) || undefined;
}
