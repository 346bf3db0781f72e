import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import { readNumber } from './read-number.ts';
import { matchStem } from './stems.ts';

const YEAR =
  /(?<![\p{L}\p{N}.,:/-]|\p{N}[\s\u00a0\u202f])(?:19|20|١٩|٢٠|۱۹|۲۰|१९|२०)\p{Nd}{2}(?![\p{N}-]|[.,٫٬]\p{Nd}|\s?[%٪€$₽])/gu;
// 'באוגוסט 2019' has its own rule; 'ב-2019' is a preposition, not a name.
const PREFIXED = /(?<=(?<!\p{L})[בלממשה]-)(?:19|20)\d{2}(?![\p{N}-]|[.,]\p{Nd})/gu;
const SINGLE_YEAR_WORD = /^(?:r|р|г|рр|гг)\.(?!\p{L})/u;

/** A year needs a grammar word or the word 'year' beside it: '2000 people' are no date. */
export function findYears(sentence: string, language: Language): Detail[] {
  const grammar = toWordSet(language.sentences.functionWords);
  const cues = toWordSet(language.facts.yearCues);
  const isYearWord = (word: string) => matchStem(word, language.facts.durations)?.code === 'Y';
  const isYear = (start: number, end: number) => {
    const before = (/([\p{L}\p{M}]+)\s$/u.exec(sentence.slice(0, start))?.[1] ?? '').toLowerCase();
    const behind = sentence.slice(end).trimStart();
    const next = /^[\p{L}\p{M}]+/u.exec(behind)?.[0].toLowerCase() ?? '';
    const isEnd = next === '' && !/^[\p{Sc}%]/u.test(behind);
    if (isYearWord(before) || isYearWord(behind) || SINGLE_YEAR_WORD.test(behind) || cues.has(before)) return true;
    // "2019'dan": a figure that counts has no case ending of its own.
    if (/^['’]\p{Ll}/u.test(sentence.slice(end))) return true;
    // German nouns have capitals: a small word behind that is no adjective is not counted.
    const isUncounted = language.code === 'de' && /^\p{Ll}+$/u.test(next) && !/e[nrms]?$/u.test(next);
    if (isUncounted && /^\p{Ll}/u.test(behind) && grammar.has(before)) return true;
    const isOpening = /(?:^|[([])\s?$/u.test(sentence.slice(0, start));
    return grammar.has(next) ? true : isEnd && (grammar.has(before) || (isOpening && /^[)\],]/u.test(behind)));
  };
  return [...sentence.matchAll(YEAR), ...sentence.matchAll(PREFIXED)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isOne = match[0].length === 4 && (isYear(match.index, end) || sentence.charAt(match.index - 1) === '-');
    return isOne ? [{ kind: 'date' as const, start: match.index, end, value: String(readNumber(match[0], 'en')) }] : [];
  });
}
