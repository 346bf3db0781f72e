import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Token indexes, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Something stands before it that makes it a poor subject (a preposition). */
  readonly weak: boolean;
}

const FARTHEST = 30;
const Nominal = flag.Capital | flag.Title | flag.Role | flag.Particle | flag.Abbreviation;

/** The subject that ends before token `verb`, not reaching below `floor`; null when the verb has none on its left. */
export function findLeftSubject(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  lexicon: Lexicon,
): Phrase | null {
  const bits = (i: number) => (i >= floor ? (tokens[i]?.bits ?? 0) : 0);
  let i = skipBack(tokens, verb - 1, floor);
  if (i < floor) return null;
  if (bits(i) & flag.Relative) {
    // The antecedent and the pronoun together: "Cook, who".
    const end = tokens[i - 1]?.word === ',' ? i - 2 : i - 1;
    const antecedent = end >= floor ? chunkBack(tokens, end, floor, lexicon) : null;
    return antecedent && { from: antecedent.from, to: i + 1, weak: false };
  }
  const mark = tokens[i]?.word ?? '';
  if (mark === ')' || mark === '）') {
    while (i > floor && !/^[(（]$/.test(tokens[i]?.word ?? '')) i--;
    return findLeftSubject(tokens, i, floor, lexicon);
  }
  if (/^[,،、，—–]$/.test(mark)) return beforeApposition(tokens, i, mark, floor, lexicon);
  if (bits(i) & (flag.Punctuation | flag.Quoted | flag.Conjunction | flag.Opener)) return null;
  return chunkBack(tokens, i, floor, lexicon);
}

/** The subject that begins behind token `verb`; null when something else follows. */
export function findRightSubject(
  tokens: readonly Token[],
  verb: number,
  ceiling: number,
  lexicon: Lexicon,
): Phrase | null {
  const bits = (i: number) => (i < ceiling ? (tokens[i]?.bits ?? 0) : 0);
  let i = verb + 1;
  for (let steps = 0; steps < 8 && i < ceiling; steps++) {
    if (bits(i) & (flag.Skip | flag.Time) && !(bits(i) & flag.Pronoun)) i++;
    else if (bits(i) & flag.Preposition && timeWithin(tokens, i, ceiling) > 0) i = timeWithin(tokens, i, ceiling);
    else break;
  }
  const first = bits(i);
  if (first === 0 && i >= ceiling) return null;
  if (first & flag.Pronoun && !(first & flag.Title && bits(i + 1) & flag.Capital))
    return { from: i, to: i + 1, weak: false };
  if (first & (flag.Punctuation | flag.Quoted | flag.Preposition | flag.Opener | flag.Oblique | flag.Conjunction))
    return null;
  const { capitals } = lexicon.data;
  if (
    capitals &&
    !(first & (Nominal | flag.Determiner | flag.Figure)) &&
    !leadsToName(tokens, i, ceiling) &&
    !isBareNoun(tokens, verb, i, ceiling, lexicon)
  )
    return null;
  if (first & flag.OtherCase && !(bits(i + 1) & (Nominal | flag.OtherCase)) && !leadsToName(tokens, i, ceiling))
    return null;
  let end = i;
  while (end < ceiling && end - i < 14) {
    const here = bits(end);
    if (here & flag.Abbreviation && tokens[end + 1]?.word === '.') {
      end += 2;
      continue;
    }
    const behind = nameBehindMarks(tokens, end, ceiling);
    if (behind > 0 && end > i) {
      end = behind;
      continue;
    }
    if (here & (flag.Boundary | flag.Conjunction) || (here & flag.AnyVerb && !(here & (flag.Capital | flag.Role))))
      break;
    // A role without a name takes its complement along: "an adviser to the mayor".
    if (here & flag.Preposition && !(here & (flag.Link | flag.Particle)) && named(tokens, i, end)) break;
    if (here & (flag.Time | flag.Pronoun) && !(here & (flag.Capital | flag.Determiner))) break;
    if (capitals && here & flag.Skip && !(here & Nominal)) break;
    end++;
  }
  return end > i ? { from: i, to: withApposition(tokens, i, end, ceiling), weak: false } : null;
}

/** "sighed at the press conference the coach Jan Kos": the first name or role that no preposition governs. */
export function findDistantSubject(
  tokens: readonly Token[],
  verb: number,
  ceiling: number,
  lexicon: Lexicon,
): Phrase | null {
  if (!lexicon.data.capitals) return null;
  for (let i = verb + 1; i < Math.min(verb + 14, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Quoted | flag.Opener | flag.Conjunction) || /^[.:;!?]$/.test(tokens[i]?.word ?? '')) return null;
    if (!(bits & (flag.Capital | flag.Role | flag.Title)) || bits & (flag.OtherCase | flag.Time)) continue;
    if ((tokens[i - 1]?.bits ?? 0) & (flag.Preposition | flag.Oblique | flag.OtherCase)) continue;
    return findRightSubject(tokens, i - 1, ceiling, lexicon);
  }
  return null;
}

/** Without a name of its own the phrase takes one along: "the mayor's lawyer, Jane Doe", or else its relative clause. */
export function withApposition(tokens: readonly Token[], from: number, end: number, ceiling: number): number {
  const bits = (i: number) => (i < ceiling ? (tokens[i]?.bits ?? 0) : 0);
  const hasName = tokens
    .slice(from, end)
    .some((token) => token.bits & flag.Capital && !(token.bits & (flag.OtherCase | flag.Determiner)));
  if (hasName) return end;
  let to = end;
  if (/^[,،]$/.test(tokens[end]?.word ?? '') && startsName(tokens, end + 1, ceiling)) to = end + 2;
  else if (!(bits(end) & flag.Relative)) return end;
  while (to < ceiling && !(bits(to) & (flag.Punctuation | flag.Quoted))) to++;
  return to;
}

/** "the doctor Jane Doe" or "Jane Doe" up to the next mark, no verb between. */
function startsName(tokens: readonly Token[], from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(from + 5, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & flag.Capital && !(bits & (flag.Role | flag.Title))) return true;
    if (!(bits & (flag.Role | flag.Title | flag.Determiner)) && tokens[i]?.word !== '.') return false;
  }
  return false;
}

/** "the coach of «Kama» Jan Kos": the index of the name behind a short marked name, 0 when none follows. */
function nameBehindMarks(tokens: readonly Token[], at: number, ceiling: number): number {
  if ((tokens[at]?.bits ?? 0) & flag.Quoted)
    return at + 1 < ceiling && (tokens[at + 1]?.bits ?? 0) & flag.Capital ? at + 1 : 0;
  if (!/^[«„“"]$/.test(tokens[at]?.word ?? '')) return 0;
  for (let i = at + 2; i < Math.min(at + 6, ceiling - 1); i++)
    if (/^[»”“"]$/.test(tokens[i]?.word ?? '')) return (tokens[i + 1]?.bits ?? 0) & flag.Capital ? i + 1 : 0;
  return 0;
}

/** A language without articles: one or two plain words between the verb and the next mark are its subject. */
function isBareNoun(tokens: readonly Token[], verb: number, from: number, ceiling: number, lexicon: Lexicon): boolean {
  if (!lexicon.data.bareNouns || from !== verb + 1) return false;
  const before = tokens[verb - 1]?.bits ?? flag.Punctuation;
  if (before !== 0 && !(before & (flag.Punctuation | flag.Quoted | flag.Opener | flag.Skip))) return false;
  for (let i = from; i < from + 3; i++) {
    const bits = i < ceiling ? (tokens[i]?.bits ?? 0) : flag.Punctuation;
    if (bits & flag.Punctuation) return i > from;
    if (bits !== 0) return false;
  }
  return false;
}

/** "election lawyer Joe Birkenstock": lower-case words that end in a name. */
function leadsToName(tokens: readonly Token[], from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(from + 5, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Boundary | flag.Preposition | flag.Skip | flag.AnyVerb)) return false;
    if (bits & (flag.Capital | flag.Role)) return true;
  }
  return false;
}

const named = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((token) => token.bits & flag.Capital);

function skipBack(tokens: readonly Token[], from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & flag.Time) {
      while (i >= floor && (tokens[i]?.bits ?? 0) & (flag.Time | flag.Figure)) i--;
      if (i >= floor && (tokens[i]?.bits ?? 0) & flag.Preposition) i--;
    } else if (bits & flag.Skip && !(bits & (flag.Pronoun | flag.Capital))) i--;
    else break;
  }
  return i;
}

function timeWithin(tokens: readonly Token[], from: number, ceiling: number): number {
  for (let i = from + 1; i < Math.min(from + 4, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & flag.Time) return i + 1;
    if (bits & flag.Punctuation) break;
  }
  return 0;
}

/** "Cook, the governor of Utah, said": the phrase before the comma that opens the apposition. */
function beforeApposition(
  tokens: readonly Token[],
  close: number,
  mark: string,
  floor: number,
  lexicon: Lexicon,
): Phrase | null {
  for (let i = close - 1; i > floor && close - i < FARTHEST; i--) {
    const token = tokens[i];
    if (!token || token.bits & flag.Quoted) return null;
    if (token.word !== mark && !(mark === ',' && /^[;:]$/.test(token.word))) continue;
    if (token.word !== mark) return null;
    const phrase = chunkBack(tokens, i - 1, floor, lexicon);
    const isNamed = phrase && tokens.slice(phrase.from, phrase.to).some((t) => t.bits & (Nominal | flag.SubjectMark));
    if (phrase && isNamed && !phrase.weak) return { from: phrase.from, to: close, weak: false };
  }
  return null;
}

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
    if (before & (flag.Boundary | flag.Conjunction)) break;
    if (lexicon.data.order === 'verb-final' && before & (flag.Preposition | flag.OtherCase)) break;
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
    !tokens.slice(phrase.from, phrase.to).some((token) => token.bits & (flag.Role | flag.Title))
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
