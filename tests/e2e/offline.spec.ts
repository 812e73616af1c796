import {
  chooseRoutine,
  moveHeading,
  skipToEnd,
  startSession,
  untilOfflineReady,
  virtualTime,
} from './support/app.ts';
import { type AppServer, serve, stopAfter } from './support/server.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ server: AppServer }>({
  server: async ({ context }, use) => {
    const server = await serve();
    await use(server);
    await stopAfter(context, server);
  },
});

/** With the server gone, the browser's own look for an update is refused; nothing else may fail. */
function forgiveRefusedUpdates(problems: string[]) {
  const others = problems.filter((problem) => !/ERR_CONNECTION_REFUSED|sw\.js/.test(problem));
  problems.splice(0, problems.length, ...others);
}

test('after one visit everything works with the server gone', async ({ page, context, server, problems }) => {
  await page.goto(server.origin);
  await untilOfflineReady(page);
  await server.stop();
  await page.close();

  const again = await context.newPage();
  for (const [path, title] of [
    ['/', 'Tonight'],
    ['/progress', 'Progress'],
    ['/learn', 'Learn'],
    ['/learn/evidence', 'What is known'],
    ['/begin?routine=quick', 'Before you begin'],
    ['/session', 'Tonight'],
    ['/nowhere', 'Nothing here'],
  ] as const) {
    await again.goto(`${server.origin}${path}`);
    await expect(moveHeading(again)).toHaveText(title);
  }

  await virtualTime(again);
  await again.goto(server.origin);
  await chooseRoutine(again, 'Quick');
  await startSession(again);
  await again.clock.runFor(5_000 + 150_000 + 20_000 + 150_000);
  await expect(moveHeading(again)).toHaveText('Rest now');
  await again.getByRole('button', { name: 'Done' }).click();
  await again.goto(`${server.origin}/progress`);
  await expect(again.getByText('Whole session')).toBeVisible();
  forgiveRefusedUpdates(problems);
});

test('a hole in the stored copy is mended', async ({ page, server }) => {
  await page.goto(server.origin);
  await untilOfflineReady(page);
  const script = await page.evaluate(async () => {
    const src = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(src, { ignoreSearch: true });
    return src;
  });
  const isKept = () =>
    page.evaluate(
      (src) => caches.match(src, { ignoreSearch: true }).then((found) => found !== undefined),
      script,
    );
  expect(await isKept()).toBe(false);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect.poll(isKept).toBe(true);
});

test('a session that was begun online goes on when the network goes', async ({
  page,
  context,
  server,
  problems,
}) => {
  await page.goto(server.origin);
  await untilOfflineReady(page);
  await startSession(page);
  await context.setOffline(true);
  await skipToEnd(page);
  await expect(page.getByText('Wipe your soles before you stand.')).toBeVisible();
  forgiveRefusedUpdates(problems);
});
