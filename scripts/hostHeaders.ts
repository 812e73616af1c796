// Reads public/_headers, the one source of the headers the app is served with.
import { readFileSync } from 'node:fs';

interface Rule {
  readonly pattern: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** The rules of a `_headers` file, in order. */
export type HostHeaders = readonly Rule[];

/** Reads a `_headers` file: a path per block, indented `Name: value` lines under it. */
export function readHostHeaders(file: string | URL): HostHeaders {
  const rules: { pattern: string; headers: Map<string, string> }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (!header) rules.push({ pattern: line.trim(), headers: new Map() });
    else rules.at(-1)?.headers.set(header[1] ?? '', header[2] ?? '');
  }
  return rules;
}

/** The headers for a path of the site, as a host would send them. */
export function headersFor(rules: HostHeaders, path: string): ReadonlyMap<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return new Map(matching.flatMap(({ headers }) => [...headers]));
}

/** The content security policy as a page can carry it itself: framing is refused only by a header. */
export function policyForPages(rules: HostHeaders): string {
  const policy = headersFor(rules, '/').get('Content-Security-Policy');
  if (!policy) throw new Error('public/_headers has no Content-Security-Policy for /*.');
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .join('; ');
}
