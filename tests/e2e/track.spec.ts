import type { Page } from '@playwright/test';
import { ROUTINES } from '../../src/content/routines.ts';
import { compileTimeline, isMove, type Timeline } from '../../src/domain/timeline.ts';
import { en } from '../../src/i18n/messages.ts';
import { LEAD_MS } from '../../src/platform/track/trackMaker.ts';
import { chooseRoutine, moveHeading, startSession, stepTo } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** The fastest that browsers play. */
const FASTEST = 16;
/** The slowest: what happens within a second of it lies within 0.07 s of the track. */
const SLOWEST = 0.0625;

function timelineOf(routineId: string, extensions: Timeline['plan']['extensions'] = []): Timeline {
  const routine = ROUTINES.find(({ id }) => id === routineId);
  if (!routine) throw new Error(`No routine ${routineId}`);
  return compileTimeline({ routine, feet: ['left', 'right'], switchGate: 'byItself', extensions });
}

/** The names that the screen shows one after the other, first to last. */
function titlesOf(timeline: Timeline): string[] {
  return timeline.segments.map((segment) => {
    if (segment.kind === 'close') return en.end.title;
    if (isMove(segment)) return en.moves[segment.step.move.id].name;
    return segment.gate === 'prepare' ? en.session.prepareTitle : en.session.switchTitle[segment.foot];
  });
}

const setRate = (page: Page, rate: number) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement, to) => {
    audio.playbackRate = to;
    audio.defaultPlaybackRate = to;
  }, rate);

/** Where the track is, in ms. */
const trackMs = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => Math.round(audio.currentTime * 1000));

const durationMs = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.duration * 1000);

/** Waits until the session's own sound plays, after the moment of next to nothing that opens it. */
async function untilItPlays(page: Page) {
  await expect.poll(() => durationMs(page)).toBeGreaterThan(60_000);
  await expect.poll(() => trackMs(page)).toBeGreaterThan(0);
}

/** Waits until the whole track plays: only its first seconds come before it, and they end here. */
async function untilTheWholePlays(page: Page) {
  await untilItPlays(page);
  await expect.poll(() => trackMs(page), { timeout: 30_000 }).toBeGreaterThan(LEAD_MS);
}

test('a whole Sleep session is led by its track alone and remembered', async ({ page }) => {
  await page.goto('/');
  await chooseRoutine(page, 'Sleep');
  await startSession(page);
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const look = () => {
      const text = document.querySelector('h1')?.textContent ?? '';
      if (text !== '' && text !== shown.at(-1)) shown.push(text);
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  // Sooner, a fast track would be at the end of its first seconds before the rest of it can be there.
  await untilTheWholePlays(page);
  await setRate(page, FASTEST);
  await expect(moveHeading(page)).toHaveText('Rest now', { timeout: 90_000 });
  const shown = await page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  expect(shown).toEqual(titlesOf(timelineOf('sleep')));
  await page.getByRole('button', { name: 'Done' }).click();
  await expect
    .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused))
    .toBe(true);
  await page.reload();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('Sleep, 10 min')).toBeVisible();
  await expect(page.getByText('Whole session')).toBeVisible();
});

test('steps, more time and undo lead the track exactly where they say', async ({ page }) => {
  const plain = timelineOf('nightly');
  const [, first, second] = plain.segments;
  if (!first || !second) throw new Error('Nightly has moves.');
  await page.goto('/');
  await startSession(page);
  await untilItPlays(page);
  await setRate(page, SLOWEST);

  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await expectWithin(page, first.startMs);
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(moveHeading(page)).toHaveText('Spread the oil');
  await expectWithin(page, second.startMs);

  // Undo leads back to where the step was taken, in the move before.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await expectWithin(page, first.startMs);

  const longMs = await durationMs(page);
  const source = await page.locator('audio').getAttribute('src');
  await page.getByRole('button', { name: 'Add 15 seconds' }).click();
  await expect(page.getByText('15 seconds added.')).toBeVisible();
  await expect.poll(() => durationMs(page)).toBe(longMs + 15_000);
  expect(await page.locator('audio').getAttribute('src')).not.toBe(source);
  await expectWithin(page, first.startMs);
  await setRate(page, SLOWEST);
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(moveHeading(page)).toHaveText('Spread the oil');
  await expectWithin(page, second.startMs + 15_000);

  // Soon after its start, "previous" leads to the move before.
  await page.getByRole('button', { name: 'Previous move' }).click();
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await expectWithin(page, first.startMs);

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect.poll(() => trackMs(page)).toBe(second.startMs + 15_000);
});

/** The slowed track has come no further than some seconds of real time can bring it. */
async function expectWithin(page: Page, fromMs: number) {
  await expect.poll(() => trackMs(page)).toBeGreaterThanOrEqual(fromMs);
  expect(await trackMs(page)).toBeLessThan(fromMs + 3_000);
}

test('sound that is taken away interrupts, and waits for the person', async ({ page }) => {
  await page.goto('/');
  await startSession(page);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.pause());
  await expect(page.getByText('Nothing was skipped', { exact: false })).toBeVisible();
  const atMs = await trackMs(page);
  await page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await trackMs(page)).toBe(atMs);
  await setRate(page, SLOWEST);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('Nothing was skipped', { exact: false })).toBeHidden();
  await expect.poll(() => trackMs(page)).toBeGreaterThan(atMs);
  await expectWithin(page, atMs);
});

test('a gate that waits keeps waiting, sounding on, until the person moves on', async ({ page }) => {
  await page.goto('/begin?routine=quick');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: "I'm ready" }).click();
  await untilItPlays(page);
  const gate = timelineOf('quick').segments.find(({ kind, index }) => kind === 'gate' && index > 0);
  if (!gate) throw new Error('Two feet have a gate between them.');
  await stepTo(page, 'Now the right foot');
  await setRate(page, FASTEST);
  // Far longer than the gate: it has come round several times.
  await page.locator('audio').evaluate(
    (audio: HTMLAudioElement, { endS }) =>
      new Promise<void>((resolve, reject) => {
        let turns = 0;
        let lastS = audio.currentTime;
        audio.addEventListener('timeupdate', () => {
          if (audio.currentTime >= endS) reject(new Error('The gate was left.'));
          if (audio.currentTime < lastS) turns++;
          lastS = audio.currentTime;
          if (turns >= 3) resolve();
        });
      }),
    { endS: gate.endMs / 1000 },
  );
  await expect(moveHeading(page)).toHaveText('Now the right foot');
  await expect(page.getByText('Waits for you')).toBeVisible();
  await setRate(page, SLOWEST);
  await page.getByRole('button', { name: 'Next move' }).click();
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await expectWithin(page, gate.endMs);
});

test.describe('where not all of the sound can be had', () => {
  // What the service worker keeps cannot be taken away by a test.
  test.use({ serviceWorkers: 'block' });

  for (const [trouble, answer] of [
    ['cannot be decoded', { body: 'no sound at all', contentType: 'audio/mp4' }],
    ['is missing', { status: 404, body: '' }],
  ] as const) {
    test(`a recording that ${trouble} leaves the session to its tones, and it says so`, async ({
      page,
      problems,
    }) => {
      await page.route('**/voice/en/move.settle.name.m4a', (route) => route.fulfill(answer));
      await page.goto('/');
      await startSession(page);
      await expect(
        page.getByText('Some of the spoken words could not be loaded', { exact: false }),
      ).toBeVisible();
      await expect(moveHeading(page)).toHaveText('Settle the foot');
      expect(await trackMs(page)).toBeGreaterThan(5_000);
      forgive(problems, 'move.settle.name.m4a');
    });
  }

  test('a recording that never comes holds nothing up', async ({ page }) => {
    await page.route('**/voice/en/end.m4a', () => {});
    await page.goto('/');
    await startSession(page);
    // Further than the first seconds reach, and still led by the track.
    await expect.poll(() => trackMs(page), { timeout: 30_000 }).toBeGreaterThan(12_000);
    await expect(page.getByText('The sound track could not be played here', { exact: false })).toBeHidden();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('a mixer that never answers leaves the session to live cues', async ({ page }) => {
    await page.route('**/trackWorker*', () => {});
    await page.goto('/');
    await startSession(page);
    await expect(page.getByText('The sound track could not be played here', { exact: false })).toBeVisible();
    await expect(moveHeading(page)).toHaveText('Settle the foot');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('a track that cannot be mixed leaves the session to live cues, and it says so', async ({
    page,
    problems,
  }) => {
    await page.route('**/trackWorker*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await startSession(page);
    await expect(page.getByText('The sound track could not be played here', { exact: false })).toBeVisible();
    await expect(moveHeading(page)).toHaveText('Settle the foot');
    await expect(moveHeading(page)).toHaveText('Spread the oil');
    await page.getByRole('button', { name: 'Next move' }).click();
    await expect(moveHeading(page)).toHaveText('Draw down the Achilles');
    forgive(problems, 'trackWorker');
  });
});

/** What the test itself took away may be missed. */
function forgive(problems: string[], name: string) {
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes(name)));
}

test('the lock screen shows the step and commands the session', async ({ page }) => {
  await page.addInitScript(() => {
    const handlers: Record<string, MediaSessionActionHandler | null> = {};
    const positions: MediaPositionState[] = [];
    Object.assign(window, { handlers, positions });
    const session = navigator.mediaSession;
    const { setActionHandler, setPositionState } = session;
    session.setActionHandler = (action, handler) => {
      handlers[action] = handler;
      setActionHandler.call(session, action, handler);
    };
    session.setPositionState = (state) => {
      if (state) positions.push(state);
      setPositionState.call(session, state);
    };
  });
  await page.goto('/');
  await startSession(page);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await expect
    .poll(() => metadata(page))
    .toMatchObject({ title: 'Settle the foot', artist: 'Prepare · Left foot' });
  expect((await metadata(page))?.artwork).toContain('/icons/any-512.png');

  await press(page, { action: 'pause' });
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect.poll(() => playbackState(page)).toBe('paused');
  await press(page, { action: 'play' });
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => playbackState(page)).toBe('playing');
  await press(page, { action: 'nexttrack' });
  await expect(moveHeading(page)).toHaveText('Spread the oil');
  await expect.poll(() => metadata(page)).toMatchObject({ title: 'Spread the oil' });
  await press(page, { action: 'previoustrack' });
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  const { segments, durationMs: wholeMs } = timelineOf('nightly');
  const toes = segments.find((segment) => isMove(segment) && segment.step.move.stage === 'toes');
  if (!toes || !isMove(toes)) throw new Error('Nightly ends with toes.');
  await setRate(page, SLOWEST);
  await press(page, { action: 'seekto', seekTime: toes.startMs / 1000 });
  await expect(moveHeading(page)).toHaveText(en.moves[toes.step.move.id].name);
  await expect.poll(() => metadata(page)).toMatchObject({ artist: 'Toes · Left foot' });
  await expectWithin(page, toes.startMs);

  const positions = await page.evaluate(
    () => (window as unknown as { positions: MediaPositionState[] }).positions,
  );
  expect(new Set(positions.map(({ duration }) => duration))).toEqual(new Set([wholeMs / 1000]));
  for (const { position = 0, duration = 0 } of positions) expect(position).toBeLessThanOrEqual(duration);
  await expect
    .poll(() => handlerNames(page))
    .toEqual(['nexttrack', 'pause', 'play', 'previoustrack', 'seekto']);

  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect.poll(() => handlerNames(page)).toEqual([]);
  await expect.poll(() => metadata(page)).toBeNull();
});

const metadata = (page: Page) =>
  page.evaluate(() => {
    const { metadata: shown } = navigator.mediaSession;
    return (
      shown && {
        title: shown.title,
        artist: shown.artist,
        artwork: shown.artwork.map(({ src }) => src).join(),
      }
    );
  });

const playbackState = (page: Page) => page.evaluate(() => navigator.mediaSession.playbackState);

/** Does what a lock screen does when one of its buttons is pressed. */
const press = (page: Page, details: MediaSessionActionDetails) =>
  page.evaluate((asked) => {
    const { handlers } = window as unknown as { handlers: Record<string, MediaSessionActionHandler | null> };
    handlers[asked.action]?.(asked);
  }, details);

const handlerNames = (page: Page) =>
  page.evaluate(() => {
    const { handlers } = window as unknown as { handlers: Record<string, unknown> };
    return Object.keys(handlers)
      .filter((name) => handlers[name] !== null)
      .sort();
  });
