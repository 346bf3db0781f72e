import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import type { Figure } from './figures.ts';

/** Between a scaled figure and its noun or unit: 'millions de', 'milioni di'. */
export const LINK = /^(?:de |d['’]|di |von |of )/u;
/** One space of any width. */
export const GAP = /^[\s\u00a0\u202f\u2009]?/u;
const NOUN = /^[\p{L}\p{M}][\p{L}\p{M}\u200c'’.-]*/u;
const MAX_WORDS_TO_NOUN = 6;

/** Where the noun that a figure counts ends: 10 national-level demonstration *schools*, 43个*基地*; null if it counts nothing plain. */
export function findNounEnd(sentence: string, figure: Figure, language: Language): number | null {
  const { facts, sentences } = language;
  const rest = sentence.slice(figure.end, figure.end + 120);
  if (facts.counters) {
    const classifier = /^[余多几\s]?/u.exec(rest)?.[0].length ?? 0;
    const counter = rest.slice(classifier);
    if (facts.counters.includes(counter.charAt(0)) && counter !== '')
      return figure.end + classifier + 1 + nounBehind(counter, language);
    return null;
  }
  const grammar = toWordSet(sentences.functionWords);
  const skip = facts.countSkip ? new RegExp(facts.countSkip, 'u') : null;
  const noun = facts.countNoun ? new RegExp(facts.countNoun, 'u') : null;
  let at = GAP.exec(rest)?.[0].length ?? 0;
  const link = LINK.exec(rest.slice(at));
  if (link && !figure.isPlain) at += link[0].length;
  let skipped: number | null = null;
  for (let words = 0; words < MAX_WORDS_TO_NOUN; words++) {
    const word = NOUN.exec(rest.slice(at))?.[0].replace(/[.'’-]+$/u, '');
    if (!word || grammar.has(word.toLowerCase())) return skipped;
    const end = figure.end + at + word.length;
    const isSkipped = skip?.test(word.toLowerCase()) ?? false;
    if (!isSkipped && (!noun || noun.test(word))) return end;
    if (!isSkipped && !noun) return skipped;
    if (isSkipped) skipped = end;
    at += word.length;
    if (!/[ \u00a0]/u.test(rest.charAt(at))) return skipped;
    at += 1;
  }
  return skipped;
}

/** 43个基地: the noun behind a Chinese classifier, as the browser's dictionary cuts it. */
function nounBehind(counter: string, language: Language): number {
  if (!language.code.startsWith('zh') || !/^[个個名家所座项項次辆輛艘架件条條只隻批台间間]/u.test(counter)) return 0;
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
