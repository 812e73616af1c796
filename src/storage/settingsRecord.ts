import * as v from 'valibot';
import { FEET, type Foot } from '../domain/foot.ts';
import { GATE_ENDINGS, type GateEnding } from '../domain/plan.ts';
import { idSchema } from './bounds.ts';
import { formatOf, type Migration } from './envelope.ts';

/** What is heard of the cues. */
export const SOUNDS = ['tones', 'silent'] as const;
export type Sound = (typeof SOUNDS)[number];

/** The choices the app remembers. */
export interface Settings {
  readonly routineId: string;
  readonly firstFoot: Foot;
  readonly sound: Sound;
  readonly switchGate: GateEnding;
  /** The invitation to the home screen was declined. */
  readonly installDismissed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  routineId: 'nightly',
  firstFoot: 'left',
  sound: 'tones',
  switchGate: 'byItself',
  installDismissed: false,
};

/** A choice that cannot be read falls back alone; the others stay. */
const schema: v.GenericSchema<unknown, Settings> = v.object({
  routineId: v.fallback(idSchema, DEFAULT_SETTINGS.routineId),
  firstFoot: v.fallback(v.picklist(FEET), DEFAULT_SETTINGS.firstFoot),
  sound: v.fallback(v.picklist(SOUNDS), DEFAULT_SETTINGS.sound),
  switchGate: v.fallback(v.picklist(GATE_ENDINGS), DEFAULT_SETTINGS.switchGate),
  installDismissed: v.fallback(v.boolean(), DEFAULT_SETTINGS.installDismissed),
});

/** Oldest first; none is ever taken out. */
const migrations: readonly Migration[] = [];

export const settingsFormat = formatOf('settings', schema, migrations, (settings, data) =>
  Object.entries(data as object).every(([key, value]) => settings[key as keyof Settings] === value),
);
