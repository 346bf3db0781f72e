import { chunkBack } from './chunk-back.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { FARTHEST, holds, Nominal, type Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Without a name of its own the phrase takes one along: "the mayor's lawyer, Jane Doe", or else its relative clause. */
export function withApposition(tokens: readonly Token[], from: number, end: number, ceiling: number): number {
  const bits = (i: number) => (i < ceiling ? (tokens[i]?.bits ?? 0) : 0);
  const hasName = tokens
    .slice(from, end)
    // "Чоловік, Василь, …": the capital of a role is that of its sentence.
    .some(
      ({ bits }, k) =>
        bits & flag.Capital && !(bits & (flag.OtherCase | flag.Determiner)) && !(bits & flag.Role && k === 0),
    );
  if (hasName) return withFullName(tokens, from, end, ceiling);
  let to = end;
  if (/^[,،]$/.test(tokens[end]?.word ?? '') && startsName(tokens, end + 1, ceiling)) to = end + 2;
  else if (!(bits(end) & flag.Relative)) return end;
  while (to < ceiling && !(bits(to) & (flag.Punctuation | flag.Quoted))) to++;
  return to;
}

/** "la consejera de Cultura, Rocío Almansa": a role whose one capital is a body's, and a full name between its comma and the next mark. */
function withFullName(tokens: readonly Token[], from: number, end: number, ceiling: number): number {
  const bits = (i: number) => (i < ceiling ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const isName = (i: number) => (bits(i) & flag.Capital) > 0 && !(bits(i) & (flag.Role | flag.Title | flag.Determiner));
  const isRole = tokens.slice(from, end).some((token) => token.bits & flag.Role && !(token.bits & flag.Capital));
  for (let i = from; i < end - 1; i++) if (isName(i) && isName(i + 1)) return end;
  if (!isRole || !isName(end - 1) || tokens[end]?.word !== ',' || !isName(end + 1)) return end;
  let to = end + 1;
  while (isName(to) || (bits(to) & flag.Particle && isName(to + 1))) to++;
  return to - end > 2 && bits(to) & flag.Punctuation ? to : end;
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
export function nameBehindMarks(tokens: readonly Token[], at: number, ceiling: number): number {
  if ((tokens[at]?.bits ?? 0) & flag.Quoted)
    return at + 1 < ceiling && (tokens[at + 1]?.bits ?? 0) & flag.Capital ? at + 1 : 0;
  if (!/^[«„“"]$/.test(tokens[at]?.word ?? '')) return 0;
  for (let i = at + 2; i < Math.min(at + 6, ceiling - 1); i++)
    if (/^[»”“"]$/.test(tokens[i]?.word ?? '')) return (tokens[i + 1]?.bits ?? 0) & flag.Capital ? i + 1 : 0;
  return 0;
}

/** "Cook, the governor of Utah, said": the phrase before the comma that opens the apposition. */
export function beforeApposition(
  tokens: readonly Token[],
  close: number,
  mark: string,
  floor: number,
  lexicon: Lexicon,
): Phrase | null {
  for (let i = close - 1; i > floor && close - i < FARTHEST; i--) {
    const token = tokens[i];
    // A short one is a name ("Kern, a member of “Green Hull”, said").
    if (!token || (token.bits & flag.Quoted && token.end - token.start > 60)) return null;
    if (token.word !== mark && !(mark === ',' && /^[;:]$/.test(token.word))) continue;
    if (token.word !== mark) return null;
    const phrase = chunkBack(tokens, i - 1, floor, lexicon);
    const isNamed = phrase && holds(tokens, phrase, Nominal | flag.SubjectMark);
    if (!phrase || !isNamed || phrase.weak) continue;
    // "Anna Kern, author of two books, and lately of a play, said": the name stands before the first comma.
    const hasName = holds(tokens, phrase, flag.Capital);
    const outer =
      lexicon.traits.nameCapitals && !hasName && tokens[phrase.from - 1]?.word === mark
        ? chunkBack(tokens, phrase.from - 2, floor, lexicon)
        : null;
    const isNamedBefore = outer && !outer.weak && holds(tokens, outer, flag.Capital);
    return { from: (isNamedBefore ? outer : phrase).from, to: close, weak: false };
  }
  return null;
}
