import { personIn } from './clause-person.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { findLeftSubject } from './left-subject.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './quote-sentences.ts';
import { findRightSubject } from './right-subject.ts';
import type { Token } from './tokens.ts';
import { verbSecondSubject } from './verb-second.ts';

/** The subject of the sentence's last speech verb, else the phrase that opens it. */
export function verbSubject(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): Phrase | null {
  const { capitals, dropsSubject, order } = lexicon.data;
  if (lexicon.traits.framed) {
    const second = verbSecondSubject(tokens, from, to, lexicon);
    if (second) return second;
  }
  const trailing = trailingSubject(tokens, from, to, lexicon);
  if (trailing) return trailing;
  const opening = firstSubject(tokens, from, to, lexicon);
  // "Dat vindt ook X."
  const isPointed = opening !== null && lexicon.pointers.has(tokens[opening.from]?.word ?? '');
  if ((!opening || isPointed) && lexicon.data.strictSecond) return invertedSubject(tokens, from, to, lexicon);
  if (capitals && (!dropsSubject || opening)) return opening;
  for (let i = to - 1; i >= from; i--) {
    const bits = tokens[i]?.bits ?? 0;
    if (!(bits & flag.Verb) || bits & flag.Skip || isInRelative(tokens, i, from)) continue;
    const left = inClause(tokens, i, from, lexicon) ?? findLeftSubject(tokens, i, from, lexicon);
    const right = order === 'subject-verb' ? null : findRightSubject(tokens, i, to, lexicon);
    const first = lexicon.data.articles && left && isBare(tokens, left) ? null : left;
    const subject = order === 'verb-subject' ? (right ?? left) : (first ?? right);
    if (subject && !subject.weak) return subject;
  }
  return (lexicon.traits.clausal ? whoActs(tokens, from, to, lexicon) : null) ?? opening;
}

/** "…, a quem os colegas chamam": the verb of a relative clause. */
function isInRelative(tokens: readonly Token[], verb: number, from: number): boolean {
  let i = verb;
  while (i > from && !((tokens[i - 1]?.bits ?? 0) & (flag.Punctuation | flag.Quoted))) i--;
  if (i === from || tokens[i - 1]?.word !== ',') return false;
  return tokens.slice(i, Math.min(verb, i + 2)).some(({ bits }) => bits & flag.Relative);
}

/** "Más crítico se muestra …": one plain word without an article. */
const isBare = (tokens: readonly Token[], { from, to }: Phrase) =>
  to - from === 1 && !((tokens[from]?.bits ?? 0) & (flag.Capital | flag.Title | flag.Pronoun));

/** "The plan may fail, Lee said.": what stands between the comma and the verb that ends the sentence. */
function trailingSubject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  const verb = /^[.!?]$/.test(tokens[to - 1]?.word ?? '') ? to - 2 : to - 1;
  if (lexicon.data.order !== 'subject-verb' || !lexicon.data.capitals || verb <= from + 2) return null;
  if (!((tokens[verb]?.bits ?? 0) & flag.Verb)) return null;
  const subject = findLeftSubject(tokens, verb, from, lexicon);
  return subject && !subject.weak && tokens[subject.from - 1]?.word === ',' ? subject : null;
}

/** "Noch am Abend war Kern optimistisch": behind an opening adverbial the subject follows the first verb. */
function invertedSubject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const token = tokens[i];
    if (!token || (!(token.bits & flag.AnyVerb) && !lexicon.auxiliaries.has(token.word))) continue;
    return findRightSubject(tokens, i, to, lexicon);
  }
  return null;
}

const isStop = (token: Token | undefined) => /^[，,；;：:。！？]$/.test(token?.word ?? '');

/** Tokens. */
const LONGEST_CLAUSE = 40;

/** Chinese: the person in the clause of token `verb`. */
function inClause(tokens: readonly Token[], verb: number, from: number, lexicon: Lexicon): Phrase | null {
  if (!lexicon.traits.clausal) return null;
  let start = verb;
  while (start > from && verb - start < LONGEST_CLAUSE && !isStop(tokens[start - 1])) start--;
  return personIn(tokens, start, verb, lexicon);
}

/** Chinese: the person in the first clause that shows one. */
function whoActs(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from + 1; i <= to; i++) {
    const person = i === to || isStop(tokens[i]) ? inClause(tokens, i, from, lexicon) : null;
    if (person) return person;
  }
  return null;
}
