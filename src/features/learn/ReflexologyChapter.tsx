import { REFLEXOLOGY } from '../../content/learn/entries.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Chapter } from './Chapter.tsx';
import { EntryNotes } from './EntryNotes.tsx';

/** Massage or reflexology. */
export function ReflexologyChapter() {
  const { reflexology } = useLearnMessages();
  return (
    <Chapter id="reflexology">
      <EntryNotes entries={REFLEXOLOGY} words={reflexology} />
    </Chapter>
  );
}
