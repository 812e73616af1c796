import { useState } from 'react';
import { useStore } from 'zustand';
import { calendarFile } from '../../domain/calendarFile.ts';
import { clockTimeText } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { MAX_HABIT, type Reminder } from '../../storage/settingsRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { type NightTools, useServices } from '../services.ts';
import { useRegion } from '../useRegion.ts';
import { Card, Quiet } from './Card.tsx';
import { Evenings } from './Evenings.tsx';
import { remindedAt, remindingFor } from './remindingFor.ts';

/** A reminder tied to a habit, kept by the phone's own calendar or, where that is clumsy, an alarm. */
export function ReminderCard({ tools }: { tools: NightTools }) {
  const { reminder: words, data } = useProgressMessages();
  const { settings, device } = useServices();
  const reminder = useStore(settings.store, (state) => state.reminder);
  const tonight = useStore(device.today, (state) => state.night) ?? '';
  const [said, setSaid] = useState('');
  const time = clockTimeText(remindedAt(reminder), useRegion());
  function change(patch: Partial<Reminder>) {
    settings.change({ reminder: { ...reminder, ...patch } });
    // What was saved before tells of another reminder.
    setSaid('');
  }

  async function save() {
    const text = calendarFile(remindingFor(reminder, tonight, words), device.now());
    setSaid(data.offered[await tools.saveFile({ name: 'solea.ics', type: 'text/calendar', text })]);
  }

  return (
    <Card title={words.title}>
      <Field
        type="time"
        label={words.bedtime}
        value={asTime(reminder.bedtimeMinutes)}
        onChange={(event) => {
          const [hours = Number.NaN, of = Number.NaN] = event.target.value.split(':').map(Number);
          if (!Number.isNaN(hours + of)) change({ bedtimeMinutes: hours * 60 + of });
        }}
      />
      <Quiet>{words.time(time)}</Quiet>
      <Field
        label={words.habit}
        placeholder={words.habitHint}
        maxLength={MAX_HABIT}
        value={reminder.habit}
        onChange={(event) => change({ habit: event.target.value })}
      />
      <Evenings chosen={reminder.evenings} onChange={(evenings) => change({ evenings })} />
      {tools.remindsBy === 'alarm' ? (
        <p>{words.alarm(time)}</p>
      ) : (
        <>
          <Checkbox
            checked={reminder.monthly}
            label={words.monthly}
            hint={words.monthlyHint}
            onChange={(monthly) => change({ monthly })}
          />
          <Quiet>{words.text}</Quiet>
          <Button onClick={save}>{words.save}</Button>
          <div role="status">{said ? <p>{said}</p> : null}</div>
        </>
      )}
    </Card>
  );
}

function asTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}
