import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { moveHeading, skipToEnd, startSession, stepTo, virtualTime } from './support/app.ts';
import { fullHistory, plantHistory } from './support/history.ts';
import { outOfReach, sideways } from './support/reach.ts';
import { expect, test } from './support/test.ts';

/** What is looked at here has no need of the stored copy, and making one is most of the work of opening a page. */
test.use({ serviceWorkers: 'block' });

/** A screen or a state of it; each leads on from the one before. */
interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

/** From the first visit through a session to the history. */
const EVENING: readonly State[] = [
  { name: 'Progress, empty', reach: (page) => page.goto('/progress') },
  {
    name: 'Settings, beside my music',
    reach: async (page) => {
      await page.goto('/settings');
      await page.getByRole('radio', { name: 'Keep my music' }).check();
      await page.getByRole('slider', { name: 'Tones level' }).fill('0');
      await page.getByRole('slider', { name: 'Voice level' }).fill('0');
    },
  },
  {
    name: 'Settings, guide sound',
    reach: async (page) => {
      await page.getByRole('slider', { name: 'Tones level' }).fill('8');
      await page.getByRole('slider', { name: 'Voice level' }).fill('8');
      await page.getByRole('radio', { name: 'Guide sound' }).check();
      await page.getByRole('radio', { name: 'Sea' }).check();
    },
  },
  { name: 'Tonight', reach: (page) => page.goto('/') },
  { name: 'Choose a routine', reach: (page) => page.getByRole('button', { name: /^Routine/ }).click() },
  {
    name: 'Before you begin',
    reach: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Start', exact: true }).click();
    },
  },
  {
    name: 'A move',
    reach: async (page) => {
      await page.getByRole('button', { name: "I'm ready" }).click();
      // The tab's lock is asked for in between: no time may pass before the session has begun.
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await page.clock.runFor(80_000);
    },
  },
  { name: 'After +15 s', reach: (page) => page.getByRole('button', { name: 'Add 15 seconds' }).click() },
  { name: 'Paused', reach: (page) => page.getByRole('button', { name: 'Pause' }).click() },
  {
    name: 'Asking to stop',
    reach: (page) => page.getByRole('button', { name: 'Stop', exact: true }).click(),
  },
  {
    name: 'Changing feet',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Keep going' }).click();
      await page.getByRole('button', { name: 'Resume' }).click();
      await stepTo(page, 'Now the right foot');
    },
  },
  { name: 'The end', reach: skipToEnd },
  {
    name: 'Progress, with a session',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('link', { name: 'Progress' }).click();
    },
  },
  {
    name: 'An unfinished session',
    reach: async (page) => {
      await page.goto('/');
      await startSession(page);
      await page.clock.runFor(30_000);
      await page.reload();
      await page.getByRole('button', { name: 'Continue' }).waitFor();
    },
  },
  { name: 'An unknown address', reach: (page) => page.goto('/nowhere') },
];

/** What is asked first, and what there is instead of a session. */
const CHECKING: readonly State[] = [
  { name: 'Only the breathing', reach: (page) => page.goto('/breathe') },
  { name: 'The safety check', reach: (page) => page.goto('/check') },
  {
    name: 'Not today',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: 'An inflamed vein' }).check();
      await page.getByRole('button', { name: 'Keep these answers' }).click();
      await page.getByRole('heading', { name: 'Not today' }).waitFor();
    },
  },
];

/** What can be read. */
const READING: readonly State[] = [
  { name: 'Learn', reach: (page) => page.goto('/learn') },
  {
    name: 'Learn, searched',
    reach: (page) => page.getByRole('searchbox', { name: 'Search Learn' }).fill('sleep'),
  },
  {
    name: 'The map of the foot, with traditional names',
    reach: async (page) => {
      await page.goto('/learn/map');
      await page.getByRole('checkbox', { name: 'Traditional names' }).check();
    },
  },
  { name: 'What is known', reach: (page) => openChapter(page, 'evidence') },
  { name: 'How often', reach: (page) => openChapter(page, 'practice') },
  { name: 'Reflexology', reach: (page) => openChapter(page, 'reflexology') },
  {
    name: 'Short answers, one unfolded',
    reach: async (page) => {
      await openChapter(page, 'questions');
      await page.getByText('Is this massage or reflexology?').click();
    },
  },
  { name: 'When not to', reach: (page) => openChapter(page, 'care') },
  { name: 'Hard to reach', reach: (page) => openChapter(page, 'reach') },
  { name: 'Sources', reach: (page) => openChapter(page, 'sources') },
];

const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel' }).click();

/** What is told of many nights, and every way to put it right. */
const NIGHTS: readonly State[] = [
  {
    name: 'Progress, with many nights and a table',
    reach: async (page) => {
      await page.goto('/progress');
      await plantHistory(page, fullHistory());
      await page.getByText('As a table').first().click();
    },
  },
  {
    name: 'A session',
    reach: (page) =>
      page
        .getByRole('button', { name: /^Nightly/ })
        .first()
        .click(),
  },
  {
    name: 'How a night was slept',
    reach: async (page) => {
      await cancel(page);
      await page.getByRole('button', { name: 'Say how a night was' }).click();
    },
  },
  {
    name: 'The plan',
    reach: async (page) => {
      await cancel(page);
      await page.getByRole('button', { name: 'Change the plan' }).click();
      await page.getByRole('radio', { name: 'My own' }).check();
    },
  },
];

const WALKS = [
  { walk: 'the nights', states: NIGHTS },
  { walk: 'an evening', states: EVENING },
  { walk: 'the check', states: CHECKING },
  { walk: 'reading', states: READING },
];

/** A chapter of Learn, once its words have arrived. */
async function openChapter(page: Page, chapter: string) {
  await page.goto(`/learn/${chapter}`);
  await page.getByRole('link', { name: 'All of Learn' }).waitFor();
}

/** Many screens in one journey, on whatever machine. */
test.setTimeout(300_000);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { walk, states } of WALKS)
    test(`axe finds nothing on any screen of ${walk}, ${colorScheme}`, async ({ page, problems }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Axe waits for timers of its own, so time goes on here.
      await page.clock.install();
      for (const { name, reach } of states) {
        await reach(page);
        await page.locator('h1').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map((n) => n.html).join()}`),
        ).toEqual([]);
      }
      forgiveMissingPage(problems);
    });
}

for (const { label, width, height, text } of [
  { label: 'the smallest phone', width: 320, height: 568, text: '100%' },
  { label: 'text at 200 %', width: 390, height: 844, text: '200%' },
  { label: 'the smallest phone with text at 200 %', width: 320, height: 568, text: '200%' },
  { label: 'a phone lying on its side', width: 844, height: 390, text: '100%' },
]) {
  for (const { walk, states } of WALKS)
    test(`nothing of ${walk} is cut off or out of reach: ${label}`, async ({ page, problems }) => {
      await page.setViewportSize({ width, height });
      await virtualTime(page);
      await page.addInitScript((size) => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = size;
        });
      }, text);
      for (const { name, reach } of states) {
        await reach(page);
        await page.locator('h1').first().waitFor();
        expect(await sideways(page), name).toEqual([]);
        expect(await outOfReach(page), name).toEqual([]);
      }
      forgiveMissingPage(problems);
    });
}

/** A static host answers an unknown address with a 404 of its own; nothing else may be missing. */
function forgiveMissingPage(problems: string[]) {
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.endsWith('/nowhere')));
}

test('a whole session can be done with the keyboard alone', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  const press = async (name: string, exact = false) => {
    const button = page.getByRole('button', { name, exact });
    while (!(await button.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await press('Start', true);
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  await press("I'm ready");
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(6_000);
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await page.keyboard.press('ArrowRight');
  await expect(moveHeading(page)).toHaveText('Spread the oil');
  await press('Undo');
  await expect(moveHeading(page)).toHaveText('Settle the foot');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'End here?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).not.toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await press('Stop', true);
  await press('Keep going');
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeFocused();
  await press('Pause');
  await press('Resume');
  for (let moves = 0; moves < 40 && (await moveHeading(page).textContent()) !== 'Rest now'; moves++) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(moveHeading(page)).toBeFocused();
  await press('Done');
  await expect(moveHeading(page)).toHaveText('Tonight');
});

test('controls of the player are large, and clear of the screen’s edges', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(6_000);
  for (const name of ['Stop', 'Previous move', 'Add 15 seconds', 'Next move', 'Pause']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(64);
    expect(box?.x ?? 0, name).toBeGreaterThanOrEqual(12);
    expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(390 - 12);
  }
});

test('the button that begins comes with all that stands above it', async ({ page }) => {
  let letGo = () => {};
  const isHeld = new Promise<void>((resolve) => {
    void page.route('**/Ratings-*.js', async (route) => {
      resolve();
      await new Promise<void>((release) => {
        letGo = release;
      });
      await route.continue();
    });
  });
  await page.goto('/begin?routine=nightly');
  await isHeld;
  await expect(page.getByRole('status').filter({ hasText: 'One moment.' })).toBeVisible();
  await expect(page.getByRole('button', { name: "I'm ready" })).toHaveCount(0);
  letGo();
  await expect(page.getByRole('button', { name: "I'm ready" })).toBeVisible();
  await expect(page.getByText('If you like')).toBeVisible();
});

test('every figure of the clock is as wide as any other', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(6_000);
  const widths = await page.getByText(/^Left in this move:/).evaluate((label) => {
    const probe = document.createElement('span');
    label.parentElement?.append(probe);
    return [...'0123456789'].map((figure) => {
      probe.textContent = figure.repeat(20);
      return probe.getBoundingClientRect().width;
    });
  });
  expect(widths[0]).toBeGreaterThan(0);
  expect(new Set(widths).size, widths.join(', ')).toBe(1);
});

/** Says what was moved about on the page from now on. */
async function watchMoves(page: Page) {
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { sources: readonly { node: Node | null }[] };
        for (const { node } of sources) moved.push(`${node?.nodeName}: ${node?.textContent}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

test('nothing on the screen moves while the session runs', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await page.clock.runFor(26_000);
  const moved = await watchMoves(page);
  await page.clock.runFor(20_000);
  await page.getByRole('button', { name: 'Add 15 seconds' }).click();
  await page.clock.runFor(10_000);
  expect(await moved()).toEqual([]);
});

test('the words of a count move nothing, however long they are', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  await startSession(page);
  await stepTo(page, 'Part the toes');
  await expect(page.getByText('Gap beside the big toe')).toBeVisible();
  const picture = page.locator('[data-picture]');
  const before = await picture.boundingBox();
  const moved = await watchMoves(page);
  await page.clock.runFor(6_000);
  await expect(page.getByText('Gap between second and middle toe')).toBeVisible();
  expect(await picture.boundingBox()).toEqual(before);
  expect(await moved()).toEqual([]);
});
