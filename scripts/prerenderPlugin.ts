// Renders the start page into index.html at build time and writes an empty page for every other address.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { PAGES, SHELL } from './pages.ts';

const EMPTY_ROOT = '<div id="root"></div>';
/** What the policy refuses in served markup; React sets the same through the DOM without harm. */
const REFUSED = /<script|<style|\sstyle="/;

/** The plugin; `plugins` makes those that compile the screens. */
export function prerenderPlugin(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'solea:prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const outDir = resolve(config.root, config.build.outDir);
      const shell = await readFile(join(outDir, 'index.html'), 'utf8');
      if (!shell.includes(EMPTY_ROOT)) throw new Error(`index.html lost its ${EMPTY_ROOT}.`);
      const screen = await renderStartPage(config, plugins());
      const refused = REFUSED.exec(screen);
      if (refused) this.error(`The prerendered screen holds ${refused[0].trim()}, which the policy refuses.`);
      const pages = [SHELL, ...PAGES.map((name) => `${name}.html`)];
      await Promise.all(
        pages.map(async (page) => {
          const file = join(outDir, page);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, shell);
        }),
      );
      const startPage = shell.replace(EMPTY_ROOT, () => EMPTY_ROOT.replace('><', `>${screen}<`));
      await writeFile(join(outDir, 'index.html'), startPage);
    },
  };
}

async function renderStartPage(config: ResolvedConfig, plugins: PluginOption[]): Promise<string> {
  const cache = resolve(config.root, 'node_modules/.cache/solea');
  await mkdir(cache, { recursive: true });
  // Of its own, so that two builds at once do not meet; within the project, so that it finds its packages.
  const outDir = await mkdtemp(join(cache, 'prerender-'));
  await build({
    root: config.root,
    base: config.base,
    mode: config.mode,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    css: { modules: config.css.modules ?? {} },
    build: {
      ssr: resolve(config.root, 'src/prerender.tsx'),
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: config.build.assetsInlineLimit,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  try {
    const { render } = await import(pathToFileURL(join(outDir, 'prerender.mjs')).href);
    return render('/', config.base);
  } finally {
    await rm(outDir, { recursive: true });
  }
}
