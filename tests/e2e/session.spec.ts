import { ROUTINES } from '../../src/content/routines.ts';
import { compileTimeline } from '../../src/domain/timeline.ts';
import { en } from '../../src/i18n/messages.ts';
import { besideMusic, chooseRoutine, moveHeading, startSession, virtualTime } from './support/app.ts';
import { expect, test } from './support/test.ts';

const routine = (id: string) => {
  const found = ROUTINES.find((one) => one.id === id);
  if (!found) throw new Error(`No routine ${id}`);
  return found;
};

for (const firstFoot of ['left', 'right'] as const) {
  test(`a whole Nightly session, ${firstFoot} foot first, shows every move in order and is remembered`, async ({
    page,
  }) => {
    await virtualTime(page);
    await page.goto('/');
    if (firstFoot === 'right') await page.getByRole('button', { name: /^First foot/ }).click();
    await startSession(page);
    const feet = firstFoot === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const { segments } = compileTimeline({
      routine: routine('nightly'),
      feet,
      switchGate: 'byItself',
      extensions: [],
    });
    for (const segment of segments) {
      if (segment.kind === 'close') break;
      const title =
        segment.kind === 'move'
          ? en.moves[segment.step.move.id].name
          : segment.gate === 'prepare'
            ? en.session.prepareTitle
            : en.session.switchTitle[segment.foot];
      await expect(moveHeading(page)).toHaveText(title);
      await expect(page.getByText(en.feet[segment.foot], { exact: true })).toBeVisible();
      await page.clock.runFor(segment.endMs - segment.startMs);
    }
    await expect(moveHeading(page)).toHaveText('Rest now');
    await expect(page.getByText('Left 5:00 · Right 5:00')).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(page.getByText('Nightly, 10 min')).toBeVisible();
    await expect(page.getByText('Whole session')).toBeVisible();
  });
}

test('pause, steps, more time and undo keep the place', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(5_000);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(60_000);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(moveHeading(page)).toHaveText('Spread the oil');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await page.getByRole('button', { name: 'Add 15 seconds' }).click();
  await expect(page.getByText(/^10:15 left in the session/)).toBeVisible();
  await page.getByRole('button', { name: 'Right foot too' }).click();
  await expect(page.getByText(/^10:30 left in the session/)).toBeVisible();
});

test('a session left early is credited with what was done', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await chooseRoutine(page, 'Quick');
  await startSession(page);
  await page.clock.runFor(65_000);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByText('Wipe your soles before you stand.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('Quick, 5 min')).toBeVisible();
  await expect(page.getByText('1:00 of 5:00')).toBeVisible();
});

test('a long sleep interrupts the session where it was and waits', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(27_000);
  await expect(moveHeading(page)).toHaveText('Draw down the Achilles');
  await page.clock.fastForward(600_000);
  await expect(page.getByText(/Nothing was skipped/)).toBeVisible();
  await expect(moveHeading(page)).toHaveText('Draw down the Achilles');
  await page.clock.runFor(60_000);
  await expect(moveHeading(page)).toHaveText('Draw down the Achilles');
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.clock.runFor(30_000);
  await expect(moveHeading(page)).toHaveText('Thumb circles, five lines');
});

test('cues sound on the audio clock, each at its moment', async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.addInitScript(() => {
    // A busy machine's audio stalls, and the cues then make up for it; here it never does.
    Object.defineProperty(BaseAudioContext.prototype, 'currentTime', {
      get: () => performance.now() / 1_000,
    });
    const starts: number[] = [];
    Object.assign(window, { starts });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...args) {
      starts.push(1_000 * (args[0] ?? 0));
      start.apply(this, args);
    };
  });
  await besideMusic(page, { verbosity: 'tonesOnly' });
  await page.goto('/');
  await chooseRoutine(page, 'Quick');
  await startSession(page);
  await page.clock.runFor(21_000);
  await expect(moveHeading(page)).toHaveText('Draw down the Achilles');
  const starts = await page.evaluate(() => (window as unknown as { starts: number[] }).starts);
  const times = starts.filter((atMs) => atMs > 0);
  // From the first move: oil after 5 s, its second stroke at 10, its warning at 12, the Achilles at 15.
  const offsets = times.map((atMs) => Math.round((atMs - (times[1] ?? 0)) / 100) / 10);
  expect(offsets.slice(1, 6)).toEqual([0, 5, 10, 12, 15]);
});

test('going back, however far, asks before it leaves a running session', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/progress');
  await page.getByRole('link', { name: 'Tonight' }).click();
  await startSession(page);
  await page.clock.runFor(10_000);
  for (const back of [() => page.goBack(), () => page.evaluate(() => history.go(-2))]) {
    await back();
    await expect(page.getByRole('dialog', { name: 'End here?' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/session');
    await page.getByRole('button', { name: 'Keep going' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  }
  await page.goBack();
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
});
