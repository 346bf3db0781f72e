/**
 * node tests/bench/train-facts.ts --data FILE [--seeds 3]
 * Learns lib/facts/weights.ts from articles with highlights (FactRow) and prints the weights and what they reach on
 * articles held out of the training (10-fold cross-validation, repeated with other shuffles).
 *
 * 1. Words: logistic regression (ridge) on "is this word of the article in the highlights?".
 * 2. Sentences: ridge regression on what is left of a sentence's F1 against the highlights after the F1 that its words
 *    alone let expect, within each article. No search over the final score: a hundred articles would be learnt by heart.
 */
import { parseArgs } from 'node:util';
import { rankSentences, SUMMARY_WORDS } from '../../lib/facts/rank-sentences.ts';
import { findSentenceFeatures } from '../../lib/facts/sentence-features.ts';
import { READER_SHIFT, SENTENCE_WEIGHTS, WORD_WEIGHTS } from '../../lib/facts/weights.ts';
import { findWordFeatures, findWordImportance } from '../../lib/facts/word-importance.ts';
import { en } from '../../lib/languages/en.ts';
import { toWordSet, toWords } from '../../lib/text/words.ts';
import { type FactRow, readFactRows } from './facts.ts';
import { logistic, ridge } from './regression.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, seeds: { type: 'string', default: '3' } } });
if (!values.data) throw new Error('--data FILE');

const FOLDS = 10;
const grammar = toWordSet(en.sentences.functionWords);
type Weights<T> = { [K in keyof T]: number };

interface Learnt {
  readonly wordWeights: Weights<typeof WORD_WEIGHTS>;
  readonly sentenceWeights: Weights<typeof SENTENCE_WEIGHTS>;
}

const rows = await readFactRows(values.data);
const trained = learn(rows);
console.log(show('WORD_WEIGHTS', trained.wordWeights), show('SENTENCE_WEIGHTS', trained.sentenceWeights));
console.log(`lead-3          R1 ${percent(rows.map((row) => rouge1(row, [0, 1, 2])))}`);
console.log(`fitted          R1 ${percent(rows.map((row) => score(row, trained)))}`);
console.log(`weights in use  R1 ${percent(rows.map((row) => score(row, null)))}`);
const shifted = { ...SENTENCE_WEIGHTS };
shifted.figure += READER_SHIFT.figure;
shifted.opinion += READER_SHIFT.opinion;
shifted.leaning += READER_SHIFT.leaning;
console.log(
  `with the shift  R1 ${percent(rows.map((row) => score(row, { wordWeights: WORD_WEIGHTS, sentenceWeights: shifted })))}`,
);
const heldOut: number[] = [];
for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const order = shuffle(rows, seed);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = learn(order.filter((_, index) => index % FOLDS !== fold));
    heldOut.push(...order.filter((_, index) => index % FOLDS === fold).map((row) => score(row, learnt)));
  }
}
console.log(`cross-validated R1 ${percent(heldOut)} (${FOLDS} folds, ${values.seeds} shuffles)`);

function learn(articles: readonly FactRow[]): Learnt {
  const wordRows: { features: Record<string, number>; target: number }[] = [];
  for (const row of articles) {
    const reference = new Set(toWords(row.highlights.join(' ')));
    for (const [word, features] of findWordFeatures(row.sentences.map(toWords), grammar)) {
      wordRows.push({ features, target: reference.has(word) ? 1 : 0 });
    }
  }
  const wordWeights = { ...WORD_WEIGHTS, ...logistic(Object.keys(WORD_WEIGHTS), wordRows, 3) };
  const sentenceRows = articles.flatMap((row) => findResiduals(row, wordWeights));
  const sentenceWeights = { ...SENTENCE_WEIGHTS, ...ridge(Object.keys(SENTENCE_WEIGHTS), sentenceRows, 30) };
  return { wordWeights, sentenceWeights };
}

function findResiduals(row: FactRow, wordWeights: Learnt['wordWeights']) {
  const words = row.sentences.map(toWords);
  const importance = findWordImportance(words, grammar, wordWeights);
  const found = row.sentences.slice(0, 60).map((sentence, index) => {
    const own = words[index] ?? [];
    let hits = 0;
    for (const word of new Set(own)) hits += importance.get(word) ?? 0;
    const expected = (2 * hits) / (own.length + SUMMARY_WORDS);
    return {
      features: { ...findSentenceFeatures(sentence, own, index, en.facts) },
      target: rouge1(row, [index]) - expected,
    };
  });
  const names = Object.keys(SENTENCE_WEIGHTS);
  const mean = (pick: (item: (typeof found)[number]) => number) =>
    found.reduce((sum, item) => sum + pick(item), 0) / found.length;
  const means = new Map(names.map((name) => [name, mean((item) => Object(item.features)[name])]));
  const meanTarget = mean((item) => item.target);
  return found.map(({ features, target }) => ({
    features: Object.fromEntries(
      Object.entries(features).map(([name, value]) => [name, value - (means.get(name) ?? 0)]),
    ),
    target: target - meanTarget,
  }));
}

function score(row: FactRow, learnt: Learnt | null): number {
  return rouge1(row, rankSentences(row.sentences, en, { count: 3, ...learnt }));
}

/** ROUGE-1 F1 (Lin 2004) of these sentences against the highlights, counts clipped. */
function rouge1(row: FactRow, indexes: readonly number[]): number {
  const reference = count(toWords(row.highlights.join(' ')));
  const candidate = count(toWords(indexes.map((index) => row.sentences[index] ?? '').join(' ')));
  let hits = 0;
  for (const [word, times] of candidate) hits += Math.min(times, reference.get(word) ?? 0);
  const total = [...candidate.values(), ...reference.values()].reduce((sum, times) => sum + times, 0);
  return total ? (2 * hits) / total : 0;
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed * 2654435761;
  const keyed = items.map((item) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function show(name: string, weights: Record<string, number>): string {
  return `${name}\n${Object.entries(weights)
    .map(([key, value]) => `  ${key}: ${value.toFixed(3)},\n`)
    .join('')}`;
}

function percent(scores: readonly number[]): string {
  return ((100 * scores.reduce((sum, value) => sum + value, 0)) / scores.length).toFixed(2);
}
