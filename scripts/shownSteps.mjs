// @ts-check
// What a session should show and when, what a tab did show, and how the two compare.

/**
 * Words on the screen and the stretch of the session they stand for, in ms.
 * @typedef {{ text: string, startMs: number, endMs: number }} DueStep
 */
/**
 * Something a tab did: the words it changed to, or a turn of its life; where the sound was, and the tab's clock.
 * @typedef {{ kind: 'step' | 'hidden' | 'visible' | 'freeze' | 'resume', text: string, positionMs: number, nowMs: number }} TabEvent
 */
/**
 * A step that was shown: where the sound was just then, and where the session should have been by the tab's clock.
 * @typedef {{ text: string, positionMs: number, clockMs: number }} ShownStep
 */
/** @typedef {{ due: readonly DueStep[], shown: readonly ShownStep[] }} Stretch */

/**
 * All that a session shows from start to end: each title with each of its counts.
 * @param {import('../src/domain/timeline.ts').Timeline} timeline
 * @param {Pick<import('../src/i18n/messages.ts').Messages, 'moves' | 'count' | 'session'>} words
 * @returns {DueStep[]}
 */
export function dueSteps({ segments }, words) {
  const steps = segments.flatMap((segment) => {
    const { startMs, foot } = segment;
    if (segment.kind === 'close') return [];
    if (segment.kind === 'gate') {
      const isSwitch = segment.gate === 'switchFeet';
      return [{ startMs, text: isSwitch ? words.session.switchTitle[foot] : words.session.prepareTitle }];
    }
    const title = words.moves[segment.step.move.id].name;
    const counts = segment.counts.map((count) => ({
      startMs: count.startMs,
      text: `${title} · ${words.count(count)}`,
    }));
    return counts[0]?.startMs === startMs ? counts : [{ startMs, text: title }, ...counts];
  });
  const changes = steps.filter(({ text }, i) => text !== steps[i - 1]?.text);
  const endMs = segments.at(-1)?.startMs ?? 0;
  return changes.map((step, i) => ({ ...step, endMs: changes[i + 1]?.startMs ?? endMs }));
}

/**
 * Has a tab whose session plays write down what it shows from now on; `tabEvents` reads it.
 * @param {import('@playwright/test').Page} page
 */
export async function watchSteps(page) {
  await page.waitForFunction(() => [...document.querySelectorAll('audio')].some(({ paused }) => !paused));
  await page.evaluate(() => {
    /** @type {TabEvent[]} */
    const tabEvents = [];
    Object.assign(window, { tabEvents });
    const audio = [...document.querySelectorAll('audio')].find(({ paused }) => !paused);

    /** @param {TabEvent['kind']} kind */
    function note(kind) {
      const title = document.querySelector('h1');
      // After the title come the instruction and the count.
      const count = title?.nextElementSibling?.nextElementSibling;
      const text = [title, count].flatMap((element) => element?.textContent?.trim() || []).join(' · ');
      if (kind === 'step' && text === tabEvents.findLast((event) => event.kind === kind)?.text) return;
      const positionMs = (audio?.currentTime ?? Number.NaN) * 1000;
      tabEvents.push({ kind, text, positionMs, nowMs: performance.now() });
    }

    note('step');
    const everything = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => note('step')).observe(document.body, everything);
    document.addEventListener('visibilitychange', () => note(document.hidden ? 'hidden' : 'visible'));
    document.addEventListener('freeze', () => note('freeze'));
    document.addEventListener('resume', () => note('resume'));
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<TabEvent[]>}
 */
export function tabEvents(page) {
  return page.evaluate('window.tabEvents');
}

/**
 * From one event to another: the steps whose time came and went in between by the tab's clock, and those shown.
 * @param {readonly DueStep[]} all
 * @param {readonly TabEvent[]} events
 * @param {TabEvent | undefined} from
 * @param {TabEvent | undefined} to
 * @returns {Stretch}
 */
export function stretchBetween(all, events, from, to) {
  if (!from || !to) throw new Error('The stretch to look at has no beginning or no end.');
  const clockMs = (/** @type {TabEvent} */ { nowMs }) => from.positionMs + nowMs - from.nowMs;
  return {
    due: all.filter(({ text, startMs, endMs }) => {
      const isThereAlready = startMs <= from.positionMs && text === from.text;
      return endMs > from.positionMs && endMs <= clockMs(to) && !isThereAlready;
    }),
    shown: events
      .filter(({ kind, nowMs }) => kind === 'step' && nowMs > from.nowMs && nowMs < to.nowMs)
      .map((event) => ({ text: event.text, positionMs: event.positionMs, clockMs: clockMs(event) })),
  };
}

/**
 * As `stretchBetween`, for the time the tab was hidden.
 * @param {readonly DueStep[]} all
 * @param {readonly TabEvent[]} events
 */
export function stretchHidden(all, events) {
  const turn = (/** @type {TabEvent['kind']} */ wanted) => events.find(({ kind }) => kind === wanted);
  return stretchBetween(all, events, turn('hidden'), turn('visible'));
}
