import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useKeyMessages } from '../../i18n/keyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useServices } from '../services.ts';
import styles from './KeyHelp.module.css';

/** The keys of the session: a sheet behind "?" and, where there is room and a mouse, behind a button. */
export function KeyHelp({ isOpen, onToggle }: { isOpen: boolean; onToggle: (isOpen: boolean) => void }) {
  const words = useKeyMessages();
  const { settings } = useServices();
  const screen = useStore(settings.store, (state) => state.screen);
  useQuestionMark(screen.singleKeys, () => onToggle(true));
  return (
    <>
      <button type="button" className={styles.open} onClick={() => onToggle(true)}>
        {words.open}
      </button>
      {isOpen ? (
        <Sheet
          title={words.title}
          text={screen.singleKeys ? words.text : words.off}
          onDismiss={() => onToggle(false)}
        >
          <dl className={styles.keys}>
            {words.keys.map(({ key, name, does }) => (
              <div key={key} className={styles.key} data-off={!screen.singleKeys && key !== 'Esc'}>
                <dt>
                  <kbd aria-label={name}>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Checkbox
            checked={screen.singleKeys}
            label={words.single}
            hint={words.singleHint}
            onChange={(singleKeys) => settings.change({ screen: { ...screen, singleKeys } })}
          />
          <Button data-first-focus onClick={() => onToggle(false)}>
            {words.close}
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}

function useQuestionMark(isOn: boolean, onAsked: () => void) {
  useEffect(() => {
    if (!isOn) return;
    function onKeyDown({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      if (key !== '?' || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
      onAsked();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
