import type { FactData } from '../languages/fact-data.ts';
import { toWordSet } from '../text/words.ts';
import type { SentenceFeature } from './weights.ts';

const QUESTION = /[?？؟]/;
// An apostrophe opens a quote only where no contraction ('s, n't, 'm) follows, also in text with spaces around marks.
const FIGURES = /\p{N}+(?:[.,٫٬]\p{N}+)*/gu;
const QUOTED = /[“”„«»「」『』‘"]|(?:^|\s)'(?!(?:s|m|t|d|re|ve|ll)\b)/u;
const LABEL = /^\P{P}{2,40}\s?: (?!["'“‘«„])/u;
const ADDRESS = /https?:|www\.|(?:^|\s)@|©|\S@\S/;
const EDGE_MARKS = /^[\p{P}\p{S}\s]+/u;

/** The cues of one sentence; `index` counts from the article's first. */
export function findSentenceFeatures(
  sentence: string,
  words: readonly string[],
  index: number,
  data: FactData,
): Record<SentenceFeature, number> {
  const firstPerson = toWordSet(data.firstPerson);
  const opening = sentence.replace(EDGE_MARKS, '').toLowerCase();
  return {
    position: -Math.log(1 + index),
    fragment: Math.max(0, 10 - words.length) / 5,
    label: flag(LABEL.test(sentence)),
    firstPerson: flag(words.some((word) => firstPerson.has(word))),
    boilerplate: flag(hasBoilerplate(sentence, data)),
    question: flag(QUESTION.test(sentence)),
    quoted: flag(QUOTED.test(sentence)),
    leaning: flag(opensWith(opening, data.leaning)),
    opinion: flag(hasOpinion(words, sentence, data.opinion)),
    figure: Math.min(3, sentence.match(FIGURES)?.length ?? 0) / 3,
  };
}

/** 'Click here', 'All rights reserved', a handle or an address: never a fact. */
export function hasBoilerplate(sentence: string, data: FactData): boolean {
  if (ADDRESS.test(sentence)) return true;
  const text = sentence.toLowerCase();
  return data.boilerplate.split('|').some((phrase) => phrase !== '' && text.includes(phrase));
}

function opensWith(text: string, list: string): boolean {
  const end = text.search(/[^\p{L}\p{M}]/u);
  return (
    toWordSet(list).has(end < 0 ? text : text.slice(0, end)) ||
    list.split(' ').some((word) => isUnspaced(word) && text.startsWith(word))
  );
}

function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(word);
}

function hasOpinion(words: readonly string[], sentence: string, list: string): boolean {
  return list
    .split(' ')
    .some((stem) =>
      isUnspaced(stem) || stem.includes('_')
        ? sentence.toLowerCase().includes(stem.replaceAll('_', ' '))
        : words.some((word) => word.startsWith(stem)),
    );
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
