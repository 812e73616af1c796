import { useId } from 'react';
import type { Foot } from '../../domain/foot.ts';
import type { Posture } from '../../domain/posture.ts';
import { useBeginMessages } from '../../i18n/safetyMessages.ts';
import { useServices } from '../services.ts';
import styles from './Postures.module.css';
import { useDrawing } from './useDrawing.ts';

interface PosturesProps {
  readonly postures: readonly Posture[];
  readonly posture: Posture;
  /** The foot that is worked first. */
  readonly foot: Foot;
}

/** How to sit: a choice with a drawing each, remembered; or the one way that is left. */
export function Postures({ postures, posture, foot }: PosturesProps) {
  const words = useBeginMessages().postures;
  return (
    <section className={styles.postures} aria-label={words.title}>
      {postures.length > 1 ? (
        <Choice postures={postures} posture={posture} foot={foot} />
      ) : (
        <div className={styles.only}>
          <PostureDrawing posture={posture} foot={foot} />
          <p>
            <strong className={styles.title}>{words[posture].name}</strong>
            <br />
            <span className={styles.text}>{words[posture].text}</span>
          </p>
        </div>
      )}
    </section>
  );
}

function Choice({ postures, posture, foot }: PosturesProps) {
  const words = useBeginMessages().postures;
  const { settings } = useServices();
  const name = useId();
  const textId = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={textId}>
      <legend className={styles.title}>{words.title}</legend>
      <div className={styles.cards}>
        {postures.map((one) => (
          <label key={one} className={styles.card}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={one}
              checked={one === posture}
              onChange={() => settings.change({ posture: one })}
            />
            <PostureDrawing posture={one} foot={foot} />
            <span className={styles.name}>{words[one].name}</span>
          </label>
        ))}
      </div>
      <p id={textId} className={styles.text}>
        {words[posture].text}
      </p>
    </fieldset>
  );
}

const VIEWS = { thigh: 'seat', drawnUp: 'drawnUp', stool: 'stool', roller: 'rollerSeat' } as const;
/** The figure without the room around it, in the view's coordinates. */
const FRAME = [24, 40, 432, 584] as const;

/** A way to sit, the foot that is worked lit; its room is kept until the drawing has come. */
function PostureDrawing({ posture, foot }: { posture: Posture; foot: Foot }) {
  const { View } = useDrawing();
  return (
    <span className={styles.drawing}>
      {View ? <View name={VIEWS[posture]} foot={foot} lit="foot" frame={FRAME} /> : null}
    </span>
  );
}
