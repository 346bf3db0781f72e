import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import { roleAt } from './role-at.ts';
import type { Token } from './tokens.ts';

/** One stretch of capitals in the narration. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** Lower case words without titles: ['angela', 'merkel']. */
  readonly words: readonly string[];
  readonly name: string;
  readonly role: string | null;
  /** Opens its sentence. */
  readonly leads: boolean;
}

const found = new WeakMap<Reading, readonly NameRun[]>();

/** Every name of the narration, in order of place, found once. Only for scripts with capitals. */
export function findNameRuns(reading: Reading, lexicon: Lexicon): readonly NameRun[] {
  const known = found.get(reading) ?? (lexicon.data.capitals ? readNameRuns(reading, lexicon) : []);
  found.set(reading, known);
  return known;
}

function readNameRuns(reading: Reading, lexicon: Lexicon): NameRun[] {
  return reading.paragraphs.flatMap(({ tokens, sentences }) =>
    sentences.flatMap(({ from, to }) => {
      const runs: NameRun[] = [];
      for (let i = from; i < to; i++) {
        const end = runEnd(tokens, i, to, from, lexicon);
        if (end <= i) continue;
        const run = toRun(reading.text, tokens, i, end, from, to, lexicon);
        if (run) runs.push(run);
        i = end - 1;
      }
      return runs;
    }),
  );
}

const bitsOf = (tokens: readonly Token[], i: number) => tokens[i]?.bits ?? 0;

function isNamePart(tokens: readonly Token[], i: number, from: number, lexicon: Lexicon): boolean {
  const bits = bitsOf(tokens, i);
  if (!(bits & flag.Capital)) return false;
  const plain = flag.FunctionWord | flag.Oblique;
  if (bits & plain && (i === from || bits & (flag.Pronoun | flag.Time))) return false;
  return !(lexicon.data.nounCapitals && bits & (flag.Role | flag.Noun));
}

function runEnd(tokens: readonly Token[], start: number, to: number, from: number, lexicon: Lexicon): number {
  if (!isNamePart(tokens, start, from, lexicon)) return start;
  let end = start + 1;
  for (let i = end; i < to; i++) {
    if (isNamePart(tokens, i, from, lexicon)) end = i + 1;
    else if (tokens[i]?.word === '.' && bitsOf(tokens, i - 1) & flag.Abbreviation) continue;
    else if (bitsOf(tokens, i) & flag.Particle && i === end) continue;
    else if (bitsOf(tokens, i) & flag.Particle && bitsOf(tokens, i - 1) & flag.Particle) continue;
    else break;
    if (bitsOf(tokens, i) & flag.OtherCase) break;
  }
  return end;
}

function toRun(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): NameRun | null {
  let first = start;
  while (first < end && (bitsOf(tokens, first) & (flag.Title | flag.Role) || tokens[first]?.word === '.')) first++;
  const head = tokens[first];
  const last = tokens[end - 1];
  if (!head || !last || first >= end) return null;
  const words = tokens
    .slice(first, end)
    .filter((token) => token.word !== '.')
    .map((token) => bare(token.word, lexicon));
  const name = text.slice(head.start, last.end - (last.word.length - bare(last.word, lexicon).length));
  return {
    start: head.start,
    end: last.end,
    words,
    name,
    role: roleAt(text, tokens, first, end, from, to),
    leads: start - from < 4,
  };
}

/** Without the ending of a case ("Trump's"). */
function bare(word: string, lexicon: Lexicon): string {
  const ending = /['’]/.test(word) ? lexicon.otherMarks.find((mark) => word.endsWith(mark)) : undefined;
  return ending && word.length > ending.length ? word.slice(0, -ending.length) : word;
}
