import { createServer } from 'node:http';
import type { PageServer } from './page-server.ts';
import { listenLocally } from './page-server.ts';

export interface RequestLog {
  /** 'http://127.0.0.1:40123', the proxy that everything goes through. */
  readonly proxy: string;
  /** Addresses, 'host:443' for what would be encrypted, in the order of their asking. */
  list(): readonly string[];
  /** What stands at SITE. */
  readonly pages: PageServer;
  close(): void;
}

/** A site that is nowhere but behind the proxy. */
export const SITE = 'http://news.example';

/** A proxy that writes down every request of the browser, whoever makes it, answers those for SITE and lets none out. */
export async function logRequests(pages: PageServer): Promise<RequestLog> {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    seen.push(url);
    if (!url.startsWith(`${SITE}/`)) return void response.writeHead(502).end();
    const answer = await fetch(url.replace(SITE, pages.origin));
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  const proxy = await listenLocally(server);
  return {
    proxy,
    pages,
    list: () => [...seen],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
