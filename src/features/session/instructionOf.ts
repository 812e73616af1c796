import { isEased } from '../../domain/clip.ts';
import type { Move } from '../../domain/move.ts';
import type { Messages } from '../../i18n/messages.ts';

/** How a move is done, with no more pressure than it is to have. */
export function instructionOf(words: Messages, move: Move): string {
  return isEased(move) ? words.lighter[move.id] : words.moves[move.id].instruction;
}
