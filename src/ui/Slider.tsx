import { type ComponentProps, type CSSProperties, useId } from 'react';
import styles from './Slider.module.css';

/** A level in whole steps from 0 to `max`; its value stands beside its name in words. */
export function Slider({
  label,
  value,
  valueText,
  max,
  onSlide,
  ...rest
}: ComponentProps<'input'> & {
  label: string;
  value: number;
  valueText: string;
  max: number;
  onSlide: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.value} aria-hidden="true">
        {valueText}
      </span>
      <input
        {...rest}
        id={id}
        type="range"
        className={styles.range}
        min={0}
        max={max}
        step={1}
        value={value}
        aria-valuetext={valueText}
        style={{ '--share': value / max } as CSSProperties}
        onChange={(event) => onSlide(event.target.valueAsNumber)}
      />
    </div>
  );
}
