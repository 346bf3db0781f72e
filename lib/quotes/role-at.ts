import * as flag from './flags.ts';
import type { Token } from './tokens.ts';

/** "the harbour master of Hull", whatever the work is called: an article, then no verb, no day and no figure. */
const isApposition = (phrase: readonly Token[]): boolean =>
  phrase.length > 1 &&
  Boolean((phrase[0]?.bits ?? 0) & flag.Determiner) &&
  !phrase.some(({ bits }) => bits & (flag.AnyVerb | flag.Time | flag.Figure | flag.Relative | flag.Opener));

/** "Mayor Jane Doe", or "Jane Doe, the mayor of Springfield,". */
export function roleAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  to: number,
): string | null {
  const stop =
    flag.Boundary |
    flag.Conjunction |
    flag.AnyVerb |
    flag.Preposition |
    flag.Skip |
    flag.Determiner |
    flag.Oblique |
    flag.Pronoun |
    flag.Time;
  const comma = tokens[end];
  const opener = tokens[end + 1];
  if (
    comma &&
    opener &&
    /^[,(]$/.test(comma.word) &&
    !(opener.bits & (flag.Relative | flag.Conjunction | flag.Verb | flag.Opener | flag.Figure))
  ) {
    let close = end + 1;
    while (close < to && !(bitsOf(tokens, close) & (flag.Punctuation | flag.Quoted))) close++;
    const last = tokens[close - 1];
    const role = tokens.slice(end + 1, close);
    // "À Lyon, le maire redoute l’hiver.": behind a place that opens the sentence follows its subject.
    const isPlace = first === from + 1 && (bitsOf(tokens, from) & flag.Preposition) > 0;
    const isClosed = close < to && /^[,)]$/.test(tokens[close]?.word ?? '');
    if (
      last &&
      role.length <= 14 &&
      (isClosed || !isPlace) &&
      (role.some((token) => token.bits & flag.Role) || isApposition(role))
    )
      return text.slice(opener.start, last.end);
  }
  let start = first;
  while (start > from && !(bitsOf(tokens, start - 1) & stop && !(bitsOf(tokens, start - 1) & (flag.Role | flag.Title))))
    start--;
  const head = tokens[start];
  const last = tokens[first - 1];
  const before = tokens.slice(start, first);
  return head && last && before.some((token) => token.bits & (flag.Role | flag.Title))
    ? text.slice(head.start, last.end)
    : null;
}

const bitsOf = (tokens: readonly Token[], i: number) => tokens[i]?.bits ?? 0;
