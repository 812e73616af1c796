import { useState } from 'react';
import { momentText, regional } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { MAX_NOTE, type SessionRecord } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { routineWords } from '../routineWords.ts';
import { type NightTools, useServices } from '../services.ts';
import { Quiet } from './Card.tsx';
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
  const { device } = useServices();
  const [note, setNote] = useState(record.note);
  const { diary } = tools;
  const when = momentText(record.startedAt, record.timeZone, regional(words.locale, device.locale()));

  async function keep() {
    if (note.trim() !== record.note) await diary.correct(record.id, { note: note.trim() });
    onDone();
  }
  async function remove() {
    await diary.remove(record.id);
    onDone({ text: own.edit.removed, undo: () => diary.putBack(record) });
  }

  return (
    <Sheet
      title={own.entry(routineWords(words, record.routineId).name, record.plannedMs)}
      text={when}
      onDismiss={() => onDone()}
    >
      <p>{outcomeText(own, record)}</p>
      {record.mode ? <Quiet>{own.edit.sound[record.mode]}</Quiet> : null}
      {record.leftOut.length > 0 ? (
        <Quiet>{own.edit.leftOut(record.leftOut.map((id) => words.moves[id].name).join(', '))}</Quiet>
      ) : null}
      <TextField
        label={own.edit.note}
        placeholder={own.edit.noteHint}
        maxLength={MAX_NOTE}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
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
