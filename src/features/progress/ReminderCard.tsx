import { useState } from 'react';
import { useStore } from 'zustand';
import { calendarFile, type Reminding } from '../../domain/calendarFile.ts';
import { regional } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { clockTimeText } from '../../i18n/nightFormat.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { MAX_HABIT, type Reminder } from '../../storage/settingsRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { type NightTools, useServices } from '../services.ts';
import { Card, Quiet } from './Card.tsx';

/** Half an hour before bed is a convenient time; a habit, not a finding. In minutes. */
const BEFORE_BED = 30;
const DAY = 1_440;

/** A reminder tied to a habit, kept by the phone's own calendar or, where that is clumsy, an alarm. */
export function ReminderCard({ tools }: { tools: NightTools }) {
  const { locale } = useMessages();
  const { reminder: words, data } = useProgressMessages();
  const { settings, device } = useServices();
  const reminder = useStore(settings.store, (state) => state.reminder);
  const tonight = useStore(device.today, (state) => state.night) ?? '';
  const [said, setSaid] = useState('');
  const minutes = (reminder.bedtimeMinutes - BEFORE_BED + DAY) % DAY;
  const time = clockTimeText(minutes, regional(locale, device.locale()));
  const change = (patch: Partial<Reminder>) => settings.change({ reminder: { ...reminder, ...patch } });

  const events = (): readonly Reminding[] => {
    const at = { firstDay: tonight, clockMinutes: minutes, lengthMinutes: 15 };
    const habit = reminder.habit.trim();
    const nightly: Reminding = {
      ...at,
      uid: 'nightly@solea',
      title: words.event,
      text: words.eventText(habit),
      again: { every: 'day' },
    };
    const monthly: Reminding = {
      ...at,
      uid: 'monthly@solea',
      title: words.visit,
      text: words.visitText,
      again: { every: 'month' },
    };
    return reminder.monthly ? [nightly, monthly] : [nightly];
  };

  async function save() {
    const text = calendarFile(events(), device.now());
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
