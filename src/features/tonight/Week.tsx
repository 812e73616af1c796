import { useStore } from 'zustand';
import { weekOf } from '../../domain/night.ts';
import { firstWeekday, weekdayText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { WeekDots, type WeekNight } from '../../ui/WeekDots.tsx';
import { useServices } from '../services.ts';
import styles from './Week.module.css';

/** More sessions than anyone has in one week. */
const RECENT = 50;
/** Shown until the day is known. */
const BLANK: readonly WeekNight[] = Array.from({ length: 7 }, (_, i) => ({
  id: `${i}`,
  label: '',
  state: 'open',
}));

/** This week's nights as seven dots; several sessions on one night count once. */
export function Week() {
  const words = useMessages();
  const { history, device } = useServices();
  const records = useStore(history, (state) => state.records);
  const night = useStore(device.today, (state) => state.night);
  const week = night === undefined ? [] : weekOf(night, firstWeekday(device.locale()));
  const done = new Set(records.slice(-RECENT).map((record) => record.night));
  const nights = week.map((day): WeekNight => {
    const isDone = done.has(day);
    const weekday = weekdayText(day, words.locale);
    return {
      id: day,
      label: isDone ? words.tonight.nightDone(weekday) : words.tonight.nightOpen(weekday),
      state: day === night ? (isDone ? 'todayDone' : 'today') : isDone ? 'done' : 'open',
    };
  });
  return (
    <div className={styles.week}>
      <WeekDots label={words.tonight.week} nights={night === undefined ? BLANK : nights} />
      <p className={styles.count}>{words.tonight.nights(week.filter((day) => done.has(day)).length)}</p>
    </div>
  );
}
