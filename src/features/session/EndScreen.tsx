import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { handsOnByFoot } from '../../domain/coverage.ts';
import type { Session } from '../../domain/session.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useContent } from '../../ui/useContent.ts';
import { useServices } from '../services.ts';
import styles from './EndScreen.module.css';

/** Quiet: what was done is already saved; wipe, and rest. */
export function EndScreen({ session }: { session: Extract<Session, { status: 'finished' }> }) {
  const words = useMessages();
  const { player } = useServices();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const done = handsOnByFoot(session.timeline, session.guided);
  // Each foot in whole seconds, so that the two add up to their sum.
  const left = wholeSeconds(done.left);
  const right = wholeSeconds(done.right);
  const title = session.ending === 'reachedEnd' ? words.end.title : words.end.partTitle;
  const content = useContent(title);
  useEffect(() => heading.current?.focus(), []);
  // However this screen is left, the session is put away.
  useEffect(() => () => player.close(), [player]);
  return (
    <main ref={content} id="content" className={styles.end}>
      <span className={styles.moon}>
        <Icon name="tonight" size={48} />
      </span>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.slip}>{words.end.slip}</p>
      <div className={styles.done}>
        {left + right > 0 ? (
          <>
            <p>{words.end.handsOn(left + right)}</p>
            <p>{words.end.perFoot(left, right)}</p>
            <p>{words.end.saved}</p>
          </>
        ) : (
          <p>{words.end.nothing}</p>
        )}
      </div>
      <Button className={styles.button} onClick={() => navigate('/', { replace: true })}>
        {words.end.done}
      </Button>
    </main>
  );
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
