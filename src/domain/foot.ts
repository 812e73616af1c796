/** The two feet, in no preferred order. */
export const FEET = ['left', 'right'] as const;
export type Foot = (typeof FEET)[number];

/** The foot that is not this one. */
export function otherFoot(foot: Foot): Foot {
  return foot === 'left' ? 'right' : 'left';
}
