import type { Theme } from '../storage/settingsRecord.ts';

/** Shows the app in a theme: the page's colours, and what the browser and the phone draw around it. */
export function showTheme(theme: Theme): void {
  const page = document.documentElement;
  if (theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLElement>('meta[name="theme-color"]')) {
    meta.dataset['scheme'] ??= meta.getAttribute('media') ?? '';
    const { scheme } = meta.dataset;
    const isChosen = scheme.includes('dark') === (theme === 'night');
    meta.setAttribute('media', theme === 'system' ? scheme : isChosen ? 'all' : 'not all');
  }
}
