import { useState } from 'react';
import { useStore } from 'zustand';
import { ROUTINES } from '../../content/routines.ts';
import { nightBefore } from '../../domain/daysFrom.ts';
import { momentOf } from '../../domain/localMoment.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { MAX_NOTE } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, SelectField, TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { chosenRoutine, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { type NightTools, useServices } from '../services.ts';
import type { Done } from './SessionList.tsx';

/** What most people would say; put right with one tap. */
const USUAL_MINUTES = 21 * 60 + 30;
/** Before this there was no night to keep; a year typed with two digits is not meant. */
const FIRST_NIGHT = '1970-01-02';

/** Takes in a session that was done without the app, and has begun. */
export function PastSheet({ tools, onDone }: { tools: NightTools; onDone: (done?: Done) => void }) {
  const words = useMessages();
  const own = useProgressMessages();
  const { device, settings } = useServices();
  const tonight = useStore(device.today, (state) => state.night) ?? '';
  const hasBegun = (on: string, clockMinutes: number) =>
    momentOf(on, clockMinutes, device.timeZone()) <= device.now();
  const [night, setNight] = useState(() =>
    tonight && !hasBegun(tonight, USUAL_MINUTES) ? nightBefore(tonight) : tonight,
  );
  const [time, setTime] = useState('21:30');
  const [routineId, setRoutineId] = useState(useStore(settings.store, (state) => state.routineId));
  const [note, setNote] = useState('');
  const [isWrong, setIsWrong] = useState(false);

  async function add() {
    const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
    const clockMinutes = hours * 60 + minutes;
    const isNight = night >= FIRST_NIGHT && !Number.isNaN(clockMinutes);
    if (!isNight || !hasBegun(night, clockMinutes)) return setIsWrong(true);
    const id = device.newId();
    const lengthMs = totalMs(chosenRoutine(routineId));
    await tools.diary.add({ id, night, clockMinutes, routineId, lengthMs, note: note.trim() });
    onDone({
      text: own.past.added,
      undo: async () => {
        await tools.diary.remove(id);
      },
    });
  }

  return (
    <Sheet title={own.past.title} text={own.past.text} onDismiss={() => onDone()} holds={note !== ''}>
      <Field
        type="date"
        label={own.past.night}
        min={FIRST_NIGHT}
        max={tonight}
        value={night}
        onChange={(event) => setNight(event.target.value)}
      />
      <Field
        type="time"
        label={own.past.time}
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <SelectField
        label={own.past.routine}
        value={routineId}
        onChange={(event) => setRoutineId(event.target.value)}
      >
        {ROUTINES.map((routine) => (
          <option key={routine.id} value={routine.id}>
            {own.entry(routineWords(words, routine.id).name, totalMs(routine))}
          </option>
        ))}
      </SelectField>
      <TextField
        label={own.edit.note}
        maxLength={MAX_NOTE}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p role="alert">{isWrong ? own.past.invalid : ''}</p>
      <Button tone="primary" onClick={add}>
        {own.past.add}
      </Button>
      <Button onClick={() => onDone()}>{own.cancel}</Button>
    </Sheet>
  );
}
