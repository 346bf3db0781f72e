import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { FARTHEST, holds, Nominal, type Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** The noun phrase that ends with token `last`. */
export function chunkBack(tokens: readonly Token[], last: number, floor: number, lexicon: Lexicon): Phrase | null {
  const bits = (i: number) => (i >= floor ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  let end = last;
  while (end >= floor && bits(end) & (flag.Skip | flag.Time) && !(bits(end) & (flag.Capital | flag.Pronoun))) end--;
  if (end < floor) return null;
  if (bits(end) & flag.Pronoun) return { from: end, to: end + 1, weak: false };
  if (/^[)）]$/.test(tokens[end]?.word ?? '')) {
    while (end > floor && !/^[(（]$/.test(tokens[end]?.word ?? '')) end--;
    end--;
  }
  if (end < floor || bits(end) & (flag.Boundary | flag.Preposition | flag.OtherCase)) return null;
  let from = end;
  while (from > floor && end - from < FARTHEST) {
    const before = bits(from - 1);
    if (tokens[from - 1]?.word === '.' && bits(from - 2) & flag.Abbreviation) {
      from -= 2;
      continue;
    }
    const bracket = bracketBefore(tokens, from, floor, lexicon);
    if (bracket >= floor) {
      from = bracket;
      continue;
    }
    if (before & (flag.Boundary | flag.Conjunction)) break;
    if (before & flag.SubjectMark && isMarkedRole(tokens[from - 1]?.word ?? '', lexicon)) break;
    // Korean 엘렌 모로 연구원은: before a title a short word is a name, whatever its ending.
    const isNamed =
      !lexicon.data.capitals &&
      from === end &&
      bits(from) & (flag.Title | flag.Role) &&
      (tokens[from - 1]?.word.length ?? 9) < 4;
    const isClosed = before & flag.Preposition || (before & flag.OtherCase && !isNamed);
    if (lexicon.traits.verbFinal && isClosed && !(before & flag.Link)) break;
    if (
      before & flag.AnyVerb &&
      !(before & (flag.Capital | flag.Role)) &&
      !(bits(from - 2) & (flag.Determiner | flag.Oblique))
    )
      break;
    if (before & flag.Pronoun && !(before & flag.Determiner)) break;
    from--;
  }
  const phrase = cutLead(tokens, from, end + 1, lexicon);
  if (
    phrase &&
    phrase.to - phrase.from === 1 &&
    phrase.from === floor &&
    bits(phrase.from) & (flag.Skip | flag.Time | flag.Conjunction) &&
    !(bits(phrase.from) & (flag.Title | flag.Role | flag.SubjectMark))
  )
    return null;
  if (
    phrase &&
    !lexicon.data.capitals &&
    from > floor &&
    bits(from - 1) & flag.Pronoun &&
    !holds(tokens, phrase, flag.Role | flag.Title)
  )
    return { from: from - 1, to: from, weak: false };
  if (phrase && lexicon.data.unspaced) return beforeAdverbial(tokens, phrase);
  if (!phrase || !lexicon.data.capitals || isNominal(tokens, phrase)) return phrase;
  // Only verbs and objects ("keeps talking"): the pronoun before them is the subject.
  return bits(phrase.from - 1) & flag.Pronoun ? { from: phrase.from - 1, to: phrase.from, weak: false } : null;
}

/** "温斯洛在邮件中写道": without spaces the adverbial stands between subject and verb. */
function beforeAdverbial(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if ((tokens[i]?.bits ?? 0) & (flag.Preposition | flag.Time)) return { ...phrase, to: i };
  return phrase;
}

const isNominal = (tokens: readonly Token[], { from, to }: Phrase) =>
  ((tokens[from]?.bits ?? 0) & (flag.Determiner | flag.Figure | flag.Pronoun)) > 0 ||
  tokens.slice(from, to).some((token) => token.bits & Nominal);

/** Drops what opens a clause before its subject: adverbs, times, prepositional phrases. */
function cutLead(tokens: readonly Token[], first: number, to: number, lexicon: Lexicon): Phrase | null {
  const bits = (i: number) => tokens[i]?.bits ?? 0;
  let from = first;
  while (
    from < to - 1 &&
    bits(from) & (flag.Skip | flag.Time | flag.Conjunction) &&
    !(bits(from) & (flag.Title | flag.Role))
  )
    from++;
  // Hindi "'…' के संस्थापक": behind a mark only the postposition of what stands before it.
  while (from < to - 1 && lexicon.ofBehind.has(tokens[from]?.word ?? '')) from++;
  if (!(bits(from) & flag.Preposition) || bits(from) & flag.Determiner) return { from, to, weak: false };
  let start = to - 1;
  while (
    start > from &&
    !(bits(start) & (flag.Determiner | flag.Oblique)) &&
    !(bits(start - 1) & flag.Preposition && !(bits(start - 1) & flag.Particle))
  ) {
    const isName = bits(start) & Nominal;
    if (lexicon.data.capitals && isName && !(bits(start - 1) & (Nominal | flag.Determiner))) break;
    start--;
  }
  if (bits(start) & flag.Oblique) return null;
  const weak = (bits(start - 1) & flag.Preposition) > 0;
  return { from: start, to, weak };
}

/** "이모(52)씨는", 《纽约时报》评论称: an age, or a paper's name in marks, belongs to the phrase; the token where it opens, else -1. */
function bracketBefore(tokens: readonly Token[], from: number, floor: number, lexicon: Lexicon): number {
  const close = tokens[from - 1]?.word ?? '';
  const opener = close === '》' ? '《' : lexicon.traits.verbFinal && /^[)）]$/.test(close) ? '(' : '';
  if (!opener) return -1;
  for (let i = from - 2; i >= Math.max(floor, from - 8); i--) {
    const word = tokens[i]?.word === '（' ? '(' : tokens[i]?.word;
    if (word === opener) return opener === '《' || i - 1 < floor ? i : i - 1;
  }
  return -1;
}

/** 관계자는 | 다친 사람은: a role and its mark, which ends the phrase (not 작가). */
const isMarkedRole = (word: string, { data, subjectMarks, words }: Lexicon): boolean =>
  !data.unspaced &&
  subjectMarks.some(
    (mark) => word.endsWith(mark) && ((words.get(word.slice(0, -mark.length)) ?? 0) & (flag.Role | flag.Title)) > 0,
  );
