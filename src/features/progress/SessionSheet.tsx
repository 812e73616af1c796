import { useState } from 'react';
import { OUTCOMES, type Outcome } from '../../domain/outcome.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { Correction } from '../../storage/diary.ts';
import { MAX_NOTE, type SessionRecord } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { routineWords } from '../routineWords.ts';
import type { NightTools } from '../services.ts';
import { useBeginningOf } from '../useRegion.ts';
import { Quiet } from './Card.tsx';
import { RatingFields } from './RatingFields.tsx';
import type { Done } from './SessionList.tsx';
import { outcomeText } from './SessionRow.tsx';

/** One session whole: what is known of it, its note, and the way out of the list. */
export function SessionSheet({
  record,
  tools,
  onDone,
}: {
  record: SessionRecord;
  tools: NightTools;
  onDone: (done?: Done) => void;
}) {
  const words = useMessages();
  const own = useProgressMessages();
  const when = useBeginningOf()(record);
  const [note, setNote] = useState(record.note);
  const [outcome, setOutcome] = useState(record.outcome);
  const [rating, setRating] = useState(record.rating);
  const [isGone, setGone] = useState(false);
  const { diary } = tools;

  async function keep() {
    // Only what was changed here: another tab may have put something else right meanwhile.
    const correction: Correction = {
      ...(note.trim() === record.note ? {} : { note: note.trim() }),
      ...(outcome === record.outcome ? {} : { outcome }),
      ...(rating === record.rating ? {} : { rating }),
    };
    const isKept = Object.keys(correction).length === 0 || (await diary.correct(record.id, correction));
    if (isKept) onDone();
    else setGone(true);
  }
  async function remove() {
    const undo = await diary.remove(record.id);
    onDone({ text: own.edit.removed, undo, backId: record.id });
  }

  return (
    <Sheet
      title={own.entry(routineWords(words, record.routineId).name, record.plannedMs)}
      text={when}
      onDismiss={() => onDone()}
      holds={note !== record.note}
    >
      <p>{outcomeText(own, record)}</p>
      {record.mode ? <Quiet>{own.edit.sound[record.mode]}</Quiet> : null}
      {record.leftOut.length > 0 ? (
        <Quiet>{own.edit.leftOut(record.leftOut.map((id) => words.moves[id].name).join(', '))}</Quiet>
      ) : null}
      <SelectField
        label={own.edit.outcome}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as Outcome)}
      >
        {OUTCOMES.map((one) => (
          <option key={one} value={one}>
            {own.edit.outcomes[one]}
          </option>
        ))}
      </SelectField>
      {rating ? <RatingFields rating={rating} onChange={setRating} /> : null}
      <TextField
        label={own.edit.note}
        placeholder={own.edit.noteHint}
        maxLength={MAX_NOTE}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p role="alert">{isGone ? own.edit.gone : ''}</p>
      <Button tone="primary" onClick={keep}>
        {own.keep}
      </Button>
      <Button onClick={() => onDone()}>{own.cancel}</Button>
      <Button tone="quiet" onClick={remove}>
        {own.edit.remove}
      </Button>
    </Sheet>
  );
}
