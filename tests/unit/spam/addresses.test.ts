import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hostGibberish, pathGibberish, siteOf } from '../../../lib/spam/hosts.ts';
import { addressOf, toTarget } from '../../../lib/spam/read-link.ts';

describe('names drawn at random', () => {
  test.each(['x7k2qv9tzd.top', 'q8vr3kkdw.com', 'www.bpj6nzxww8.xyz', 'shop-3f8yyu86dr.net', 'zqxvkjw.com'])(
    '%s is told as one',
    (host) => expect(hostGibberish(host)).toBeGreaterThan(0.5),
  );
  test.each([
    'coastalherald.example',

    'nbcnews.com',
    'radio4.co.uk',
    'xn--80ak6aa92e.com',
    'hs.fi',
  ])('%s is not', (host) => expect(hostGibberish(host)).toBeLessThan(0.3));
});

describe('paths drawn at random', () => {
  test.each(['/u2yasp/73esjxek.html', '/3ktucn/cyfnayc2.html', '/x7k2qv9.html'])('%s is told as one', (path) =>
    expect(pathGibberish(path)).toBeGreaterThanOrEqual(0.4),
  );
  test.each([
    '/news/2026/03/harbour-bridge',
    '/story/2026/x7k2q',
    '/a/12345678',
    '/p/3f2a9bc04d1e',
    '/24ur/novice',
    '/story1234/mp3s',
    '/watch/dQw4w9WgXcQ',
    '/',
  ])('%s is not', (path) => expect(pathGibberish(path)).toBeLessThan(0.4));
});

test.each([
  ['news.example.co.uk', 'example.co.uk'],
  ['a.b.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['localhost', 'localhost'],
])('the site of %s is %s', (host, site) => expect(siteOf(host)).toBe(site));

describe('where a click leads', () => {
  const read = (html: string) => {
    const element = new JSDOM(html).window.document.body.firstElementChild;
    if (!element) throw new Error('no element');
    return { address: addressOf(element), target: toTarget(element, 'harbourpost.example') };
  };
  test.each([
    ['<a href="https://www.tea.example/x">', 'tea.example', '/x'],
    ['<a href="//tea.example">', 'tea.example', '/'],
    ['<a href="/news/ferry">', '', '/news/ferry'],
    [`<span onclick="window.open('https://tea.example/y')">`, 'tea.example', '/y'],
    [`<a href="#" onclick="location.href = 'https://tea.example/z'">`, 'tea.example', '/z'],
    [`<b onclick="location.replace('//tea.example/w')">`, 'tea.example', '/w'],
    [`<a href="https://pier.example/" onclick="location='https://tea.example/'">`, 'pier.example', '/'],
    ['<a href="https://harbourpost.example/about">', '', '/about'],
  ])('%s', (html, host, path) => expect(read(html).target).toEqual({ host, path }));
  test.each([
    `<span onclick="toggle('more')">`,
    '<span>',
    '<button onclick="print()">',
    `<p onclick="location='/news'">`,
  ])('%s leads nowhere else', (html) => expect(read(html).address).toBe(null));
});
