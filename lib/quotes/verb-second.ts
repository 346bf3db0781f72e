import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { endsNoun } from './noun-end.ts';
import type { Phrase } from './phrase.ts';
import { findRightSubject } from './right-subject.ts';
import type { Token } from './tokens.ts';

/**
 * The subject of a main clause whose finite verb stands second, in tokens [from, to), where capitals tell nouns: before the
 * verb, or right behind it where an adverbial or an oblique phrase opens the clause ("Im Rat vertrat Kern die These").
 */
export function verbSecondSubject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  const bits = (i: number) => (i < to ? (tokens[i]?.bits ?? 0) : 0);
  let start = from;
  while (start < to && bits(start) & (flag.Punctuation | flag.Conjunction)) start++;
  const main = bits(start) & flag.Opener ? mainClause(tokens, start, to, lexicon) : null;
  if (main) return main;
  const verb = findFinite(tokens, start, to, lexicon);
  if (verb < 0) return null;
  const right = () => findRightSubject(tokens, verb, to, lexicon);
  if (verb === start || isLead(bits(start))) return right();
  if (bits(start) & flag.Pronoun && !(bits(start) & flag.Determiner && verb > start + 1))
    return { from: start, to: start + 1, weak: false };
  if (!(bits(start) & (flag.Capital | flag.Determiner | flag.Role | flag.Title))) return null;
  let end = start + 1;
  while (end < verb && !(bits(end) & (flag.Boundary | flag.Preposition)) && !endsNoun(tokens, end, start, lexicon))
    end++;
  return { from: start, to: end, weak: false };
}

/** "Als der Reporter kam, reagierte er": behind the subordinate clause the verb comes first. */
function mainClause(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from + 1; i < Math.min(to - 1, from + 40); i++) {
    const verb = tokens[i + 1];
    if (tokens[i]?.word !== ',' || !verb || verb.bits & (flag.Capital | flag.Boundary | flag.Determiner)) continue;
    const isVerb = (verb.bits & ~flag.Guess) === 0 || verb.bits & flag.AnyVerb || lexicon.auxiliaries.has(verb.word);
    const subject = isVerb ? findRightSubject(tokens, i + 1, to, lexicon) : null;
    if (subject && subject.from === i + 2) return subject;
  }
  return null;
}

const isLead = (first: number) =>
  (first & (flag.Preposition | flag.Oblique | flag.Opener | flag.Skip | flag.Time | flag.Source | flag.SourceBehind)) >
    0 && !(first & (flag.Determiner | flag.Pronoun));

/** The first verb of tokens [from, to), known, or told by its place behind a noun or before a pronoun; -1 for none. */
function findFinite(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const token = tokens[i];
    const previous = i > from ? (tokens[i - 1]?.bits ?? 0) : 0;
    if (!token || token.bits & flag.Quoted) return -1;
    if (token.bits & flag.Capital && i > from) continue;
    if (previous & (flag.Determiner | flag.Oblique) && !(previous & flag.Pronoun)) continue;
    if (token.bits & flag.AnyVerb || lexicon.auxiliaries.has(token.word)) return i;
    const isUnknown = (token.bits & ~flag.Guess) === 0;
    const next = i + 1 < to ? (tokens[i + 1]?.bits ?? 0) : 0;
    if (isUnknown && (previous & flag.Pronoun || next & flag.Pronoun || endsNoun(tokens, i, from, lexicon))) return i;
  }
  return -1;
}
