import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toPattern } from './patterns.ts';

const START = '(?<!\\p{Script=Han})(?:在|于|於|从|從|由)?';
const LETTER = '[\\p{Script=Han}\\p{Script=Katakana}ー]';
// Common nouns that end like a place: 城市, 超市, 地区, 节省, 政府, 首都.
const COMMON = '(?<![城超都股夜上地社小景校园園节節政首])';
// 市长 is a person.
const NOT_PERSON = '(?![长長民])';

/** Chinese and Japanese names at the start of a phrase: 辽宁省, 北京大学, and the ministries by their full names. */
export function findHanNames(sentence: string, language: Language): Detail[] {
  const { organisations, placeWords = '' } = language.facts;
  const kinds = organisations.split(' ');
  const named = kinds.filter((kind) => kind.length > 2 && /[部院省]$/u.test(kind)).join('|');
  const kind = kinds.filter((word) => !named.split('|').includes(word)).join('|');
  return [
    ...find(sentence, 'organisation', `(${named})`),
    ...find(sentence, 'organisation', `${START}(${LETTER}{2,7}?(?:${kind}))`),
    ...find(sentence, 'place', `${START}(${LETTER}{2,3}?${COMMON}(?:${placeWords.split(' ').join('|')}))${NOT_PERSON}`),
  ];
}

function find(sentence: string, kind: Detail['kind'], pattern: string): Detail[] {
  return [...sentence.matchAll(toPattern(pattern, 'gu'))].map((match) => {
    const text = match[1] ?? '';
    const end = match.index + match[0].length;
    return { kind, start: end - text.length, end, value: null };
  });
}
