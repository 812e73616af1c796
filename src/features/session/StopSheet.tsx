import { isWorthKeeping } from '../../domain/coverage.ts';
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
      text={isWorthKeeping(done) ? words.stopText : words.stopNothing}
      onDismiss={onCancel}
    >
      <Button tone="primary" onClick={onConfirm}>
        {words.stopConfirm}
      </Button>
      <Button data-first-focus onClick={onCancel}>
        {words.stopCancel}
      </Button>
    </Sheet>
  );
}
