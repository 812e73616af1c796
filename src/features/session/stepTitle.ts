import type { Messages } from '../../i18n/messages.ts';
import type { SessionView } from './sessionView.ts';

/** What the step being guided is called: the move, what to do before a foot, or that it is done. */
export function stepTitle(words: Messages, { segment, foot }: Pick<SessionView, 'segment' | 'foot'>): string {
  if (segment.kind === 'move') return words.moves[segment.step.move.id].name;
  if (segment.kind === 'close') return words.end.title;
  const isSwitch = segment.kind === 'gate' && segment.gate === 'switchFeet';
  return isSwitch ? words.session.switchTitle[foot] : words.session.prepareTitle;
}
