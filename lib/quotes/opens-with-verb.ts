import * as flag from './flags.ts';
import type { Frame } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "Звітував коротко: «…»": without a subject the sentence opens with its verb, which its capital makes look like a name. */
export function opensWithVerb({ tokens, sentence, lexicon, names }: Frame, { from, to }: Phrase): boolean {
  if (!lexicon.data.dropsSubject || !lexicon.data.capitals || from !== sentence.from) return false;
  const [first, ...others] = tokens.slice(from, to);
  if (!first || names.has(first.word) || (first.bits & ~(flag.Capital | flag.Guess)) !== 0) return false;
  if (lexicon.leadEndings.some((ending) => first.word.endsWith(ending))) return true;
  const isNamed = others.some((token) => token.bits & (flag.Capital | flag.Role | flag.Title | flag.Pronoun));
  return !isNamed && (others.length > 0 || lexicon.verbEndings.some((ending) => first.word.endsWith(ending)));
}
