import { afterEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article.ts';
import { extractArticle } from '../../../lib/pipeline.ts';

/** What a tab of a reader's may be held up by the worst of pages; such pages take seconds to lay out. */
const BOUND_MS = 20_000;
/** Of the worst pages the short run reads those that take milliseconds; `npm run fortress` reads all. */
const isLong = Boolean(import.meta.env.FORTRESS);

afterEach(() => document.body.replaceChildren());

/** The page in a frame of its own, laid out by the browser. */
async function open(html: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const { contentWindow } = frame;
  if (!contentWindow || !('MutationObserver' in contentWindow)) throw new Error('no window');
  return contentWindow as Window & typeof globalThis;
}

async function read(html: string): Promise<Article> {
  const view = await open(html);
  const result = extractArticle(view.document, view, { without: [] });
  if (!result.ok) throw new Error(`${result.failure} ${result.detail}`);
  return result.value;
}

const sentence = (index: number) =>
  `Paragraph ${index} says that the harbour wall, which two winter storms broke in ${index + 2} places, will be rebuilt from next spring, as the council decided.`;
const prose = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(first + index)}</p>`).join('\n');
const numbersIn = ({ blocks }: Article) =>
  blocks.flatMap(({ text }) => /^Paragraph (\d+)/.exec(text)?.[1] ?? []).map(Number);

describe('what the page shows is what is read', () => {
  test('a copy that styles hide is not read; the coverage says where the end was hidden', async () => {
    const article = await read(
      `<style>.full,.narrow{display:none}</style><article>${prose(6)}<div class="narrow">${prose(2)}</div><div class="full">${prose(8, 6)}</div></article>`,
    );
    expect(numbersIn(article)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(article.coverage.missing).toContain('ending');
  });

  test('an article that is not shown yet is read all the same', async () => {
    expect(
      numbersIn(await read(`<style>main{visibility:hidden}</style><main><article>${prose(6)}</article></main>`)),
    ).toHaveLength(6);
  });

  test('text folded away in <details> is read', async () => {
    const article = await read(
      `<article>${prose(4)}<details><summary>More</summary>${prose(2, 4)}</details>${prose(2, 6)}</article>`,
    );
    expect(numbersIn(article)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('lines that run from top to bottom are read in their order', async () => {
    const lines = Array.from(
      { length: 6 },
      (_, index) =>
        `<p>第${index + 1}段落、港の古い石の壁は二度の冬の嵐で三か所が崩れ、来年の春から造り直されると町の議会が決めた。費用は四億円で、半分を県が出す。</p>`,
    );
    const article = await read(
      `<html lang="ja"><body style="writing-mode:vertical-rl"><article>${lines.join('')}</article></body></html>`,
    );
    expect(article.blocks.map(({ text }) => text.slice(1, 2))).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

test('a frame of the same origin that holds the article is read, one with a little text is not', async () => {
  const inner = `<article>${prose(9)}</article>`.replaceAll('"', '&quot;');
  expect(
    numbersIn(
      await read(`<nav><a href="/">Home</a></nav><iframe srcdoc="${inner}" width="800" height="600"></iframe>`),
    ),
  ).toHaveLength(9);
  const little = `<p>${'Tell your friends about this paper. '.repeat(3)}</p>`;
  expect(numbersIn(await read(`<article>${prose(6)}</article><iframe srcdoc="${little}"></iframe>`))).toHaveLength(6);
});

test('the story in view is read of a page that holds two', async () => {
  const story = (title: string, first: number) =>
    `<article><h1>${title}</h1>${prose(8, first)}<div style="height:1500px"></div></article>`;
  const view = await open(
    `<title>Harbour wall</title>${story('Harbour wall to be rebuilt', 0)}${story('Ferry timetable leaves islanders waiting', 20)}`,
  );
  view.scrollTo(0, view.document.documentElement.scrollHeight);
  const result = extractArticle(view.document, view, { without: [] });
  expect(result.ok && result.value.meta.title).toBe('Ferry timetable leaves islanders waiting');
  expect(result.ok && numbersIn(result.value)).toEqual([20, 21, 22, 23, 24, 25, 26, 27]);
});

test('nothing on the page changes while it is read, open shadow roots and frames included', async () => {
  const view = await open(
    `<article>${prose(6)}<img src="data:," data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript><div id="host"></div></article>`,
  );
  const root = view.document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = prose(2, 6);
  let changes = 0;
  const observer = new view.MutationObserver((records) => {
    changes += records.length;
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(view.document, all);
  if (root) observer.observe(root, all);
  const before = view.document.documentElement.outerHTML;
  const result = extractArticle(view.document, view, { without: [] });
  expect(result.ok && numbersIn(result.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  await Promise.resolve();
  expect(changes + observer.takeRecords().length).toBe(0);
  expect(view.document.documentElement.outerHTML).toBe(before);
});

describe('the worst of pages come to an end', () => {
  const deep = (levels: number) => `<body>${'<div>'.repeat(levels)}${prose(6)}${'</div>'.repeat(levels)}</body>`;
  const cyclic =
    '{"@graph":[{"@id":"#a","@type":"NewsArticle","headline":"x","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"},"name":{"@id":"#a"}}]}';
  const pages: readonly [name: string, html: string, isLight?: boolean][] = [
    ['10 MB of prose', `<article>${prose(6)}${`<p>${sentence(7)}</p>`.repeat(65_000)}</article>`],
    ['100,000 small nodes', `<article>${prose(6)}</article><div>${'<b>x</b><i>y</i>'.repeat(50_000)}</div>`],
    [
      '100,000 links',
      `<article>${prose(6)}</article><ul>${'<li><a href="/x">A story of the day</a>'.repeat(33_000)}</ul>`,
    ],
    ['3,000 levels', deep(3_000)],
    [
      '10,000 images',
      `<article>${prose(6)}${'<img src="/a.jpg" srcset="/b.jpg 800w, /c.jpg 1600w" width="300">'.repeat(10_000)}</article>`,
    ],
    [
      'data: URLs of megabytes',
      `<article>${prose(6)}<img src="data:image/png;base64,${'A'.repeat(8_000_000)}"><a href="data:text/html,${'A'.repeat(2_000_000)}">a link</a></article>`,
    ],
    [
      'a base that runs scripts',
      `<base href="javascript:alert(1)"><article>${prose(6)}<p><a href="x">a link</a></p></article>`,
      true,
    ],
    ['broken markup', `<article><p>${prose(6)}<table><p></td></b></article><!-- <p>`, true],
    [
      'JSON-LD that turns in circles',
      `<script type="application/ld+json">${cyclic}</script><article>${prose(6)}</article>`,
      true,
    ],
    [
      'megabytes of broken JSON-LD',
      `<script type="application/ld+json">{"a":"${'\\'.repeat(3_000_000)}</script><article>${prose(6)}</article>`,
      true,
    ],
    ['one text of 5 MB', `<article>${prose(6)}<p>${'word, '.repeat(800_000)}</p></article>`],
  ];
  test.each(pages.filter(([, , isLight]) => isLong || isLight))('%s', async (_, html) => {
    const view = await open(html);
    const start = performance.now();
    const result = extractArticle(view.document, view, { without: [] });
    const ms = performance.now() - start;
    console.info(`${_}: ${Math.round(ms)} ms, ${result.ok ? `${result.value.blocks.length} blocks` : result.failure}`);
    expect(ms).toBeLessThan(BOUND_MS);
    if (result.ok) expect(numbersIn(result.value).slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    else expect(result.failure).toBe('too-large');
  });

  test.runIf(isLong)('200,000 elements are refused by name', async () => {
    const view = await open(`<article>${prose(6)}</article><div>${'<b></b>'.repeat(200_000)}</div>`);
    const result = extractArticle(view.document, view, { without: [] });
    expect(result.ok ? 'ok' : result.failure).toBe('too-large');
  });

  test('a page of frames, and one without a body, are told apart from an article', async () => {
    const frames = await open('<frameset cols="50%,50%"><frame><frame></frameset>');
    expect(extractArticle(frames.document, frames, { without: [] }).ok).toBe(false);
    const bare = await open('<p>x</p>');
    bare.document.documentElement.remove();
    expect(extractArticle(bare.document, bare, { without: [] }).ok).toBe(false);
  });
});
