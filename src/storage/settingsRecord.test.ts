import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySettings } from '../../tests/support/arbitraryRecords.ts';
import { createFakeDevice, openStorage } from '../../tests/support/fakeDevice.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
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

const settings: Settings = {
  routineId: 'deep',
  firstFoot: 'right',
  sound,
  switchGate: 'byPerson',
  installDismissed: true,
  theme: 'night',
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
    expect(settingsFormat.read({ ...settings, [field]: 'moth'.repeat(99) }, 2)).toEqual({
      value: { ...settings, [field]: DEFAULT_SETTINGS[field as keyof Settings] },
      missed: 'unreadable',
    });
  });

  test('that lack a field take its default, and nothing was missed', () => {
    expect(settingsFormat.read({ sound }, 2)).toEqual({
      value: { ...DEFAULT_SETTINGS, sound },
      missed: 'nothing',
    });
  });

  test('from before there was a theme follow the phone, and nobody is told', () => {
    const { theme: _, ...before } = settings;
    const text = JSON.stringify({ format: 'solea.settings', version: 2, data: before });
    const device = createFakeDevice({ keyValues: createFakeKeyValueStore([['solea.settings', text]]) });
    const storage = openStorage(device);
    expect(storage.settings.store.getState()).toEqual({ ...before, theme: 'system' });
    storage.settings.change({ theme: 'day' });
    expect(openStorage(device).settings.store.getState()).toEqual({ ...before, theme: 'day' });
    expect(storage.notices.store.getState().notices).toEqual([]);
  });

  test('with a field nobody knows are read, and the field was missed', () => {
    expect(settingsFormat.read({ ...settings, colour: 'plum' }, 2)).toEqual({
      value: settings,
      missed: 'unreadable',
    });
  });

  test.each([null, 7, 'tones', undefined])('that are %s cannot be read', (data) => {
    expect(settingsFormat.read(data, 2).value).toBeUndefined();
  });
});

describe('the choices about sound', () => {
  const read = (part: object) => settingsFormat.read({ ...settings, sound: { ...sound, ...part } }, 2);

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
    expect(settingsFormat.read({ ...settings, sound: { bed: 'sea' } }, 2)).toEqual({
      value: { ...settings, sound: { ...DEFAULT_SOUND, bed: 'sea' } },
      missed: 'nothing',
    });
  });
});

describe('settings of version 1', () => {
  const others = { routineId: 'deep', firstFoot: 'right', switchGate: 'byPerson', installDismissed: true };
  const silent = { ...DEFAULT_SOUND, mode: 'music', verbosity: 'tonesOnly', tonesLevel: 0 };

  test.each([
    ['tones', DEFAULT_SOUND],
    ['silent', silent],
  ])('with %s come over whole', (old, now) => {
    expect(settingsFormat.read({ ...others, sound: old }, 1)).toEqual({
      value: { ...others, sound: now, theme: 'system' },
      missed: 'nothing',
    });
  });

  test('without a sound take the usual one', () => {
    expect(settingsFormat.read(others, 1)).toEqual({
      value: { ...others, sound: DEFAULT_SOUND, theme: 'system' },
      missed: 'nothing',
    });
  });

  test.each(['organ', 7, null])('with the sound %s fall back in that alone, and it was missed', (old) => {
    expect(settingsFormat.read({ ...others, sound: old }, 1)).toEqual({
      value: { ...others, sound: DEFAULT_SOUND, theme: 'system' },
      missed: 'unreadable',
    });
  });

  test.each([null, 7, 'tones', undefined])('that are %s cannot be read', (data) => {
    expect(settingsFormat.read(data, 1).value).toBeUndefined();
  });

  test('are found on the device, and are version 2 from the next change on', () => {
    const text = JSON.stringify({
      format: 'solea.settings',
      version: 1,
      data: { ...others, sound: 'silent' },
    });
    const device = createFakeDevice({ keyValues: createFakeKeyValueStore([['solea.settings', text]]) });
    const storage = openStorage(device);
    expect(storage.settings.store.getState()).toEqual({ ...others, sound: silent, theme: 'system' });
    expect(storage.notices.store.getState().notices).toEqual([]);
    storage.settings.change({ firstFoot: 'left' });
    const kept: unknown = JSON.parse(device.keyValues.get('solea.settings') ?? '');
    expect(kept).toEqual({
      format: 'solea.settings',
      version: 2,
      data: { ...others, firstFoot: 'left', sound: silent, theme: 'system' },
    });
    expect(openStorage(device).notices.store.getState().notices).toEqual([]);
  });
});
