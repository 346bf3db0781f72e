import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toCountryNames } from './country-names.ts';

interface Known {
  readonly organisations: RegExp | null;
  readonly places: RegExp;
}

const cache = new Map<string, Known>();
const UNSPACED = /^(?:zh|ja)/;
// 'アメリカン' holds アメリカ, 印度洋 holds 印度: a name goes on in its own script, 人, 語 and their kin make it something else.
const UNSPACED_BEHIND = '(?![\\p{Script=Katakana}ー洋語语籍])';
const UNSPACED_BEFORE = '(?<![\\p{Script=Katakana}ー])';
const KOREAN_BEHIND = '(?=[은는이가을를의에도로과와서]|에서|으로|[^\\p{L}]|$)';

/** Countries as Intl names them, and the names of the language's own lists. */
export function findKnown(sentence: string, language: Language): Detail[] {
  const known = knownOf(language);
  const organisations = known.organisations ? toDetails(sentence, known.organisations, 'organisation') : [];
  const places = toDetails(sentence, known.places, 'place').filter((it) => !isPartOfName(sentence, it.start, it.end));
  return [...organisations, ...places];
}

function toDetails(sentence: string, pattern: RegExp, kind: Detail['kind']): Detail[] {
  return [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({
    kind,
    start: index,
    end: index + text.length,
    value: null,
  }));
}

function knownOf(language: Language): Known {
  let known = cache.get(language.code);
  if (!known) {
    const { knownOrganisations, knownPlaces } = language.facts;
    const places = [...toCountryNames(language.code), ...split(knownPlaces)];
    known = {
      organisations: knownOrganisations ? toPattern(split(knownOrganisations), language, false) : null,
      places: toPattern(places, language, true),
    };
    cache.set(language.code, known);
  }
  return known;
}

const split = (list = ''): string[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((item) => item.replaceAll('_', ' '));

function toPattern(names: readonly string[], language: Language, isPlace: boolean): RegExp {
  const { placePrefix, placeEndings } = language.facts;
  const list = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => (isPlace && placeEndings ? toInflected(name, placeEndings) : escapePattern(name)))
    .join('|');
  // Most letters begin no name: looked at first, they are passed by at once.
  const first = placePrefix ? '' : `(?=[${escapeClass([...new Set(names.map((name) => name.charAt(0)))].join(''))}])`;
  if (UNSPACED.test(language.code)) return new RegExp(`${first}${UNSPACED_BEFORE}(?:${list})${UNSPACED_BEHIND}`, 'gu');
  if (language.code === 'ko') return new RegExp(`${first}(?<!\\p{L})(?:${list})${KOREAN_BEHIND}`, 'gu');
  return new RegExp(`${first}(?<![\\p{L}\\p{M}-])(?:${placePrefix ?? ''})(?:${list})(?![\\p{L}\\p{M}-])`, 'gu');
}

/** 'Южная Корея' also stands as Южной Кореи: each word without its last vowels, and any case ending. */
function toInflected(name: string, endings: string): string {
  return name
    .split(' ')
    .map((word) => {
      const stem = word.replace(/(?:ая|яя|ий|ый|[аяоеиыійьuaeęyioю])$/u, '');
      return stem.length > 3 ? `${escapePattern(stem)}(?:${endings})?` : escapePattern(word);
    })
    .join(' ');
}

/** 'Michael Jordan', 'Chad Smith': a capitalised neighbour makes it a person's or a longer name. */
function isPartOfName(sentence: string, start: number, end: number): boolean {
  const before = /(?<=\p{L}\S*\s)\p{Lu}\p{Ll}+\s$/u.test(sentence.slice(Math.max(0, start - 40), start));
  return before || /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end, end + 4));
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function escapeClass(text: string): string {
  return text.replace(/[\]\\^-]/gu, '\\$&');
}
