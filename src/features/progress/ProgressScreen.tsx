import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { planOn } from '../../domain/weeks.ts';
import { firstWeekday } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Stillness } from '../../ui/Stillness.tsx';
import { type NightTools, useServices } from '../services.ts';
import { BeforeAfterCard } from './BeforeAfterCard.tsx';
import { DataCard } from './DataCard.tsx';
import { NightCalendar } from './NightCalendar.tsx';
import { PlanCard } from './PlanCard.tsx';
import styles from './ProgressScreen.module.css';
import { ReminderCard } from './ReminderCard.tsx';
import { remembered } from './remembered.ts';
import { SessionList } from './SessionList.tsx';
import { SleepCard } from './SleepCard.tsx';
import { TimeCard } from './TimeCard.tsx';
import { WeeksCard } from './WeeksCard.tsx';

/** How the nights add up, and all that is kept of them on this device. */
export function ProgressScreen({ tools }: { tools: NightTools }) {
  const words = useMessages();
  const own = useProgressMessages();
  const { history, device } = useServices();
  const { records, entries } = useStore(history);
  const tonight = useStore(device.today, (state) => state.night) ?? '';
  const weekday = firstWeekday(device.locale());
  const { nights, states, sleep, sessionNights } = useMemo(
    () => remembered(records, entries, tonight, weekday),
    [records, entries, tonight, weekday],
  );
  const isEmpty = records.length === 0;
  return (
    <Screen
      title={words.progress.title}
      aside={isEmpty ? undefined : <p>{own.count(records.length)}</p>}
      isWide
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          {isEmpty ? (
            <Empty />
          ) : (
            <>
              <NightCalendar states={states} tonight={tonight} firstWeekday={weekday} />
              <WeeksCard nights={nights} />
              <BeforeAfterCard sessions={records} />
              <SleepCard answers={sleep} sessionNights={sessionNights} tools={tools} />
            </>
          )}
        </div>
        <div className={styles.column}>
          {isEmpty ? null : <TimeCard records={records} />}
          <PlanCard plan={planOn(nights.plans, tonight)} tools={tools} />
          <ReminderCard tools={tools} />
          <DataCard tools={tools} />
        </div>
      </div>
      {/* Last: years of nights go on for as long as one scrolls. */}
      <SessionList records={records} tools={tools} />
    </Screen>
  );
}

function Empty() {
  const own = useProgressMessages();
  const [, navigate] = useLocation();
  return (
    <Stillness>
      <h2>{own.empty}</h2>
      <p>{own.emptyText}</p>
      <Button onClick={() => navigate('/')}>{own.emptyAction}</Button>
    </Stillness>
  );
}
