import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { carriesPreposition, findRightSubject } from './right-subject.ts';
import type { Token } from './tokens.ts';

/** "sighed at the press conference the coach Jan Kos": the first name or role that no preposition governs. */
export function findDistantSubject(
  tokens: readonly Token[],
  verb: number,
  ceiling: number,
  lexicon: Lexicon,
): Phrase | null {
  if (!lexicon.data.capitals && !lexicon.traits.plainInverted) return null;
  for (let i = verb + 1; i < Math.min(verb + 14, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    // сообщила «Вечерней газете» синоптик: a short name in marks is only the paper.
    const token = tokens[i];
    if (bits & flag.Quoted && token && token.end - token.start < 40 && i < ceiling - 1) continue;
    if (bits & (flag.Quoted | flag.Opener | flag.Conjunction) || /^[.:;!?]$/.test(tokens[i]?.word ?? '')) return null;
    // "ricorda sotto choc una delle passeggere"
    const isOneOf = (bits & flag.Determiner) > 0 && lexicon.of.has(tokens[i + 1]?.word ?? '');
    if (!isOneOf && (!(bits & (flag.Capital | flag.Role | flag.Title)) || bits & (flag.OtherCase | flag.Time)))
      continue;
    if ((tokens[i - 1]?.bits ?? 0) & (flag.Preposition | flag.Oblique | flag.OtherCase)) continue;
    // "insistió a este diario", "na korytarzu sądu": the article, or the governed noun that it belongs to, stands between.
    const isArticle = lexicon.data.articles && (tokens[i - 1]?.bits ?? 0) & flag.Determiner;
    const isOwned =
      lexicon.genitiveEndings.some((ending) => tokens[i]?.word.endsWith(ending)) && tokens[i - 1]?.bits === 0;
    if ((isArticle || isOwned) && i - 2 > verb && (tokens[i - 2]?.bits ?? 0) & flag.Preposition) continue;
    if (carriesPreposition(tokens[i]?.word ?? '', lexicon)) continue;
    const opens = (tokens[i - 1]?.bits ?? 0) & flag.Determiner && i - 1 > verb ? i - 2 : i - 1;
    const found = findRightSubject(tokens, opens, ceiling, lexicon);
    return lexicon.traits.verbFinal && bits & flag.Role ? withAdjective(tokens, verb, found) : found;
  }
  return null;
}

/** Turkish "diye mırıldanıyor yaşlı adam": plain words between the verb and the role belong to it. */
function withAdjective(tokens: readonly Token[], verb: number, subject: Phrase | null): Phrase | null {
  if (!subject) return null;
  let from = subject.from;
  while (from - 1 > verb + 1 && tokens[from - 1]?.bits === 0 && subject.from - from < 2) from--;
  return { ...subject, from };
}
