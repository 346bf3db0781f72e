import type { ImportedItem } from '../../lib/platform/messages.ts';

const SYLLABLES =
  'ba be bo da de di fa fo ga go ha he ka ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vo'.split(
    ' ',
  );
const VOCABULARY = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Words of an article of about 10 KB. */
const WORDS = 1_350;

/** A small generator of our own (mulberry32), so that every run writes the same library. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The word of this rank: short ones are frequent, as in any language. */
export function toWord(rank: number): string {
  let word = '';
  for (let rest = rank + 40; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** Zipf's law: the word of rank n is about 1/n as frequent as the first. */
const pickWord = (random: () => number): string => toWord(Math.floor(VOCABULARY ** random()) - 1);

/** The n-th of `count` articles; without a text it is a queued link of the same length of title. */
export function makeItem(n: number, count: number, withText: boolean): ImportedItem {
  const random = makeRandom(n + 1);
  const words = (length: number) => Array.from({ length }, () => pickWord(random)).join(' ');
  const url = `https://site${n % 97}.example/story/${n}`;
  const title = `${words(8)} ${n}`;
  const savedAt = Date.UTC(2025, 0, 1) - (count - n) * (DAY_MS / 40);
  const entry = {
    url,
    title,
    site: `Site ${n % 97}`,
    tags: n % 5 === 0 ? [`topic ${n % 30}`] : [],
    savedAt,
    updatedAt: savedAt,
  };
  if (!withText) return { entry, article: null };
  const blocks = Array.from({ length: 15 }, (_, index) => {
    const text = words(WORDS / 15);
    return { id: `b${index}`, kind: 'paragraph' as const, html: `<p>${text}</p>`, text };
  });
  const meta = {
    ...{ url, canonicalUrl: url, title, subtitle: null, authors: [`Ada ${toWord(n % 300)}`], site: entry.site },
    ...{ section: null, publishedAt: new Date(savedAt).toISOString(), modifiedAt: null, language: 'en' },
    ...{ direction: 'ltr' as const, leadImage: null, excerpt: null },
  };
  return { entry, article: { meta, blocks, removed: [], coverage: { kept: 1, missing: [] }, nextPages: [] } };
}
