import { useMessages } from '../../i18n/messages.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import type { Farewell as LettingGo } from './LetGo.tsx';

/** A sentence, and a way back from a discard. */
export function Farewell({ farewell, onUndone }: { farewell: LettingGo; onUndone: () => void }) {
  const words = useMessages();
  const { unfinished } = useServices();
  return (
    <Banner
      actions={
        farewell.how === 'discarded' ? (
          <Button
            tone="quiet"
            onClick={() => {
              unfinished.restore(farewell.checkpoint);
              onUndone();
            }}
          >
            {words.tonight.undo}
          </Button>
        ) : null
      }
    >
      <p>{words.tonight[farewell.how]}</p>
    </Banner>
  );
}
