import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySettings } from '../../tests/support/arbitraryRecords.ts';
import { createFakeDevice, openStorage } from '../../tests/support/fakeDevice.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { DEFAULT_SCREEN, type ScreenChoice } from '../domain/screenChoice.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../domain/soundChoice.ts';
import { open, seal } from './envelope.ts';
import { DEFAULT_SETTINGS, type Settings, settingsFormat } from './settingsRecord.ts';

const sound: SoundChoice = {
  mode: 'music',
  speaker: 'phone',
  verbosity: 'names',
  bed: 'rain',
  voiceLevel: 3,
  tonesLevel: 10,
  bedLevel: 0,
};

const screen: ScreenChoice = { dims: false, lightsOut: true, large: true, singleKeys: false };

const settings: Settings = {
  routineId: 'deep',
  firstFoot: 'right',
  posture: 'stool',
  sound,
  screen,
  haptics: false,
  switchGate: 'byPerson',
  installDismissed: true,
  theme: 'night',
  ratedItem: 'footPain',
  reminder: { bedtimeMinutes: 1_320, habit: 'after brushing my teeth', evenings: [1, 5], monthly: true },
  backedUpAt: 1_767_649_300_000,
};

describe('settings', () => {
  test('come back as they were kept, to the byte', () => {
    fc.assert(
      fc.property(arbitrarySettings, (kept) => {
        const text = JSON.stringify(seal(settingsFormat, kept));
        const { value, missed } = open(settingsFormat, JSON.parse(text));
        expect({ value, missed }).toEqual({ value: kept, missed: 'nothing' });
        expect(JSON.stringify(seal(settingsFormat, value ?? DEFAULT_SETTINGS))).toBe(text);
      }),
    );
  });

  test.each(Object.keys(DEFAULT_SETTINGS))('fall back in %s alone if only that cannot be read', (field) => {
    expect(settingsFormat.read({ ...settings, [field]: 'moth'.repeat(99) }, 4)).toEqual({
      value: { ...settings, [field]: DEFAULT_SETTINGS[field as keyof Settings] },
      missed: 'unreadable',
    });
  });

  test('that lack a field take its default, and nothing was missed', () => {
    expect(settingsFormat.read({ sound }, 4)).toEqual({
      value: { ...DEFAULT_SETTINGS, sound },
      missed: 'nothing',
    });
  });

  test('with a field nobody knows are read, and the field was missed', () => {
    expect(settingsFormat.read({ ...settings, colour: 'plum' }, 4)).toEqual({
      value: settings,
      missed: 'unreadable',
    });
  });

  test.each([null, 7, 'tones', undefined])('that are %s cannot be read', (data) => {
    expect(settingsFormat.read(data, 4).value).toBeUndefined();
  });
});

describe('the choices about sound', () => {
  const read = (part: object) => settingsFormat.read({ ...settings, sound: { ...sound, ...part } }, 4);

  test.each(Object.keys(DEFAULT_SOUND))('fall back in %s alone if only that cannot be read', (field) => {
    expect(read({ [field]: { broken: true } })).toEqual({
      value: { ...settings, sound: { ...sound, [field]: DEFAULT_SOUND[field as keyof SoundChoice] } },
      missed: 'unreadable',
    });
  });

  test.each(['voiceLevel', 'tonesLevel', 'bedLevel'] as const)('keep %s within its whole steps', (field) => {
    for (const level of [-1, 11, 4.5, Number.NaN, Number.POSITIVE_INFINITY, '4', null]) {
      const { value, missed } = read({ [field]: level });
      expect(value?.sound).toEqual({ ...sound, [field]: DEFAULT_SOUND[field] });
      expect(missed).toBe('unreadable');
    }
    for (const level of [0, 10]) expect(read({ [field]: level }).value?.sound[field]).toBe(level);
  });

  test('that lack a part take its default, and nothing was missed', () => {
    expect(settingsFormat.read({ ...settings, sound: { bed: 'sea' } }, 4)).toEqual({
      value: { ...settings, sound: { ...DEFAULT_SOUND, bed: 'sea' } },
      missed: 'nothing',
    });
  });
});

describe('the choices about the screen', () => {
  const read = (part: object) => settingsFormat.read({ ...settings, screen: { ...screen, ...part } }, 4);

  test.each(Object.keys(DEFAULT_SCREEN))('fall back in %s alone if only that cannot be read', (field) => {
    expect(read({ [field]: 'perhaps' })).toEqual({
      value: { ...settings, screen: { ...screen, [field]: DEFAULT_SCREEN[field as keyof ScreenChoice] } },
      missed: 'unreadable',
    });
  });

  test('that lack a part take its default, and nothing was missed', () => {
    expect(settingsFormat.read({ ...settings, screen: { large: true } }, 4)).toEqual({
      value: { ...settings, screen: { ...DEFAULT_SCREEN, large: true } },
      missed: 'nothing',
    });
  });
});

/** What version 2 knew, apart from the theme it knew in the end. */
const { routineId, firstFoot, switchGate, installDismissed } = settings;
const VERSION_2 = { routineId, firstFoot, sound, switchGate, installDismissed };

describe.each([
  ['2, from before there was a theme', 2, VERSION_2],
  ['2, with a theme', 2, { ...VERSION_2, theme: 'night' }],
  ['3', 3, { ...VERSION_2, theme: 'night', screen, haptics: false, posture: 'stool' }],
])('settings of version %s', (_, version, old) => {
  const now = { ...DEFAULT_SETTINGS, ...old };

  test('come over whole, with the usual choices where they had none', () => {
    expect(settingsFormat.read(old, version)).toEqual({ value: now, missed: 'nothing' });
  });

  test('with something unreadable fall back in that alone, and it was missed', () => {
    expect(settingsFormat.read({ ...old, firstFoot: 'both' }, version)).toEqual({
      value: { ...now, firstFoot: DEFAULT_SETTINGS.firstFoot },
      missed: 'unreadable',
    });
  });

  test('are found on the device, and are version 4 from the next change on', () => {
    const text = JSON.stringify({ format: 'solea.settings', version, data: old });
    const device = createFakeDevice({ keyValues: createFakeKeyValueStore([['solea.settings', text]]) });
    const storage = openStorage(device);
    expect(storage.settings.store.getState()).toEqual(now);
    storage.settings.change({ haptics: false });
    expect(JSON.parse(device.keyValues.get('solea.settings') ?? '')).toEqual({
      format: 'solea.settings',
      version: 4,
      data: { ...now, haptics: false },
    });
    expect(openStorage(device).notices.store.getState().notices).toEqual([]);
  });
});

describe('settings of version 1', () => {
  const others = { routineId: 'deep', firstFoot: 'right', switchGate: 'byPerson', installDismissed: true };
  const current = { ...DEFAULT_SETTINGS, ...others };
  const silent = { ...DEFAULT_SOUND, mode: 'music', verbosity: 'tonesOnly', tonesLevel: 0 };

  test.each([
    ['tones', DEFAULT_SOUND],
    ['silent', silent],
  ])('with %s come over whole', (old, now) => {
    expect(settingsFormat.read({ ...others, sound: old }, 1)).toEqual({
      value: { ...current, sound: now },
      missed: 'nothing',
    });
  });

  test('without a sound take the usual one', () => {
    expect(settingsFormat.read(others, 1)).toEqual({
      value: { ...current, sound: DEFAULT_SOUND },
      missed: 'nothing',
    });
  });

  test.each(['organ', 7, null])('with the sound %s fall back in that alone, and it was missed', (old) => {
    expect(settingsFormat.read({ ...others, sound: old }, 1)).toEqual({
      value: { ...current, sound: DEFAULT_SOUND },
      missed: 'unreadable',
    });
  });

  test.each([null, 7, 'tones', undefined])('that are %s cannot be read', (data) => {
    expect(settingsFormat.read(data, 1).value).toBeUndefined();
  });

  test('are found on the device, and are version 4 from the next change on', () => {
    const text = JSON.stringify({
      format: 'solea.settings',
      version: 1,
      data: { ...others, sound: 'silent' },
    });
    const device = createFakeDevice({ keyValues: createFakeKeyValueStore([['solea.settings', text]]) });
    const storage = openStorage(device);
    expect(storage.settings.store.getState()).toEqual({ ...current, sound: silent });
    expect(storage.notices.store.getState().notices).toEqual([]);
    storage.settings.change({ firstFoot: 'left' });
    const kept: unknown = JSON.parse(device.keyValues.get('solea.settings') ?? '');
    expect(kept).toEqual({
      format: 'solea.settings',
      version: 4,
      data: { ...current, firstFoot: 'left', sound: silent },
    });
    expect(openStorage(device).notices.store.getState().notices).toEqual([]);
  });
});
