// Compiles the service worker and gives it the list of files it keeps, each with its digest.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { PAGES } from './pages.ts';

/** The plugins; put them last, so that every page is written when the list is made. */
export function offlinePlugins(): PluginOption[] {
  let outDir = '';
  return [
    {
      name: 'solea:out-dir',
      configResolved({ root, build }) {
        outDir = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      devOptions: { enabled: false },
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,png,ico,webmanifest,woff2,m4a}'],
        globIgnores: ['screenshots/**', 'sw.js', ...PAGES.map((name) => `${name}.html`)],
        // What is kept is exactly what was built: a half-published release is refused, a hole is filled truly.
        manifestTransforms: [async (entries) => ({ manifest: await withIntegrity(entries, outDir) })],
      },
    }),
  ];
}

async function withIntegrity<T extends { url: string }>(entries: T[], outDir: string): Promise<T[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const content = await readFile(resolve(outDir, entry.url));
      return { ...entry, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` };
    }),
  );
}
