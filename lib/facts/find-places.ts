import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import { monthsOf } from './months.ts';
import { toPattern } from './patterns.ts';

const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:[\s-]\p{Lu}[\p{Ll}\p{M}]+){0,2}`;

/** Places by the words around them: 'in Porto', 'Essex County', "İzmir'de". */
export function findPlaces(sentence: string, language: Language): Detail[] {
  return [...findByKind(sentence, language), ...findByCue(sentence, language), ...findBySuffix(sentence, language)];
}

function findByKind(sentence: string, language: Language): Detail[] {
  const { placeWords } = language.facts;
  if (!placeWords) return [];
  const words = placeWords.split(' ').join('|');
  const grammar = toWordSet(language.sentences.functionWords);
  const isBehind = /^[a-z]/u.test(placeWords);
  const pattern = isBehind ? `${NAME}\\s(?:${words})(?!\\p{L})` : `(?<![\\p{L}\\p{M}])(?:${words})\\s[\\p{L}\\p{M}]+`;
  return [...sentence.matchAll(toPattern(pattern, 'gu'))]
    .filter(({ 0: text }) => !isBehind || !grammar.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''))
    .map(({ 0: text, index }) => toPlace(index, text));
}

function findByCue(sentence: string, language: Language): Detail[] {
  const { placeCues } = language.facts;
  if (!placeCues) return [];
  const found: Detail[] = [];
  const grammar = toWordSet(language.sentences.functionWords);
  const cues = placeCues
    .split(' ')
    .flatMap((cue) => [cue, cue.charAt(0).toUpperCase() + cue.slice(1)])
    .join('|')
    .replaceAll('_', ' ');
  const pattern = toPattern(
    `(?<![\\p{L}\\p{M}])(?:${cues})\\s(${NAME})(?![\\p{L}])(?!['’](?:s|\\p{Ll})(?!\\p{L}))`,
    'gu',
  );
  for (const match of sentence.matchAll(pattern)) {
    const text = match[1] ?? '';
    // 'in American politics': a noun behind makes it an adjective.
    const at = match.index + match[0].length;
    const next = /^\s(\p{Ll}+)/u.exec(sentence.slice(at, at + 20))?.[1];
    const isPlain = !/^en/.test(language.code) || !next || grammar.has(next) || /(?:ed|ly)$/u.test(next);
    if (isPlain && !isOther(text, language)) found.push(toPlace(at - text.length, text));
  }
  return found;
}

function findBySuffix(sentence: string, language: Language): Detail[] {
  const { placeSuffix } = language.facts;
  if (!placeSuffix) return [];
  const pattern = toPattern(`(?<![\\p{L}\\p{M}])(${NAME})(?=${placeSuffix})`, 'gu');
  return [...sentence.matchAll(pattern)]
    .filter(({ 0: text }) => !isOther(text, language))
    .map(({ 0: text, index }) => toPlace(index, text));
}

/** A day, a month, a grammar word, or one of the language's own exceptions. */
function isOther(text: string, language: Language): boolean {
  const word = text.toLowerCase();
  return (
    language.facts.weekdays.split(/[ /]/u).includes(word) ||
    monthsOf(language).has(word) ||
    toWordSet(language.sentences.functionWords).has(word) ||
    toWordSet(language.facts.notPlaces).has(word)
  );
}

function toPlace(start: number, text: string): Detail {
  return { kind: 'place', start, end: start + text.length, value: null };
}
