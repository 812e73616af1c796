import { useState } from 'react';
import { weekOf } from '../../domain/night.ts';
import { firstWeekday, weekdayText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { weekdayLetter } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { useServices } from '../services.ts';
import styles from './Evenings.module.css';

/** A Monday: weekdays are called by those of its week. */
const ANY_MONDAY = '2026-01-05';

/** Some of the seven evenings (1 Monday … 7 Sunday), at least one of them. */
export function Evenings({
  chosen,
  onChange,
}: {
  chosen: readonly number[];
  onChange: (chosen: readonly number[]) => void;
}) {
  const { locale } = useMessages();
  const { reminder: words } = useProgressMessages();
  const [isLast, setIsLast] = useState(false);
  const first = firstWeekday(useServices().device.locale());
  const days = weekOf(ANY_MONDAY, first).map((day) => ({
    day,
    weekday: new Date(`${day}T00:00:00Z`).getUTCDay() || 7,
  }));

  function toggle(weekday: number) {
    const others = chosen.filter((one) => one !== weekday);
    setIsLast(others.length === 0);
    if (others.length === 0) return;
    onChange(others.length < chosen.length ? others : [...chosen, weekday].toSorted((a, b) => a - b));
  }

  return (
    <fieldset className={styles.evenings}>
      <legend className={styles.legend}>{words.evenings}</legend>
      {days.map(({ day, weekday }) => (
        <button
          key={day}
          type="button"
          className={styles.evening}
          aria-label={weekdayText(day, locale)}
          aria-pressed={chosen.includes(weekday)}
          onClick={() => toggle(weekday)}
        >
          {weekdayLetter(day, locale)}
        </button>
      ))}
      <p role="status" className={styles.least}>
        {isLast ? words.evening : ''}
      </p>
    </fieldset>
  );
}
