import { NOTHING_APPLIES } from '../../src/domain/safety.ts';
import { en } from '../../src/i18n/messages.ts';
import type { SafetyRecord } from '../../src/storage/safetyRecord.ts';
import { moveHeading, startSession, virtualTime } from './support/app.ts';
import { answerCheck, plantAnswers, ready } from './support/safety.ts';
import { expect, test } from './support/test.ts';

/** What is looked at here has no need of the stored copy, and making one is most of the work of opening a page. */
test.use({ serviceWorkers: 'block' });

const FEVER: SafetyRecord['answers'] = { ...NOTHING_APPLIES, today: ['fever'] };
const THINNERS: SafetyRecord['answers'] = { ...NOTHING_APPLIES, conditions: ['bloodThinners'] };
/** What blood thinners rule out. */
const RULED_OUT: readonly string[] = [en.moves.knuckleKnead.name, en.moves.archHold.name];

test('someone to whom nothing applies reads every question and begins with one tap', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Fever, or feeling ill')).toBeVisible();
  await expect(page.getByText('Blood thinners')).toBeVisible();
  await expect(page.getByText(/keep blood from clotting/)).toHaveCount(0);
  await page.getByRole('button', { name: 'What these mean' }).last().click();
  await expect(page.getByText(/keep blood from clotting/)).toBeVisible();
  await expect(page.getByText(/Not a medical device/)).toBeVisible();
  await page.getByRole('button', { name: "All clear, I'm ready" }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a fever leads to no massage by any way in, only to the breathing', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await answerCheck(page, ['Fever, or feeling ill']);
  for (const way of [
    '/begin',
    '/begin?routine=quick',
    '/begin?routine=roller&continue',
    '/begin?continue=1',
  ]) {
    await page.goto(way);
    await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
    await expect(ready(page)).toHaveCount(0);
  }
  await page.goto('/session');
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Only the breathing' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('Breathe in')).toBeVisible();
  await page.clock.runFor(5_000);
  await expect(page.getByText('Breathe out')).toBeVisible();
});

test('a ruled-out move is never met, however one steps through the session', async ({ page }) => {
  await virtualTime(page);
  await plantAnswers(page, THINNERS);
  await page.goto('/begin?routine=deep');
  await expect(page.getByRole('region', { name: 'Changed for you' })).toBeVisible();
  await ready(page).click();
  const met: string[] = [];
  const done = page.getByRole('button', { name: 'Done' });
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  while (!(await done.isVisible())) {
    const at = (await moveHeading(page).textContent()) ?? '';
    met.push(at);
    await page.keyboard.press('ArrowRight');
    await expect(moveHeading(page)).not.toHaveText(at);
  }
  expect(met).toContain(en.moves.thumbLines.name);
  expect(met.filter((name) => RULED_OUT.includes(name))).toEqual([]);
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`what was changed is never covered by the tap that begins, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await plantAnswers(page, { ...NOTHING_APPLIES, conditions: ['bloodThinners', 'achilles', 'allergy'] });
    await page.goto('/begin?routine=deep');
    const changes = page.getByRole('region', { name: 'Changed for you' });
    await expect(changes).toBeVisible();
    const read = await changes.boundingBox();
    const begins = await ready(page).boundingBox();
    expect(begins?.y).toBeGreaterThan((read?.y ?? 0) + (read?.height ?? 0));
  });
}

test('why there is no session is never covered by the way back, also in large text', async ({ page }) => {
  await plantAnswers(page, { ...NOTHING_APPLIES, conditions: ['pregnancy', 'surgery'] });
  await page.goto('/begin');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const why = page.getByRole('region', { name: 'Check first' });
  await expect(why).toBeVisible();
  const read = await why.boundingBox();
  const back = await page.getByRole('link', { name: 'Back to Tonight' }).boundingBox();
  expect(back?.y).toBeGreaterThanOrEqual((read?.y ?? 0) + (read?.height ?? 0));
});

test('a session left before the answers changed does not go on as it was', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(40_000);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await page.goto('/check?from=settings');
  await page.getByRole('checkbox', { name: 'Blood thinners' }).check();
  await page.getByRole('button', { name: 'Keep these answers' }).click();
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/this one begins anew/)).toBeVisible();
  await ready(page).click();
  await expect(moveHeading(page)).toHaveText(en.session.prepareTitle);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  // Adapted already: it goes on at once.
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a stored session forged to hold what is ruled out is not continued', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(40_000);
  await page.goto('/check?from=settings');
  await page.getByRole('checkbox', { name: 'Blood thinners' }).check();
  await page.getByRole('button', { name: 'Keep these answers' }).click();
  await page.evaluate(() => {
    const text = localStorage.getItem('solea.checkpoint') ?? '';
    localStorage.setItem(
      'solea.checkpoint',
      text.replaceAll('"moderate"', '"light"').replaceAll('"gentle"', '"light"'),
    );
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('region', { name: 'Changed for you' })).toBeVisible();
});

test('no forged wish has someone with hip precautions cross the legs', async ({ page }) => {
  await virtualTime(page);
  await plantAnswers(page, { ...NOTHING_APPLIES, conditions: ['hip'] });
  await page.addInitScript(() => {
    const data = { posture: 'thigh', routineId: 'deep' };
    localStorage.setItem('solea.settings', JSON.stringify({ format: 'solea.settings', version: 3, data }));
  });
  await page.goto('/begin?routine=deep');
  await expect(page.getByText('Done seated, with a roller in place of the hands.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await ready(page).click();
  await expect(page.getByRole('img', { name: /on a roller before the chair/ })).toBeVisible();
});

test('answers made unreadable are asked for in full, and never become a no', async ({ page }) => {
  await virtualTime(page);
  await plantAnswers(page, FEVER);
  await page.goto('/begin');
  await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
  await page.evaluate(() => {
    const text = localStorage.getItem('solea.safety') ?? '';
    localStorage.setItem('solea.safety', text.replace('"fever"', '"fine"'));
  });
  await page.goto('/begin');
  await expect(page.getByText('Blood thinners')).toBeVisible();
  await page.getByRole('link', { name: 'Back to Tonight' }).click();
  await expect(page.getByText(/safety answers could not be read/)).toBeVisible();
});

test('a sheet left open in one tab follows what another tab is told', async ({ page, context }) => {
  await page.goto('/begin');
  await expect(ready(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/check?from=settings');
  await other.getByRole('checkbox', { name: 'An inflamed vein' }).check();
  await other.getByRole('button', { name: 'Keep these answers' }).click();
  await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
  await expect(ready(page)).toHaveCount(0);
});

test('a session that runs in one tab ends when another tab is told of a fever', async ({ page, context }) => {
  await page.goto('/');
  await startSession(page);
  const other = await context.newPage();
  await other.goto('/check?from=settings');
  await other.getByRole('checkbox', { name: 'Fever, or feeling ill' }).check();
  await other.getByRole('button', { name: 'Keep these answers' }).click();
  await expect(page.getByText(/another tab, rule it out: fever/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pain, or something felt wrong?' })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
});

test('a clearance is dated, lets an adapted session begin, and can be withdrawn', async ({ page }) => {
  await virtualTime(page);
  await plantAnswers(page, { ...NOTHING_APPLIES, conditions: ['pregnancy'] });
  await page.goto('/begin');
  await expect(page.getByRole('heading', { name: 'Check first' })).toBeVisible();
  await page.getByRole('button', { name: /A clinician has cleared me/ }).click();
  await expect(page.getByText(/Left out: .*draw down the Achilles/)).toBeVisible();
  await expect(ready(page)).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Withdraw: Pregnancy' }).click();
  await page.goto('/begin');
  await expect(page.getByRole('heading', { name: 'Check first' })).toBeVisible();
});

test('a stop because something felt wrong is kept as stopped wisely', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(40_000);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'Pain, or something felt wrong?' }).click();
  await expect(page.getByText(/call the emergency services/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText(/^Stopped wisely, after 0:35/)).toBeVisible();
});

test('erased answers leave nothing on the device', async ({ page }) => {
  await plantAnswers(page, THINNERS);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Erase the answers' }).click();
  await page.getByRole('button', { name: 'Erase them' }).click();
  await expect(page.getByText(/Not answered\./)).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('safety')));
  expect(kept).toEqual([]);
});
