import { expect, test } from 'vitest';
import { extractPicked } from '../../../lib/pipeline.ts';
import { openPage, prose, readPage, textsOf } from './read-page.ts';

/** Far above what is needed, far below what would hang a tab. */
const BOUND_MS = 60_000;

test.each([
  ['nothing', '', 'no-article'],
  ['no text', '<body><div></div></body>', 'no-article'],
  ['five words', '<article><p>Only five words stand here.</p></article>', 'too-short'],
])('a page with %s fails with a reason', (_, html, failure) => {
  const result = readPage(html);
  expect(result.ok ? 'ok' : result.failure).toBe(failure);
});

test.each([
  ['3,000 levels', `<body>${'<div>'.repeat(3_000)}${prose(6)}${'</div>'.repeat(3_000)}</body>`],
  ['images of megabytes', `<article>${prose(6)}<img src="data:image/png;base64,${'A'.repeat(2_000_000)}"></article>`],
  ['broken markup', `<article><p>${prose(6)}<table><p></td></b></article><!-- <p>`],
  [
    'a base of another kind',
    `<base href="javascript:alert(1)"><article>${prose(6)}<p><a href="x">a link</a></p></article>`,
  ],
  ['2,000 images', `<article>${prose(6)}${'<img src="/a.jpg" width="300">'.repeat(2_000)}</article>`],
])(
  'a page with %s is read',
  (_, html) => {
    const start = Date.now();
    expect(readPage(html).ok).toBe(true);
    expect(Date.now() - start).toBeLessThan(BOUND_MS);
  },
  120_000,
);

test('an image that nobody scrolled to is there', () => {
  const result = readPage(
    `<article>${prose(3)}<div><img class="lazy" src="/blank.gif" data-src="/wall.jpg" width="800"></div><noscript><img src="/quay.jpg" width="800"></noscript>${prose(3, 3)}</article>`,
  );
  if (!result.ok) throw new Error(result.failure);
  const html = result.value.blocks.map((block) => block.html).join('');
  expect(html).toContain('https://news.example/wall.jpg');
  expect(html).toContain('https://news.example/quay.jpg');
});

test('a video becomes a titled link, a counter’s frame nothing', () => {
  const result = readPage(
    `<article>${prose(3)}<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The wall falls"></iframe><iframe src="https://ad.doubleclick.net/x" width="300" height="250"></iframe>${prose(3, 3)}</article>`,
  );
  if (!result.ok) throw new Error(result.failure);
  const embeds = result.value.blocks.filter(({ kind }) => kind === 'embed');
  expect(embeds.map(({ text }) => text)).toEqual(['The wall falls']);
  expect(embeds[0]?.html).toContain('https://www.youtube.com/watch?v=abcdefghijk');
});

test('a list that Readability takes for navigation comes back, a share bar does not', () => {
  const list =
    '<ul class="share-count"><li><a href="#a">Background of the plan</a></li><li><a href="#b">What it costs</a></li></ul>';
  const toc = list.replace(' class="share-count"', '');
  expect(textsOf(`<article>${prose(3)}${toc}${prose(3, 3)}</article>`)).toContain(
    'Background of the plan\nWhat it costs',
  );
  expect(textsOf(`<article>${prose(3)}${list}${prose(3, 3)}</article>`).join('\n')).not.toContain('What it costs');
});

test('a box that comes back brings its heading, and no other heading', () => {
  const box = (heading: string) =>
    `<div class="box"><h4>${heading}</h4><ul><li>The lifeboat: <a href="tel:0800">0800 1110</a> or <a href="https://chat.example/1">write to the crew</a></li><li>Harbour watch: <a href="https://chat.example/2">write to the watch</a></li><li>Dike office: <a href="https://dike.example/">ask for a stone</a></li></ul></div>`;
  const text = textsOf(
    `<article>${prose(3)}${box('Where to call')}${prose(3, 3)}<div class="box"><h4>On the quay</h4><a href="/a">All that we know</a></div></article>`,
  ).join('\n');
  expect(text).toContain('Where to call\nThe lifeboat');
  expect(text).not.toContain('On the quay');
});

test('the element that the reader picked is read whole', () => {
  const { document, view } = openPage(
    `<body><div id="a">${prose(6)}</div><div id="b"><p>Picked by hand, this short text has a few more than a dozen words in it.</p></div></body>`,
  );
  const element = document.querySelector('#b');
  const result = element && extractPicked(document, view, element);
  expect(result?.ok && result.value.blocks.map(({ text }) => text)).toEqual([
    'Picked by hand, this short text has a few more than a dozen words in it.',
  ]);
});
