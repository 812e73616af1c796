import { useMemo } from 'react';
import { type Nights, recentlyKept, type Week, weeksBack } from '../../domain/weeks.ts';
import { shortDayText } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { useRegion } from '../useRegion.ts';
import { Card, Quiet } from './Card.tsx';
import styles from './Picture.module.css';
import { TableTwin } from './TableTwin.tsx';

/** Weeks drawn at once: a quarter of a year. */
const SHOWN = 13;
/** Few weeks stand as far apart as these many would. */
const ROOM = 8;
/** Units of the drawing. */
const STEP = 28;
const NIGHT = 16;
const HEIGHT = 7 * NIGHT;
const LINE = 18;
/** Every so many weeks one is named. */
const DATED = 4;

/** How this week stands, and the last weeks side by side: nights filled, the goal as a line. */
export function WeeksCard({ nights }: { nights: Nights }) {
  const locale = useRegion();
  const { weeks: words } = useProgressMessages();
  const { shown, lately } = useMemo(
    () => ({ shown: newest(nights), lately: recentlyKept(weeksBack(nights)) }),
    [nights],
  );
  const present = shown.find(({ days }) => days.includes(nights.tonight));
  const columns = Math.max(ROOM, shown.length);
  return (
    <Card title={words.title}>
      {present ? <ThisWeek week={present} /> : null}
      {lately.of > 1 && lately.kept > 0 ? <p>{words.lately(lately.kept, lately.of)}</p> : null}
      <svg
        className={styles.picture}
        // The first name reaches a little further than its week.
        viewBox={`${-STEP / 4} -4 ${(columns + 0.25) * STEP} ${HEIGHT + 8 + LINE}`}
        role="img"
        aria-label={words.picture(shown.map(({ nights: { length } }) => length))}
      >
        {shown.map((week, i) => (
          <Column key={week.days[0]} week={week} x={i * STEP} />
        ))}
        {shown.map(({ days: [day = ''] }, i) =>
          i % DATED === 0 ? (
            <text key={day} className={styles.number} x={(i + 0.5) * STEP} y={HEIGHT + LINE}>
              {shortDayText(day, locale, day)}
            </text>
          ) : null,
        )}
      </svg>
      <TableTwin
        caption={words.title}
        columns={[words.week, words.nights, words.goal, words.standing]}
        of={() => [...weeksBack(nights)]}
        cells={(week) => [
          shortDayText(week.days[0] ?? '', locale, nights.tonight),
          `${week.nights.length}`,
          week.standing === 'exempt' ? '–' : `${week.goal}`,
          words.standings[week.standing],
        ]}
      />
    </Card>
  );
}

/** As many as are drawn, oldest first. */
function newest(nights: Nights): readonly Week[] {
  const weeks: Week[] = [];
  for (const week of weeksBack(nights)) {
    weeks.unshift(week);
    if (weeks.length === SHOWN) break;
  }
  return weeks;
}

function ThisWeek({ week }: { week: Week }) {
  const { weeks: words } = useProgressMessages();
  if (week.standing === 'exempt') return <Quiet>{words.exemptThisWeek}</Quiet>;
  if (week.standing === 'kept') return <p>{words.keptThisWeek(week.nights.length)}</p>;
  return (
    <>
      <p>{words.thisWeek(week.nights.length, week.goal)}</p>
      {week.reserve > 0 ? <Quiet>{words.reserve(week.reserve)}</Quiet> : null}
    </>
  );
}

function Column({ week, x }: { week: Week; x: number }) {
  const middle = x + STEP / 2;
  const goalY = HEIGHT - week.goal * NIGHT;
  return (
    <g>
      {week.days.map((day, i) => (
        <circle
          key={day}
          className={i < week.nights.length ? styles.strong : styles.faint}
          cx={middle}
          cy={HEIGHT - (i + 0.5) * NIGHT}
          r={i < week.nights.length ? 6 : 2}
        />
      ))}
      {week.standing === 'exempt' ? null : (
        <line className={styles.mark} x1={x + 4} x2={x + STEP - 4} y1={goalY} y2={goalY} />
      )}
    </g>
  );
}
