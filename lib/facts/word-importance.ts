import { isFunctionWord } from '../text/words.ts';
import { WORD_WEIGHTS, type WordFeature } from './weights.ts';

export type WordFeatures = Readonly<Record<WordFeature, number>>;

/** Features of every word of an article, given as the words of its sentences. */
export function findWordFeatures(
  sentences: readonly (readonly string[])[],
  functionWords: ReadonlySet<string>,
): Map<string, WordFeatures> {
  const counts = new Map<string, { sentences: number; first: number; lede: number }>();
  sentences.forEach((words, index) => {
    for (const word of new Set(words)) {
      const count = counts.get(word) ?? { sentences: 0, first: index, lede: 0 };
      count.sentences += 1;
      if (index < 5) count.lede += 1;
      counts.set(word, count);
    }
  });
  const features = new Map<string, WordFeatures>();
  for (const [word, count] of counts) {
    const isGrammar = isFunctionWord(word, functionWords);
    features.set(word, {
      bias: 1,
      functionWord: isGrammar ? 1 : 0,
      frequency: Math.log(count.sentences),
      topicFrequency: isGrammar ? 0 : Math.log(count.sentences),
      lateness: Math.log(1 + count.first),
      opening: count.first === 0 ? 1 : 0,
      lede: count.lede / 5,
      figure: /^\p{N}/u.test(word) ? 1 : 0,
      articleLength: Math.log(sentences.length),
    });
  }
  return features;
}

/**
 * How likely an editor's summary is to use each word, 0 to 1. Hong and Nenkova 2014, "Improving the estimation of word
 * importance for news summarization": a logistic model over frequency and place beats centrality by tf-idf.
 */
export function findWordImportance(
  sentences: readonly (readonly string[])[],
  functionWords: ReadonlySet<string>,
  weights: WordFeatures = WORD_WEIGHTS,
): Map<string, number> {
  const importance = new Map<string, number>();
  for (const [word, features] of findWordFeatures(sentences, functionWords)) {
    importance.set(word, 1 / (1 + Math.exp(-dot(features, weights))));
  }
  return importance;
}

/** Sum of weight times feature; the two records have the same keys. */
export function dot(features: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name of namesOf(weights)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

const names = new WeakMap<object, readonly string[]>();

function namesOf(weights: object): readonly string[] {
  let own = names.get(weights);
  if (!own) {
    own = Object.keys(weights);
    names.set(weights, own);
  }
  return own;
}
