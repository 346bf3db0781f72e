import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { findNameRuns } from './people.ts';
import { readPlain } from './plain-name.ts';
import type { Mention, Speaker } from './speaker.ts';

/** A place of the narration where somebody is named who may speak. */
export interface Spot extends Mention {
  readonly kind: 'name' | 'role' | 'pronoun';
  /** The last word of a name, or the word itself; lower case. */
  readonly key: string;
  /** More than one word. */
  readonly full: boolean;
}

/** So many names of speakers are looked for in a script whose names nothing else tells. */
const MOST_NAMES = 60;
const MOST_PLACES = 40;

/** All names, roles and pronouns of the narration, by place; in scripts without capitals the names of speakers found so far. */
export function findSpots(reading: Reading, own: readonly Speaker[], lexicon: Lexicon): Spot[] {
  const names = lexicon.data.capitals ? capitalNames(reading, own, lexicon) : plainNames(reading, own, lexicon);
  const spots = [...names];
  const isNamed = new Set<number>();
  for (const { start, end } of names) for (let i = start; i < end; i++) isNamed.add(i);
  for (const { tokens } of reading.paragraphs)
    tokens.forEach((token, i) => {
      const { bits, start, end, word } = token;
      if (isNamed.has(start) || bits & flag.Quoted) return;
      const isPronoun = (bits & flag.Pronoun) > 0 && lexicon.genders.has(word);
      const isRole = (bits & (flag.Role | flag.Title)) > 0 && !isTitleOf(tokens, i, isNamed);
      if (!isPronoun && !isRole) return;
      spots.push({ start, end, pronoun: isPronoun, kind: isPronoun ? 'pronoun' : 'role', key: word, full: false });
    });
  return spots.sort((a, b) => a.start - b.start);
}

/** A name follows: its own spot stands for both. */
function isTitleOf(tokens: Paragraph['tokens'], i: number, isNamed: ReadonlySet<number>): boolean {
  let next = i + 1;
  while ((tokens[next]?.bits ?? 0) & (flag.Role | flag.Title)) next++;
  const follower = tokens[next];
  return follower !== undefined && isNamed.has(follower.start);
}

function capitalNames(reading: Reading, own: readonly Speaker[], lexicon: Lexicon): Spot[] {
  const runs = findNameRuns(reading, lexicon);
  const lasts = new Set(runs.filter(({ words }) => words.length > 1).map(({ words }) => words[words.length - 1]));
  const spoken = new Set(
    own.flatMap(({ mention, confidence }) => (mention && confidence === 'direct' ? [mention.start] : [])),
  );
  return runs.flatMap((run): Spot[] => {
    const key = run.words[run.words.length - 1] ?? '';
    const isNoun = lexicon.data.nounCapitals && run.words.length === 1 && !lasts.has(key) && !spoken.has(run.start);
    if (isNoun) return [];
    return [{ start: run.start, end: run.end, pronoun: false, kind: 'name', key, full: run.words.length > 1 }];
  });
}

function plainNames({ text, drafts }: Reading, own: readonly Speaker[], lexicon: Lexicon): Spot[] {
  const names = new Set<string>();
  for (const { mention, confidence } of own) {
    const isSure = mention && !mention.pronoun && confidence === 'direct';
    const name = isSure ? readPlain(text, mention, lexicon).name : null;
    if (name && name.length > 1 && names.size < MOST_NAMES) names.add(name);
  }
  const spots: Spot[] = [];
  for (const name of names) {
    let count = 0;
    for (
      let at = text.indexOf(name);
      at >= 0 && count < MOST_PLACES;
      at = text.indexOf(name, at + name.length), count++
    ) {
      const end = at + name.length;
      if (!drafts.some(({ open, close }) => at >= open && at < close))
        spots.push({ start: at, end, pronoun: false, kind: 'name', key: name, full: /\s/.test(name) });
    }
  }
  return spots
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((spot, i, all) => {
      const before = all[i - 1];
      return !before || spot.start >= before.end;
    });
}
