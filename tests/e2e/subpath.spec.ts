import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveHeading, skipToEnd, startSession, untilOfflineReady } from './support/app.ts';
import { serve } from './support/server.ts';
import { expect, test } from './support/test.ts';

const BASE = '/some/where/';

test('a build for a sub-path lives there entirely, also without the server', async ({ page, problems }) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'solea-subpath-'));
  const build = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder], {
    env: { ...process.env, BASE_PATH: BASE },
    encoding: 'utf8',
  });
  expect(build.status, build.stderr).toBe(0);
  const server = await serve(folder, BASE);
  const strayed: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // The session's sound is made here, under no path at all.
    if (protocol !== 'blob:' && !pathname.startsWith(BASE)) strayed.push(pathname);
  });

  await page.goto(`${server.origin}${BASE}`);
  await untilOfflineReady(page);
  await server.stop();
  await page.goto(`${server.origin}${BASE}progress`);
  await expect(moveHeading(page)).toHaveText('Progress');
  await page.getByRole('link', { name: 'Tonight' }).click();
  await startSession(page);
  expect(new URL(page.url()).pathname).toBe(`${BASE}session`);
  await skipToEnd(page);
  expect(strayed).toEqual([]);
  problems.splice(
    0,
    problems.length,
    ...problems.filter((problem) => !/ERR_CONNECTION_REFUSED|sw\.js/.test(problem)),
  );
  await rm(folder, { recursive: true });
});
