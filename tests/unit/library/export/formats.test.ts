// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../../lib/library/export/index.ts';
import { exportItems } from '../../../../lib/library/export/pack.ts';
import { toBlock, toExportItem, tools } from './items.ts';

const format = (id: string) => {
  const found = EXPORT_FORMATS.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};
const write = (id: string, item = toExportItem()) => {
  const content = format(id).write([item], tools(window));
  return typeof content === 'string'
    ? content
    : Object.values(unzipSync(content))
        .map((file) => strFromU8(file))
        .join('\n');
};

test('every format has an id and a file ending of its own and says what it holds', () => {
  expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
  for (const { extension, type } of EXPORT_FORMATS) {
    expect(extension).toMatch(/^[a-z]{2,4}$/);
    expect(type).toMatch(/^(?:text|application)\//);
  }
});

test('Markdown has properties, a title and every block', () => {
  expect(write('markdown')).toBe(`---
title: "The mill"
source: "https://news.example/mill"
author:
  - "Ada Writer"
  - "Bo Miller"
site: "News Example"
published: "2025-03-12"
saved: "2025-03-13T00:00:00.000Z"
language: "en"
tags:
  - "water-power"
  - "mills"
favourite: true
---

# The mill

The mill stands *by* the [river](https://river.example/).1

## Wheel & race

-   one
-   two **bold**

| Year | Sacks |
| --- | --- |
| 1901 | 40 \\| 50 |

![The mill](https://img.example/mill.gif)

*The mill in May*

\`\`\`\`js
if (a < b) {
  \`\`\`
}
\`\`\`\`

> Grind slowly.

---

A footnote, nowhere, auf Deutsch.

## Notes

> by the river

which one?
`);
});

test('plain text has the words alone', () => {
  const text = write('text');
  expect(text).toContain('The mill\nAda Writer, Bo Miller · News Example · 2025-03-12\nhttps://news.example/mill\n\n');
  expect(text).not.toMatch(/<[a-z]/);
});

test('HTML is one file with its pictures in and a policy that lets nothing run', () => {
  const page = new DOMParser().parseFromString(write('html'), 'text/html');
  expect(page.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/gif;base64,R0lGOD/);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://news.example/mill');
  expect(page.querySelectorAll('script,link[rel=stylesheet],iframe,img[srcset]')).toHaveLength(0);
});

describe('what a hostile page could have left in an article', () => {
  const hostile = toExportItem(
    {
      title: '"><script>alert(1)</script>\n---\nx: [[y]] <img src=x onerror=alert(2)>\u2028\u0000',
      authors: ['</creator><script>alert(3)</script>', '$x {{x}}'],
      site: '\'"/><svg onload=alert(4)>',
      url: 'https://news.example/"onmouseover="alert(5)',
      tags: ['a,b|c', '"><b>', '#x: y'],
      language: 'en"><script>',
    },
    [
      toBlock(
        'b0',
        'paragraph',
        '<p onclick="alert(6)">click <a href="javascript:alert(7)">me</a><script>alert(8)</script></p>',
      ),
      toBlock(
        'b1',
        'paragraph',
        '<p>&lt;img src=x onerror=alert(9)&gt; [x](javascript:alert(10)) &amp;lt;b&amp;gt; $x$ %%y%% #tag</p>',
      ),
      toBlock('b2', 'code', '<pre data-language="dataviewjs">alert(11)</pre>'),
      toBlock(
        'b3',
        'figure',
        '<figure><img src="data:image/svg+xml,<svg onload=alert(12)>" alt="]](javascript:alert(13))"></figure>',
      ),
      toBlock('b4', 'paragraph', '<p><a href="https://x.example/)[y](javascript:alert(14)">z</a></p>'),
    ],
  );
  test.each(['html', 'epub', 'netscape'])('%s carries nothing that runs', (id) => {
    const out = write(id, hostile);
    for (const part of out.split(/(?=<\?xml|<!DOCTYPE)/)) {
      const page = new DOMParser().parseFromString(part, 'text/html');
      expect(
        page.querySelectorAll('script,iframe,object,embed,[onclick],[onerror],[onload],[onmouseover]'),
      ).toHaveLength(0);
      for (const link of page.querySelectorAll('[href],[src]')) {
        expect(link.getAttribute('href') ?? link.getAttribute('src')).not.toMatch(
          /^\s*(?:javascript|vbscript|data:(?!image\/(?:gif|png|jpeg|webp);))/i,
        );
      }
    }
  });
  test('Markdown shows its marks instead of meaning them', () => {
    const out = write('markdown', hostile);
    const [, head = '', body = ''] = out.split(/^---$/m);
    expect(
      head
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(expect.arrayContaining(['title', 'source', 'author', 'tags']));
    expect(out.match(/^---$/gm)).toHaveLength(2);
    expect(head).not.toMatch(/\u2028|\u0000/);
    const words = body.replace(/```[\s\S]*?```/g, '');
    expect(words).not.toMatch(/(?<!\\)<[a-z/]/i);
    expect(words).not.toMatch(/(?<!\\)\]\(\s*(?!https?:)/i);
    expect(words).not.toMatch(/dataview|(?<!\\)\[\[|(?<!\\)\$x|(?<!\\)%%/);
    expect(out).toMatch(/^```\nalert\(11\)\n```$/m);
  });
  test('CSV cells are words to a spreadsheet', () => {
    const item = toExportItem({ title: '=HYPERLINK("http://x")', site: '+1', authors: ['-2+3', '@x'] });
    const [, row = ''] = write('csv', item).split('\r\n');
    expect(row).toMatch(/^"'=HYPERLINK/);
    expect(row).toContain(`,"'+1","'-2+3; @x",`);
    expect(write('csv').split('\r\n')[1]).toMatch(/^The mill,https:/);
  });
});

describe('a selection', () => {
  const two = [
    toExportItem(),
    toExportItem({ id: 'b', title: 'the MILL' }),
    { ...toExportItem({ state: 'queued' }), article: null },
  ];
  test('of Markdown is a ZIP of files whose names differ, without links that have no text', () => {
    const out = exportItems(format('markdown'), two, tools(window));
    expect(out?.name).toBe('nutgraf-markdown-2025-04-05.zip');
    expect(out && typeof out.content !== 'string' && Object.keys(unzipSync(out.content))).toEqual([
      'The mill.md',
      'the MILL 2.md',
    ]);
  });
  test('of JSON is one file with all', () => {
    const out = exportItems(format('json'), two, tools(window));
    expect(out && typeof out.content === 'string' && JSON.parse(out.content).items).toHaveLength(3);
  });
  test('of links alone has no book', () => expect(exportItems(format('epub'), two.slice(2), tools(window))).toBeNull());
});
