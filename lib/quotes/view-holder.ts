import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { endsNoun } from './noun-end.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** "Nach dem Bericht des Rats war …", "Für den Trainer Jan Kos ist …": whose view the preposition that opens the sentence gives; null for a time. */
export function viewHolder(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  const bits = (i: number) => (i < to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  if (!lexicon.views.has(tokens[from]?.word ?? '')) return null;
  const stop = flag.Boundary | flag.AnyVerb | flag.Pronoun | flag.Time | flag.Skip;
  let end = from + 1;
  while (
    end - from < 14 &&
    !(bits(end) & stop && !(bits(end) & flag.Capital)) &&
    !endsNoun(tokens, end, from + 1, lexicon)
  )
    end++;
  const inner = tokens.slice(from + 1, end);
  if (inner.some((token) => token.bits & (flag.Time | flag.Quoted))) return null;
  return inner.some((token) => token.bits & flag.Capital) ? { from: from + 1, to: end, weak: false } : null;
}

/** A role, a title, or a name of two words. */
export const isPersonal = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, i) =>
        token.bits & (flag.Role | flag.Title) ||
        (token.bits & flag.Capital && i + 1 < to - from && (tokens[from + i + 1]?.bits ?? 0) & flag.Capital),
    );
