import { expect, test } from 'vitest';
import { findImages } from '../../../../lib/library/images/find-images.ts';
import { findImageType } from '../../../../lib/library/images/image-type.ts';

const toBlock = (html: string) => ({ id: 'b0', kind: 'figure' as const, html, text: '' });
const find = (...html: readonly string[]) => findImages(html.map(toBlock));

test.each<[string, string, readonly string[]]>([
  [
    'a picture in a figure',
    '<figure><img src="https://a.example/1.jpg" alt="x"></figure>',
    ['https://a.example/1.jpg'],
  ],
  ['an ampersand in its address', '<img src="https://a.example/?a=1&amp;b=2">', ['https://a.example/?a=1&b=2']],
  ['a sharp bracket in its words', '<img alt="a > b" src="https://a.example/2.png">', ['https://a.example/2.png']],
  [
    'two in one block',
    '<img src="https://a.example/1"><img width="3" src="http://b.example/2">',
    ['https://a.example/1', 'http://b.example/2'],
  ],
  ['one that carries its data', '<img src="data:image/png;base64,AAAA">', []],
  ['an address of the extension', '<img src="chrome-extension://abc/x.png">', []],
  ['words about a picture', '<p>&lt;img src="https://a.example/3"&gt;</p>', []],
  ['another attribute that ends alike', '<img data-src="https://a.example/4">', []],
])('%s', (_, html, urls) => expect(find(html)).toEqual(urls));

test('a picture that stands twice is one', () => {
  expect(find('<img src="https://a.example/1">', '<img src="https://a.example/1">')).toHaveLength(1);
});

test('a hostile block takes linear time', () => {
  const start = performance.now();
  find(`<img ${'a '.repeat(100_000)}`, `<img ${'a="'.repeat(50_000)}`, '<img '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each<[string, string, string | null]>([
  ['PNG', '\x89PNG\r\n\x1a\n....', 'image/png'],
  ['JPEG', '\xff\xd8\xff\xe0..JFIF', 'image/jpeg'],
  ['GIF', 'GIF89a....', 'image/gif'],
  ['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['AVIF', '\0\0\0\x20ftypavif\0\0\0\0avifmif1', 'image/avif'],
  ['AVIF by a later brand', '\0\0\0\x20ftypmif1\0\0\0\0miafavif', 'image/avif'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['a page that says it is a picture', '<!doctype html><title>GIF89a</title>', null],
  ['a film', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2', null],
  ['another RIFF file', 'RIFF\x10\0\0\0WAVEfmt ', null],
  ['nothing', '', null],
])('%s is told by its bytes', (_, text, type) => expect(findImageType(bytes(text))).toBe(type));
