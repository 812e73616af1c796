import * as v from 'valibot';
import { FEET, type Foot } from '../domain/foot.ts';
import { GATE_ENDINGS, type GateEnding } from '../domain/plan.ts';
import { POSTURES, type Posture } from '../domain/posture.ts';
import { RATED_ITEMS, type RatedItem } from '../domain/rating.ts';
import { DEFAULT_SCREEN, type ScreenChoice } from '../domain/screenChoice.ts';
import {
  BEDS,
  DEFAULT_SOUND,
  MAX_LEVEL,
  SOUND_MODES,
  type SoundChoice,
  SPEAKERS,
  VERBOSITIES,
} from '../domain/soundChoice.ts';
import { epochMsSchema, idSchema, wholeNumber } from './bounds.ts';
import { formatOf, type Migration } from './envelope.ts';

/** Whether it is night or day on the screen: as the phone says, or one of them always. */
export const THEMES = ['system', 'night', 'day'] as const;
export type Theme = (typeof THEMES)[number];

/** When and after what habit the phone's calendar reminds; minutes are counted from midnight. */
export interface Reminder {
  readonly bedtimeMinutes: number;
  /** In the person's own words; empty for none. */
  readonly habit: string;
  /** On which evenings, 1 Monday … 7 Sunday; at least one, none twice. */
  readonly evenings: readonly number[];
  /** Whether a visit to a professional is remembered once a month. */
  readonly monthly: boolean;
}

/** The longest habit, in UTF-16 units. */
export const MAX_HABIT = 80;

/** The choices the app remembers. */
export interface Settings {
  readonly routineId: string;
  readonly firstFoot: Foot;
  /** How the person likes to sit, where the answers leave that. */
  readonly posture: Posture;
  readonly sound: SoundChoice;
  readonly screen: ScreenChoice;
  /** Whether the phone may buzz where it can. */
  readonly haptics: boolean;
  readonly switchGate: GateEnding;
  /** The invitation to the home screen was declined. */
  readonly installDismissed: boolean;
  /** public/boot.js reads it, too. */
  readonly theme: Theme;
  /** What is rated before and after a session, if anything. */
  readonly ratedItem: RatedItem | 'none';
  readonly reminder: Reminder;
  /** When all was last exported, in ms since the epoch; 0 if never. */
  readonly backedUpAt: number;
}

export const DEFAULT_SETTINGS: Settings = {
  routineId: 'nightly',
  firstFoot: 'left',
  posture: 'thigh',
  sound: DEFAULT_SOUND,
  screen: DEFAULT_SCREEN,
  haptics: true,
  switchGate: 'byItself',
  installDismissed: false,
  theme: 'system',
  ratedItem: 'stress',
  reminder: { bedtimeMinutes: 1_350, habit: '', evenings: [1, 2, 3, 4, 5, 6, 7], monthly: false },
  backedUpAt: 0,
};

const levelSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_LEVEL));

const soundSchema: v.GenericSchema<unknown, SoundChoice> = v.object({
  mode: v.fallback(v.picklist(SOUND_MODES), DEFAULT_SOUND.mode),
  speaker: v.fallback(v.picklist(SPEAKERS), DEFAULT_SOUND.speaker),
  verbosity: v.fallback(v.picklist(VERBOSITIES), DEFAULT_SOUND.verbosity),
  bed: v.fallback(v.picklist(BEDS), DEFAULT_SOUND.bed),
  voiceLevel: v.fallback(levelSchema, DEFAULT_SOUND.voiceLevel),
  tonesLevel: v.fallback(levelSchema, DEFAULT_SOUND.tonesLevel),
  bedLevel: v.fallback(levelSchema, DEFAULT_SOUND.bedLevel),
});

const screenSchema: v.GenericSchema<unknown, ScreenChoice> = v.object({
  dims: v.fallback(v.boolean(), DEFAULT_SCREEN.dims),
  lightsOut: v.fallback(v.boolean(), DEFAULT_SCREEN.lightsOut),
  large: v.fallback(v.boolean(), DEFAULT_SCREEN.large),
  singleKeys: v.fallback(v.boolean(), DEFAULT_SCREEN.singleKeys),
});

const reminderSchema = v.object({
  bedtimeMinutes: wholeNumber(1_439),
  habit: v.pipe(v.string(), v.maxLength(MAX_HABIT)),
  evenings: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.check((days) => days.length > 0 && new Set(days).size === days.length),
  ),
  monthly: v.boolean(),
});

/** A choice that cannot be read falls back alone; the others stay. */
const schema: v.GenericSchema<unknown, Settings> = v.object({
  routineId: v.fallback(idSchema, DEFAULT_SETTINGS.routineId),
  firstFoot: v.fallback(v.picklist(FEET), DEFAULT_SETTINGS.firstFoot),
  posture: v.fallback(v.picklist(POSTURES), DEFAULT_SETTINGS.posture),
  sound: v.fallback(soundSchema, DEFAULT_SOUND),
  screen: v.fallback(screenSchema, DEFAULT_SCREEN),
  haptics: v.fallback(v.boolean(), DEFAULT_SETTINGS.haptics),
  switchGate: v.fallback(v.picklist(GATE_ENDINGS), DEFAULT_SETTINGS.switchGate),
  installDismissed: v.fallback(v.boolean(), DEFAULT_SETTINGS.installDismissed),
  theme: v.fallback(v.picklist(THEMES), DEFAULT_SETTINGS.theme),
  ratedItem: v.fallback(v.picklist([...RATED_ITEMS, 'none']), DEFAULT_SETTINGS.ratedItem),
  reminder: v.fallback(reminderSchema, DEFAULT_SETTINGS.reminder),
  backedUpAt: v.fallback(epochMsSchema, DEFAULT_SETTINGS.backedUpAt),
});

/** Oldest first; none is ever taken out. */
const migrations: readonly Migration[] = [soundInParts, screenAndHaptics, ratingAndReminder];

/** Version 1 knew tones or nothing, always beside other sound. */
function soundInParts(data: unknown): unknown {
  if (typeof data !== 'object') return data;
  const { sound, ...others } = data as { sound: unknown };
  if (sound === undefined) return others;
  if (sound !== 'silent') return { ...others, sound: sound === 'tones' ? DEFAULT_SOUND : sound };
  return { ...others, sound: { ...DEFAULT_SOUND, mode: 'music', verbosity: 'tonesOnly', tonesLevel: 0 } };
}

/** Version 2 had no choice about them; what it lacks takes its default. */
function screenAndHaptics(data: unknown): unknown {
  return data;
}

/** Version 3 asked how nobody felt and reminded nobody; what it lacks takes its default. */
function ratingAndReminder(data: unknown): unknown {
  return data;
}

export const settingsFormat = formatOf('settings', schema, migrations, sameValues);

/** Whether every value of some data was read as it stands. */
function sameValues(read: unknown, data: unknown): boolean {
  if (typeof data !== 'object' || data === null || typeof read !== 'object' || read === null) {
    return read === data;
  }
  return Object.entries(data).every(([key, value]) =>
    sameValues((read as Record<string, unknown>)[key], value),
  );
}
