import type { CSSProperties } from 'react';
import { FEET } from '../../domain/foot.ts';
import { STAGES } from '../../domain/move.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { Card, Quiet } from './Card.tsx';
import styles from './Picture.module.css';
import { TableTwin } from './TableTwin.tsx';

/** Minutes by foot and stage: the feet face each other, as they do. */
export function TimeCard({ records }: { records: readonly SessionRecord[] }) {
  const words = useMessages();
  const { time } = useProgressMessages();
  const total = (foot: 'left' | 'right') => records.reduce((sum, { handsOnMs }) => sum + handsOnMs[foot], 0);
  const staged = records.flatMap(({ stageSeconds }) => stageSeconds ?? []);
  const stages = STAGES.map((stage, i) => ({
    stage,
    left: staged.reduce((sum, { left }) => sum + (left[i] ?? 0) * 1000, 0),
    right: staged.reduce((sum, { right }) => sum + (right[i] ?? 0) * 1000, 0),
  }));
  const longest = Math.max(1, ...stages.flatMap(({ left, right }) => [left, right]));
  return (
    <Card title={time.title}>
      <p>{time.told(time.minutes(total('left')), time.minutes(total('right')))}</p>
      {staged.length > 0 ? (
        <div className={styles.stages}>
          <div className={styles.feet} aria-hidden="true">
            {FEET.map((foot) => (
              <span key={foot}>{words.feet[foot]}</span>
            ))}
          </div>
          {stages.map((one) => (
            <div key={one.stage} className={styles.stage}>
              <div className={styles.name}>
                {words.stages[one.stage]}
                <span>{time.minutes(one.left + one.right)}</span>
              </div>
              {FEET.map((foot) => (
                <div key={foot} className={styles.side} data-foot={foot} aria-hidden="true">
                  <span style={{ '--share': one[foot] / longest } as CSSProperties} />
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : null}
      {staged.length < records.length ? <Quiet>{time.partly}</Quiet> : null}
      <TableTwin
        caption={time.title}
        columns={[time.stage, words.feet.left, words.feet.right]}
        of={() => stages}
        cells={({ stage, left, right }) => [words.stages[stage], time.minutes(left), time.minutes(right)]}
      />
    </Card>
  );
}
