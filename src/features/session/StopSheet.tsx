import { handsOnUntil, type RunningSession } from '../../domain/session.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** Guards the end of a session; the session rests while it asks. */
export function StopSheet({
  session,
  onConfirm,
  onCancel,
}: {
  session: RunningSession;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { session: words } = useMessages();
  const done = handsOnUntil(session, session.anchorMs);
  return (
    <Sheet
      title={words.stopTitle}
      text={done.left + done.right > 0 ? words.stopText : words.stopNothing}
      onDismiss={onCancel}
    >
      <Button tone="primary" onClick={onConfirm}>
        {words.stopConfirm}
      </Button>
      <Button onClick={onCancel}>{words.stopCancel}</Button>
    </Sheet>
  );
}
