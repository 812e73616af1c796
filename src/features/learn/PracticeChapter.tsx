import { PRACTICE } from '../../content/learn/entries.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Chapter } from './Chapter.tsx';
import { EntryNotes } from './EntryNotes.tsx';

/** How often and how long. */
export function PracticeChapter() {
  const { practice } = useLearnMessages();
  return (
    <Chapter id="practice">
      <EntryNotes entries={PRACTICE} words={practice} />
    </Chapter>
  );
}
