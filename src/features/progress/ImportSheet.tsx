import { useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { ImportPreview } from '../../storage/backup.ts';
import type { FoundBackup } from '../../storage/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useDayOf } from '../useRegion.ts';

const PARTS = ['added', 'changed', 'removed', 'others', 'kept'] as const satisfies (keyof ImportPreview)[];

/** What a backup would change, before it does. */
export function ImportSheet({ backup, onDone }: { backup: FoundBackup; onDone: (text?: string) => void }) {
  const dayOf = useDayOf();
  const own = useProgressMessages();
  const { data: words } = own;
  const [more, setMore] = useState({ settings: false, answers: false });
  const [isBusy, setIsBusy] = useState(false);
  const { preview, exportedAt, bringsAnswers } = backup;
  const isNews = PARTS.some((part) => part !== 'kept' && preview[part] > 0);

  async function take() {
    setIsBusy(true);
    onDone(words.took[await backup.take(more)]);
  }

  return (
    <Sheet
      title={words.found}
      {...(exportedAt ? { text: words.foundText(dayOf(Date.parse(exportedAt))) } : {})}
      onDismiss={() => onDone()}
    >
      <ul>
        {isNews ? null : <li>{words.preview.nothing}</li>}
        {PARTS.filter((part) => preview[part] > 0).map((part) => (
          <li key={part}>{words.preview[part](preview[part])}</li>
        ))}
      </ul>
      <Checkbox
        checked={more.settings}
        label={words.withSettings}
        hint={words.withSettingsHint}
        onChange={(settings) => setMore({ ...more, settings })}
      />
      {bringsAnswers ? (
        <Checkbox
          checked={more.answers}
          label={words.takeAnswers}
          hint={words.takeAnswersHint}
          onChange={(answers) => setMore({ ...more, answers })}
        />
      ) : null}
      <Button tone="primary" disabled={isBusy || (!isNews && !more.settings && !more.answers)} onClick={take}>
        {words.take}
      </Button>
      <Button onClick={() => onDone()}>{own.cancel}</Button>
    </Sheet>
  );
}
