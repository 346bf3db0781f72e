/**
 * node tests/bench/train-speakers.ts --data FOLDER [--gold FILE] [--cross]
 * Learns lib/quotes/choice-weights.ts: what tells for and against somebody near a quote, where the rules take its speaker
 * for no more than likely. FOLDER holds articles by language (CODE/NN.txt, see tests/unit/quotes/read-article.ts), FILE rows
 * {id, lang, text, gold} as the quotes bench has them. Prints how many speakers are right by the rules and by the weights;
 * --cross learns without each sixth of the articles in turn and measures on that.
 *
 * Softmax over the candidates of one quote (conditional logit) with a ridge; twice, as whom a quote gets is what the next
 * one may inherit. Articles from 40 on are never learnt from: they are the fair measure (fixtures.test.ts).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { languageOf } from '../../lib/languages/index.ts';
import { type ChoiceWeights, chooseSpeakers } from '../../lib/quotes/choose-speakers.ts';
import { type Lexicon, lexiconOf } from '../../lib/quotes/lexicon.ts';
import { nameMentions } from '../../lib/quotes/names.ts';
import { type Reading, readParagraphs } from '../../lib/quotes/paragraphs.ts';
import type { Mention, Speaker } from '../../lib/quotes/speaker.ts';
import { findSpeakers } from '../../lib/quotes/speakers.ts';
import { type MarkedQuote, readArticle } from '../unit/quotes/read-article.ts';
import { isSameMention, isSameQuote } from '../unit/quotes/score-quotes.ts';
import { type Choice, learnChoice } from './regression.ts';

interface Case {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly speakers: readonly Speaker[];
  /** By draft: the marked quote, where there is one. */
  readonly marked: readonly (MarkedQuote | undefined)[];
  readonly isRight: (quote: MarkedQuote, mention: Mention) => boolean;
}

const FIRST_HELD_OUT = 40;
const FOLDS = 6;
const RIDGE = 2;
/** Rows of the gold set count as one in so many: there are thirty times as many of English as of any other language. */
const ONE_IN = 4;

const { values } = parseArgs({
  options: { data: { type: 'string' }, gold: { type: 'string' }, cross: { type: 'boolean', default: false } },
});
if (!values.data) throw new Error('--data FOLDER');
const folder = values.data;
const articles = readdirSync(folder).flatMap((code) =>
  readdirSync(path.join(folder, code))
    .filter((file) => Number.parseInt(file, 10) < FIRST_HELD_OUT)
    .map((file) => ({ code, ...readArticle(readFileSync(path.join(folder, code, file), 'utf8')) })),
);
const cases = [
  ...articles.map(({ code, text, quotes }) => toCase(code, text, quotes)),
  ...(values.gold ? readGold(values.gold) : []),
];
if (values.cross) {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(cases.filter((_, index) => index % FOLDS !== fold));
    return measure(
      cases.filter((_, index) => index % FOLDS === fold),
      weights,
    );
  });
  const sum = (pick: (item: (typeof held)[number]) => number) => held.reduce((total, item) => total + pick(item), 0);
  console.log(
    `${sum(({ all }) => all)} likely speakers: ${sum(({ rules }) => rules)} right by the rules, ${sum(({ chosen }) => chosen)} by weights learnt elsewhere`,
  );
}
const weights = learn(cases);
const { all, rules, chosen } = measure(cases, weights);
console.log(`${all} likely speakers: ${rules} right by the rules, ${chosen} by the weights`);
const lines = Object.entries(weights)
  .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${name}: ${weight},\n`);
writeFileSync(
  new URL('../../lib/quotes/choice-weights.ts', import.meta.url),
  `/** By name of feature (choice-features.ts). Learnt: tests/bench/train-speakers.ts. */\nexport const CHOICE_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`,
);

function readGold(file: string): Case[] {
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return rows
    .filter((_, index) => index % ONE_IN === 0)
    .map((row) => {
      const { lang, text, gold } = JSON.parse(row);
      const quotes = gold.flatMap((quote: { start: number; end: number; short?: boolean; source: Mention[] }) =>
        quote.short || !quote.source[0]
          ? []
          : [{ start: quote.start, end: quote.end, mention: quote.source[0], speaker: null }],
      );
      return toCase(lang, text, quotes);
    });
}

function toCase(code: string, text: string, quotes: readonly MarkedQuote[]): Case {
  const lexicon = lexiconOf(languageOf(code));
  const reading = readParagraphs(text, lexicon);
  const speakers = findSpeakers(reading, lexicon);
  const toPerson = nameMentions(
    reading,
    lexicon,
    speakers.map(({ mention }) => mention),
  );
  const marked = reading.drafts.map((draft) => quotes.find((quote) => isSameQuote(quote, draft)));
  const isRight = ({ mention: gold, speaker }: MarkedQuote, mention: Mention) =>
    (gold !== null && isSameMention(gold, mention)) ||
    (speaker !== null && isSameName(toPerson(mention)?.name ?? '', speaker));
  return { reading, lexicon, speakers, marked, isRight };
}

/** Half of the words of the shorter one; in scripts without spaces one holds the other. */
function isSameName(a: string, b: string): boolean {
  if (a === '') return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(a)) return a.includes(b) || b.includes(a);
  const words = (name: string) => new Set(name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const [one, other] = [words(a), words(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared >= 0.5 * Math.min(one.size, other.size);
}

function learn(from: readonly Case[]): ChoiceWeights {
  let weights: ChoiceWeights = { rules: 1 };
  for (let round = 0; round < 2; round++)
    weights = learnChoice(
      from.flatMap((one) => toChoices(one, weights)),
      RIDGE,
    );
  return weights;
}

/** Of each quote that is compared, the candidates' features and which of them are right; those that teach nothing aside. */
function toChoices({ reading, lexicon, speakers, marked, isRight }: Case, weights: ChoiceWeights): Choice[] {
  const choices: Choice[] = [];
  chooseSpeakers(reading, speakers, lexicon, weights, (index, candidates) => {
    const quote = marked[index];
    if (!quote) return;
    const right = candidates.map(({ mention }) => isRight(quote, mention));
    if (right.includes(true) && right.includes(false))
      choices.push({ features: candidates.map(({ features }) => features), right });
  });
  return choices;
}

function measure(from: readonly Case[], weights: ChoiceWeights) {
  const count = { all: 0, rules: 0, chosen: 0 };
  for (const { reading, lexicon, speakers, marked, isRight } of from) {
    const found = chooseSpeakers(reading, speakers, lexicon, weights);
    speakers.forEach(({ mention, confidence, settled }, index) => {
      const quote = marked[index];
      const other = found[index]?.mention;
      if (!quote || !mention || confidence === 'direct' || settled) return;
      count.all++;
      count.rules += Number(isRight(quote, mention));
      count.chosen += Number(other ? isRight(quote, other) : false);
    });
  }
  return count;
}
