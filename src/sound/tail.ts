/** How long the bed goes on after the session, in ms; a phone that sleeps needs time to find the end. */
export const TAIL_MS = 75_000;
