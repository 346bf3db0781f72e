import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What a mention says of its speaker, in a script without capitals. */
export interface PlainName {
  /** Without titles, roles and marks of case; null where the mention gives a role or a body alone. */
  readonly name: string | null;
  readonly role: string | null;
  /** The mention without the marks of its case and without brackets. */
  readonly words: string;
}

/** The words of some tokens as the article writes them. */
export type Say = (tokens: readonly Token[]) => string;

export const Known =
  flag.Boundary |
  flag.AnyVerb |
  flag.Skip |
  flag.Time |
  flag.Opener |
  flag.Conjunction |
  flag.Preposition |
  flag.Pronoun;

/** A ministry, a company: its words are no person's name. */
export function isBody(token: Token | undefined, lexicon: Lexicon): boolean {
  let known = bodies.get(lexicon);
  if (!known) {
    known = new Set((lexicon.data.groups ?? []).flatMap(([stems]) => stems.split(' ')));
    bodies.set(lexicon, known);
  }
  return token !== undefined && known.has(token.word);
}

const bodies = new WeakMap<Lexicon, ReadonlySet<string>>();

export function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ word }) => {
    if (/^[(（]$/.test(word)) depth++;
    const isInside = depth > 0;
    if (/^[)）]$/.test(word)) depth = Math.max(0, depth - 1);
    return !isInside;
  });
}

/** Without Hindi ने behind the phrase, or Korean 은 on its last word. */
export function withoutMark(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const list = [...tokens];
  const last = list[list.length - 1];
  if (!last) return list;
  if (last.bits & flag.SubjectMark && lexicon.data.subjectWords && lexicon.words.get(last.word) === flag.SubjectMark)
    list.pop();
  else {
    const mark = lexicon.subjectMarks
      .filter((ending) => last.word.endsWith(ending))
      .sort((a, b) => b.length - a.length)[0];
    if (mark && last.bits & flag.SubjectMark && last.word.length > mark.length) {
      const word = last.word.slice(0, -mark.length);
      list[list.length - 1] = {
        ...last,
        word,
        end: last.end - mark.length,
        bits: (lexicon.words.get(word) ?? last.bits) & ~flag.SubjectMark,
      };
    }
  }
  return list;
}
