import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import type { Figure } from './figures.ts';
import { toPattern } from './patterns.ts';

/** Between a scaled figure and its noun or unit: 'millions de', 'milioni di'. */
export const LINK = /^(?:de |d['’]|di |von |of )/u;
/** One space of any width. */
export const GAP = /^[\s\u00a0\u202f\u2009]?/u;
const NOUN = /^[\p{L}\p{M}][\p{L}\p{M}\u200c'’.-]*/u;
const MAX_WORDS_TO_NOUN = 6;
// A Korean counter ends where its particle begins: 명이, 곳에서, but 구 is none in 구간.
const KOREAN_END = /^(?:$|[^\p{Script=Hangul}]|[이가은는을를의에도로과와만까부보]|씩|당|으로|이상|이하|정도|가량)/u;

/** Where the noun that a figure counts ends: 10 national-level demonstration *schools*, 43个*基地*; null if it counts nothing plain. */
export function findNounEnd(sentence: string, figure: Figure, language: Language): number | null {
  const { facts } = language;
  const rest = sentence.slice(figure.end, figure.end + 120);
  if (facts.counters) return findCounterEnd(rest, figure, language);
  const grammar = toWordSet(language.sentences.functionWords);
  const not = toWordSet(facts.notCounted);
  const skip = facts.countSkip ? toPattern(facts.countSkip, 'u') : null;
  let noun = facts.countNoun ? toPattern(facts.countNoun, 'u') : null;
  let at = GAP.exec(rest)?.[0].length ?? 0;
  const link = LINK.exec(rest.slice(at));
  if (link && !figure.isPlain) {
    at += link[0].length;
    // 'milioni di auto': whatever stands there is counted.
    noun = null;
  }
  let skipped: number | null = null;
  for (let words = 0; words < MAX_WORDS_TO_NOUN; words++) {
    const word = NOUN.exec(rest.slice(at))?.[0].replace(/[.'’-]+$/u, '');
    if (!word || grammar.has(word.toLowerCase()) || not.has(word.toLowerCase())) return skipped;
    const end = figure.end + at + word.length;
    const isSkipped = skip?.test(word.toLowerCase()) ?? false;
    if (!isSkipped && (!noun || noun.test(word))) return end + secondWord(rest.slice(at + word.length), word, language);
    if (!isSkipped && (!noun || facts.nounAtOnce)) return skipped;
    if (isSkipped) skipped = end;
    at += word.length;
    if (!/[ \u00a0]/u.test(rest.charAt(at))) return skipped;
    at += 1;
  }
  return skipped;
}

/** Vietnamese writes a space between syllables: 'công nhân' is one noun, 'người' another. */
function secondWord(behind: string, first: string, { facts, sentences }: Language): number {
  if (!facts.singleNouns || toWordSet(facts.singleNouns).has(first.toLowerCase())) return 0;
  const second = /^ (\p{Ll}[\p{L}\p{M}]*)/u.exec(behind);
  const isGrammar = second?.[1] === undefined || toWordSet(sentences.functionWords).has(second[1]);
  return isGrammar ? 0 : (second?.[0].length ?? 0);
}

function findCounterEnd(rest: string, figure: Figure, language: Language): number | null {
  const { counters = '', counterWords = '' } = language.facts;
  const gap = /^[余餘多几\s여]?/u.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(gap);
  const isKorean = language.code === 'ko';
  const word = counterWords
    .split(' ')
    .filter(Boolean)
    .find((item) => behind.startsWith(item) && (!isKorean || KOREAN_END.test(behind.slice(item.length))));
  if (word) return figure.end + gap + word.length;
  const counter = behind.charAt(0);
  if (counter === '' || !counters.includes(counter)) return null;
  if (isKorean && !KOREAN_END.test(behind.slice(1))) return null;
  return figure.end + gap + 1 + nounBehind(behind, language);
}

/** 43个基地: the noun behind a Chinese classifier, as the browser's dictionary cuts it. */
function nounBehind(counter: string, language: Language): number {
  if (!language.code.startsWith('zh') || !/^[户戶个個名家所座项項次辆輛艘架件条條只隻批台间間]/u.test(counter))
    return 0;
  // 50万户家庭, but 50萬戶停電: a household is counted, not what happens to it.
  if (/^[户戶]/u.test(counter))
    return /^.(?:家庭|居民|人家|住[户戶]|商[户戶]|用[户戶]|[农農]民|企[业業])/u.test(counter) ? 2 : 0;
  const [first] = wordsOf(language.code).segment(counter.slice(1, 9));
  if (!first?.isWordLike || !/^\p{Script=Han}{2,}$/u.test(first.segment)) return 0;
  // The dictionary cuts the ending off people: 志愿|者.
  const { length } = first.segment;
  return /[者員员們们]/u.test(counter.charAt(1 + length)) ? length + 1 : length;
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}
