import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, toTokens } from './tokens.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const DASH = /[—–―]|(?<=\s)-(?=\s)/gu;
const LEAD = /[\s,.;:—–―-]/u;
const MOST_TOKENS = 40;

/**
 * The spoken pieces of text[from, to) when attributions stand inside: «Раз, — сказал он, — два» gives two.
 * Between dashes everywhere; between commas where `commas` is set. One piece when nothing interrupts.
 */
export function cutInterruptions(text: string, from: number, to: number, lexicon: Lexicon, commas: boolean): Piece[] {
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

function findGaps(text: string, from: number, to: number, lexicon: Lexicon, commas: boolean): Piece[] {
  const part = text.slice(from, to);
  const dashes = [...part.matchAll(DASH)].map((match) => from + match.index);
  const gaps: Piece[] = [];
  for (let i = 0; i < dashes.length; i++) {
    const start = dashes[i] ?? to;
    const end = dashes[i + 1] ?? to;
    if (!isAttribution(toTokens(text, start + 1, end, [], 0, lexicon), true)) continue;
    gaps.push({ start, end });
    i++;
  }
  if (gaps.length === 0 && commas) gaps.push(...findCommaGaps(text, from, to, lexicon));
  return gaps;
}

function findCommaGaps(text: string, from: number, to: number, lexicon: Lexicon): Piece[] {
  const tokens = toTokens(text, from, to, [], 0, lexicon);
  const gaps: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const comma = tokens[i];
    if (!comma || !/^[,?!…，]$/.test(comma.word) || !isAttribution(tokens.slice(i + 1, i + 12), false)) continue;
    // The gap ends with its sentence, or at a comma after which the speaker goes on.
    let end = i + 1;
    while (end < tokens.length && !/^[.,!?:;]$/.test(tokens[end]?.word ?? '')) end++;
    while (tokens[end]?.word === ',' && !goesOn(tokens, end)) {
      end++;
      while (end < tokens.length && !/^[.,!?:;]$/.test(tokens[end]?.word ?? '')) end++;
    }
    while (tokens[end]?.word === '.' && (tokens[end - 1]?.bits ?? 0) & flag.Abbreviation && end + 1 < tokens.length) {
      end++;
      while (end < tokens.length && !/^[.,!?:;]$/.test(tokens[end]?.word ?? '')) end++;
    }
    gaps.push({ start: comma.word === ',' ? comma.start : comma.end, end: tokens[end]?.end ?? to });
    i = end;
  }
  return gaps;
}

/** After this comma: words of the speaker, not an apposition that closes the sentence ("dit Marie, directrice du musée."). */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.word === ',') return i - comma > 1 && false;
    if (/^[.!?]$/.test(token.word)) return i - comma > 7 || i < tokens.length - 1 === false;
    if (token.bits & (flag.Pronoun | flag.Opener | flag.Conjunction)) return true;
  }
  return true;
}

/** A clause that says who speaks: a speech verb first, or (between dashes) a short subject and then the verb. */
function isAttribution(tokens: readonly Token[], subjectFirst: boolean): boolean {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return false;
  let i = 0;
  while (i < 3 && (tokens[i]?.bits ?? 0) & flag.Skip && !((tokens[i]?.bits ?? 0) & flag.Verb)) i++;
  const first = tokens[i]?.bits ?? 0;
  const second = tokens[i + 1]?.bits ?? 0;
  const named = flag.Pronoun | flag.Determiner | flag.Capital | flag.Title | flag.Role | flag.SubjectMark;
  if (first & flag.Source) return true;
  if (first & flag.Verb) {
    if (subjectFirst) return true;
    if (second & (flag.Skip | flag.Preposition | flag.Time))
      return tokens.slice(i + 2, i + 6).some((token) => token.bits & flag.Capital);
    return (second & named) > 0 || (!lexicalCapitals(tokens) && second === 0);
  }
  if (!subjectFirst || first & (flag.Conjunction | flag.Opener)) return false;
  const verb = tokens.slice(0, 9).findIndex((token) => token.bits & flag.Verb);
  const stop = tokens.findIndex((token) => /^[.!?,:]$/.test(token.word));
  return verb > 0 && (stop < 0 || verb < stop) && ((first & named) > 0 || verb < 4);
}

const lexicalCapitals = (tokens: readonly Token[]) => tokens.some((token) => token.bits & flag.Capital);
