import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { type FoundBackup, isBackupDue } from '../../storage/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useSeen } from '../../ui/useSeen.ts';
import { type NightTools, useServices } from '../services.ts';
import { useDayOf } from '../useRegion.ts';
import { Card, Quiet } from './Card.tsx';
import { EraseSheet } from './EraseSheet.tsx';
import { ImportSheet } from './ImportSheet.tsx';

/** Where all of it is, how safe it is there, and the ways out and in. */
export function DataCard({ tools }: { tools: NightTools }) {
  const dayOf = useDayOf();
  const { data: words } = useProgressMessages();
  const { history, settings, safety } = useServices();
  const records = useStore(history, (state) => state.records);
  const backedUpAt = useStore(settings.store, (state) => state.backedUpAt);
  const isAnswered = useStore(safety.store, ({ askedAt }) => askedAt.full > 0);
  const safe = useSafekeeping(tools);
  const [withAnswers, setWithAnswers] = useState(false);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<FoundBackup | 'erase'>();

  async function bringIn() {
    const opened = await tools.backups.open();
    setSaid(opened.kind === 'refused' ? words.refused[opened.reason] : '');
    if (opened.kind === 'found') setOpen(opened.backup);
  }
  const close = (text = '') => {
    setOpen(undefined);
    setSaid(text);
  };

  return (
    <Card title={words.title}>
      <Size tools={tools} />
      {safe ? <Quiet>{words.safe[safe]}</Quiet> : null}
      <p>{backedUpAt === 0 ? words.never : words.last(dayOf(backedUpAt))}</p>
      {isBackupDue(records, backedUpAt) ? <p>{words.due}</p> : null}
      <div role="status">{said ? <p>{said}</p> : null}</div>
      {isAnswered ? (
        <Checkbox
          checked={withAnswers}
          label={words.withAnswers}
          hint={words.withAnswersHint}
          onChange={setWithAnswers}
        />
      ) : null}
      <Button onClick={async () => setSaid(words.offered[await tools.backups.save(withAnswers)])}>
        {words.save}
      </Button>
      <Button onClick={async () => setSaid(words.offered[await tools.backups.saveTable()])}>
        {words.table}
      </Button>
      <Button onClick={bringIn}>{words.open}</Button>
      <Button tone="quiet" onClick={() => setOpen('erase')}>
        {words.erase}
      </Button>
      {open === 'erase' ? <EraseSheet tools={tools} onDone={close} /> : null}
      {open && open !== 'erase' ? <ImportSheet backup={open} onDone={close} /> : null}
    </Card>
  );
}

function useSafekeeping(tools: NightTools) {
  const [safe, setSafe] = useState<'yes' | 'no' | 'unknown'>();
  useEffect(() => {
    tools.isSafelyKept().then(setSafe);
  }, [tools]);
  return safe;
}

/** How much it is; reckoned once it comes near the screen, for years of nights are long to write. */
function Size({ tools: { backups } }: { tools: NightTools }) {
  const { data: words } = useProgressMessages();
  const { history } = useServices();
  const entries = useStore(history, (state) => state.entries);
  const [size, setSize] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: reckoned anew for what is kept by then
  const reckon = useCallback(() => setSize(backups.sizeBytes()), [backups, entries]);
  const place = useSeen<HTMLParagraphElement>(reckon);
  return <p ref={place}>{words.text(size)}</p>;
}
