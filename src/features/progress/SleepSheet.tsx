import { useState } from 'react';
import { useStore } from 'zustand';
import { nightBefore } from '../../domain/daysFrom.ts';
import { MAX_RATING } from '../../domain/rating.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { useRatingMessages } from '../../i18n/ratingMessages.ts';
import type { SleepAnswer } from '../../storage/historyRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Scale } from '../../ui/Scale.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { type NightTools, useServices } from '../services.ts';

/** Takes in how any night was slept; what was said of it before is shown, and replaced. */
export function SleepSheet({
  answers,
  tools,
  onDone,
}: {
  answers: readonly SleepAnswer[];
  tools: NightTools;
  onDone: () => void;
}) {
  const own = useProgressMessages();
  const words = useRatingMessages();
  const { device } = useServices();
  const last = nightBefore(useStore(device.today, (state) => state.night) ?? '');
  const [night, setNight] = useState(last);
  const [chosen, setChosen] = useState<number>();
  const known = answers.find((answer) => answer.night === night)?.value;
  const value = chosen ?? known;
  const isOver = night !== '' && night <= last;

  async function keep() {
    if (value === undefined) return;
    await tools.diary.answerSleep(night, value);
    onDone();
  }

  return (
    <Sheet title={own.slept.sheet} text={own.slept.sheetText} onDismiss={onDone}>
      <Field
        type="date"
        label={own.slept.night}
        max={last}
        value={night}
        onChange={(event) => {
          setNight(event.target.value);
          setChosen(undefined);
        }}
      />
      <Scale
        question={own.slept.question}
        max={MAX_RATING}
        lowest={words.terrible}
        highest={words.excellent}
        value={value}
        onChoose={setChosen}
      />
      <Button tone="primary" disabled={!isOver || value === undefined} onClick={keep}>
        {own.keep}
      </Button>
      <Button onClick={onDone}>{own.cancel}</Button>
    </Sheet>
  );
}
