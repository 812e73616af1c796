import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySettings } from '../../tests/support/arbitraryRecords.ts';
import { open, seal } from './envelope.ts';
import { DEFAULT_SETTINGS, type Settings, settingsFormat } from './settingsRecord.ts';

const settings: Settings = {
  routineId: 'deep',
  firstFoot: 'right',
  sound: 'silent',
  switchGate: 'byPerson',
  installDismissed: true,
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
    expect(settingsFormat.read({ ...settings, [field]: { broken: true } }, 1)).toEqual({
      value: { ...settings, [field]: DEFAULT_SETTINGS[field as keyof Settings] },
      missed: 'unreadable',
    });
  });

  test('that lack a field take its default, and nothing was missed', () => {
    expect(settingsFormat.read({ sound: 'silent' }, 1)).toEqual({
      value: { ...DEFAULT_SETTINGS, sound: 'silent' },
      missed: 'nothing',
    });
  });

  test('with a field nobody knows are read, and the field was missed', () => {
    expect(settingsFormat.read({ ...settings, colour: 'plum' }, 1)).toEqual({
      value: settings,
      missed: 'unreadable',
    });
  });

  test.each([null, 7, 'tones', undefined])('that are %s cannot be read', (data) => {
    expect(settingsFormat.read(data, 1).value).toBeUndefined();
  });
});
