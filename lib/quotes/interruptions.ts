import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { isAside, isAttribution } from './narrated.ts';
import { type Token, toTokens } from './tokens.ts';
import { opensWithUnknownVerb } from './unknown-attribution.ts';

/** Where commas part an attribution: nowhere, between marks, in a dialogue line, or in one whose dash only opens speech. */
export type Commas = 'no' | 'run-in' | 'marks' | 'dialogue' | 'opened';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const DASH = /[—–―]|(?<=\s)[-ـ](?=[\s,.;])/gu;
const LEAD = /[\s,.;:—–―-]/u;

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
      !isAside(
        text.slice(Math.max(from, start - 4), start),
        tokens,
        dashes[i + 1] !== undefined,
        commas === 'dialogue' || commas === 'run-in',
        lexicon,
      )
    )
      continue;
    gaps.push({ start, end });
    i++;
  }
  if (gaps.length === 0 && commas !== 'no' && commas !== 'run-in')
    gaps.push(...findCommaGaps(text, from, to, lexicon, commas !== 'marks'));
  return gaps;
}

function findCommaGaps(text: string, from: number, to: number, lexicon: Lexicon, dialogue: boolean): Piece[] {
  const tokens = toTokens(text, from, to, [], 0, lexicon);
  const gaps: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const comma = tokens[i];
    if (!comma || !/^[,،?؟!…，]$/.test(comma.word)) continue;
    const behind = tokens.slice(i + 1, i + 12);
    if (
      !isAttribution(behind, false, lexicon) &&
      !opensWithUnknownVerb(behind, dialogue && !lexicon.data.bareNouns ? 'dialogue' : 'comma', lexicon)
    )
      continue;
    const isParted = tokens[i + 2]?.word === ',' && tokens[i + 4]?.word === ',';
    let end = nextStop(tokens, isParted ? i + 5 : i + 1);
    // Between marks the speaker goes on behind the comma; in a dialogue line an apposition may follow first.
    // ", lance Thibault, goguenard.": so does a last word.
    const isLast = (comma: number) => comma + 3 === tokens.length && tokens[comma + 2]?.word === '.';
    while (dialogue && /^[,،]$/.test(tokens[end]?.word ?? '') && (isNarration(tokens[end + 1], lexicon) || isLast(end)))
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
const isNarration = (token: Token | undefined, { leadEndings }: Lexicon) =>
  token !== undefined &&
  !(token.bits & flag.Pronoun) &&
  ((token.bits & Narration) > 0 ||
    leadEndings.some((ending) => token.word.endsWith(ending) && token.word.length > ending.length + 3));

const Narration =
  flag.Source |
  flag.Determiner |
  flag.Role |
  flag.Title |
  flag.Preposition |
  flag.Capital |
  flag.Relative |
  flag.Figure;

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
