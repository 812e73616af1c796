import { MAX_RATING, type Rating } from '../../domain/rating.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { SelectField } from '../../ui/Field.tsx';
import styles from './RatingFields.module.css';

/** Both sides of a rating; either can be left unsaid. */
export function RatingFields({ rating, onChange }: { rating: Rating; onChange: (rating: Rating) => void }) {
  const { rated, list } = useProgressMessages();
  return (
    <fieldset className={styles.sides}>
      <legend>{rated.items[rating.item]}</legend>
      {(['before', 'after'] as const).map((side) => (
        <SelectField
          key={side}
          label={rated[side]}
          value={rating[side] ?? ''}
          onChange={({ target }) =>
            onChange({ ...rating, [side]: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{list.unrated}</option>
          {Array.from({ length: MAX_RATING + 1 }, (_, n) => (
            <option key={String(n)}>{n}</option>
          ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
