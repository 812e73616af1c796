// @ts-check
// Serves the built app for scripts that look at it in a browser.
import { env } from 'node:process';
import { preview } from 'vite';
import { ensureFreshBuild } from './freshBuild.mjs';

/**
 * Builds if it must and serves dist/ on a free port; `close` ends it and every connection to it.
 * @param {number} [port] the same again, to come back after `close`
 */
export async function servePreview(port = 0) {
  ensureFreshBuild();
  const server = await preview({ logLevel: 'warn', preview: { port, strictPort: port !== 0 } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.');
  return {
    port: address.port,
    url: `http://localhost:${address.port}${env.BASE_PATH ?? '/'}`,
    async close() {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
