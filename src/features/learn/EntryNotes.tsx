import type { Entry } from '../../content/learn/entries.ts';
import { Grounds } from './Grounds.tsx';
import { Note, Notes } from './Note.tsx';

/** Entries below one another, each with what it rests on. */
export function EntryNotes<Id extends string>({
  entries,
  words,
}: {
  entries: readonly Entry<Id>[];
  words: Readonly<Record<Id, { readonly title: string; readonly text: string }>>;
}) {
  return (
    <Notes>
      {entries.map(({ id, grounds }) => (
        <Note key={id} id={id} title={words[id].title}>
          <p>{words[id].text}</p>
          <Grounds grounds={grounds} />
        </Note>
      ))}
    </Notes>
  );
}
