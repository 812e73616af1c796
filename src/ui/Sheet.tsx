import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Sheet.module.css';

/**
 * A modal sheet on the native dialog: focus is kept inside, Escape and a tap outside dismiss it. It begins at the
 * first control, or at the one with `data-first-focus`: what a key that is still held may press without harm.
 */
export function Sheet({
  title,
  text,
  onDismiss,
  holds = false,
  children,
}: {
  title: string;
  text?: string;
  onDismiss: () => void;
  /** Whether something was written in it: what is soon done by mistake, a tap outside or a way back, does nothing then. */
  holds?: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the sheet leaves the page: closing is what gives the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape comes from the dialog itself (cancel)
    <dialog
      ref={ref}
      className={styles.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!holds) onDismiss();
      }}
      // A browser may insist: whoever goes back twice means it.
      onClose={() => holds && onDismiss()}
      // The second tap of two is meant for what the first one pressed.
      onClick={({ target, detail }) => target === ref.current && detail < 2 && !holds && onDismiss()}
    >
      <div className={styles.inside}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {text ? <p className={styles.text}>{text}</p> : null}
        {children}
      </div>
    </dialog>
  );
}
