import { useRef } from 'react';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SearchBox.module.css';

/** Where one types what to look for; Escape empties it. */
export function SearchBox({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const { search, searchShort, clear } = useLearnMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>
    <form role="search" className={styles.box} onSubmit={(event) => event.preventDefault()}>
      <input
        ref={input}
        type="search"
        className={styles.input}
        value={query}
        placeholder={searchShort}
        aria-label={search}
        enterKeyHint="search"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {query === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={clear}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <Icon name="close" size={20} />
        </button>
      )}
    </form>
  );
}
