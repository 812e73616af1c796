import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { nightBefore } from '../domain/daysFrom.ts';
import { MAX_RATING } from '../domain/rating.ts';
import { useRatingMessages } from '../i18n/ratingMessages.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Scale } from '../ui/Scale.tsx';
import { type NightTools, useServices } from './services.ts';

// How one feels: one file of all three questions, fetched when the first of them is asked.

interface Question {
  readonly tools: NightTools;
  /** The session that was just done. */
  readonly id: string;
}

/** How it is before a session; kept with it once it begins. Asking again forgets what was said. */
function BeforeRating({ tools }: Question) {
  const words = useRatingMessages();
  const item = useStore(useServices().settings.store, (state) => state.ratedItem);
  const [value, setValue] = useState<number>();
  useEffect(() => tools.rateBefore(null), [tools]);
  if (item === 'none') return null;
  return (
    <Scale
      question={words.before[item]}
      hint={words.optional}
      max={MAX_RATING}
      lowest={words.lowest}
      highest={words.highest}
      value={value}
      onChoose={(chosen) => {
        // A second tap on the same takes it back.
        const next = chosen === value ? undefined : chosen;
        setValue(next);
        tools.rateBefore(next === undefined ? null : { item, value: next });
      }}
    />
  );
}

/** How it is after a session; what was said before is not shown meanwhile, but whether anything was is heard. */
function AfterRating({ tools, id }: Question) {
  const words = useRatingMessages();
  const { settings, history } = useServices();
  const chosen = useStore(settings.store, (state) => state.ratedItem);
  const record = useStore(history, ({ records }) => records.find((one) => one.id === id));
  const item = record?.rating?.item ?? chosen;
  if (!record || item === 'none') return null;
  return (
    <Scale
      question={record.rating?.before == null ? words.before[item] : words.after[item]}
      hint={words.optional}
      max={MAX_RATING}
      lowest={words.lowest}
      highest={words.highest}
      value={record.rating?.after ?? undefined}
      onChoose={(value) => tools.diary.rateAfter(id, item, value)}
    />
  );
}

/** Last night's sleep: until noon after a night with a session, once. */
function MorningQuestion({ tools }: Question) {
  const words = useRatingMessages();
  const { history, device } = useServices();
  const { records, entries } = useStore(history);
  const tonight = useStore(device.today, (state) => state.night);
  const night = tonight === undefined ? '' : nightBefore(tonight);
  const isAsked =
    tools.diary.isMorning() &&
    records.some((record) => record.night === night) &&
    !entries.some(({ id }) => id === `sleep.${night}`);
  if (!isAsked) return null;
  return (
    <Banner
      actions={
        <Button tone="quiet" onClick={() => tools.diary.remove(`sleep.${night}`)}>
          {words.skip}
        </Button>
      }
    >
      <Scale
        question={words.sleep}
        max={MAX_RATING}
        lowest={words.terrible}
        highest={words.excellent}
        value={undefined}
        onChoose={(value) => tools.diary.answerSleep(night, value)}
      />
    </Banner>
  );
}

/** What is asked, by when. */
export const QUESTIONS = { before: BeforeRating, after: AfterRating, morning: MorningQuestion } as const;
