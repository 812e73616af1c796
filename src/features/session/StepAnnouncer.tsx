import { useStore } from 'zustand';
import { isRunning } from '../../domain/session.ts';
import { segmentAt } from '../../domain/timeline.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useServices } from '../services.ts';
import { instructionOf } from './instructionOf.ts';

/** Tells screen readers of each new step, once; in the page from the start, silent about seconds. */
export function StepAnnouncer() {
  const words = useMessages();
  const { player } = useServices();
  const step = useStore(player.store, ({ run }) => {
    if (!run || !isRunning(run.session)) return undefined;
    if (run.session.status === 'interrupted') return words.session.interruptedTitle;
    const segment = segmentAt(run.session.timeline, run.positionMs);
    if (segment.kind === 'close') return undefined;
    if (segment.kind === 'gate') {
      return segment.gate === 'switchFeet'
        ? words.session.switchTitle[segment.foot]
        : words.session.prepareText[segment.foot];
    }
    const { move } = segment.step;
    return `${words.moves[move.id].name}. ${instructionOf(words, move)}`;
  });
  return (
    <p aria-live="polite" data-visually-hidden>
      {step}
    </p>
  );
}
