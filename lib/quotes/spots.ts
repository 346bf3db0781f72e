import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { findNameRuns } from './people.ts';
import { firstWhere } from './places.ts';
import { readPlain } from './plain-name.ts';
import type { Mention, Speaker } from './speaker.ts';

/** A place of the narration where somebody is named who may speak. */
export interface Spot extends Mention {
  readonly kind: 'name' | 'role' | 'pronoun';
  /** The last word of a name, or the word itself; lower case. */
  readonly key: string;
  /** A name of more than one word. */
  readonly full: boolean;
}

export interface Spots {
  /** By place; none overlaps another. */
  readonly all: readonly Spot[];
  /** How often each key stands in the narration. */
  readonly counts: ReadonlyMap<string, number>;
  /** Index of the first spot that ends behind the offset. */
  from(offset: number): number;
  /** Those that share a character with the stretch. */
  over(range: { readonly start: number; readonly end: number }): readonly Spot[];
}

/** Names of speakers that are looked for in a script without capitals, and places of each. */
const MOST_NAMES = 60;
const MOST_PLACES = 40;

/** Names, roles and pronouns of the narration; without capitals the names of those who surely speak somewhere. */
export function findSpots(reading: Reading, speakers: readonly Speaker[], lexicon: Lexicon): Spots {
  const sure = speakers.flatMap(({ mention, confidence }) => (mention && confidence === 'direct' ? [mention] : []));
  const names = lexicon.data.capitals ? capitalNames(reading, sure, lexicon) : plainNames(reading, sure, lexicon);
  const isNamed = (offset: number) => (names[firstBehind(names, offset)]?.start ?? Infinity) <= offset;
  const others = reading.paragraphs.flatMap(({ tokens }) =>
    tokens.flatMap(({ bits, start, end, word }, i): Spot[] => {
      const isPerson = bits & (flag.Pronoun | flag.Role | flag.Title);
      if (!isPerson || bits & flag.Quoted || isNamed(start)) return [];
      const pronoun = (bits & flag.Pronoun) > 0 && lexicon.genders.has(word);
      const isRole = (bits & (flag.Role | flag.Title)) > 0 && !leadsToName(tokens, i, isNamed);
      return pronoun || isRole
        ? [{ start, end, pronoun, kind: pronoun ? 'pronoun' : 'role', key: word, full: false }]
        : [];
    }),
  );
  const all = [...names, ...others].sort((a, b) => a.start - b.start);
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const from = (offset: number) => firstBehind(all, offset);
  const over = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const first = from(start);
    let last = first;
    while ((all[last]?.start ?? end) < end) last++;
    return all.slice(first, last);
  };
  return { all, counts, from, over };
}

/** Index of the first that ends behind the offset. */
const firstBehind = (spots: readonly Spot[], offset: number): number => firstWhere(spots, ({ end }) => end > offset);

/** The name's own spot stands for the title before it. */
function leadsToName(tokens: Paragraph['tokens'], i: number, isNamed: (offset: number) => boolean): boolean {
  let next = i + 1;
  while ((tokens[next]?.bits ?? 0) & (flag.Role | flag.Title)) next++;
  return isNamed(tokens[next]?.start ?? -1);
}

function capitalNames(reading: Reading, sure: readonly Mention[], lexicon: Lexicon): Spot[] {
  const runs = findNameRuns(reading, lexicon);
  const lastOf = (words: readonly string[]) => words[words.length - 1] ?? '';
  const surnames = new Set(runs.filter(({ words }) => words.length > 1).map(({ words }) => lastOf(words)));
  const spoken = new Set(sure.map(({ start }) => start));
  return runs.flatMap(({ start, end, words }): Spot[] => {
    const key = lastOf(words);
    const full = words.length > 1;
    // German: any noun has a capital.
    const isNoun = lexicon.data.nounCapitals && !full && !surnames.has(key) && !spoken.has(start);
    return isNoun ? [] : [{ start, end, pronoun: false, kind: 'name', key, full }];
  });
}

function plainNames({ text, drafts }: Reading, sure: readonly Mention[], lexicon: Lexicon): Spot[] {
  const names = new Set<string>();
  for (const mention of sure) {
    const { name } = mention.pronoun ? { name: null } : readPlain(text, mention, lexicon);
    if (name && name.length > 1 && names.size < MOST_NAMES) names.add(name);
  }
  const spots: Spot[] = [];
  for (const name of names) {
    let count = 0;
    for (let at = text.indexOf(name); at >= 0 && count < MOST_PLACES; at = text.indexOf(name, at + name.length)) {
      count++;
      if (!isQuoted(at, drafts)) spots.push(toNameSpot(name, at));
    }
  }
  return spots
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((spot, i, all) => spot.start >= (all[i - 1]?.end ?? 0));
}

const toNameSpot = (name: string, start: number): Spot => ({
  start,
  end: start + name.length,
  pronoun: false,
  kind: 'name',
  key: name,
  full: /\s/.test(name),
});

const isQuoted = (at: number, drafts: Reading['drafts']): boolean =>
  at >= (drafts[firstWhere(drafts, ({ close }) => close > at)]?.open ?? Number.POSITIVE_INFINITY);
