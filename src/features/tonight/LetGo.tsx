import { useMessages } from '../../i18n/messages.ts';
import type { Checkpoint } from '../../storage/checkpointRecord.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';

/** What became of the unfinished session. */
export interface Farewell {
  readonly how: 'kept' | 'discarded';
  readonly checkpoint: Checkpoint;
}

/** Says what became of the unfinished session; a discarded one can be taken back. */
export function LetGo({ farewell, onUndone }: { farewell: Farewell | undefined; onUndone: () => void }) {
  const words = useMessages();
  const { unfinished } = useServices();
  return (
    <div role="status">
      {farewell ? (
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
      ) : null}
    </div>
  );
}
