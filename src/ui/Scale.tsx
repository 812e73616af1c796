import styles from './Scale.module.css';

/** Whole numbers from 0 to `max`, one tap each; nothing is chosen until something is tapped. */
export function Scale({
  question,
  hint,
  max,
  lowest,
  highest,
  value,
  onChoose,
}: {
  question: string;
  hint?: string;
  max: number;
  /** What the two ends mean. */
  lowest: string;
  highest: string;
  value: number | undefined;
  onChoose: (value: number) => void;
}) {
  return (
    <fieldset className={styles.scale}>
      <legend className={styles.legend}>{question}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <div className={styles.values}>
        {Array.from({ length: max + 1 }, (_, n) => n).map((n) => (
          <button
            key={n}
            type="button"
            className={styles.value}
            aria-pressed={n === value}
            onClick={() => onChoose(n)}
          >
            {n}
          </button>
        ))}
      </div>
      <p className={styles.ends}>
        <span>{`0: ${lowest}`}</span>
        <span>{`${max}: ${highest}`}</span>
      </p>
    </fieldset>
  );
}
