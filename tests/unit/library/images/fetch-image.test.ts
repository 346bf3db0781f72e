import { expect, test } from 'vitest';
import { fetchImage } from '../../../../lib/library/images/fetch-image.ts';

const GIF = Uint8Array.from('GIF89a and so on', (char) => char.charCodeAt(0));
const answer =
  (body: BodyInit, status = 200) =>
  async () =>
    new Response(body, { status });

test('a picture within bounds is kept, as what it is and not as what the server says', async () => {
  const fetched = await fetchImage('https://a.example/x', 100, async (_, options) => {
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    return new Response(GIF, { headers: { 'content-type': 'text/html' } });
  });
  expect(fetched).toEqual({ state: 'kept', type: 'image/gif', bytes: GIF });
});

test('one that is larger than what is left is not read to its end', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
  expect(await fetchImage('https://a.example/x', 5_000, answer(endless))).toEqual({ state: 'oversized' });
  expect(sent).toBeLessThan(10);
});

test('a page instead of a picture is not kept', async () => {
  expect(await fetchImage('https://a.example/x', 100, answer('<svg/>'))).toEqual({ state: 'unsupported' });
});

test.each([
  ['an answer of no', answer('gone', 404)],
  [
    'no answer',
    async () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('%s is a failure and no throw', async (_, request) => {
  expect(await fetchImage('https://a.example/x', 100, request)).toEqual({ state: 'failed' });
});
