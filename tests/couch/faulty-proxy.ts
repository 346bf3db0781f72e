import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * What may be wrong with a server. 'leaves': it closes every connection from the fifth request on; 'quarrels': it knows no mark of
 * how far a sync came and takes none, as somebody else's stood there.
 */
export const FAULTS = [
  'hangs',
  'truncates',
  'errs',
  'html',
  'redirects',
  'leaves',
  'quarrels',
  'forgets',
  'lies',
] as const;
export type ServerFault = (typeof FAULTS)[number];

export interface FaultyProxy {
  readonly origin: string;
  /** Null: it passes all on as it is. */
  set(fault: ServerFault | null): void;
  /** Requests since the fault was set. */
  count(): number;
  /** What came to the other host that it redirects to, its headers too. */
  readonly strayed: readonly string[];
  close(): void;
}

/** In front of a server of the CouchDB protocol, on loopback. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const strayed: string[] = [];
  const elsewhere = createServer((request, response) => {
    strayed.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.end('{}');
  });
  const other = await listen(elsewhere);
  let fault: ServerFault | null = null;
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    if (fault === 'hangs') return;
    if (fault === 'leaves' && count >= 5) return void request.socket.destroy();
    if (fault === 'errs') return void response.writeHead(500, JSON_TYPE).end('{"error":"internal_server_error"}');
    if (fault === 'html')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in to the hotel</h1>');
    if (fault === 'redirects') return void response.writeHead(302, { location: `${other}${request.url}` }).end();
    if (/_local/.test(request.url ?? '') && (fault === 'quarrels' || fault === 'forgets')) {
      const isKept = request.method === 'PUT';
      if (!isKept) return void response.writeHead(404, JSON_TYPE).end(MISSING);
      if (fault === 'quarrels') return void response.writeHead(409, JSON_TYPE).end('{"error":"conflict"}');
      return void response.writeHead(201, JSON_TYPE).end('{"ok":true,"id":"_local/x","rev":"0-1"}');
    }
    pass(target, request, response, fault);
  });
  const origin = await listen(server);
  return {
    origin,
    strayed,
    set(next) {
      fault = next;
      count = 0;
    },
    count: () => count,
    close() {
      for (const one of [server, elsewhere]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

const MISSING = '{"error":"not_found","reason":"missing"}';
const JSON_TYPE = { 'content-type': 'application/json' };

function pass(target: string, request: IncomingMessage, response: ServerResponse, fault: ServerFault | null): void {
  const { host, ...headers } = request.headers;
  // Asks for plain text, so that it can be altered.
  const onward = ask(
    target + (fault === 'lies' ? lie(request.url ?? '', request.url ?? '') : request.url),
    { method: request.method, headers: { ...headers, 'accept-encoding': 'identity' } },
    (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const whole = Buffer.concat(chunks);
        const told = Object.fromEntries(
          Object.entries(answer.headers).filter(([name]) => !/^(?:transfer-encoding|content-length)$/.test(name)),
        );
        if (fault === 'truncates' && whole.length > 300) {
          response.writeHead(answer.statusCode ?? 500, { ...told, 'content-length': whole.length });
          response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
          return;
        }
        const body =
          fault === 'lies'
            ? lie(whole.toString(), request.url ?? '')
            : fault === 'forgets'
              ? forget(whole.toString(), request.url ?? '')
              : whole;
        response.writeHead(answer.statusCode ?? 500, { ...told, 'content-length': Buffer.byteLength(body) });
        response.end(body);
      });
    },
  );
  onward.on('error', () => response.destroy());
  if (fault !== 'lies') return void request.pipe(onward);
  const asked: Buffer[] = [];
  request.on('data', (chunk: Buffer) => asked.push(chunk));
  // It knows what it is asked for by the names that it gave.
  request.on('end', () => onward.end(lie(Buffer.concat(asked).toString(), request.url ?? '')));
}

/** Of each revision another one, in what it tells and in what it is asked. */
function lie(words: string, url: string): string {
  if (!/_changes|_bulk_get|_revs_diff|open_revs/.test(url)) return words;
  return words.replaceAll(
    /("|%22)(\d+)-([0-9a-f]{32})\1/g,
    (_, quote, number, hash: string) => `${quote}${number}-${[...hash].reverse().join('')}${quote}`,
  );
}

/** As if it had been set up anew: nothing was ever written there. */
function forget(body: string, url: string): string {
  return /_changes/.test(url) ? '{"results":[],"last_seq":0,"pending":0}' : body;
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
