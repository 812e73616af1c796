import type { Page } from '@playwright/test';

/** The words that reach over the side of the screen, and the page itself if it scrolls sideways. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root, body } = document;
    const over = root.scrollWidth > window.innerWidth ? ['the page'] : [];
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement: around, textContent } = node;
      if (!around?.checkVisibility() || around.closest('[data-visually-hidden]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (left < -1 || right > window.innerWidth + 1) over.push(String(textContent));
    }
    return over;
  });
}

/** Controls whose words do not fit them, or that cannot be brought into view. */
export async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Words that run over two lines: letters, not words, were wrapped. After a dash or a hyphen they may, and where a soft one says so. */
    function brokenWords(control: HTMLElement): string[] {
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[^\s–-]+/g)) {
          if (word.includes('\u00ad')) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }
    const dialog = document.querySelector('dialog[open]');
    const controls = (dialog ?? document).querySelectorAll<HTMLElement>('button, a, input');
    // Some controls are for a mouse and much room alone.
    const shown = [...controls].filter((control) => control.checkVisibility());
    return shown.flatMap((control) => {
      control.scrollIntoView({ block: 'center' });
      const box = control.getBoundingClientRect();
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      const isInside = box.left >= 0 && box.right <= window.innerWidth + 1 && box.height > 0;
      const fits = control.scrollWidth <= control.clientWidth + 1 && brokenWords(control).length === 0;
      const isOnScreen = box.top < window.innerHeight && box.bottom > 0;
      return isInside && fits && isOnScreen ? [] : [`${name}: ${JSON.stringify(box)}`];
    });
  });
}
