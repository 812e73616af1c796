import { useState } from 'react';
import { daysFrom } from '../../domain/daysFrom.ts';
import { weekOf } from '../../domain/night.ts';
import { dayText, monthText, weekdayLetter } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useRegion } from '../useRegion.ts';
import { Card } from './Card.tsx';
import styles from './NightCalendar.module.css';
import pictures from './Picture.module.css';

/** How a night stands in the calendar; one of which nothing is known is not in the map. */
export type NightState = (typeof STATES)[number];
const STATES = ['whole', 'part', 'notToday'] as const;

/** A month of nights at a glance; the picture is a table itself. */
export function NightCalendar({
  states,
  tonight,
  firstWeekday,
}: {
  states: ReadonlyMap<string, NightState>;
  tonight: string;
  firstWeekday: number;
}) {
  const locale = useRegion();
  const { calendar: words } = useProgressMessages();
  const [month, setMonth] = useState(tonight.slice(0, 7));
  const weeks = weeksIn(month, firstWeekday);
  const name = monthText(`${month}-01`, locale);
  const done = [...states].filter(([night, state]) => night.startsWith(month) && state !== 'notToday').length;
  return (
    <Card title={words.title}>
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.turn}
          data-way="back"
          aria-label={words.earlier}
          onClick={() => setMonth(monthBeside(month, -1))}
        >
          <Icon name="chevron" />
        </button>
        <span className={styles.month} aria-live="polite">
          {name}
        </span>
        <button
          type="button"
          className={styles.turn}
          aria-label={words.later}
          disabled={month >= tonight.slice(0, 7)}
          onClick={() => setMonth(monthBeside(month, 1))}
        >
          <Icon name="chevron" />
        </button>
      </div>
      <table className={styles['month-table']}>
        <caption data-visually-hidden>{words.summary(done, name)}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {weekdayLetter(day, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((day) => (
                <td key={day}>
                  {day.startsWith(month) ? (
                    <Night day={day} state={states.get(day)} tonight={tonight} />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={pictures.key} aria-hidden="true">
        {STATES.filter((state) => [...states.values()].includes(state)).map((state) => (
          <li key={state}>
            <span className={styles.sample} data-state={state} />
            {words.key[state]}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Night({ day, state, tonight }: { day: string; state: NightState | undefined; tonight: string }) {
  const locale = useRegion();
  const { calendar: words } = useProgressMessages();
  const isTonight = day === tonight;
  // Of a night to come there is nothing to say.
  const known = state ?? (day <= tonight ? 'none' : undefined);
  const said = [
    dayText(day, locale),
    ...(known ? [words.states[known]] : []),
    ...(isTonight ? [words.tonight] : []),
  ];
  return (
    <span className={styles.night} data-state={state} data-tonight={isTonight}>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      <span data-visually-hidden>{said.join(', ')}</span>
    </span>
  );
}

function weeksIn(month: string, firstWeekday: number): readonly (readonly string[])[] {
  const weeks: (readonly string[])[] = [];
  for (let week = weekOf(`${month}-01`, firstWeekday); week.some((day) => day.startsWith(month)); ) {
    weeks.push(week);
    week = weekOf(daysFrom(week.at(-1) ?? '', 1), firstWeekday);
  }
  return weeks;
}

function monthBeside(month: string, by: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + by)).toISOString().slice(0, 7);
}
