import { describe, expect, test } from 'vitest';
import {
  createFakeDevice,
  type FakeDevice,
  finishedWith,
  openStorage,
} from '../../tests/support/fakeDevice.ts';
import { type Answers, NOTHING_APPLIES } from '../domain/safety.ts';
import { createBackups, isBackupDue } from './backups.ts';
import type { Files, Offered, Picked, TextFile } from './files.ts';
import { NEVER_ASKED } from './safetyRecord.ts';

/** Files that go nowhere: what was saved can be picked again. */
function createFakeFiles(answer: Offered = 'saved') {
  const saved: TextFile[] = [];
  let next: Picked | undefined;
  const files: Files = {
    async save(file) {
      saved.push(file);
      return answer;
    },
    pick: async () => next ?? { kind: 'text', text: saved[0]?.text ?? '' },
  };
  return { files, saved, willPick: (picked: Picked) => (next = picked) };
}

function openPhone(device: FakeDevice, fake = createFakeFiles()) {
  const storage = openStorage(device);
  const backups = createBackups(
    storage.sessions,
    storage.settings,
    storage.safety,
    fake.files,
    device.clock.now,
  );
  return { ...fake, ...storage, backups };
}

const ids = ({ sessions }: ReturnType<typeof openPhone>) =>
  sessions.store.getState().records.map(({ id }) => id);

describe('a backup', () => {
  test('moves to another phone, and only on request brings the settings', async () => {
    const old = openPhone(createFakeDevice());
    await old.sessions.finish(finishedWith('a', 60_000));
    old.settings.change({ firstFoot: 'right' });
    expect(await old.backups.save(false)).toBe('saved');

    const phone = openPhone(createFakeDevice(), old);
    await phone.sessions.finish(finishedWith('b', 60_000));
    const opened = await phone.backups.open();
    if (opened.kind !== 'found') throw new Error('A backup was picked.');
    expect(opened.backup.preview).toMatchObject({ added: 1, changed: 0 });
    expect(ids(phone)).toEqual(['b']);
    await opened.backup.take({ settings: false, answers: false });
    expect(ids(phone).toSorted()).toEqual(['a', 'b']);
    expect(phone.settings.store.getState().firstFoot).toBe('left');
    await opened.backup.take({ settings: true, answers: false });
    expect(phone.settings.store.getState()).toMatchObject({ firstFoot: 'right', backedUpAt: 0 });
  });

  test('holds the safety answers only on request, and they become those of a phone that has none', async () => {
    const answers = { ...NOTHING_APPLIES, conditions: ['pregnancy'] } as const satisfies Answers;
    const given = { answers, askedAt: { everyday: 5, full: 5 } };
    const old = openPhone(createFakeDevice());
    old.safety.change(given);
    await old.backups.save(false);
    expect(old.saved[0]?.text).not.toMatch(/safety|pregnancy/);
    await old.backups.saveTable();
    expect(old.saved[1]?.text).not.toMatch(/pregnancy/);

    const other = openPhone(createFakeDevice());
    other.safety.change(given);
    await other.backups.save(true);
    const phone = openPhone(createFakeDevice(), other);
    const opened = await phone.backups.open();
    if (opened.kind !== 'found') throw new Error('A backup was picked.');
    expect(opened.backup.bringsAnswers).toBe(true);
    await opened.backup.take({ settings: true, answers: false });
    expect(phone.safety.store.getState()).toEqual(NEVER_ASKED);
    await opened.backup.take({ settings: false, answers: true });
    expect(phone.safety.store.getState()).toEqual({ answers, askedAt: { everyday: 0, full: 0 } });
  });

  test('never replaces safety answers that were given here', async () => {
    const other = openPhone(createFakeDevice());
    other.safety.change({ answers: NOTHING_APPLIES, askedAt: { everyday: 9, full: 9 } });
    await other.backups.save(true);
    const here = openPhone(createFakeDevice(), other);
    const given = {
      answers: { ...NOTHING_APPLIES, conditions: ['pregnancy'] } as const satisfies Answers,
      askedAt: { everyday: 5, full: 5 },
    };
    here.safety.change(given);
    const opened = await here.backups.open();
    if (opened.kind !== 'found') throw new Error('A backup was picked.');
    expect(opened.backup.bringsAnswers).toBe(false);
    await opened.backup.take({ settings: true, answers: true });
    expect(here.safety.store.getState()).toEqual(given);
  });

  test.each<[Picked, string]>([
    [{ kind: 'tooLarge' }, 'tooLarge'],
    [{ kind: 'broken' }, 'broken'],
    [{ kind: 'text', text: 'hello' }, 'foreign'],
  ])('that is %o is refused, and nothing changes', async (picked, reason) => {
    const phone = openPhone(createFakeDevice());
    await phone.sessions.finish(finishedWith('a', 60_000));
    phone.willPick(picked);
    expect(await phone.backups.open()).toEqual({ kind: 'refused', reason });
    expect(ids(phone)).toEqual(['a']);
  });

  test('that was not picked after all is none', async () => {
    const phone = openPhone(createFakeDevice());
    phone.willPick({ kind: 'none' });
    expect(await phone.backups.open()).toEqual({ kind: 'none' });
  });

  test.each<[Offered, boolean]>([
    ['saved', true],
    ['cancelled', false],
    ['failed', false],
  ])('that was %s counts as made: %s', async (answer, counts) => {
    const device = createFakeDevice();
    const phone = openPhone(device, createFakeFiles(answer));
    await phone.backups.save(false);
    expect(phone.settings.store.getState().backedUpAt).toBe(counts ? device.clock.now() : 0);
  });

  test('is named by its day, and so is the table beside it', async () => {
    const phone = openPhone(createFakeDevice());
    await phone.backups.save(false);
    await phone.backups.saveTable();
    expect(phone.saved.map(({ name }) => name)).toEqual(['solea-2026-01-05.json', 'solea-2026-01-05.csv']);
    expect(phone.backups.sizeBytes()).toBeGreaterThan(100);
  });

  test('is due after thirty sessions without one', () => {
    const sessions = Array.from({ length: 30 }, (_, i) => ({ startedAt: 100 + i }));
    expect(isBackupDue(sessions, 0)).toBe(true);
    expect(isBackupDue(sessions.slice(1), 0)).toBe(false);
    expect(isBackupDue(sessions, 100)).toBe(false);
  });
});
