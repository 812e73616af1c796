import fc from 'fast-check';
import { NOTHING_APPLIES } from '../../src/domain/safety.ts';
import type { Timeline } from '../../src/domain/timeline.ts';
import { type Checkpoint, checkpointFormat } from '../../src/storage/checkpointRecord.ts';
import { seal } from '../../src/storage/envelope.ts';
import { arbitraryShare, arbitraryTimeline } from '../support/arbitraryPlans.ts';
import { virtualTime } from './support/app.ts';
import { outOfReach, sideways } from './support/reach.ts';
import { plantAnswers } from './support/safety.ts';
import { expect, test } from './support/test.ts';

/** What is looked at here has no need of the stored copy, and making one is most of the work of opening a page. */
test.use({ serviceWorkers: 'block' });

/** Each costs about a second; the same ones in every run, so that a failure can be looked at. */
const STATES = { numRuns: 14, seed: 7 };

const arbitraryState = fc.record({
  timeline: arbitraryTimeline,
  share: arbitraryShare,
  press: fc.constantFrom('Pause', 'Next move', 'Previous move', 'Add 15 seconds', 'Stop'),
});

/** A session left somewhere before its end; each is newer than the one before. */
function leftAt(timeline: Timeline, share: number, at: number): Checkpoint {
  const endMs = timeline.segments.at(-1)?.startMs ?? 0;
  return {
    kind: 'session',
    id: `state-${at}`,
    startedAt: Date.now() - endMs,
    timeZone: 'UTC',
    mode: 'music',
    before: null,
    plan: timeline.plan,
    positionMs: Math.floor(share * endMs),
    guided: [],
    savedAt: Date.now(),
    // Newer than all the app keeps meanwhile, which counts on from the time.
    revision: Date.now() + 3_600_000 * at,
  };
}

test('a session fits the smallest screen wherever it is, whatever is done, also with text at 200 %', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await virtualTime(page);
  await plantAnswers(page, NOTHING_APPLIES);
  for (const [at, { timeline, share, press }] of fc.sample(arbitraryState, STATES).entries()) {
    const left = leftAt(timeline, share, at + 1);
    const kept = JSON.stringify(seal(checkpointFormat, left));
    // Where no session runs that would keep its own place on leaving.
    await page.goto('/manifest.webmanifest');
    await page.evaluate((text) => localStorage.setItem('solea.checkpoint', text), kept);
    await page.goto('/');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
    const button = page.getByRole('button', { name: press, exact: true });
    if (await button.isEnabled()) await button.click();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      const where = `${left.positionMs} ms of ${JSON.stringify(left.plan)}, ${press}, ${size}`;
      expect(await sideways(page), where).toEqual([]);
      expect(await outOfReach(page), where).toEqual([]);
    }
  }
});
