import { useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { NightTools } from '../services.ts';

/** Guards the one thing that cannot be undone: it takes two deliberate taps. */
export function EraseSheet({ tools, onDone }: { tools: NightTools; onDone: (text?: string) => void }) {
  const own = useProgressMessages();
  const { data: words } = own;
  const [isSure, setIsSure] = useState(false);
  return (
    <Sheet title={words.eraseTitle} text={words.eraseText} onDismiss={() => onDone()}>
      <Checkbox checked={isSure} label={words.eraseSure} hint={words.eraseSureHint} onChange={setIsSure} />
      <Button onClick={() => onDone()}>{own.cancel}</Button>
      <Button
        tone="quiet"
        disabled={!isSure}
        onClick={async () => onDone(words.erased[await tools.eraseAll()])}
      >
        {words.eraseNow}
      </Button>
    </Sheet>
  );
}
