import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { momentText, regional } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Stillness } from '../../ui/Stillness.tsx';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './ProgressScreen.module.css';

/** Sessions listed at once; years of nights stay quick to open. */
const PAGE = 60;

/** The sessions kept on this device, newest first. */
export function ProgressScreen() {
  const words = useMessages();
  const own = useProgressMessages();
  const records = useStore(useServices().history, (state) => state.records);
  const [shown, setShown] = useState(PAGE);
  if (records.length === 0) return <EmptyProgress />;
  const latest = records.toSorted((a, b) => b.startedAt - a.startedAt).slice(0, shown);
  return (
    <Screen title={words.progress.title} aside={<p>{own.count(records.length)}</p>}>
      <section aria-labelledby="sessions">
        <h2 id="sessions" className={styles.heading}>
          {own.sessions}
        </h2>
        <ul className={styles.list}>
          {latest.map((record) => (
            <Entry key={record.id} record={record} />
          ))}
        </ul>
      </section>
      {shown < records.length ? <Button onClick={() => setShown(shown + PAGE)}>{own.more}</Button> : null}
    </Screen>
  );
}

function Entry({ record }: { record: SessionRecord }) {
  const words = useMessages();
  const own = useProgressMessages();
  const { device } = useServices();
  const { name } = routineWords(words, record.routineId);
  const doneMs = record.handsOnMs.left + record.handsOnMs.right;
  return (
    <li className={styles.entry}>
      <span className={styles.routine}>{own.entry(name, record.plannedMs)}</span>
      <time className={styles.when} dateTime={new Date(record.startedAt).toISOString()}>
        {momentText(record.startedAt, record.timeZone, regional(words.locale, device.locale()))}
      </time>
      <span className={styles.outcome}>
        {record.outcome === 'completed' ? own.completed : own[record.outcome](doneMs, record.plannedMs)}
      </span>
    </li>
  );
}

function EmptyProgress() {
  const words = useMessages();
  const own = useProgressMessages();
  const [, navigate] = useLocation();
  return (
    <Screen title={words.progress.title}>
      <Stillness>
        <h2>{own.empty}</h2>
        <p>{own.emptyText}</p>
        <Button onClick={() => navigate('/')}>{own.emptyAction}</Button>
      </Stillness>
    </Screen>
  );
}
