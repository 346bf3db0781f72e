import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SEND_SERVICES } from '../../../lib/library/send/index.ts';
import { sendItem, toServer } from '../../../lib/library/send/send-item.ts';
import type { ServiceAccount } from '../../../lib/library/send/service.ts';
import { toExportItem } from './export/items.ts';

/**
 * A stand-in for the four servers that answers as their documentation says: paths, methods, tokens, codes and required
 * fields. It keeps what it was sent.
 */
interface Call {
  readonly path: string;
  readonly method: string;
  readonly token: string | undefined;
  readonly type: string;
  readonly body: string;
}
let calls: Call[] = [];
const server = createServer(async (request, response) => {
  const call = await toCall(request);
  calls.push(call);
  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  const json = call.type === 'application/json' ? JSON.parse(call.body) : null;
  const route = `${call.method} ${call.path}`;
  if (route === 'POST /oauth/v2/token') {
    const isRight =
      json.grant_type === 'password' &&
      json.client_id &&
      json.client_secret &&
      json.username &&
      json.password === 'good';
    return isRight
      ? answer(200, { access_token: 'good', expires_in: 3600, token_type: 'bearer' })
      : answer(400, { error: 'invalid_grant' });
  }
  if (call.token !== 'Bearer good') return answer(401, { error: 'Unauthorized' });
  if (route === 'POST /api/entries.json') return json.url ? answer(200, { id: 1, url: json.url }) : answer(400, {});
  if (route === 'POST /api/v1/bookmarks')
    return json.type === 'link' && json.url ? answer(201, { id: 'k1' }) : answer(400, {});
  if (route === 'POST /api/v1/bookmarks/k1/tags')
    return Array.isArray(json.tags) ? answer(200, { attached: ['t'] }) : answer(400, {});
  if (route === 'POST /api/bookmarks')
    return answer(202, { status: 202, message: 'Link submited' }, { 'Bookmark-Id': 'r1' });
  if (route === 'PATCH /api/bookmarks/r1') return answer(200, { id: 'r1' });
  if (route === 'POST /api/v1/links') return json.url ? answer(200, { response: { id: 1 } }) : answer(400, {});
  return answer(404, {});
});

async function toCall(request: IncomingMessage): Promise<Call> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { url = '', method = '', headers } = request;
  return { path: url, method, token: headers.authorization, type: headers['content-type'] ?? '', body };
}

let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object.assign({ port: 0, address: '', family: '' }, server.address());
  address = `http://127.0.0.1:${port}`;
});
beforeEach(() => {
  calls = [];
});
afterAll(() => server.close());

const account = (secret: string): ServiceAccount => ({
  server: address,
  secrets: { token: secret, clientId: 'c', clientSecret: 's', username: 'u', password: secret },
});
const send = (id: string, secret = 'good', item = toExportItem()) => {
  const service = SEND_SERVICES.find((one) => one.id === id);
  if (!service) throw new Error(id);
  return sendItem(service, account(secret), item, (html) => html, fetch);
};

test('every service has an id of its own, a source, and asks for what it needs', () => {
  expect(new Set(SEND_SERVICES.map(({ id }) => id)).size).toBe(SEND_SERVICES.length);
  for (const { source, secrets } of SEND_SERVICES) expect(source.length > 10 && secrets.length > 0).toBe(true);
});

describe.each(SEND_SERVICES.map(({ id }) => id))('%s', (id) => {
  test('takes an article', async () => {
    expect(await send(id)).toEqual({ ok: true });
    expect(calls.some(({ body }) => body.includes('https://news.example/mill'))).toBe(true);
    expect(calls.some(({ body }) => body.includes('water power'))).toBe(true);
  });
  test('says so when the access is wrong', async () => {
    expect(await send(id, 'bad')).toMatchObject({ ok: false, fault: 'denied' });
  });
  test('says so when the server is not there', async () => {
    const service = SEND_SERVICES.find((one) => one.id === id);
    const nowhere = { ...account('good'), server: 'http://127.0.0.1:9' };
    expect(service && (await sendItem(service, nowhere, toExportItem(), String, fetch))).toMatchObject({
      fault: 'unreachable',
    });
  });
});

test('wallabag gets the text, tags and state in its own names', async () => {
  await send('wallabag');
  expect(JSON.parse(calls[1]?.body ?? '{}')).toMatchObject({
    title: 'The mill',
    tags: 'water power,mills',
    archive: 0,
    starred: 1,
    authors: 'Ada Writer,Bo Miller',
    content: expect.stringContaining('<p>The mill stands'),
  });
});

test('Readeck gets the page as a resource whose first line is JSON, and the mark in a second call', async () => {
  await send('readeck');
  const [form, patch] = calls;
  expect(form?.type).toMatch(/^multipart\/form-data/);
  expect(form?.body).toMatch(
    /name="resource"; filename="page\.html"[\s\S]*?\r\n\r\n\{"url":"https:\/\/news\.example\/mill","headers":\{"content-type":"text\/html; charset=utf-8"\}\}\n<!DOCTYPE html>/,
  );
  expect(JSON.parse(patch?.body ?? '{}')).toEqual({ is_archived: false, is_marked: true });
});

test('a link without text is sent as a link', async () => {
  expect(await send('wallabag', 'good', { ...toExportItem(), article: null })).toEqual({ ok: true });
  expect(JSON.parse(calls[1]?.body ?? '{}')).not.toHaveProperty('content');
});

test.each([
  ['links.example', 'https://links.example'],
  ['https://a.example/deck/', 'https://a.example/deck'],
  ['http://192.168.1.5:8000', 'http://192.168.1.5:8000'],
  ['http://nas.local/', 'http://nas.local'],
  ['http://links.example', null],
  ['javascript:alert(1)', null],
  ['https://user:pw@a.example', null],
  ['', null],
])('%j as a server is %j', (typed, server) => expect(toServer(typed)).toBe(server));
