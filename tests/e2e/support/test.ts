import { test as base, expect, type Page } from '@playwright/test';

/** Watches a page for what must never happen; returns the list it fills. */
function watch(page: Page, problems: string[] = []): string[] {
  page.on('console', (message) => {
    if (message.type() === 'error' || /violat|Trusted/i.test(message.text())) {
      problems.push(`${message.text()} at ${message.location().url}`);
    }
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = ['localhost', '127.0.0.1'].includes(hostname) || ['data:', 'blob:'].includes(protocol);
    if (!isOurs) problems.push(`Request to another origin: ${request.url()}`);
  });
  return problems;
}

/** The test of every journey: it fails on any console error, policy violation or foreign request. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page }, use) => {
      const problems = watch(page);
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
