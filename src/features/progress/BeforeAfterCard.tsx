import { useState } from 'react';
import { MAX_RATING, RATED_ITEMS, type RatedItem } from '../../domain/rating.ts';
import { beforeAndAfter, isSorer, median, type Pair, type RatedSession } from '../../domain/ratingSummary.ts';
import { changeText, dayText, numberText } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { useRegion } from '../useRegion.ts';
import { Card, Quiet } from './Card.tsx';
import styles from './Picture.module.css';
import { TableTwin } from './TableTwin.tsx';

/** Pairs drawn at once: a month of nights. */
const SHOWN = 30;
/** Units of the drawing. */
const STEP = 12;
const POINT = 14;
/** For the numbers of the scale. */
const MARGIN = 20;
/** Few pairs stand as far apart as these many would. */
const ROOM = 20;

/** One item before and after each session, told as it was. */
export function BeforeAfterCard({ sessions }: { sessions: readonly RatedSession[] }) {
  const locale = useRegion();
  const { rated: words } = useProgressMessages();
  const all = RATED_ITEMS.map((item) => ({ item, ...beforeAndAfter(item, sessions) }));
  const known = all.filter(({ pairs }) => pairs.length > 0);
  const [chosen, setChosen] = useState<RatedItem>();
  const most = known.toSorted((a, b) => b.pairs.length - a.pairs.length)[0];
  const shown = known.find(({ item }) => item === chosen) ?? most;
  if (!shown) {
    return (
      <Card title={words.title}>
        <Quiet>{words.none}</Quiet>
      </Card>
    );
  }
  const { pairs, lower, same, higher, medianChange, weight } = shown;
  return (
    <Card title={words.title}>
      {known.length > 1 ? (
        <fieldset className={styles.items}>
          <legend data-visually-hidden>{words.show}</legend>
          {known.map(({ item }) => (
            <button
              key={item}
              type="button"
              className={styles.chip}
              aria-pressed={item === shown.item}
              onClick={() => setChosen(item)}
            >
              {words.items[item]}
            </button>
          ))}
        </fieldset>
      ) : (
        <Quiet>{words.items[shown.item]}</Quiet>
      )}
      <PairDots pairs={pairs.slice(-SHOWN)} item={words.items[shown.item]} />
      <p>
        {weight === 'notEnough'
          ? words.notEnough(pairs.length)
          : words.told(pairs.length, lower, same, higher, changeText(medianChange, locale))}
      </p>
      {weight === 'early' ? <Quiet>{words.early}</Quiet> : null}
      {isSorer(sessions) ? <p>{words.restDay}</p> : null}
      {weight === 'notEnough' ? null : <Quiet>{words.caveat}</Quiet>}
      <TableTwin
        caption={words.items[shown.item]}
        columns={[words.night, words.before, words.after]}
        of={() => pairs.toReversed()}
        cells={({ night, before, after }) => [dayText(night, locale), `${before}`, `${after}`]}
      />
    </Card>
  );
}

/** Hollow before, filled after, a thread between; the top of the scale is at the top. */
function PairDots({ pairs, item }: { pairs: readonly Pair[]; item: string }) {
  const locale = useRegion();
  const { rated: words } = useProgressMessages();
  const middle = (side: 'before' | 'after') => numberText(median(pairs.map((pair) => pair[side])), locale);
  const label = words.picture(item, pairs.length, middle('before'), middle('after'));
  const y = (value: number) => (MAX_RATING - value) * POINT;
  const width = MARGIN + Math.max(pairs.length, ROOM) * STEP;
  const height = MAX_RATING * POINT;
  return (
    <>
      <svg className={styles.picture} viewBox={`0 -8 ${width} ${height + 16}`} role="img" aria-label={label}>
        {[0, 5, 10].map((value) => (
          <g key={value}>
            <line className={styles.scale} x1={MARGIN} x2={width} y1={y(value)} y2={y(value)} />
            <text className={styles.number} x={MARGIN / 2 - 2} y={y(value) + 4}>
              {value}
            </text>
          </g>
        ))}
        {pairs.map(({ night, before, after }, i) => {
          const x = MARGIN + (i + 0.5) * STEP;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a night may have two sessions; their order never changes
            <g key={`${night}-${i}`}>
              <line className={styles.thread} x1={x} x2={x} y1={y(before)} y2={y(after)} />
              <circle className={styles.hollow} cx={x} cy={y(before)} r={4} />
              <circle className={styles.strong} cx={x} cy={y(after)} r={4} />
            </g>
          );
        })}
      </svg>
      <ul className={styles.key}>
        <li>
          <span className={styles.dot} />
          {words.before}
        </li>
        <li>
          <span className={styles.dot} data-filled="true" />
          {words.after}
        </li>
      </ul>
    </>
  );
}
