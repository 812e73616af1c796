import { createHash } from 'node:crypto';
import { basename, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bootPlugin } from './scripts/bootPlugin.ts';
import { buildStampPlugin } from './scripts/buildStamp.mjs';
import { manifestPlugin } from './scripts/manifestPlugin.ts';
import { offlinePlugins } from './scripts/offlinePlugins.ts';
import { policyPlugin } from './scripts/policyPlugin.ts';
import { prerenderPlugin } from './scripts/prerenderPlugin.ts';

const { BASE_PATH } = process.env;

export default defineConfig(({ command, isPreview }) => {
  // Test runners name themselves in NODE_ENV; what is built is the app that people get, whoever builds it.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    base: BASE_PATH ?? '/',
    // Static hosts know no fallback to index.html, and the preview server is to behave like one.
    appType: isPreview ? 'mpa' : 'spa',
    plugins: [
      react(),
      manifestPlugin(),
      policyPlugin(),
      bootPlugin(),
      prerenderPlugin(() => [react()]),
      offlinePlugins(),
      buildStampPlugin(),
    ],
    css: { modules: { generateScopedName } },
    build: {
      target: 'baseline-widely-available',
      // The policy allows no data: fonts, and files of their own are kept offline anyway.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // One file of all that the start needs: small shared files would compress worse and come later.
          codeSplitting: {
            groups: [
              {
                name: 'index',
                test: /src[\\/]main\.tsx$/,
                includeDependenciesRecursively: true,
                priority: 1,
              },
              { name: 'session', test: /features[\\/]session[\\/]/, includeDependenciesRecursively: true },
            ],
          },
        },
      },
    },
    preview: { host: '127.0.0.1', port: 4173 },
  };
});

/** The same in every build of the same source, so that the prerendered page fits the style sheet. */
function generateScopedName(local: string, file: string): string {
  const path = relative(import.meta.dirname, file);
  const hash = createHash('sha256').update(`${path}:${local}`).digest('base64url').slice(0, 5);
  return `${basename(path, '.module.css')}_${local}_${hash}`;
}
