import { describe, expect, test } from 'vitest';
import { toCanonicalUrl } from '../../../lib/extract/canonical-url.ts';
import { toBestImage } from '../../../lib/extract/images/best-image.ts';
import { toAuthors } from '../../../lib/extract/meta/authors.ts';
import { toIsoDate } from '../../../lib/extract/meta/dates.ts';
import { BYLINES, DATELINES, findMarked, STANDFIRSTS } from '../../../lib/extract/meta/marks.ts';
import { RANKS } from '../../../lib/extract/meta/sources.ts';
import { toTitle } from '../../../lib/extract/meta/title.ts';
import { findNextPages } from '../../../lib/extract/next-pages.ts';
import { openPage, prose, readPage } from './read-page.ts';

const NOW = Date.UTC(2025, 5, 1);

test('what may be marked is all that the selectors find, in the same order', () => {
  const marks = [
    '<h1>Wall falls</h1><h2>At noon</h2><p class="Sub-Head">So it was</p><p class="DEK dek">And is</p>',
    '<div class="article-Byline">By <a rel="author me" href="/jo">Jo</a><span class="full-name">Jo Marsh</span></div>',
    '<article><header><i class="updateTime">noon</i></header></article><b rel="author">Al</b><p class="post_META">x</p>',
    '<p class="info">12 March</p><p class="plain">no</p><h2>no</h2><i rel="tag">no</i>',
  ].join('');
  const { document } = openPage(`<body>${marks}</body>`);
  for (const selector of [STANDFIRSTS, BYLINES, DATELINES]) {
    const found = [...document.querySelectorAll(selector)];
    expect(found.length).toBeGreaterThan(1);
    expect(findMarked(document).filter((element) => element.matches(selector))).toEqual(found);
  }
  expect(findMarked(document).map(({ className }) => className)).not.toContain('plain');
});

test.each([
  ['2025-03-12', '2025-03-12'],
  ['2025-03-12 08:59', '2025-03-12T08:59'],
  ['2025-03-12T08:59:00+0800', '2025-03-12T08:59:00+08:00'],
  ['20250312T0859Z', '2025-03-12T08:59Z'],
  ['By ZHANG in Dalian | Updated: 2025-03-12 08:59', '2025-03-12T08:59'],
  ['Nov. 20, 2019, 9:28 AM UTC', '2019-11-20T09:28Z'],
  ['2025年3月12日', '2025-03-12'],
  ['12.03.2025', '2025-03-12'],
  ['1741741200', '2025-03-12T01:00:00Z'],
  // A wrong date is worse than none.
  ['03/04/2025', null],
  ['31 February 2025', null],
  ['1970-01-01', null],
  ['2031-01-01', null],
  ['yesterday', null],
])('the date %s is %s', (raw, iso) => {
  expect(toIsoDate(raw, 'en', NOW)).toBe(iso);
});

test.each([
  ['4. März 2025, 8:15 Uhr', 'de', '2025-03-04T08:15'],
  ['20 de noviembre de 2019', 'es', '2019-11-20'],
  ['3 févr. 2025', 'fr-CA', '2025-02-03'],
  ['1 aout 2024', 'fr', '2024-08-01'],
  ['7 января 2025', 'ru', '2025-01-07'],
  ['12 EKİM 2024', 'tr', '2024-10-12'],
  ['9 października 2024', 'pl', '2024-10-09'],
  ['14 फ़रवरी 2025', 'hi', '2025-02-14'],
  ['5 أغسطس 2024', 'ar', '2024-08-05'],
  ['November 20, 2019', 'de', '2019-11-20'],
  ['3 jui 2024', 'fr', null], // juin or juillet
  ['4 März 2025', 'no such tag', null],
])('the date %s in %s is %s', (raw, language, iso) => {
  expect(toIsoDate(raw, language, NOW)).toBe(iso);
});

test.each([
  [['By Jo Marsh and Sam Lake'], ['Jo Marsh', 'Sam Lake']],
  [['ZHANG XIAOMIN in Dalian, Liaoning | China Daily'], ['ZHANG XIAOMIN']],
  [['Von Lena Brandt und Ole Voss'], ['Lena Brandt', 'Ole Voss']],
  [['Jo Marsh, Staff Writer'], ['Jo Marsh']],
  [['Jo Marsh', 'JO MARSH'], ['Jo Marsh']],
  [['Marsh, Jo'], ['Jo Marsh']],
  [['Reuters, AFP'], ['Reuters']],
  [
    ['Karl zu Lindau, Bashar al-Masri, Jeanne d’Arc y María de los Santos in Madrid'],
    ['Karl zu Lindau', 'Bashar al-Masri', 'Jeanne d’Arc', 'María de los Santos'],
  ],
  [['jo marsh'], ['jo marsh']],
  [['The Quay Courier'], []],
  [['https://facebook.example/jo'], []],
  [['admin'], []],
])('the byline %j names %j', (raw, names) => {
  expect(toAuthors(raw, 'The Quay Courier')).toEqual(names);
});

test.each([
  ['Rain stops play - Sport | The Herald', ['The Herald'], 'Rain stops play', 'Rain stops play'],
  ['Rain stops play | The Herald', ['The Herald'], '', 'Rain stops play'],
  ['Dalian fosters training - Chinadaily.com.cn', ['chinadaily.com.cn'], '', 'Dalian fosters training'],
  ['Cup 2025: who plays whom - and when', ['The Herald'], '', 'Cup 2025: who plays whom - and when'],
])('the title of %s', (raw, sites, heading, title) => {
  expect(toTitle(raw, sites, heading)).toBe(title);
});

test.each([
  ['https://a.example/x?id=7&utm_source=y&fbclid=z#top', 'https://a.example/x?id=7'],
  ['https://a.example/x?id=7', 'https://a.example/x?id=7'],
  ['https://a.example:443/x?', 'https://a.example/x'],
  ['not a url', 'not a url'],
])('%s is stored as %s', (url, canonical) => {
  expect(toCanonicalUrl(url)).toBe(canonical);
});

describe('sources of the metadata', () => {
  test('each field has its sources in rank order, each named once', () => {
    for (const sources of Object.values(RANKS)) {
      const names = sources.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(RANKS.published[0]?.name).toBe('JSON-LD datePublished');
    expect(RANKS.published.at(-1)?.name).toBe('shown dateline');
  });

  const meta = (head: string, before = '') => {
    const result = readPage(`<html><head>${head}</head><body><article>${before}${prose(6)}</article></body></html>`);
    if (!result.ok) throw new Error(result.failure);
    return result.value.meta;
  };

  test('JSON-LD beats OpenGraph beats what is shown', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"From linked data"}</script>';
    const og = '<meta property="og:title" content="From the card">';
    expect(meta(`${og}${ld}`, '<h1>From the page</h1>').title).toBe('From linked data');
    expect(meta(og, '<h1>From the page</h1>').title).toBe('From the card');
    expect(meta('', '<h1>From the page</h1>').title).toBe('From the page');
  });

  test('JSON-LD that is broken or turns in circles is read as far as it goes', () => {
    expect(
      meta(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A\nline feed","author":{"name":"Jo Marsh",},}</script>',
      ).authors,
    ).toEqual(['Jo Marsh']);
    expect(
      meta(
        '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#b"},"headline":"Circles"},{"@id":"#b","name":{"@id":"#b"}}]}</script>',
      ).title,
    ).toBe('Circles');
    expect(meta('<title>Plain title of the page</title><script type="application/ld+json">{{{</script>').title).toBe(
      'Plain title of the page',
    );
  });

  test('a canonical address of another site, or the front page, is not believed', () => {
    expect(meta('<link rel="canonical" href="https://evil.example2/x">').canonicalUrl).toBe(
      'https://news.example/2025/03/harbour-wall',
    );
    expect(meta('<link rel="canonical" href="/">').canonicalUrl).toBe('https://news.example/2025/03/harbour-wall');
    expect(meta('<link rel="canonical" href="/wall?utm_medium=x">').canonicalUrl).toBe('https://news.example/wall');
  });

  test('a language that its own letters deny is corrected', () => {
    expect(meta('<html lang="zh">').language).toBe('en');
  });
});

const image = (html: string) => {
  const { document } = openPage(html);
  const found = document.querySelector('img');
  return found && toBestImage(found, 'https://news.example/a/');
};

test.each([
  ['<img src="x.jpg">', 'https://news.example/a/x.jpg'],
  ['<img src="data:image/gif;base64,R0" data-src="//cdn.example/x.jpg">', 'https://cdn.example/x.jpg'],
  ['<img src="s.jpg" srcset="s.jpg 320w, m.jpg 800w, l.jpg 1600w, xl.jpg 4000w">', 'https://news.example/a/l.jpg'],
  [
    '<picture><source srcset="a,b/w_800.webp 800w, a,b/w_1200.webp 1200w"><img src="s.jpg" width="300"></picture>',
    'https://news.example/a/a,b/w_1200.webp',
  ],
  ['<img src="data:image/png;base64,AAAA">', null],
  ['<img src="javascript:alert(1)">', null],
  ['<img src="https://counter.example/pixel.gif?u=1" width="600">', null],
])('the best file of %s', (html, url) => {
  expect(image(html)).toBe(url);
});

test.each([
  [
    '<a href="/story/wall?page=2">2</a><a href="/story/wall?page=3">3</a>',
    ['https://news.example/story/wall?page=2', 'https://news.example/story/wall?page=3'],
  ],
  ['<link rel="next" href="/story/wall/2">', ['https://news.example/story/wall/2']],
  ['<a href="/story/other?page=2">2</a>', []],
  ['<a href="https://evil.example2/story/wall?page=2">Next page</a>', []],
  ['<a rel="next" href="/story/next-story">Next story</a>', []],
])('further pages in %s', (html, pages) => {
  expect(findNextPages(openPage(html, 'https://news.example/story/wall').document)).toEqual(pages);
});
