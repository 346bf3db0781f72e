import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, toTokens } from './tokens.ts';

/** Where commas part an attribution: nowhere, between marks, in a dialogue line, or in one whose dash only opens speech. */
export type Commas = 'no' | 'marks' | 'dialogue' | 'opened';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const DASH = /[—–―]|(?<=\s)[-ـ](?=\s)/gu;
const LEAD = /[\s,.;:—–―-]/u;
const MOST_TOKENS = 40;

/**
 * The spoken pieces of text[from, to) when attributions stand inside: «Раз, — сказал он, — два» gives two.
 * Between dashes everywhere; between commas where `commas` is set. One piece when nothing interrupts.
 */
export function cutInterruptions(text: string, from: number, to: number, lexicon: Lexicon, commas: Commas): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const gap of findGaps(text, from, to, lexicon, commas)) {
    if (gap.start < at) continue;
    pieces.push({ start: at, end: gap.start });
    at = gap.end;
  }
  pieces.push({ start: at, end: to });
  return pieces.map((piece, index) => trim(text, piece, index > 0)).filter((piece) => piece.end > piece.start);
}

function trim(text: string, { start, end }: Piece, hasLead: boolean): Piece {
  let first = start;
  let last = end;
  while (first < last && (hasLead ? LEAD : /\s/u).test(text.charAt(first))) first++;
  while (last > first && /[\s—–―]/u.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

function findGaps(text: string, from: number, to: number, lexicon: Lexicon, commas: Commas): Piece[] {
  const part = text.slice(from, to);
  const dashes = commas === 'opened' ? [] : [...part.matchAll(DASH)].map((match) => from + match.index);
  const gaps: Piece[] = [];
  for (let i = 0; i < dashes.length; i++) {
    const start = dashes[i] ?? to;
    const end = dashes[i + 1] ?? to;
    const tokens = toTokens(text, start + 1, end, [], 0, lexicon);
    if (
      !isAttribution(tokens, true, lexicon) &&
      !isAside(text.slice(Math.max(from, start - 4), start), tokens, dashes[i + 1] !== undefined, commas === 'dialogue')
    )
      continue;
    gaps.push({ start, end });
    i++;
  }
  if (gaps.length === 0 && commas !== 'no') gaps.push(...findCommaGaps(text, from, to, lexicon, commas !== 'marks'));
  return gaps;
}

function findCommaGaps(text: string, from: number, to: number, lexicon: Lexicon, dialogue: boolean): Piece[] {
  const tokens = toTokens(text, from, to, [], 0, lexicon);
  const gaps: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const comma = tokens[i];
    if (!comma || !/^[,،?؟!…，]$/.test(comma.word) || !isAttribution(tokens.slice(i + 1, i + 12), false, lexicon))
      continue;
    const isParted = tokens[i + 2]?.word === ',' && tokens[i + 4]?.word === ',';
    let end = nextStop(tokens, isParted ? i + 5 : i + 1);
    // Between marks the speaker goes on behind the comma; in a dialogue line an apposition may follow first.
    while (dialogue && /^[,،]$/.test(tokens[end]?.word ?? '') && isNarration(tokens[end + 1]))
      end = nextStop(tokens, end + 1);
    if (!dialogue && (isRoleClause(tokens, end) || isNameOnly(tokens, end))) end = nextStop(tokens, end + 1);
    if (
      dialogue &&
      tokens[end]?.word === '.' &&
      (tokens[end + 1]?.bits ?? 0) & flag.Pronoun &&
      lexicon.genders.has(tokens[end + 1]?.word ?? '')
    )
      end = tokens.length;
    gaps.push({ start: /^[,،]$/.test(comma.word) ? comma.start : comma.end, end: tokens[end]?.end ?? to });
    i = end;
  }
  return gaps;
}

function nextStop(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length) {
    const word = tokens[end]?.word ?? '';
    const abbreviated = word === '.' && (tokens[end - 1]?.bits ?? 0) & flag.Abbreviation && end + 1 < tokens.length;
    if (!abbreviated && /^[.,،!?؟:;؛]$/.test(word)) break;
    end++;
  }
  return end;
}

/** Opens an apposition or a participle ("dit Louise, une touriste"), not the speaker's next words. */
const isNarration = (token: Token | undefined) =>
  token !== undefined &&
  (token.bits & (flag.Determiner | flag.Role | flag.Title | flag.Preposition | flag.Capital | flag.Relative)) > 0 &&
  !(token.bits & flag.Pronoun);

/** "…, raconte Nadia Belkacem, infirmière depuis dix-sept ans. …": a role behind the comma, and no verb up to the full stop. */
function isRoleClause(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.bits ?? 0;
  const role = next & flag.Determiner ? (tokens[comma + 2]?.bits ?? 0) : next;
  if (tokens[comma]?.word !== ',' || !(role & flag.Role)) return false;
  const end = nextStop(tokens, comma + 1);
  const inner = tokens.slice(comma + 1, end);
  return (
    tokens[end]?.word === '.' &&
    inner.length < 12 &&
    !inner.some(({ bits }) => bits & flag.AnyVerb && !(bits & flag.Role))
  );
}

/** "…, conta a diretora, Isabel Noronha. …" */
function isNameOnly(tokens: readonly Token[], comma: number): boolean {
  const end = nextStop(tokens, comma + 1);
  const inner = tokens.slice(comma + 1, end);
  const isRole = ((tokens[comma - 1]?.bits ?? 0) & flag.Role) > 0;
  const isName =
    inner.length > 1 && inner.length < 5 && inner.every(({ bits }) => bits & (flag.Capital | flag.Particle));
  return isRole && isName && tokens[end]?.word === '.';
}

/** In a dialogue line ", — grinned the coach. —" needs no known verb: the comma and both dashes say enough. */
function isAside(before: string, tokens: readonly Token[], closed: boolean, dialogue: boolean): boolean {
  const first = tokens[0]?.bits ?? 0;
  // "— Um romance com prazo — filosofa Lia Montenegro": a plain word first and a name right behind it.
  const opensPlain = tokens[0] !== undefined && (first & ~flag.Guess) === 0 && /^\p{Ll}/u.test(tokens[0].word);
  const person = flag.Capital | flag.Role | flag.Title;
  const second = tokens[1]?.bits ?? 0;
  const isPerson = second & person || (second & flag.Determiner && (tokens[2]?.bits ?? 0) & person);
  if (dialogue && opensPlain && tokens.length > 1 && tokens.length <= MOST_TOKENS && isPerson) return true;
  if (!/[,،?؟!…]\s*$/u.test(before) || tokens.length < 2 || tokens.length > MOST_TOKENS) return false;
  const named = tokens.some((token) => token.bits & (flag.Capital | flag.Role | flag.Title));
  if (dialogue) return (named || (closed && tokens.length < 14)) && !(first & (flag.Conjunction | flag.Opener));
  return closed && /,\s*$/u.test(before) && named && (first & (flag.Capital | flag.Conjunction | flag.Opener)) === 0;
}

/** A clause that says who speaks: a speech verb first, or (between dashes) a short subject and then the verb. */
function isAttribution(tokens: readonly Token[], subjectFirst: boolean, lexicon: Lexicon): boolean {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return false;
  let i = 0;
  while (i < 3 && (tokens[i]?.bits ?? 0) & flag.Skip && !((tokens[i]?.bits ?? 0) & flag.Verb)) i++;
  const first = tokens[i]?.bits ?? 0;
  const second = tokens[i + 1]?.bits ?? 0;
  const named = flag.Pronoun | flag.Determiner | flag.Capital | flag.Title | flag.Role | flag.SubjectMark;
  if (first & flag.Source) return true;
  // "– powtarzał kapitan –": between dashes a word that ends as a verb does, and a person behind it.
  if (subjectFirst && first & flag.Guess && tokens.length < 10)
    return tokens
      .slice(i + 1)
      .some(
        (token) =>
          token.bits & (flag.Role | flag.Title) || (token.bits & flag.Capital && !(token.bits & flag.Determiner)),
      );
  if (first & flag.Verb) {
    if (subjectFirst) return true;
    // "xin lỗi tất cả": where the subject comes first, only a name behind the verb makes it an attribution.
    if (lexicon.data.order === 'subject-verb' && lexicon.data.capitals)
      return (second & flag.Capital) > 0 || ((second & flag.Pronoun) > 0 && isStop(tokens[i + 2]));
    // "…, confessou. …": a verb alone, where the subject may be dropped.
    if (lexicon.data.dropsSubject && lexicon.data.capitals && tokens[i + 1]?.word === '.') return true;
    // "…, conta, divertida, a diretora. …"
    if (tokens[i + 1]?.word === ',' && tokens[i + 3]?.word === ',' && tokens[i + 2]?.bits === 0)
      return ((tokens[i + 4]?.bits ?? 0) & named) > 0;
    if (second & (flag.Skip | flag.Preposition | flag.Time))
      return tokens.slice(i + 2, i + 6).some((token) => token.bits & flag.Capital);
    const stop = tokens.findIndex((token) => token.bits & flag.Punctuation);
    if (
      tokens
        .slice(i + 1, stop < 0 ? i + 9 : Math.min(stop, i + 9))
        .some((token) => token.bits & (flag.Capital | flag.Role | flag.Title))
    )
      return true;
    return (second & named) > 0 || (!lexicalCapitals(tokens) && second === 0);
  }
  if (!subjectFirst) return opensWithName(tokens, i);
  if (first & (flag.Conjunction | flag.Opener)) return false;
  const verb = tokens.slice(0, 9).findIndex((token) => token.bits & flag.Verb);
  const stop = tokens.findIndex((token) => /^[.!?,:]$/.test(token.word));
  return verb > 0 && (stop < 0 || verb < stop) && ((first & named) > 0 || verb < 4);
}

/** "…, Khoa tiết lộ, …": a name, its verb and a stop. */
function opensWithName(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while ((tokens[i]?.bits ?? 0) & (flag.Capital | flag.Title | flag.Role) && !((tokens[i]?.bits ?? 0) & flag.Verb)) i++;
  const isNamed = tokens.slice(from, i).some((token) => token.bits & flag.Capital);
  return isNamed && ((tokens[i]?.bits ?? 0) & flag.Verb) > 0 && isStop(tokens[i + 1]);
}

const isStop = (token: Token | undefined) => /^[,.]$/.test(token?.word ?? '');

const lexicalCapitals = (tokens: readonly Token[]) => tokens.some((token) => token.bits & flag.Capital);
