// @ts-check
// A line to the preview server as slow as a poor mobile network, for all that a browser fetches.
import { connect, createServer } from 'node:net';

const BYTES_PER_MS = 1_600 / 8;
const DELAY_MS = 75;

/**
 * Opens the line on a free port; a browser's developer tools would slow its pages, but not its workers.
 * @param {number} toPort
 */
export async function openSlowLine(toPort) {
  let freeAtMs = 0;
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();

  /** When the last of these bytes has come through; what comes from the server shares one line. @param {number} bytes */
  function arrivalMs(bytes) {
    freeAtMs = Math.max(freeAtMs, performance.now()) + bytes / BYTES_PER_MS;
    return freeAtMs + DELAY_MS - performance.now();
  }

  const server = createServer((near) => {
    const far = connect(toPort, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('data', (chunk) => setTimeout(() => far.write(chunk), DELAY_MS));
    near.on('close', () => far.destroy());
    far.on('data', (chunk) => setTimeout(() => near.write(chunk), arrivalMs(chunk.length)));
    far.on('end', () => setTimeout(() => near.end(), arrivalMs(0)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The slow line has no port.');
  return {
    port: address.port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
