import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const PAGES = 'tests/fixtures/pages';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

export interface PageServer {
  /** 'http://127.0.0.1:40123' */
  readonly origin: string;
  /** Answers this path with this page from now on. */
  answer(path: string, body: string, type?: string): void;
  /** Takes requests for this path and never answers them. */
  hold(path: string): void;
  close(): void;
}

/** Serves tests/fixtures/pages/<slug>/page.html at /<slug>/, the files beside it by name, and what it is told to. */
export async function servePages(folder = PAGES): Promise<PageServer> {
  const told = new Map<string, { body: string; type: string }>();
  const held = new Set<string>();
  const server = createServer((request, response) => {
    if (!held.has(request.url ?? '')) void respond(folder, told, request, response);
  });
  return {
    origin: await listenLocally(server),
    answer: (name, body, type = '.html') => void told.set(name, { body, type: TYPES[type] ?? type }),
    hold: (name) => void held.add(name),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Its origin, on a port of this machine that was free. */
export async function listenLocally(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

async function respond(
  folder: string,
  told: ReadonlyMap<string, { body: string; type: string }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const known = told.get(pathname);
  const file = path.join(folder, path.normalize(pathname.endsWith('/') ? `${pathname}page.html` : pathname));
  const type = known?.type ?? TYPES[path.extname(file)];
  const body = known?.body ?? (type ? await readFile(file).catch(() => null) : null);
  response.writeHead(body === null ? 404 : 200, { 'content-type': type ?? 'text/plain' });
  response.end(body ?? 'not here');
}
