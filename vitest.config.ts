import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const pure = ['src/{domain,content,sound,player,storage,i18n}/**/*.test.ts', 'tests/acceptance/**/*.test.ts'];
const screens = ['src/{platform,features,ui,app}/**/*.test.{ts,tsx}'];

/** In ms: properties are tried many times over, on whatever machine. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    // One for every core, where it would leave one idle.
    maxWorkers: '100%',
    projects: [
      // Pure rules share nothing, so they need no world of their own each.
      { test: { name: 'pure', include: pure, environment: 'node', isolate: false, testTimeout } },
      {
        plugins: [react()],
        test: {
          name: 'screens',
          include: screens,
          environment: 'happy-dom',
          testTimeout,
          setupFiles: ['tests/support/screens.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
