import * as v from 'valibot';
import {
  type Answers,
  CHECKED_CONDITIONS,
  CONDITIONS,
  FOOT_TROUBLES,
  NOTHING_APPLIES,
  TODAY_TROUBLES,
  TOUCHES,
} from '../domain/safety.ts';
import type { AskedAt } from '../domain/safetyDue.ts';
import { epochMsSchema } from './bounds.ts';
import { formatOf, type Migration } from './envelope.ts';

/** The answers of the safety check, under a key of their own: an export takes them along only if asked to. */
export interface SafetyRecord {
  readonly answers: Answers;
  readonly askedAt: AskedAt;
}

/** Nothing was asked yet, or all was erased. */
export const NEVER_ASKED: SafetyRecord = { answers: NOTHING_APPLIES, askedAt: { everyday: 0, full: 0 } };

/** Some of a list, none twice. */
function someOf<const T extends readonly string[]>(list: T) {
  return v.pipe(
    v.array(v.picklist(list)),
    v.check((some) => new Set(some).size === some.length),
  );
}

const footTroubles = someOf(FOOT_TROUBLES);

/** Nothing falls back here: an answer that cannot be read must not become "no", so all is asked again. */
const schema: v.GenericSchema<unknown, SafetyRecord> = v.strictObject({
  answers: v.strictObject({
    today: someOf(TODAY_TROUBLES),
    feet: v.strictObject({ left: footTroubles, right: footTroubles }),
    touch: v.picklist(TOUCHES),
    conditions: someOf(CONDITIONS),
    clearances: v.pipe(
      v.array(v.strictObject({ condition: v.picklist(CHECKED_CONDITIONS), clearedAt: epochMsSchema })),
      v.check((all) => new Set(all.map(({ condition }) => condition)).size === all.length),
    ),
  }),
  askedAt: v.strictObject({ everyday: epochMsSchema, full: epochMsSchema }),
});

/** Oldest first; none is ever taken out. */
const migrations: readonly Migration[] = [];

export const safetyFormat = formatOf('safety', schema, migrations);
