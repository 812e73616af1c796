import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type SettingsMessages, useSettingsMessages } from '../../i18n/settingsMessages.ts';
import type { SelfTest as State } from '../../player/selfTest.ts';
import type { Verdict } from '../../player/selfTestVerdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from './Part.tsx';
import styles from './SelfTest.module.css';
import { useSoundTools } from './soundTools.ts';

/** A minute of sound with the phone locked, then what the phone did; ends when it is left. */
export function SelfTest() {
  const { selfTest: words } = useSettingsMessages();
  const { selfTest } = useSoundTools();
  const state = useStore(selfTest.store);
  const runs = state.status === 'preparing' || state.status === 'running';
  const wasRun = state.status === 'done' || state.status === 'failed';

  useEffect(() => () => selfTest.cancel(), [selfTest]);

  return (
    <Part title={words.title} text={words.text}>
      <div role="status" className={styles.outcome}>
        {linesOf(state, words).map((line, i) => (
          <p key={line} className={i > 0 ? styles.meaning : undefined}>
            {line}
          </p>
        ))}
      </div>
      {state.status === 'running' ? <p className={styles.left}>{words.left(state.leftS)}</p> : null}
      <Button onClick={runs ? selfTest.cancel : selfTest.start}>
        {runs ? words.stop : wasRun ? words.again : words.start}
      </Button>
    </Part>
  );
}

/** What is announced: each state once, never the seconds; then what happened, and what follows from it. */
function linesOf(state: State, words: SettingsMessages['selfTest']): readonly string[] {
  if (state.status === 'idle') return [];
  if (state.status === 'failed') return [words.verdict.noSound, words.meaning.noSound];
  if (state.status === 'done') return [verdictText(state.verdict, words), words.meaning[state.verdict.kind]];
  return [words[state.status]];
}

function verdictText(verdict: Verdict, { verdict: words }: SettingsMessages['selfTest']): string {
  if (verdict.kind === 'late') return words.late(Math.round(verdict.lateMs / 1000));
  if (verdict.kind === 'stopped') return words.stopped(Math.round(verdict.afterMs / 1000));
  return words[verdict.kind];
}
