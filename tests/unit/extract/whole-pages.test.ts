import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/pipeline.ts';
import { openPage, prose, readPage, textsOf } from './read-page.ts';

function read({ document, view }: ReturnType<typeof openPage>) {
  const result = extractArticle(document, view, { without: [] });
  if (!result.ok) throw new Error(`${result.failure} ${result.detail}`);
  return result.value;
}

test('an article in an open shadow root is read, with what the page put into its slots', () => {
  const page =
    openPage(`<title>Harbour wall to be rebuilt</title><body><nav><a href="/">Home</a></nav><news-story><p slot="lede">The lede came from outside, as the
    page’s own element put it into a slot of the story that it draws itself.</p></news-story></body>`);
  const root = page.document.querySelector('news-story')?.attachShadow({ mode: 'open' });
  if (root)
    root.innerHTML = `<article><h1>Harbour wall to be rebuilt</h1><slot name="lede"></slot>${prose(6)}</article>`;
  const texts = read(page).blocks.map(({ text }) => text);
  expect(texts[0]).toContain('The lede came from outside');
  expect(texts).toHaveLength(7);
});

test('an element that has a shadow root and no text of the story is not the story', () => {
  const page = openPage(`<body><article>${prose(6)}</article><share-bar></share-bar></body>`);
  const root = page.document.querySelector('share-bar')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>Tell your friends about us</p>';
  expect(read(page).blocks).toHaveLength(6);
});

const TWO = `<head><title>Harbour wall to be rebuilt - The Quay</title><meta property="og:site_name" content="The Quay">
  <meta property="og:title" content="Harbour wall to be rebuilt"><meta property="article:published_time" content="2025-03-04T08:00:00Z">
  <link rel="canonical" href="https://news.example/2025/03/harbour-wall"></head>
  <body><main><article id="one"><h1>Harbour wall to be rebuilt</h1>${prose(8)}</article>
  <article id="two"><h1>Ferry timetable leaves islanders waiting</h1>${prose(8)
    .replaceAll('</p>', ' So much for the ferry.</p>')
    .replaceAll('wall', 'ferry')}</article></main></body>`;

test('of several articles on one page the one in view is read, under its own title', () => {
  const page = openPage(TWO, 'https://news.example/2025/03/ferry');
  for (const [id, top] of [
    ['one', -1_900],
    ['two', 100],
  ] as const) {
    const element = page.document.getElementById(id);
    if (element) Object.assign(element, { getBoundingClientRect: () => ({ top, bottom: top + 2_000 }) });
  }
  const { meta, blocks } = read(page);
  expect(meta.title).toBe('Ferry timetable leaves islanders waiting');
  expect(meta.site).toBe('The Quay');
  expect(meta.publishedAt).toBeNull();
  expect(meta.canonicalUrl).toBe('https://news.example/2025/03/ferry');
  expect(blocks).toHaveLength(8);
  expect(blocks.every(({ text }) => text.includes('So much for the ferry'))).toBe(true);
});

test('of several articles the first is read where none is in view more than it', () => {
  const { meta, blocks } = read(openPage(TWO));
  expect(meta.title).toBe('Harbour wall to be rebuilt');
  expect(meta.publishedAt).toBe('2025-03-04T08:00:00Z');
  expect(blocks.some(({ text }) => text.includes('So much for the ferry'))).toBe(false);
});

test('the other articles of the page are named, and one that is asked for is read', () => {
  const { document, view } = openPage(TWO);
  const shown = read({ document, view });
  expect(shown.otherStories).toEqual([{ title: 'Ferry timetable leaves islanders waiting', at: 1 }]);
  const asked = extractArticle(document, view, { without: [], story: 1 });
  if (!asked.ok) throw new Error(asked.failure);
  expect(asked.value.meta.title).toBe('Ferry timetable leaves islanders waiting');
  expect(asked.value.blocks.every(({ text }) => text.includes('So much for the ferry'))).toBe(true);
  expect(asked.value.otherStories).toEqual([{ title: 'Harbour wall to be rebuilt', at: 0 }]);
});

test('a page of one article names no others, and a place that does not exist is none', () => {
  expect(read(openPage(`<body><article><h1>Harbour wall</h1>${prose(6)}</article></body>`)).otherStories).toEqual([]);
  const { document, view } = openPage(TWO);
  const asked = extractArticle(document, view, { without: [], story: 7 });
  expect(asked.ok && asked.value.meta.title).toBe('Harbour wall to be rebuilt');
});

test('the posts of a live blog are one article, in the page’s order', () => {
  const posts = [7, 6, 5, 4, 3, 2, 1, 0].map(
    (index) =>
      `<article class="post"><h3>${10 + index}:30 Update</h3>${prose(1, index)}<p>Post ${index} ends here, as the reporter on the quay had no more to say about it for now.</p></article>`,
  );
  const texts = textsOf(
    `<body><main><h1>Storm over the harbour: live</h1><div class="live">${posts.join('')}</div></main></body>`,
  );
  const order = texts.flatMap((text) => /^Post (\d) ends/.exec(text)?.[1] ?? []);
  expect(order).toEqual(['7', '6', '5', '4', '3', '2', '1', '0']);
});

test('a pull quote that the text says too is read once, another stays', () => {
  const said = 'The oldest stones had moved by the width of a hand';
  const html = (quote: string) =>
    `<article>${prose(3)}<p>“${said}, and nobody had noticed it,” said Ann Reed, an engineer of the town.</p><blockquote>“${quote}”</blockquote>${prose(3, 3)}</article>`;
  expect(textsOf(html(said)).filter((text) => text.includes(said))).toHaveLength(1);
  const other = 'No wall of this coast has ever stood for longer than ours did';
  expect(textsOf(html(other)).join('\n')).toContain(other);
});

test('text in <details> is read, folded or not, with its summary', () => {
  const texts = textsOf(
    `<article>${prose(3)}<details><summary>How the wall was built</summary><p>The first stones were laid in 1871 by a crew of forty from the valley, who slept in tents.</p></details>${prose(3, 3)}</article>`,
  );
  expect(texts.join('\n')).toMatch(/How the wall was built\n.*laid in 1871/);
});

test('a letter set large at the start stays with its word', () => {
  const texts = textsOf(
    `<article><p><span class="dropcap">T</span>he harbour wall, which two storms had broken, will be rebuilt from next spring.</p>${prose(5, 1)}</article>`,
  );
  expect(texts[0]).toMatch(/^The harbour wall/);
});

test('words with nothing but an element between them stay apart', () => {
  const texts = textsOf(
    `<article>${prose(3)}<p>The base is well placed<span> </span>near the harbour,<b> </b>where<i>\n</i>the <a href="/x">old wall</a>\n<em>broke</em> in the first of the storms.</p>${prose(3, 3)}</article>`,
  );
  expect(texts.join('\n')).toContain('well placed near the harbour, where the old wall broke in');
});

test('numbers read as the page shows them', () => {
  const texts = textsOf(
    `<article>${prose(3)}<p>About 2<sup>1</sup>⁄<sub>2</sub> tonnes of stone, or 10<sup>6</sup> grams and more, rose by 5<span class="sr-only"> percent, five</span>% in <span aria-hidden="true">2024</span> alone.</p>${prose(3, 3)}</article>`,
  );
  const line = texts.find((text) => text.includes('tonnes')) ?? '';
  expect(line).toContain('2 1⁄2 tonnes');
  expect(line).toContain('10⁶ grams');
  expect(line).toContain('rose by 5% in');
});

test('JSON-LD of no use, and links that run scripts, leave the article as it is', () => {
  const result = readPage(
    `<head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"headline":"Harbour wall"</script></head><article>${prose(5)}<p>A <a href="javascript:alert(1)">link</a> that runs, <a href=" jav&#x09;ascript:alert(1)">another</a>, and <svg onload="alert(1)"><a xlink:href="javascript:1">drawn</a></svg> text that stays here.</p></article>`,
  );
  if (!result.ok) throw new Error(result.failure);
  const html = result.value.blocks.map((block) => block.html).join('');
  expect(html).not.toMatch(/script|onload|svg/i);
  expect(html).toContain('another');
});

const parted = (between: string) =>
  `<html lang="en"><title>Harbour wall</title><body><article><h1>Harbour wall to be rebuilt</h1><div class="multimedia-free"><div class="part">${prose(1)}</div><div class="part"><h2>Two winters</h2></div><div class="part">${prose(1, 1)}</div></div>${between}<div class="body article-content">${[2, 3, 4, 5, 6, 7].map((at) => `<div class="part">${prose(1, at)}</div>`).join('')}</div></article></body></html>`;

test('a line below the element that holds the story is its tail', () => {
  const line = 'Have you seen the wall break, and did you take a picture of it? Bring it to us at the quay by noon.';
  const html = `<html lang="en"><title>Harbour wall</title><body><article><h1>Harbour wall to be rebuilt</h1><div class="body">${prose(6)}</div><p class="x3">${line}</p></article></body></html>`;
  expect(textsOf(html).join('\n')).not.toContain('take a picture');
  expect(textsOf(html, undefined, { without: ['tails'] }).join('\n')).toContain('take a picture');
});

test('lines below the story are its tail, however many they are', () => {
  const lines = ['Living on the ferry', 'What the tide brings', 'Who paints the boats', 'Why the gulls came back'];
  const list = `<p class="z9">${lines.map((line) => `${line} and what that means for the quay`).join('<br>')}</p>`;
  const html = `<html lang="en"><title>Harbour wall</title><body><article><h1>Harbour wall to be rebuilt</h1><div class="body">${prose(6)}</div>${list}</article></body></html>`;
  expect(textsOf(html).join('\n')).not.toContain('paints the boats');
  expect(textsOf(html, undefined, { without: ['tails'] }).join('\n')).toContain('paints the boats');
  const inside = html.replace(`</div>${list}`, `<p>They asked four things:</p>${list}${prose(2, 6)}</div>`);
  expect(textsOf(inside).join('\n')).toContain('paints the boats');
});

test('a story that Readability does not see is read once', () => {
  const names = Array.from(
    { length: 12 },
    (_, at) => `<li>Boat ${at + 1} of the harbour’s old list of boats and crews</li>`,
  );
  const html = `<html lang="en"><title>Harbour wall</title><body><article><h1>Harbour wall to be rebuilt</h1><ul>${names.join('')}</ul><section class="sponsor">${prose(6)}</section></article></body></html>`;
  const texts = textsOf(html);
  expect(texts.filter((text) => text.includes('which two winter storms'))).toHaveLength(1);
  expect(new Set(texts).size).toBe(texts.length);
});

test('what stands in a box named as a caption is one, though Readability makes a paragraph of the box', () => {
  const box =
    '<div class="caption"><img src="/a.jpg" width="304" height="171"> <span>The outer face has stood since 1871</span></div>';
  const note =
    '<p>Ask about the stones, <span class="note">the oldest<span class="caption"><img src="/b.jpg" width="90" height="90">Laid in 1871.</span></span> and the masons at the quay will tell you all that they know of them.</p>';
  const html = `<html lang="en"><title>Harbour wall</title><body><div class="story">${prose(3)}${box}${note}${prose(3, 3)}</div></body></html>`;
  const result = readPage(html);
  if (!result.ok) throw new Error(result.failure);
  const paragraphs = result.value.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  expect(paragraphs.join('\n')).not.toContain('stood since 1871');
  expect(paragraphs.join('\n')).toContain('the masons at the quay');
});

test('another article below the story is its tail, however long', () => {
  const other =
    '<div class="hentry"><h4>Quotes</h4><p>“We have walked along this wall every day for sixty years, and never saw it in such a state as it was in this winter, and we said so to everybody who asked us on the quay.”</p></div>';
  const html = `<html lang="en"><title>Harbour wall</title><body><article><h1>Harbour wall to be rebuilt</h1><div class="body">${prose(6)}</div>${other}</article></body></html>`;
  expect(textsOf(html).join('\n')).not.toContain('for sixty years');
  expect(textsOf(html, undefined, { without: ['tails'] }).join('\n')).toContain('for sixty years');
});

test('a story in two parts, made alike, is whole, with its headings; the offer between them is not in it', () => {
  const offer =
    '<div class="paywall"><p>Read on with Harbour Plus, the offer for all who want to know what happens at the quay and beyond it.</p><a href="/buy">Subscribe now</a></div>';
  const text = textsOf(parted(offer)).join('\n');
  expect(text).toContain('which two winter storms');
  expect(text).toContain('Two winters');
  expect(text).not.toContain('Harbour Plus');
  expect(textsOf(parted(offer), undefined, { without: ['recover'] }).join('\n')).not.toContain('Two winters');
});
