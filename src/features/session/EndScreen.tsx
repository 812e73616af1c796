import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { isWorthKeeping } from '../../domain/coverage.ts';
import { handsOnUntil, isRunning, type Session } from '../../domain/session.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { Run } from '../../player/player.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useContent } from '../../ui/useContent.ts';
import { Asked } from '../Asked.tsx';
import { isOnTonight } from '../onTonight.ts';
import { useServices } from '../services.ts';
import styles from './EndScreen.module.css';
import { RuledOut } from './RuledOut.tsx';
import { StoppedWisely } from './StoppedWisely.tsx';

/**
 * Quiet: what was done is already saved; wipe, and rest. With lights-out it is dark until it is touched, and
 * nothing is asked: the morning is soon enough. An end that a step led to can be undone for a while.
 */
export function EndScreen({ run: { id, session, positionMs } }: { run: Run }) {
  const words = useMessages();
  const { player, settings } = useServices();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const cover = useRef<HTMLButtonElement>(null);
  const lightsOut = useStore(settings.store, ({ screen }) => screen.lightsOut);
  const [isWoken, setWoken] = useState(false);
  const [feltWrong, setFeltWrong] = useState(false);
  const isStopped = session.status === 'finished' && session.ending !== 'reachedEnd';
  const isDark = lightsOut && !isWoken && session.status === 'finished' && !isStopped;
  const isRuledOut = session.status === 'finished' && session.ending === 'ruledOut';
  const whyId = useId();
  const title = isStopped ? words.end.partTitle : words.end.title;
  const content = useContent(title);
  useEffect(() => {
    (isDark ? cover : heading).current?.focus();
  }, [isDark]);
  // However this screen is left, the session is put away.
  useEffect(() => () => player.close(), [player]);

  function leave() {
    player.send({ type: 'settle' });
    // Back rather than forward, so that the next "Back" leads out of Tonight.
    if (isOnTonight(window.history.state)) window.history.back();
    else navigate('/', { replace: true });
  }

  return (
    <main ref={content} id="content" className={styles.end} data-dark={isDark} data-lights-out={lightsOut}>
      <span className={styles.moon}>
        <Icon name="tonight" size={48} />
      </span>
      <h1
        ref={heading}
        tabIndex={-1}
        className={styles.title}
        aria-describedby={isRuledOut ? whyId : undefined}
      >
        {title}
      </h1>
      {isRuledOut ? <RuledOut id={whyId} plan={session.timeline.plan} /> : null}
      {isDark ? (
        <button
          ref={cover}
          type="button"
          className={styles.cover}
          aria-label={words.end.show}
          onClick={() => setWoken(true)}
          onKeyDown={() => setWoken(true)}
        />
      ) : (
        <>
          <p className={styles.slip}>{words.end.slip}</p>
          <Done session={session} positionMs={positionMs} />
          {isStopped ? <StoppedWisely onTell={() => setFeltWrong(true)} /> : null}
          {lightsOut || feltWrong ? null : <Asked when="after" id={id} />}
          <Button className={styles.button} onClick={leave}>
            {words.end.done}
          </Button>
          <div className={styles.undo}>
            {isRunning(session) && session.change.kind === 'step' ? (
              <Button tone="quiet" className={styles.button} onClick={() => player.send({ type: 'undo' })}>
                {words.session.undo}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </main>
  );
}

function Done({ session, positionMs }: { session: Session; positionMs: number }) {
  const { end } = useMessages();
  const keeping = useStore(useServices().history, (state) => state.keeping);
  const done = handsOnUntil(session, positionMs);
  // Each foot in whole seconds, so that the two add up to their sum.
  const left = wholeSeconds(done.left);
  const right = wholeSeconds(done.right);
  if (!isWorthKeeping(done))
    return (
      <div className={styles.done}>
        <p>{end.nothing}</p>
      </div>
    );
  return (
    <div className={styles.done}>
      <p>{end.handsOn(left + right)}</p>
      {session.timeline.plan.feet.length > 1 ? <p>{end.perFoot(left, right)}</p> : null}
      <p role="status">{end.keeping[keeping]}</p>
    </div>
  );
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
