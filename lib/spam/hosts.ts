import { remember } from './remember.ts';

/** 'example.co.uk' of 'news.example.co.uk': good enough to tell a page's own site from others, without the public suffix list. */
export const siteOf = remember(readSite);

function readSite(host: string): string {
  if (host.indexOf('.') === host.lastIndexOf('.')) return host;
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const second = labels.at(-2) ?? '';
  const country = (labels.at(-1) ?? '').length === 2;
  const size = country && (second.length <= 3 || SECOND_LEVEL.has(second)) && labels.length > 2 ? 3 : 2;
  return labels.slice(-size).join('.');
}

const SECOND_LEVEL: ReadonlySet<string> = new Set(['gouv', 'govt', 'school']);

/**
 * Letters that often follow each letter in words and names of European languages and in pinyin and romaji. Everything
 * else, and a digit beside a letter, is a rare pair. Taken from counting pairs in common names of sites.
 */
const FOLLOWERS: Readonly<Record<string, string>> = {
  a: 'bcdefghiklmnprstuvwxyz',
  b: 'abeilorsuy',
  c: 'acehiklortuy',
  d: 'adegiorsuwy',
  e: 'abcdefghiklmnopqrstuvwxyz',
  f: 'aefiloruty',
  g: 'aeghilnorsu',
  h: 'aeiotuyrn',
  i: 'abcdefgklmnopqrstvz',
  j: 'aeiou',
  k: 'aeiklnoswy',
  l: 'acdefiklmoprstuvy',
  m: 'abeimopsuy',
  n: 'acdefgikmnostuvwy',
  o: 'abcdefghiklmnoprstuvwxyz',
  p: 'aehiloprstuy',
  q: 'iu',
  r: 'abcdegiklmnoprstuvyw',
  s: 'aceghiklmnopqstuwy',
  t: 'acehilmorstuwyv',
  u: 'abcdefgiklmnoprstvxz',
  v: 'aeioy',
  w: 'aehiorsn',
  x: 'aeiptcu',
  y: 'aeilmnopstuw',
  z: 'aeiouyzh',
};

/** 0 (a word, a name, an abbreviation) to 1 (letters and digits drawn at random). Short names prove nothing. */
function gibberish(name: string): number {
  let worst = 0;
  for (const part of name.toLowerCase().split(/[^a-z0-9]+/)) worst = Math.max(worst, gibberishOfPart(part));
  return worst;
}

function gibberishOfPart(part: string): number {
  if (part.length < 5 || /^\d+$/.test(part)) return 0;
  let rare = 0;
  let turns = 0;
  for (let at = 1; at < part.length; at += 1) {
    const left = part.charAt(at - 1);
    const right = part.charAt(at);
    const leftDigit = isDigit(left);
    if (leftDigit !== isDigit(right)) turns += 1;
    // Many names begin with initials ('nbcnews', 'cbslocal').
    else if (!leftDigit && !(FOLLOWERS[left] ?? '').includes(right)) rare += at < 3 ? 0.5 : 1;
  }
  // One change between letters and digits is a habit of names ('radio4', '24ur'), and one rare pair stands where two
  // words meet ('slash-gear'). A date or a number is all digits.
  const odd = Math.max(0, rare - 0.8) + Math.max(0, turns - 1) * 2;
  const vowels = part.match(/[aeiouy]/g)?.length ?? 0;
  const letters = part.match(/[a-z]/g)?.length ?? 0;
  const dry = rare >= 3 && vowels / letters < 0.2 ? 0.2 : 0;
  const look = (odd / (part.length - 1) - 0.2) / 0.3 + dry;
  // Short names are as often abbreviations, above all without digits ('isfdb').
  const doubt = part.length > 6 ? 1 : turns ? 0.8 : 0.5;
  return Math.min(1, Math.max(0, look)) * doubt;
}

const isDigit = (char: string) => char >= '0' && char <= '9';

/** Endings from before the flood of cheap ones; those of countries have two letters. */
const OLD_ENDINGS: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'edu',
  'gov',
  'mil',
  'int',
  'info',
  'news',
  'example',
]);

/**
 * How much the name of a foreign host looks bought to be thrown away, 0 to 1: drawn at random, or, weaker, with digits
 * or under a cheap ending.
 */
export const hostGibberish = remember(readHostLook);

function readHostLook(host: string): number {
  const site = siteOf(host);
  const [name = '', ...rest] = site.split('.');
  // Punycode is how names in other alphabets are written.
  if (name.startsWith('xn--')) return 0;
  const ending = rest.at(-1) ?? '';
  const cheap = ending.length > 2 && !OLD_ENDINGS.has(ending) ? 0.25 : 0;
  const digits = /\d/.test(name) && /[a-z]{2}/.test(name) ? 0.25 : 0;
  return Math.max(gibberish(name), cheap + digits);
}

/**
 * How much the folders and file of a path look drawn at random, 0 to 1. Ids that publishers use stay low: numbers,
 * hexadecimal of 8 and more, and one odd segment among several that are words.
 */
export const pathGibberish = remember(readPathLook);

function readPathLook(path: string): number {
  const segments = (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  if (!segments.length) return 0;
  let sum = 0;
  let odd = 0;
  for (const segment of segments) {
    const bare = segment.replace(/\.[a-z]{2,5}$/i, '');
    if (/^[0-9a-f-]{8,}$/i.test(bare) || bare.length > 24 || /[A-Z]/.test(bare)) continue;
    const look = gibberish(bare);
    sum += look;
    if (look > 0.2 || isMixed(bare)) odd += 1;
  }
  // One odd segment is an id; a folder and a file that are both odd were drawn.
  return Math.max(sum / segments.length, odd > 1 && odd === segments.length ? DRAWN : 0);
}

const DRAWN = 0.4;

/** Digits, and letters that nobody can say, in one piece: '3ktucn', 'u2yasp'; not '24ur', 'story1234', 'mp3'. */
function isMixed(part: string): boolean {
  if (part.length < 5 || !/\d/.test(part) || !/^[a-z0-9]+$/.test(part)) return false;
  if (/[a-z]\d+[a-z]/.test(part)) return true;
  const letters = part.replace(/\d+/g, '');
  let rare = 0;
  for (let at = 1; at < letters.length; at += 1)
    if (!(FOLLOWERS[letters.charAt(at - 1)] ?? '').includes(letters.charAt(at))) rare += 1;
  return rare > 0;
}

/** A foreign name drawn at random says more than a random path on a known kind of site (short links, ids). */
export function throwAwayLook(host: string, path: string): number {
  const look = pathGibberish(path);
  return host ? Math.max(hostGibberish(host), look * 0.3) : look;
}

/**
 * The text calls the site by its name: its words are at least half of what somebody registered ('The Verge' of
 * theverge.com). What stands before that costs nothing: 'cheap-loans' of cheap-loans.example.net names no site.
 */
export function namesSite(text: string, host: string): boolean {
  const label = (siteOf(host).split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const lower = text.toLowerCase();
  const letters = lower.replace(/[^a-z0-9]/g, '');
  if (label.length < 2 || letters.length < 2) return false;
  if (label.length > 2 ? letters.includes(label) : lower.split(/[^a-z0-9]+/).includes(label)) return true;
  let named = 0;
  for (const word of new Set(lower.match(/[a-z0-9]{3,}/g))) if (label.includes(word)) named += word.length;
  return named * 2 >= label.length;
}

/** A word of the link's text stands in its address: what honest links and honest slugs do. */
export function echoes(text: string, host: string, path: string): boolean {
  const address = `${host}/${path}`.toLowerCase();
  const lower = text.toLowerCase();
  for (const word of lower.match(/[a-z][a-z0-9]{2,}/g) ?? []) {
    if (word.length >= 4 ? address.includes(word) : host.split('.').includes(word)) return true;
  }
  const name = lower.replace(/[^a-z0-9]/g, '');
  return name.length >= 3 && name.length <= 30 && address.replace(/[^a-z0-9]/g, '').includes(name);
}
