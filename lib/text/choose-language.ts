import type { Language } from '../languages/language.ts';
import { loadLanguage, toLanguageCode } from '../languages/load.ts';
import { toWordSet, toWords } from './words.ts';

/** With this share of its grammar words a declared language is believed: no neighbour can have clearly more. */
const BELIEVED_SHARE = 0.3;
const SAMPLE = 6000;

/**
 * The language data for a text: the declared one where its own grammar words bear it out, which needs no other to be
 * loaded; else whatever guessLanguage makes of it, for which all of them are.
 */
export async function chooseLanguage(text: string, declared: string): Promise<Language> {
  if (toLanguageCode(declared)) {
    const language = await loadLanguage(declared);
    const words = toWords(text.slice(0, SAMPLE));
    const grammar = toWordSet(language.sentences.functionWords);
    const own = words.filter((word) => grammar.has(word)).length;
    if (own >= words.length * BELIEVED_SHARE) return language;
  }
  const { guessLanguage } = await import('./guess-language.ts');
  return loadLanguage(guessLanguage(text, declared));
}
