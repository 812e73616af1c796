/** Ways to sit when the hands work: ankle on the other thigh, knee drawn up, foot on a low stool (technique A–C). */
export const HAND_POSTURES = ['thigh', 'drawnUp', 'stool'] as const;
export type HandPosture = (typeof HAND_POSTURES)[number];

/** All ways to sit; with a roller the hands are not needed (technique D). */
export const POSTURES = [...HAND_POSTURES, 'roller'] as const;
export type Posture = (typeof POSTURES)[number];
