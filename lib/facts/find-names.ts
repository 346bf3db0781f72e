import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import { findHanNames } from './find-han-names.ts';
import { monthsOf } from './months.ts';

// A run of capitalised words, small links of names inside: 'University of Porto', 'Ministerio de Salud'.
const NAME =
  /\p{Lu}[\p{L}\p{M}'’.&-]*(?:\s(?:(?:of|the|for|and|de|del|la|los|do|da|des|du|di|della|für|van|voor|och)\s){0,2}(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’&-]*)*/gu;
const HAN = /\p{Script=Han}/u;

/** Organisations by the word that names their kind, places by country names and by the words around them. */
export function findNames(sentence: string, language: Language): Detail[] {
  if (HAN.test(language.facts.organisations)) return findHanNames(sentence, language);
  return [
    ...findOrganisations(sentence, language),
    ...findCountries(sentence, language.code),
    ...findPlaces(sentence, language),
  ];
}

function findOrganisations(sentence: string, language: Language): Detail[] {
  const kinds = language.facts.organisations.split(' ');
  const grammar = toWordSet(language.sentences.functionWords);
  const found: Detail[] = [];
  for (const match of sentence.matchAll(NAME)) {
    let start = match.index;
    let text = match[0].replace(/['’]s$/u, '').replace(/[.,]+$/u, '');
    // 'The World Bank': the article of a sentence's opening is no part of the name.
    const first = /^([\p{L}\p{M}]+)(?:\s|['’](?=\p{Lu}))/u.exec(text);
    if (first?.[1] && grammar.has(first[1].toLowerCase())) {
      start += first[0].length;
      text = text.slice(first[0].length);
    }
    const words = text.toLowerCase().split(/[\s-]/u);
    const isKind = words.some((word) =>
      kinds.some(
        (kind) =>
          word === kind ||
          (kind.length > 5 &&
            ((word.startsWith(kind) && word.length <= kind.length + 2) ||
              (language.code === 'de' && word.endsWith(kind)))),
      ),
    );
    if (
      isKind &&
      (words.length > 1 || (language.code === 'de' && words[0] !== undefined && !kinds.includes(words[0])))
    ) {
      found.push({ kind: 'organisation', start, end: start + text.length, value: null });
    }
  }
  return found;
}

function findPlaces(sentence: string, language: Language): Detail[] {
  const { placeCues, placeWords } = language.facts;
  const found: Detail[] = [];
  const grammar = toWordSet(language.sentences.functionWords);
  const name = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:[\s-]\p{Lu}[\p{Ll}\p{M}]+){0,2}`;
  if (placeWords && /^[a-z]/u.test(placeWords)) {
    const pattern = new RegExp(`${name}\\s(?:${placeWords.split(' ').join('|')})(?!\\p{L})`, 'gu');
    for (const match of sentence.matchAll(pattern)) {
      const first = /^\p{L}+/u.exec(match[0])?.[0].toLowerCase() ?? '';
      if (!grammar.has(first)) found.push(toPlace(match.index, match[0]));
    }
  } else if (placeWords) {
    const pattern = new RegExp(`(?:${placeWords.split(' ').join('|')})\\s[\\p{L}\\p{M}]+`, 'gu');
    for (const match of sentence.matchAll(pattern)) found.push(toPlace(match.index, match[0]));
  }
  if (!placeCues) return found;
  const cues = placeCues.split(' ').join('|').replaceAll('_', ' ');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${cues})\\s(${name})(?![\\p{L}'’])`, 'gu');
  for (const match of sentence.matchAll(pattern)) {
    const text = match[1] ?? '';
    // 'in American politics': a noun behind makes it an adjective.
    const at = match.index + match[0].length;
    const next = /^\s(\p{Ll}+)/u.exec(sentence.slice(at, at + 20))?.[1];
    const isPlain = !next || grammar.has(next);
    if (isPlain && !isMonthOrDay(text, language) && !grammar.has(text.toLowerCase()))
      found.push(toPlace(at - text.length, text));
  }
  return found;
}

function isMonthOrDay(text: string, language: Language): boolean {
  const word = text.toLowerCase();
  return language.facts.weekdays.split(/[ /]/u).includes(word) || monthsOf(language.code).has(word);
}

function toPlace(start: number, text: string): Detail {
  return { kind: 'place', start, end: start + text.length, value: null };
}

const countries = new Map<string, RegExp>();

/** Countries as Intl names them in the language (in the nominative: inflected ones are missed, not guessed). */
function findCountries(sentence: string, code: string): Detail[] {
  let pattern = countries.get(code);
  if (!pattern) {
    const names = new Intl.DisplayNames(code, { type: 'region' });
    const list: string[] = [];
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const region = String.fromCharCode(a, b);
        const name = names.of(region);
        if (
          name &&
          name !== region &&
          !/[()&]/u.test(name) &&
          name.length > 2 &&
          !/^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/u.test(region)
        ) {
          list.push(name.replace(/[.*+?^$|[\]\\]/gu, '\\$&'));
        }
      }
    }
    list.sort((a, b) => b.length - a.length);
    pattern = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${list.join('|')})(?![\\p{L}\\p{M}-])`, 'gu');
    countries.set(code, pattern);
  }
  return [...sentence.matchAll(pattern)]
    .filter((match) => !isPartOfName(sentence, match.index, match.index + match[0].length))
    .map((match) => toPlace(match.index, match[0]));
}

/** 'Michael Jordan', 'Chad Smith': a capitalised neighbour makes it a person's or a longer name. */
function isPartOfName(sentence: string, start: number, end: number): boolean {
  const before = /(?<=\p{L}\S*\s)\p{Lu}\p{Ll}+\s$/u.test(sentence.slice(Math.max(0, start - 40), start));
  return before || /^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end, end + 4));
}
