import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

const LONGEST = 9;

/**
 * Hindi "देहरादून पहुँचने पर नेगी बोलीं", "मुन्नी देवी तपाक से बोलीं": the verb takes no ने, so the subject is the stretch of tokens
 * [from, verb) that no postposition closes; where each has one, the first words of the first stretch.
 */
export function postposedSubject(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): Phrase | null {
  if (!lexicon.traits.postposed) return null;
  const bits = (i: number) => tokens[i]?.bits ?? 0;
  const isClosed = (i: number) => (bits(i) & flag.Preposition) > 0 && !(bits(i) & flag.Link);
  const plain = flag.Skip | flag.Time | flag.Conjunction | flag.Punctuation | flag.AnyVerb | flag.Noun | flag.Opener;
  let start = Math.max(from, verb - 24);
  for (let i = start; i < verb; i++)
    if (bits(i) & (flag.Opener | flag.Conjunction | flag.Punctuation | flag.Quoted)) start = i + 1;
  let first: Phrase | null = null;
  for (let i = start; i <= verb; i++) {
    const isEnd = i === verb || isClosed(i) || (bits(i) & (flag.Skip | flag.Time | flag.AnyVerb)) > 0;
    if (!isEnd) continue;
    // "आँखें पोंछते हुए बोलीं": what an auxiliary closes tells how, not who.
    if (lexicon.auxiliaries.has(tokens[i]?.word ?? '')) {
      start = i + 1;
      continue;
    }
    const phrase = { from: start, to: i, weak: false };
    // “Q” की कड़ी चेतावनी दी: what the quote possesses is the verb's object.
    const isPossessed = lexicon.ofBehind.has(tokens[start]?.word ?? '');
    const isNominal =
      !isPossessed && i > start && i - start < LONGEST && !tokens.slice(start, i).every((token) => token.bits & plain);
    if (isNominal && !isClosed(i)) return phrase;
    if (isNominal && !first && i - start > 1) first = { ...phrase, to: Math.min(i, start + 2) };
    start = i + 1;
  }
  return first;
}
