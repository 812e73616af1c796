/** The sound track that goes on when the phone locks, or cues beside the person's own music. */
export const SOUND_MODES = ['guide', 'music'] as const;
export type SoundMode = (typeof SOUND_MODES)[number];

/** Who speaks: the recorded clips or, beside music only, the phone's own voice. */
export const SPEAKERS = ['recorded', 'phone'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What is spoken: names, instructions and counts; the names alone; nothing, the tones suffice. */
export const VERBOSITIES = ['full', 'names', 'tonesOnly'] as const;
export type Verbosity = (typeof VERBOSITIES)[number];

/** What lies under the cues of a sound track, from its first sample to its last. */
export const BEDS = ['still', 'rain', 'sea', 'drone'] as const;
export type Bed = (typeof BEDS)[number];

/** The loudest a part of the sound can be set to; 0 leaves the part out. */
export const MAX_LEVEL = 10;

/** All that a person chooses about sound; levels are whole numbers from 0 to `MAX_LEVEL`. */
export interface SoundChoice {
  readonly mode: SoundMode;
  readonly speaker: Speaker;
  readonly verbosity: Verbosity;
  readonly bed: Bed;
  readonly voiceLevel: number;
  readonly tonesLevel: number;
  readonly bedLevel: number;
}

export const DEFAULT_SOUND: SoundChoice = {
  mode: 'guide',
  speaker: 'recorded',
  verbosity: 'full',
  bed: 'still',
  voiceLevel: 9,
  tonesLevel: 8,
  bedLevel: 7,
};

/** Whether a session would make no cue heard at all. */
export function isSilent({ verbosity, voiceLevel, tonesLevel }: SoundChoice): boolean {
  return tonesLevel === 0 && (verbosity === 'tonesOnly' || voiceLevel === 0);
}
