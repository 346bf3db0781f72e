import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Enclosed, Token } from './tokens.ts';

/** Token indexes, end exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const STOP = /^[.!?。！？؟।…]$/u;
const LAST = /[.!?。！？؟।…]["”'’»」』)\s]*$/u;
const HARD_LAST = /[.。।]["”'’»」』)\s]*$/u;

/**
 * Sentences of the narration, a quote counting as one word of it. Not lib/text/sentences.ts: here the full stop inside a
 * quote must not end the sentence that tells who spoke.
 */
export function toSentences(
  text: string,
  tokens: readonly Token[],
  quotes: readonly Enclosed[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = datelineEnd(tokens, lexicon);
  if (from > 0) sentences.push({ from: 0, to: from });
  for (let i = from; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i, quotes, lexicon)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** "SPRINGFIELD, Ill. (AP) —": the tokens before the article's first word. */
function datelineEnd(tokens: readonly Token[], { data }: Lexicon): number {
  for (let i = 0; i < Math.min(12, tokens.length); i++) {
    const token = tokens[i];
    if (i > 0 && token && /^[—–]$/.test(token.word)) return i + 1;
    // 本报讯（记者柏小满）, （中央社記者王思涵台南15日電）
    if (data.unspaced && token && /^[（(【]$/.test(token.word) && (tokens[i + 1]?.bits ?? 0) & flag.Role)
      return closeOf(tokens, i);
    if (
      !token ||
      !(token.bits & (flag.Capital | flag.Punctuation | flag.Figure | flag.Time | flag.Abbreviation)) ||
      token.bits & flag.Quoted
    )
      break;
  }
  return 0;
}

/** The token behind the bracket that opens at token `open`; 0 where it is no line of who reports. */
function closeOf(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length - 1, open + 16); i++)
    if (/^[）)】]$/.test(tokens[i]?.word ?? '')) return i + 1;
  return 0;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  i: number,
  quotes: readonly Enclosed[],
  lexicon: Lexicon,
): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  const { capitals } = lexicon.data;
  const opensSentence = !capitals || (next.bits & (flag.Capital | flag.Quoted | flag.Figure | flag.Punctuation)) > 0;
  if (token.bits & flag.Quoted) {
    const quote = quotes[token.quote];
    if (!quote) return false;
    const inner = text.slice(Math.max(quote.start, quote.end - 4), quote.end);
    if (!LAST.test(inner) || next.bits & flag.Punctuation) return false;
    if (next.bits & flag.Quoted) return true;
    if (!opensSentence) return false;
    // "Q." 그는 “Q”고 했다: where a particle would be written onto the marks, a space parts what leads to the next quote.
    if (lexicon.quotatives.length > 0 && next.start > token.end && leadsToQuote(tokens, i + 1)) return true;
    if (!capitals && isLedByVerb(tokens, i)) return true;
    return capitals && HARD_LAST.test(inner) ? true : !isAttributedNext(tokens, i + 1);
  }
  if (!STOP.test(token.word)) return false;
  if (token.word === '.' && (tokens[i - 1]?.bits ?? 0) & flag.Abbreviation && tokens[i - 1]?.end === token.start)
    return false;
  // "den 3. Juni": an ordinal before its month.
  const before = tokens[i - 1];
  const isOrdinal = before !== undefined && before.end === token.start && /^\p{N}{1,2}$/u.test(before.word);
  if (isOrdinal && next.bits & flag.Time) return false;
  // "(D-N.C.)": the letters of an abbreviation.
  if (next.start === token.end && next.end - next.start === 1 && next.bits & flag.Capital) return false;
  // 原址2.3公里: where words are written without spaces, the figure belongs to one.
  if (
    token.word === '.' &&
    next.start === token.end &&
    /\p{N}$/u.test(tokens[i - 1]?.word ?? '') &&
    next.bits & flag.Figure
  )
    return false;
  if (token.word === '…' && !opensSentence) return false;
  return opensSentence && !(next.bits & flag.Punctuation && !/^[¿¡"“„«‘—–-]$/.test(next.word));
}

/** Another quote stands behind token `from` in its sentence. */
function leadsToQuote(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 30, tokens.length); i++) {
    if ((tokens[i]?.bits ?? 0) & flag.Quoted) return true;
    if (STOP.test(tokens[i]?.word ?? '')) return false;
  }
  return false;
}

/** “Stop!” Trump said: the verb follows within a few words, before any other mark. */
function isAttributedNext(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 14, tokens.length); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Verb | flag.Source)) return true;
    if (bits & (flag.Quoted | flag.Conjunction | flag.Opener) || /^[.!?:;。！？：；]$/.test(tokens[i]?.word ?? ''))
      return false;
  }
  return false;
}

/** "सवाल किया, “…?” पीठ ने …": what leads to the quote has told who speaks. */
function isLedByVerb(tokens: readonly Token[], i: number): boolean {
  if (/^[:：]$/.test(tokens[i - 1]?.word ?? '')) return true;
  return (
    /^[,，،]$/.test(tokens[i - 1]?.word ?? '') &&
    tokens.slice(Math.max(0, i - 5), i - 1).some(({ bits }) => bits & (flag.Verb | flag.Noun))
  );
}
