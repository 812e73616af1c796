import { useState } from 'react';
import { MAX_RATING } from '../../domain/rating.ts';
import { sleepBy } from '../../domain/ratingSummary.ts';
import { dayText, numberText } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SleepAnswer } from '../../storage/historyRecord.ts';
import { Button } from '../../ui/Button.tsx';
import type { NightTools } from '../services.ts';
import { useRegion } from '../useRegion.ts';
import { Card, Quiet } from './Card.tsx';
import styles from './Picture.module.css';
import { SleepSheet } from './SleepSheet.tsx';
import { TableTwin } from './TableTwin.tsx';

/** Units of the drawing. */
const STEP = 30;
const DOT = 11;

/** Sleep after session nights beside sleep after the others; never as cause and effect. */
export function SleepCard({
  answers,
  sessionNights,
  tools,
}: {
  answers: readonly SleepAnswer[];
  sessionNights: ReadonlySet<string>;
  tools: NightTools;
}) {
  const { slept: words } = useProgressMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={words.title}>
      {answers.length === 0 ? (
        <Quiet>{words.none}</Quiet>
      ) : (
        <SideBySide answers={answers} sessionNights={sessionNights} />
      )}
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {words.say}
      </Button>
      {isOpen ? <SleepSheet answers={answers} tools={tools} onDone={() => setOpen(false)} /> : null}
    </Card>
  );
}

function SideBySide({
  answers,
  sessionNights,
}: {
  answers: readonly SleepAnswer[];
  sessionNights: ReadonlySet<string>;
}) {
  const locale = useRegion();
  const { slept: words } = useProgressMessages();
  const { withSession, without, isEnough } = sleepBy(answers, sessionNights);
  const number = (value: number) => numberText(value, locale);
  const of = (isSession: boolean) =>
    answers.filter(({ night }) => sessionNights.has(night) === isSession).map(({ value }) => value);
  return (
    <>
      {isEnough ? (
        <>
          <p>{words.told(number(withSession.median), withSession.n, number(without.median), without.n)}</p>
          <Quiet>{words.withSession}</Quiet>
          <Heap values={of(true)} label={words.withSession} filled />
          <Quiet>{words.without}</Quiet>
          <Heap values={of(false)} label={words.without} />
          <Quiet>{words.caveat}</Quiet>
        </>
      ) : (
        <Quiet>{words.notEnough(withSession.n, without.n)}</Quiet>
      )}
      <TableTwin
        caption={words.title}
        columns={[words.begun, words.value, words.withSession]}
        of={() => answers.toSorted((a, b) => (a.night < b.night ? 1 : -1))}
        cells={({ night, value }) => [
          dayText(night, locale),
          `${value}`,
          sessionNights.has(night) ? '✓' : '–',
        ]}
      />
    </>
  );
}

/** Answers from 0 to 10, heaped where they fall; a heap of many is scaled down to fit. */
function Heap({
  values,
  label,
  filled = false,
}: {
  values: readonly number[];
  label: string;
  filled?: boolean;
}) {
  const { slept: words } = useProgressMessages();
  const counts = Array.from({ length: MAX_RATING + 1 }, (_, of) => values.filter((v) => v === of).length);
  const most = Math.max(6, ...counts);
  const height = 6 * DOT;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${(MAX_RATING + 1) * STEP} ${height + 20}`}
      role="img"
      aria-label={words.picture(label, values.length, Math.min(...values), Math.max(...values))}
    >
      {counts.map((count, value) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a heap is its place on the scale
        <g key={value}>
          <rect
            className={styles.faint}
            x={value * STEP + 6}
            y={height + 1}
            width={STEP - 12}
            height={2}
            rx={1}
          />
          <text className={styles.number} x={(value + 0.5) * STEP} y={height + 17}>
            {value}
          </text>
          {count > 0 ? (
            <rect
              className={filled ? styles.strong : styles.hollow}
              x={value * STEP + 6}
              y={height - (count / most) * height}
              width={STEP - 12}
              height={(count / most) * height}
              rx={3}
            />
          ) : null}
        </g>
      ))}
    </svg>
  );
}
