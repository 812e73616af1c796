import { beforeEach, describe, expect, test } from 'vitest';
import { showTheme } from './themeSwitch.ts';

const DARK = '(prefers-color-scheme: dark)';
const LIGHT = '(prefers-color-scheme: light)';
const metas = () => [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('media'));

describe('The theme', () => {
  beforeEach(() => {
    document.head.innerHTML = [DARK, LIGHT]
      .map((media) => `<meta name="theme-color" media="${media}" content="#000000">`)
      .join('');
    delete document.documentElement.dataset['theme'];
  });

  test('is what the phone says, unless one was chosen', () => {
    showTheme('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(metas()).toEqual([DARK, LIGHT]);
  });

  test.each([
    ['night', ['all', 'not all']],
    ['day', ['not all', 'all']],
  ] as const)('can always be %s, also around the page', (theme, media) => {
    showTheme(theme);
    expect(document.documentElement.dataset['theme']).toBe(theme);
    expect(metas()).toEqual(media);
  });

  test('changes from one to the other, and goes back to what the phone says', () => {
    showTheme('night');
    showTheme('day');
    expect(metas()).toEqual(['not all', 'all']);
    showTheme('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(metas()).toEqual([DARK, LIGHT]);
  });
});
