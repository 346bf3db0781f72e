import type { Language } from '../languages/language.ts';
import { toWordSet, toWords } from '../text/words.ts';
import { findSentenceFeatures } from './sentence-features.ts';
import { SENTENCE_WEIGHTS, type SentenceFeature, WORD_WEIGHTS, type WordFeature } from './weights.ts';
import { dot, findWordImportance } from './word-importance.ts';

// Words an editor's summary has: the median of the highlights the weights were learnt from. Unspaced scripts need about
// 1.7 characters for a word.
export const SUMMARY_WORDS = 52;
const SUMMARY_PAIRS = 90;
// Facts stand in the first part of an article; behind it only words are counted. Both bound the time on endless pages.
const MAX_CANDIDATES = 60;
const MAX_SENTENCES = 600;
const MAX_WORDS = 150;
// Editors' summaries share more words with the title than our training rows, which have none, could teach: by hand.
const TITLE_LOG_ODDS = 1;
const EXCERPT_LOG_ODDS = 0.3;
// Above this share of the shorter one's words two sentences say the same.
const SAME_SHARE = 0.7;

export interface RankOptions {
  readonly count: number;
  readonly title?: string;
  readonly excerpt?: string | null;
  /** May this sentence be chosen? */
  readonly allows?: (index: number) => boolean;
  readonly wordWeights?: Readonly<Record<WordFeature, number>>;
  readonly sentenceWeights?: Readonly<Record<SentenceFeature, number>>;
}

/**
 * Indexes of the sentences that together would overlap most with an editor's summary, best first.
 *
 * Greedy maximal marginal relevance in its coverage form: a sentence is worth the expected F1 (likely words over words
 * spent) that it adds to those already chosen, so that words said once count no second time, plus its own cues.
 */
export function rankSentences(sentences: readonly string[], language: Language, options: RankOptions): number[] {
  const { facts } = language;
  const functionWords = toWordSet(language.sentences.functionWords);
  const words = sentences.slice(0, MAX_SENTENCES).map((sentence) => toWords(sentence).slice(0, MAX_WORDS));
  const importance = findWordImportance(words, functionWords, options.wordWeights ?? WORD_WEIGHTS);
  raise(importance, toWords(options.title ?? ''), TITLE_LOG_ODDS, functionWords);
  raise(importance, toWords(options.excerpt ?? ''), EXCERPT_LOG_ODDS, functionWords);
  const candidates: Candidate[] = [];
  for (let index = 0; index < words.length && candidates.length < MAX_CANDIDATES; index++) {
    const own = words[index] ?? [];
    if (own.length === 0 || !(options.allows?.(index) ?? true)) continue;
    const features = findSentenceFeatures(sentences[index] ?? '', own, index, facts);
    const cues = dot(features, options.sentenceWeights ?? SENTENCE_WEIGHTS);
    const all = new Set(own);
    const topic = new Set(own.filter((word) => !functionWords.has(word)));
    candidates.push({ index, length: own.length, words: all, topic, cues });
  }
  return choose(candidates, importance, options.count, isUnspaced(words) ? SUMMARY_PAIRS : SUMMARY_WORDS);
}

interface Candidate {
  readonly index: number;
  readonly length: number;
  readonly words: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly cues: number;
}

function choose(
  candidates: readonly Candidate[],
  importance: ReadonlyMap<string, number>,
  count: number,
  summaryLength: number,
): number[] {
  const chosen: number[] = [];
  const said = new Set<string>();
  let left = candidates;
  let hits = 0;
  let length = 0;
  const gain = (candidate: Candidate) => {
    let sum = 0;
    for (const word of candidate.words) if (!said.has(word)) sum += importance.get(word) ?? 0;
    return sum;
  };
  const value = (candidate: Candidate) =>
    (2 * (hits + gain(candidate))) / (length + candidate.length + summaryLength) + candidate.cues;
  while (chosen.length < count) {
    const best = findBest(left, value);
    if (!best) break;
    hits += gain(best);
    length += best.length;
    for (const word of best.words) said.add(word);
    chosen.push(best.index);
    left = left.filter((other) => other !== best && !isSame(other.topic, best.topic));
  }
  return chosen;
}

function findBest(candidates: readonly Candidate[], value: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const own = value(candidate);
    if (own > bestValue) {
      best = candidate;
      bestValue = own;
    }
  }
  return best;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size);
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shorter > 0 && shared / shorter > SAME_SHARE;
}

function raise(
  importance: Map<string, number>,
  words: readonly string[],
  logOdds: number,
  grammar: ReadonlySet<string>,
) {
  for (const word of new Set(words)) {
    const likely = importance.get(word);
    if (likely === undefined || grammar.has(word)) continue;
    importance.set(word, 1 / (1 + ((1 - likely) / likely) * Math.exp(-logOdds)));
  }
}

function isUnspaced(words: readonly (readonly string[])[]): boolean {
  const sample = words.slice(0, 20).flat();
  return (
    sample.filter((word) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)).length >
    sample.length / 2
  );
}
