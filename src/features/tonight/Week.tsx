import { useStore } from 'zustand';
import { thisWeek } from '../../domain/weeks.ts';
import { firstWeekday, weekdayText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { WeekDots, type WeekNight } from '../../ui/WeekDots.tsx';
import { nightsTold } from '../nightsTold.ts';
import { useServices } from '../services.ts';
import styles from './Week.module.css';

/** Shown until the day is known. */
const BLANK: readonly WeekNight[] = Array.from({ length: 7 }, (_, i) => ({
  id: `${i}`,
  label: '',
  state: 'open',
  isToday: false,
}));

/** This week's nights as seven dots, and how many of those that were meant are done. */
export function Week() {
  const { tonight: words } = useMessages();
  const { device } = useServices();
  const night = useStore(device.today, (state) => state.night);
  return (
    <div className={styles.week}>
      {night === undefined ? (
        <>
          <WeekDots label={words.week} nights={BLANK} />
          <p className={styles.count}>{words.week}</p>
        </>
      ) : (
        <Nights night={night} />
      )}
    </div>
  );
}

/** A night counts once, and only by a session that counts in the plan; less is shown as part of it. */
function Nights({ night }: { night: string }) {
  const { tonight: words, locale } = useMessages();
  const { history, device } = useServices();
  const told = nightsTold(useStore(history), night, firstWeekday(device.locale()));
  const { days, nights, goal, standing } = thisWeek(told);
  const begun = new Set(told.sessions.map((session) => session.night));
  const dots = days.map((day): WeekNight => {
    const state = nights.includes(day) ? 'done' : begun.has(day) ? 'part' : 'open';
    return { id: day, label: words.nightIs[state](weekdayText(day, locale)), state, isToday: day === night };
  });
  return (
    <>
      <WeekDots label={words.week} nights={dots} />
      <p className={styles.count}>
        {standing === 'open' && begun.size > 0
          ? words.nightsOf(nights.length, goal)
          : words.nights(nights.length)}
      </p>
    </>
  );
}
