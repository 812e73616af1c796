import type { Command } from '../../domain/session.ts';

/** What "+15 s" asks for. */
export const ADD_TIME: Command = { type: 'addTime', extraMs: 15_000 };
