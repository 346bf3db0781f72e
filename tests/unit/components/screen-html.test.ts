// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { toScreen } from '../../../components/screen-html.ts';

function shown(html: string): string {
  const host = document.createElement('div');
  host.append(...toScreen([html]));
  return host.innerHTML;
}

test.each([
  ['a script', '<p>a</p><script>alert(1)</script>'],
  ['a handler', '<p onclick="alert(1)">a</p><img src="https://x.example/a.png" onerror="alert(1)">'],
  ['a javascript link', '<a href="javascript:alert(1)">a</a><a href=" java\nscript:alert(1)">b</a>'],
  ['a data link', '<a href="data:text/html,<script>alert(1)</script>">a</a>'],
  ['a style', '<p style="position:fixed;inset:0">a</p><style>*{display:none}</style>'],
  ['a form', '<form action="https://evil.example"><input name="q"><button>go</button></form>'],
  ['a frame', '<iframe src="https://evil.example"></iframe><object data="x"></object><embed src="x">'],
  [
    'svg and math payloads',
    '<svg><animate onbegin="alert(1)"/></svg><math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  ],
  ['a name that clobbers', '<p id="body" name="cookie">a</p><a id="location" href="https://x.example">b</a>'],
])('%s does not reach the screen', (_, html) => {
  expect(shown(html)).not.toMatch(
    /script|onerror|onclick|onbegin|style|form|input|iframe|object|embed|data:|id="|name="|svg/i,
  );
});

/** Each piece as it comes out among the others, and by itself. */
function amongAndAlone(pieces: readonly string[]): [string[], string[]] {
  const among = toScreen(pieces).map((fragment) => {
    const host = document.createElement('div');
    host.append(fragment);
    return host.innerHTML;
  });
  return [among, pieces.map(shown)];
}

test.each([
  ['nothing open', ['<p>a <b>b</b></p>', '', '<ul><li>c</li></ul>', 'd']],
  ['elements left open', ['<p>a <b>b', '<p>c', '<a href="https://x.example/">d', '<ul><li>e', '<blockquote>f', 'g']],
  ['a table left open', ['<p>a</p>', '<table><tr><td>b', '<p>c</p>']],
  ['the end of its cell', ['a</td>b', '<p>c</p>']],
  ['another cell', ['a</td><td>b', '<p>c</p>']],
  ['another row', ['a<tr><td>b', '<p>c</p>']],
  ['the end of the table', ['a</table>b', '<p>c</p>']],
  ['a comment left open', ['a<!--', '<p>b</p>', '-->c']],
  ['an attribute left open', ['<a title="', '<p>b</p>', '">c']],
  ['plain text from here on', ['<plaintext>', '<p>b</p>']],
  ['a text area left open', ['<textarea>', '<p>b</p>']],
  ['a template left open', ['<template>', '<p>b</p>']],
  ['a frameset', ['<frameset>', '<p>b</p>']],
])('%s in one piece does nothing to the others', (_, pieces) => {
  const [among, alone] = amongAndAlone(pieces);
  expect(among).toEqual(alone);
});

test('many pieces are parsed together', () => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  toScreen(Array.from({ length: 50 }, (_, index) => `<p>${index}</p>`));
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test('links open elsewhere without telling where from', () => {
  expect(shown('<a href="https://x.example/">x</a>')).toBe(
    '<a href="https://x.example/" target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">x</a>',
  );
});

test('a picture that counts readers is not loaded, whoever brought it; a small one is', () => {
  const counted = [
    'https://a.example/x.gif" width="1" height="1',
    'https://a.example/pixel.gif?u=1',
    'https://www.facebook.com/tr?id=1',
  ];
  for (const src of counted) expect(shown(`<p>a<img src="${src}"></p>`), src).toBe('<p>a</p>');
  for (const src of ['https://a.example/x.gif" width="16" height="16', 'https://a.example/x.gif" width="30" height="1'])
    expect(shown(`<p>a<img src="${src}"></p>`), src).toContain('<img');
});

test('what an article needs stays', () => {
  const html =
    '<p>a <b>b</b> <em>c</em></p>\n<ul>\n<li>d</li>\n</ul><table><tbody><tr><td colspan="2">e</td></tr></tbody></table>';
  expect(shown(html)).toBe(html);
});
