import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { GALLERY } from './build.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** On this machine alone; port 0 takes any. */
export async function serveGallery(port: number): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const name = path.join(GALLERY, path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const body = await readFile(name.endsWith('/') ? `${name}index.html` : name);
      response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { origin: `http://127.0.0.1:${taken}`, close: () => server.close() };
}
