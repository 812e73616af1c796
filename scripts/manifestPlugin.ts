// Writes the web app manifest, with every address under the base path of the build.
import type { Plugin, ResolvedConfig } from 'vite';

const FILE = 'manifest.webmanifest';

/** The plugin; it also links the manifest from the pages. */
export function manifestPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'solea:manifest',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `${config.base}${FILE}` }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(manifest(config.base)) });
    },
  };
}

function manifest(base: string) {
  const shortcut = (name: string, routine: string) => ({
    name,
    url: `${base}begin?routine=${routine}`,
    icons: [{ src: `${base}icons/any-192.png`, sizes: '192x192', type: 'image/png' }],
  });
  const icon = (purpose: 'any' | 'maskable', size: number) => ({
    src: `${base}icons/${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const screenshot = (formFactor: 'narrow' | 'wide', name: string, sizes: string, label: string) => ({
    src: `${base}screenshots/${name}.png`,
    sizes,
    type: 'image/png',
    form_factor: formFactor,
    label,
  });
  return {
    id: base,
    name: 'Solea',
    short_name: 'Solea',
    description:
      'A guided foot self-massage: paced move by move, on both feet, on your device, without a network.',
    lang: 'en',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    orientation: 'any',
    theme_color: '#180d16',
    background_color: '#180d16',
    categories: ['health', 'lifestyle'],
    // A launch reaches the open window without navigating it, so a running session is never left.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    icons: [icon('any', 192), icon('any', 512), icon('maskable', 192), icon('maskable', 512)],
    shortcuts: [
      shortcut('Quick, 5 minutes', 'quick'),
      shortcut('Nightly, 10 minutes', 'nightly'),
      shortcut('Sleep, 10 minutes', 'sleep'),
    ],
    screenshots: [
      screenshot('narrow', 'narrow-tonight', '780x1688', 'Tonight: one tap to begin'),
      screenshot('narrow', 'narrow-session', '780x1688', 'A session: the part being worked is lit'),
      screenshot('narrow', 'narrow-progress', '780x1688', 'Progress: kept on this device only'),
      screenshot('wide', 'wide-session', '1280x800', 'A session on a larger screen'),
    ],
  };
}
