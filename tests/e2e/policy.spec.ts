import { skipToEnd, startSession, untilOfflineReady } from './support/app.ts';
import { expect, test } from './support/test.ts';

const MUST_HAVE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

test('the policy is in the page and in the headers', async ({ page, request }) => {
  for (const path of ['/', '/progress', '/begin']) {
    const headers = (await request.get(path)).headers();
    const sent = headers['content-security-policy'] ?? '';
    await page.goto(path);
    const carried =
      (await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')) ?? '';
    for (const directive of MUST_HAVE) {
      expect(sent, path).toContain(directive);
      expect(carried, path).toContain(directive);
    }
    expect(sent).toContain("frame-ancestors 'none'");
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a whole journey breaks no rule and asks no other origin', async ({ page, problems }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: it is what the test listens to
      console.error(`violation of ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  await page.goto('/');
  await untilOfflineReady(page);
  await startSession(page);
  await page.getByRole('button', { name: 'Add 15 seconds' }).waitFor();
  await skipToEnd(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('injected markup and scripts are refused', async ({ page, problems }) => {
  await page.goto('/');
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror="window.broken = true">';
      return 'accepted';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'failed otherwise';
    }
  });
  expect(outcome).toBe('refused');
  problems.length = 0;
});
