// @vitest-environment jsdom
import { writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { epub } from '../../../../lib/library/export/epub.ts';
import { toBlock, toExportItem, tools } from './items.ts';

const HOSTILE_LAYOUT = [
  toBlock('b0', 'paragraph', '<p>a <span><ul><li>list in span</li></ul></span> &amp; \u0001 b<br>c</p>'),
  toBlock('b1', 'list', '<ol start="x" reversed><li value="3">three</li></ol>'),
  toBlock(
    'b2',
    'figure',
    '<figure><figcaption>first</figcaption><img src="https://img.example/not-kept.jpg" alt="Gone"><figcaption>second</figcaption></figure>',
  ),
  toBlock('b3', 'figure', '<img src="https://img.example/mill.gif">'),
  toBlock(
    'b4',
    'paragraph',
    '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <bdo>x</bdo> <q cite="not a url">y</q> <a href="https://x.example/a b|c">z</a></p>',
  ),
  toBlock('b5', 'list', '<dl><dt>term</dt><dd>meaning</dd></dl>'),
];

const write = () => {
  const items = [
    toExportItem(),
    toExportItem(
      { id: 'x2', title: 'כותרת & <b>', language: 'he', direction: 'rtl', url: 'https://he.example/a?b=1&c=2' },
      HOSTILE_LAYOUT,
    ),
  ];
  const bytes = epub.write(items, tools(window));
  if (typeof bytes === 'string') throw new Error('an EPUB is no text');
  // For epubcheck by hand: EPUB_OUT=/tmp/x.epub npx vitest run … && epubcheck /tmp/x.epub
  if (process.env.EPUB_OUT) writeFileSync(process.env.EPUB_OUT, bytes);
  return bytes;
};

test('the media type stands first, not packed, where OCF wants it', () => {
  const head = strFromU8(write().subarray(0, 58), true);
  expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
  expect(write()[8]).toBe(0);
});

test('container, package, manifest, spine and contents refer to files that are there and parse as XML', () => {
  const files = unzipSync(write());
  const parse = (name: string) => {
    const xml = new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
    expect(xml.querySelector('parsererror')?.textContent, name).toBeUndefined();
    return xml;
  };
  const root = parse('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const opf = parse(root);
  const manifest = [...opf.querySelectorAll('manifest item')];
  const hrefs = manifest.map((item) => `OEBPS/${item.getAttribute('href')}`);
  expect(hrefs.filter((href) => !(href in files))).toEqual([]);
  expect(
    Object.keys(files).filter((name) => name.startsWith('OEBPS/') && name !== root && !hrefs.includes(name)),
  ).toEqual([]);
  const ids = manifest.map((item) => item.id);
  expect([...opf.querySelectorAll('itemref')].every((ref) => ids.includes(ref.getAttribute('idref') ?? ''))).toBe(true);
  expect(manifest.filter((item) => item.getAttribute('properties') === 'nav')).toHaveLength(1);
  expect(manifest.filter((item) => item.getAttribute('properties') === 'cover-image')).toHaveLength(1);
  for (const name of ['dc:title', 'dc:identifier', 'dc:language'])
    expect(opf.getElementsByTagName(name)).toHaveLength(1);
  expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2025-04-05T06:07:08Z');
  const nav = parse('OEBPS/nav.xhtml');
  const links = [...nav.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['article-1.xhtml', 'article-2.xhtml']);
  for (const name of Object.keys(files).filter((file) => /\.(?:xhtml|svg)$/.test(file))) parse(name);
});

test('pages turn the way that the language is read', () => {
  const direction = (items: Parameters<typeof epub.write>[0]) => {
    const bytes = epub.write(items, tools(window));
    const files = typeof bytes === 'string' ? {} : unzipSync(bytes);
    return /page-progression-direction="(\w+)"/.exec(strFromU8(files['OEBPS/package.opf'] ?? new Uint8Array()))?.[1];
  };
  expect(direction([toExportItem()])).toBe('ltr');
  expect(direction([toExportItem({ language: 'ar', direction: 'rtl' })])).toBe('rtl');
});

test('a book fetches nothing: kept pictures are in it, others leave their description', () => {
  const files = unzipSync(write());
  const chapters = ['OEBPS/article-1.xhtml', 'OEBPS/article-2.xhtml'].map((name) =>
    strFromU8(files[name] ?? new Uint8Array()),
  );
  expect(chapters.join()).not.toMatch(/src="http/);
  expect(chapters[1]).toContain('[Gone]');
  expect(Object.keys(files)).toContain('OEBPS/images/1.gif');
});
