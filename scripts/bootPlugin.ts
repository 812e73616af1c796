// Takes the comments and the long names out of what runs before the page is painted.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { minify, type Plugin } from 'vite';

const FILE = 'boot.js';

/** The plugin; the file itself stays one that a browser and a person can read. */
export function bootPlugin(): Plugin {
  let file = '';
  return {
    name: 'solea:boot',
    apply: 'build',
    configResolved({ root, build }) {
      file = join(resolve(root, build.outDir), FILE);
    },
    async writeBundle() {
      const { code, errors } = await minify(FILE, await readFile(file, 'utf8'));
      if (errors.length > 0) this.error(`${FILE} cannot be made small: ${errors[0]?.message}`);
      await writeFile(file, code);
    },
  };
}
