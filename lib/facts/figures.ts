import type { Language } from '../languages/language.ts';
import { findHalfBehind } from './half-behind.ts';
import { joinRanges } from './join-ranges.ts';
import { findNumberWords } from './number-words.ts';
import { readHanNumber, readNumber } from './read-number.ts';
import { matchStem } from './stems.ts';

/** A number in the text, its scale word included ('3.5 million'). */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Null for ranges ('10–12'). */
  readonly value: number | null;
  /** Says its value in plain digits, without scale: nothing to explain. */
  readonly isPlain: boolean;
  /** Half of something that is no scale: it counts nothing, though it may measure ('half an hour'). */
  readonly isFraction: boolean;
  /** '5m', '3bn': a scale only behind a currency sign. */
  readonly hasAttachedScale: boolean;
}

const DIGITS = String.raw`(?:\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,٫٬'’]\p{Nd}+)*)`;
const FRACTION = String.raw`(?:[\s\u2009]?[¼-¾⅐-⅞]|\u2044\p{Nd}+)`;
const HAN = '[〇零一二两兩三四五六七八九十百千]';
const FIGURE = new RegExp(
  `${DIGITS}${FRACTION}?(?:\\s?[–~～∼〜-]\\s?${DIGITS})?(?:[万亿萬億兆만억조]+(?:\\p{Nd}+[千천]?|${HAN}+)?)*|[¼-¾⅐-⅞]|${HAN}+(?:[万亿萬億兆]+${HAN}*)*`,
  'gu',
);
// 'B-52', 'Covid-19' and 'v2' are names; '10²' and '21st' are something else; '62-year-old' is an age.
const NAME_BEFORE = /(?:[\p{Script=Latin}\p{Script=Cyrillic}][-–]?|[.\p{Nd}第제])$/u;
const NO_FIGURE_BEHIND = /^(?:[²³¹⁰-⁹₀-₉]|-\p{L}|(?:st|nd|rd|th|ers?|ère|ème)(?!\p{L})|[:/]\p{Nd}|[ºª°])/u;

/** Numbers in digits, words and Han numerals, in order. */
export function findFigures(sentence: string, language: Language): Figure[] {
  const figures: Figure[] = [];
  const isHan = (language.facts.counters ?? '') !== '' && language.code !== 'ko';
  for (const match of sentence.matchAll(FIGURE)) {
    const [text] = match;
    const start = match.index;
    const end = start + text.length;
    const isHanText = /^[〇零一二两兩三四五六七八九十百千]/u.test(text);
    if ((isHanText && !isHan) || NO_FIGURE_BEHIND.test(sentence.slice(end, end + 6))) continue;
    if (NAME_BEFORE.test(sentence.slice(Math.max(0, start - 2), start)) && !isCurrencyBefore(sentence.slice(0, start)))
      continue;
    const value = isHanText || /[万亿萬億兆만억조]/u.test(text) ? readHanNumber(text) : readNumber(text, language.code);
    figures.push(withScale(sentence, { start, end, value }, /^\d+$/u.test(text), language));
  }
  if (language.facts.numbers || language.facts.moreNumbers) figures.push(...findWordFigures(sentence, language));
  return joinRanges(sentence, figures, language);
}

function isCurrencyBefore(before: string): boolean {
  return /(?:Rp|Rs|kr|CHF|USD|EUR|GBP|TL)\.?$/u.test(before.slice(-5));
}

function findWordFigures(sentence: string, language: Language): Figure[] {
  return findNumberWords(sentence, language.facts).map((place) => withScale(sentence, place, false, language));
}

function withScale(
  sentence: string,
  place: { start: number; end: number; value: number | null },
  isPlain: boolean,
  language: Language,
): Figure {
  let { end, value } = place;
  const isWord = /^\p{L}/u.test(sentence.slice(place.start, place.start + 2));
  const half = findHalfBehind(sentence, end, language.facts);
  if (half) {
    if (value !== null) value += 0.5;
    end = half;
  }
  let isScaled = false;
  let hasAttachedScale = false;
  // 'two hundred thousand', '1,2 млн': at most two scale words.
  for (let round = 0; round < 2; round++) {
    const gap = /^[\s\u00a0\u202f\u2009]?/u.exec(sentence.slice(end, end + 1))?.[0].length ?? 0;
    const match = matchStem(sentence.slice(end + gap, end + gap + 40), language.facts.scales);
    if (!match) break;
    const isLetters = /^[a-z]{1,2}$/iu.test(sentence.slice(end + gap, end + gap + match.length));
    if (isLetters && gap > 0) break;
    hasAttachedScale = isLetters;
    if (value !== null) value = Number((value * 10 ** Number(match.code)).toPrecision(12));
    end += gap + match.length;
    const halfOfIt = findHalfBehind(sentence, end, language.facts);
    if (halfOfIt) {
      if (value !== null) value += 0.5 * 10 ** Number(match.code);
      end = halfOfIt;
    }
    if (sentence.charAt(end) === '.' && /^\.\s?[\p{L}]/u.test(sentence.slice(end, end + 3))) end += 1;
    isScaled = true;
  }
  const isFraction = isWord && value !== null && !Number.isInteger(value);
  return { start: place.start, end, value, isPlain: isPlain && !isScaled, isFraction, hasAttachedScale };
}
