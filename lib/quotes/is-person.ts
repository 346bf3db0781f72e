import * as flag from './flags.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a phrase can speak: it holds a pronoun, a title, a role or a name. The capital at the front of a sentence makes a
 * name only of a word that the article writes so inside a sentence too, or that stands before another capital.
 */
export function isPerson(tokens: readonly Token[], { from, to }: Phrase, names: Paragraph['names']): boolean {
  return tokens.slice(from, to).some((token, k) => {
    if (token.bits & (flag.Pronoun | flag.Possessive | flag.Title | flag.Role)) return true;
    if (!(token.bits & flag.Capital) || token.bits & (flag.Time | flag.OtherCase)) return false;
    // "Yılmazoğlu, ödülünü alırken …": an unknown word before a comma.
    const behind = tokens[from + k + 2]?.bits ?? 0;
    const isApart = token.bits === flag.Capital && tokens[from + k + 1]?.word === ',' && !(behind & flag.Conjunction);
    return isApart || isInside(tokens, from + k) || names.has(token.word) || isInside(tokens, from + k + 1, to);
  });
}

/** Adds the capitals that stand inside the sentences of a paragraph, lower case, each with the first place of the word. */
export function addNames(tokens: readonly Token[], names: Map<string, number>): void {
  tokens.forEach((token, i) => {
    if (token.bits & flag.Capital && isInside(tokens, i) && !names.has(token.word)) names.set(token.word, token.start);
  });
}

function isInside(tokens: readonly Token[], i: number, to = tokens.length): boolean {
  const before = tokens[i - 1];
  const opens = !before || before.bits & flag.Quoted || /^[.!?:…“”"«»„—–-]$/.test(before.word);
  return i < to && !opens && ((tokens[i]?.bits ?? 0) & flag.Capital) > 0;
}
