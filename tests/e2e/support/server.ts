import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { BrowserContext } from '@playwright/test';

/** A server of a built app that a test may end. */
export interface AppServer {
  readonly origin: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

/** Serves a folder as the preview does, under a base path, on a port of its own. */
export async function serve(outDir = 'dist', base = '/'): Promise<AppServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--port', `${port}`, '--strictPort', '--outDir', outDir],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, BASE_PATH: base } },
  );
  const origin = `http://localhost:${port}`;
  await untilAnswers(child, `http://127.0.0.1:${port}${base}`);
  return {
    origin,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function untilAnswers(child: ChildProcess, address: string): Promise<void> {
  for await (const _ of child.stdout ?? []) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The preview server ended before it answered.');
}

/** Stops a server once no tab is left that asks it for something. */
export async function stopAfter(context: BrowserContext, server: AppServer): Promise<void> {
  // All at once: a tab that is just being loaded anew may never answer that it has closed.
  await context.close();
  await server.stop();
}
