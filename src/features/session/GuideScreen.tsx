import { useEffect, useRef, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { useStore } from 'zustand';
import { isMoving } from '../../domain/session.ts';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import { useContent } from '../../ui/useContent.ts';
import { useServices } from '../services.ts';
import { GuideExtras } from './GuideExtras.tsx';
import { GuideNotices } from './GuideNotices.tsx';
import styles from './GuideScreen.module.css';
import { instructionOf } from './instructionOf.ts';
import { isLeaving } from './leaving.ts';
import { Picture } from './Picture.tsx';
import { StopSheet } from './StopSheet.tsx';
import type { SessionView } from './sessionView.ts';
import { stepTitle } from './stepTitle.ts';
import { LeftInSegment, LeftInSession } from './TimesLeft.tsx';
import { TopBar } from './TopBar.tsx';
import { TransportBar } from './TransportBar.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useKeyboard } from './useKeyboard.ts';

/** The running session: picture, move, count, times and the controls for oily hands. */
export function GuideScreen({ view }: { view: SessionView }) {
  const words = useMessages();
  const { player, settings } = useServices();
  const large = useStore(settings.store, ({ screen }) => screen.large);
  const [dim, setDim] = useState(false);
  const [asking, setAsking] = useState<'no' | 'moving' | 'resting'>('no');
  const { session } = view;
  const content = useContent(words.feet[view.foot]);

  // New words are new elements: the ones before did not move anywhere.
  const title = stepTitle(words, view);
  const told = instruction(words, view);
  const count = view.count ? words.count(view.count) : ' ';
  const next = upNext(words, view);

  function askToStop() {
    if (asking !== 'no') return;
    setAsking(isMoving(session) ? 'moving' : 'resting');
    player.send({ type: 'pause' });
  }
  function keepGoing() {
    if (asking === 'moving') player.send({ type: 'resume' });
    setAsking('no');
  }
  useKeyboard(session, askToStop);
  useAskWhenLeaving(askToStop);

  return (
    <main
      ref={content}
      id="content"
      tabIndex={-1}
      className={styles.guide}
      data-status={session.status}
      data-large={large}
      data-dim={dim}
    >
      <TopBar timeline={session.timeline} segment={view.segment} onStop={askToStop} />
      <Picture view={view} />
      <section className={styles.words}>
        <h1 key={title} className={styles.title}>
          {title}
        </h1>
        {large && isMoving(session) && view.segment.kind === 'move' ? null : (
          <p key={told} className={styles.instruction}>
            {told}
          </p>
        )}
        <p key={count} className={styles.count} data-longest={longestCount(words, view)}>
          <span>{count}</span>
        </p>
        <p className={styles.clock} data-held={isHeld(view)}>
          {isHeld(view) ? (
            words.session.waits
          ) : (
            <>
              <span data-visually-hidden>{clockLabel(words, view)} </span>
              <LeftInSegment />
            </>
          )}
        </p>
        <p className={styles.next}>
          <LeftInSession /> <span key={next}>{next}</span>
        </p>
      </section>
      <GuideNotices session={session} />
      <UndoBar session={session} />
      <TransportBar canAddTime={view.segment.kind === 'move'} />
      {asking === 'no' ? null : (
        <StopSheet session={session} onConfirm={() => player.send({ type: 'stop' })} onCancel={keepGoing} />
      )}
      <GuideExtras isGuiding={isMoving(session)} onDim={setDim} />
    </main>
  );
}

function instruction(words: Messages, { session, segment, foot }: SessionView): string {
  if (session.status === 'interrupted') return words.session.interruptedText;
  if (segment.kind === 'move') return instructionOf(words, segment.step.move);
  const isSwitch = segment.kind === 'gate' && segment.gate === 'switchFeet';
  if (!isSwitch) return words.session.prepareText[foot];
  const waits = segment.ending === 'byPerson' || !isMoving(session);
  return waits ? words.session.switchTextHeld : words.session.switchText;
}

/** Of all that are counted in this move: the line keeps room for it, so that no count moves what is around it. */
function longestCount(words: Messages, { segment }: SessionView): string {
  const counts = segment.kind === 'move' ? segment.counts.map(words.count) : [];
  return counts.reduce((longest, count) => (count.length > longest.length ? count : longest), '');
}

function upNext(words: Messages, { next }: SessionView): string {
  if (!next) return words.session.lastMove;
  if (next.kind === 'gate') return words.session.thenFoot[next.foot];
  return next.kind === 'move' ? words.session.upNext(words.moves[next.step.move.id].name) : '';
}

function clockLabel(words: Messages, { segment }: SessionView): string {
  return segment.kind === 'move' ? words.session.inMove : words.session.inGate;
}

function isHeld({ segment }: SessionView): boolean {
  return segment.kind === 'gate' && segment.ending === 'byPerson';
}

/** Someone went back: each such entry of the history asks once. */
function useAskWhenLeaving(ask: () => void) {
  const state: unknown = useHistoryState();
  const asked = useRef<unknown>(undefined);
  useEffect(() => {
    if (state === asked.current || !isLeaving(state)) return;
    asked.current = state;
    ask();
  });
}
