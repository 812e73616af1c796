import { readFile } from 'node:fs/promises';
import { skipToEnd, startSession, virtualTime } from './support/app.ts';
import { expect, test } from './support/test.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
}

/** Width and height from a PNG's first chunk. */
function pngSize(bytes: Buffer): string {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the manifest has all that the richer install sheet asks for', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', page.url());
  const manifest = await (await request.get(address.href)).json();
  expect(manifest).toMatchObject({ short_name: 'Solea', display: 'standalone', lang: 'en', dir: 'ltr' });
  for (const field of ['id', 'start_url', 'scope', 'description', 'categories', 'launch_handler']) {
    expect(manifest, field).toHaveProperty(field);
  }
  expect(['any', undefined]).toContain(manifest.orientation);
  const pictures: Picture[] = [...manifest.icons, ...manifest.screenshots];
  for (const { src, sizes, type } of pictures) {
    const bytes = await (await request.get(new URL(src, address).href)).body();
    if (type === 'image/png') expect(pngSize(bytes), src).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose }: Picture) => purpose ?? 'any')).toEqual(
    expect.arrayContaining(['any', 'maskable']),
  );
  expect(manifest.screenshots.map((shot: Picture) => shot.form_factor)).toEqual(
    expect.arrayContaining(['narrow', 'wide']),
  );
});

test('every shortcut leads to Before you begin, with its routine', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', page.url());
  const { shortcuts } = await (await request.get(address.href)).json();
  expect(shortcuts.length).toBeGreaterThan(0);
  for (const { url, name } of shortcuts) {
    await page.goto(new URL(url, address).href);
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
    await expect(page.getByText(new RegExp(`^${name.split(/\W/)[0]} ·`))).toBeVisible();
  }
});

test('the invitation comes after the first finished session, never before', async ({ page }) => {
  await virtualTime(page);
  await page.goto('/');
  const offer = () =>
    page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => ({ outcome: 'accepted' }),
      });
      window.dispatchEvent(event);
    });
  await offer();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Install' })).not.toBeVisible();
  await startSession(page);
  await page.clock.runFor(8_000);
  await skipToEnd(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.getByRole('button', { name: 'Install' })).not.toBeVisible();
});

test.describe('on iOS', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
  });

  test('the invitation says how, in the words of iOS', async ({ page }) => {
    await virtualTime(page);
    await page.goto('/');
    await startSession(page);
    await page.clock.runFor(8_000);
    await skipToEnd(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText(/Add to Home Screen/)).toBeVisible();
  });
});

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page shows Start', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  });
});

test('the pages hold no script and no style of their own', async () => {
  for (const name of ['index.html', 'progress.html', 'shell.html']) {
    const html = await readFile(`dist/${name}`, 'utf8');
    expect(html, name).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  }
});
