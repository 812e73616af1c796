import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/findBrowser.mjs';

const { CI, E2E_PORT } = process.env;
/** Not the preview's usual port, so that a running preview is neither used nor disturbed. */
const PORT = Number(E2E_PORT ?? 4283);

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Whole journeys, on whatever machine; expectations have limits of their own.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    // Drawn without a graphics card, twenty minutes of motion are most of the work; what moves has journeys of its own.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
    // A sixth of the whole time, kept for the rare failure: run that journey again with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
