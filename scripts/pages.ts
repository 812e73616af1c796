// The pages a static host serves, one file each, so that every address of the app can be opened directly.

import { CHAPTER_IDS } from '../src/content/learn/chapters.ts';

/** Addresses of the app besides the start page; each gets `<name>.html`. `404` is what hosts serve otherwise. */
export const PAGES = [
  'begin',
  'session',
  'progress',
  'settings',
  'check',
  'breathe',
  'learn',
  ...CHAPTER_IDS.map((id) => `learn/${id}`),
  '404',
];

/** The page without a screen, which the service worker answers with for all of them. */
export const SHELL = 'shell.html';
