import { useCallback } from 'react';
import type { Checkpoint } from '../../storage/checkpointRecord.ts';
import { Late } from '../../ui/Late.tsx';

/** What became of the unfinished session. */
export interface Farewell {
  readonly how: 'kept' | 'discarded';
  readonly checkpoint: Checkpoint;
}

/** Says what became of the unfinished session; a discarded one can be taken back. */
export function LetGo({ farewell, onUndone }: { farewell: Farewell | undefined; onUndone: () => void }) {
  const load = useCallback(async () => {
    const { Farewell } = await import('./Asides.tsx');
    return farewell ? <Farewell farewell={farewell} onUndone={onUndone} /> : null;
  }, [farewell, onUndone]);
  return <div role="status">{farewell ? <Late load={load} /> : null}</div>;
}
