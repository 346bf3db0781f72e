import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { opensWithUnknownVerb } from './unknown-attribution.ts';

/** Tokens of an attribution. */
const MOST_TOKENS = 40;

/** In a dialogue line ", — grinned the coach. —" needs no known verb: the comma and both dashes say enough. */
export function isAside(
  before: string,
  tokens: readonly Token[],
  closed: boolean,
  dialogue: boolean,
  lexicon: Lexicon,
): boolean {
  const first = tokens[0]?.bits ?? 0;
  const isSet = dialogue || closed;
  if (isSet && tokens.length <= MOST_TOKENS && opensWithUnknownVerb(tokens, dialogue ? 'dialogue' : 'dashes', lexicon))
    return true;
  // "– Dokumenty! – warknął patrolowy.", "– pokazuje palcem.": a short clause that a verb opens ends the line.
  if (dialogue && !closed && first & flag.Guess && tokens.length < 6 && lexicon.data.bareNouns) return true;
  if (!/[,،?؟!…]\s*$/u.test(before) || tokens.length < 2 || tokens.length > MOST_TOKENS) return false;
  const named = tokens.some((token) => token.bits & (flag.Capital | flag.Role | flag.Title));
  if (dialogue) return (named || (closed && tokens.length < 14)) && !(first & (flag.Conjunction | flag.Opener));
  return closed && /,\s*$/u.test(before) && named && (first & (flag.Capital | flag.Conjunction | flag.Opener)) === 0;
}

/** A clause that says who speaks: a speech verb first, or (between dashes) a short subject and then the verb. */
export function isAttribution(tokens: readonly Token[], subjectFirst: boolean, lexicon: Lexicon): boolean {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return false;
  let i = 0;
  while (i < 3 && (tokens[i]?.bits ?? 0) & flag.Skip && !((tokens[i]?.bits ?? 0) & flag.Verb)) i++;
  const first = tokens[i]?.bits ?? 0;
  const second = tokens[i + 1]?.bits ?? 0;
  const named = flag.Pronoun | flag.Determiner | flag.Capital | flag.Title | flag.Role | flag.SubjectMark;
  if (first & flag.Source) return true;
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
