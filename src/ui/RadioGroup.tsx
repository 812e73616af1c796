import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './RadioGroup.module.css';

/** One of the answers; its hint says what it means. */
export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** One choice of a few, all in sight; `dense` puts short answers beside each other. */
export function RadioGroup<T extends string>({
  legend,
  options,
  value,
  dense = false,
  onChoose,
  className,
  ...rest
}: ComponentProps<'fieldset'> & {
  legend: ReactNode;
  options: readonly RadioOption<T>[];
  /** Undefined while none is chosen. */
  value: T | undefined;
  dense?: boolean;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset {...rest} className={[styles.group, className].join(' ')}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={dense ? styles.dense : undefined}>
        {options.map((option) => (
          <Radio
            key={option.value}
            option={option}
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Radio<T extends string>({
  option: { value, label, hint, disabled },
  ...rest
}: ComponentProps<'input'> & { option: RadioOption<T> }) {
  const hintId = useId();
  return (
    <label className={styles.option}>
      <input
        {...rest}
        type="radio"
        className={styles.dot}
        value={value}
        disabled={disabled}
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
      />
      <span>{label}</span>
      {hint ? (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </label>
  );
}
