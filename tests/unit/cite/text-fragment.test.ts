import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFragmentUrl } from '../../../lib/cite/text-fragment.ts';

const TEXT = [
  'The boat was late again, well-known to all. Nobody on the pier said a word.',
  'In May the council votes. The boat was late again on Friday, too.',
  '港口的船又晚点了。居民们已经等了四年。',
].join('\n\n');

const to = (words: string, from = 0, url = 'https://n.example/a') => {
  const start = TEXT.indexOf(words, from);
  return decodeURIComponent(toFragmentUrl(url, TEXT, { start, end: start + words.length }, 'en'));
};

test.each([
  ['unique words stand alone', to('Nobody on the pier'), 'https://n.example/a#:~:text=Nobody on the pier'],
  ['half a word is made whole', to('obody on the pi'), 'https://n.example/a#:~:text=Nobody on the pier'],
  [
    'words that stand twice get their neighbours',
    to('The boat was late again', 80),
    'https://n.example/a#:~:text=the council votes.-,The boat was late again,-on Friday, too',
  ],
  [
    'more than a paragraph is named by its ends',
    to(TEXT.slice(44, 101)),
    'https://n.example/a#:~:text=Nobody on the,the council votes',
  ],
  [
    'a hash of the page’s own stays',
    to('Nobody', 0, 'https://n.example/a#top'),
    'https://n.example/a#top:~:text=Nobody',
  ],
])('%s', (_, url, expected) => expect(url).toBe(expected));

test('commas and dashes of the words are encoded, as they are signs here', () => {
  const start = TEXT.indexOf('again, well-known');
  const url = toFragmentUrl('https://n.example/a', TEXT, { start, end: start + 17 }, 'en');
  expect(url).toBe('https://n.example/a#:~:text=again%2C%20well%2Dknown');
});

test('Chinese words are found without spaces', () => {
  const start = TEXT.indexOf('等了四年');
  expect(decodeURIComponent(toFragmentUrl('u', TEXT, { start, end: start + 4 }, 'zh'))).toBe('u#:~:text=等了四年');
});

test('whatever is chosen, an address comes out that names words of the text alone', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1), (a, b) => {
      const stretch = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      const url = toFragmentUrl('https://n.example/a', TEXT, stretch, 'en');
      const plain = TEXT.replace(/\s+/g, ' ').toLowerCase();
      for (const part of (url.split(':~:text=')[1] ?? '').split(','))
        expect(plain).toContain(decodeURIComponent(part.replace(/^-|-$/g, '')).toLowerCase());
    }),
  );
});
