// Puts the policy of public/_headers into the built pages and sends the same headers from the preview server.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { headersFor, policyForPages, readHostHeaders } from './hostHeaders.ts';

const source = new URL('../public/_headers', import.meta.url);

/** The plugin; the development server keeps its inline scripts and goes without the policy. */
export function policyPlugin(): Plugin {
  return {
    name: 'solea:policy',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (server) return html;
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyForPages(readHostHeaders(source))}" />`;
        return html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => `${charset}\n    ${meta}`);
      },
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config;
      server.middlewares.use(sendHostHeaders(base));
      // Static hosts answer unknown paths with 404.html.
      return () => server.middlewares.use(answerUnknownPaths(resolve(root, build.outDir)));
    },
  };
}

function sendHostHeaders(base: string): Connect.NextHandleFunction {
  const rules = readHostHeaders(source);
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    next();
  };
}

function answerUnknownPaths(outDir: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = join(outDir, '404.html');
    if (existsSync(join(outDir, pathname)) || !existsSync(page)) return next();
    response.writeHead(404, { 'Content-Type': 'text/html' });
    response.end(readFileSync(page));
  };
}
