import * as v from 'valibot';
import { isTimeZone } from './timeZone.ts';

// One check each rather than a chain: a history of years is checked at every launch.

/** A name we gave: of a session or a routine. */
export const idSchema = v.custom<string>(
  (value) => typeof value === 'string' && value.length > 0 && value.length <= 64,
);

/** Milliseconds since the epoch, within what a Date can hold. */
export const epochMsSchema = wholeNumber(8.64e15);

/** Newest wins. */
export const revisionSchema = wholeNumber(Number.MAX_SAFE_INTEGER);

export const timeZoneSchema = v.custom<string>((value) => typeof value === 'string' && isTimeZone(value));

/** A whole number from 0 up to `max`. */
export function wholeNumber(max: number, min = 0) {
  return v.custom<number>((value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
}

/** A night as the local day it is called by, `YYYY-MM-DD`, one the calendar has and no moment is before. */
export const nightSchema = v.custom<string>(
  (value) =>
    typeof value === 'string' &&
    value >= '1969-12-30' &&
    new Date(`${value}T00:00Z`).toJSON()?.startsWith(`${value}T`) === true,
);
