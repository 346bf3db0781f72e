import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import { findNameRuns, type NameRun } from './people.ts';
import { firstWhere } from './places.ts';
import { plainPeople } from './plain-people.ts';
import type { Mention } from './speaker.ts';
import { toTokens } from './tokens.ts';

export interface Person {
  readonly name: string;
  readonly role: string | null;
}

/** Names of the article: all in order of place, and by their last word. */
interface Names {
  readonly runs: readonly NameRun[];
  readonly byLast: ReadonlyMap<string, readonly NameRun[]>;
  readonly byFirst: ReadonlyMap<string, readonly NameRun[]>;
  readonly people: Map<string, Person>;
}

/** A function from a mention to the name that the article first gives in full, and the role. */
export function nameMentions(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly (Mention | null)[],
): (mention: Mention | null) => Person | null {
  if (!lexicon.data.capitals) {
    const toPerson = plainPeople(reading, lexicon, mentions);
    return (mention) => mention && toPerson(mention);
  }
  const names = toNames(findNameRuns(reading, lexicon));
  const { text } = reading;
  return (mention) => {
    if (!mention) return null;
    if (mention.pronoun)
      return (
        pronounPerson(text, mention, names, lexicon) ?? { name: text.slice(mention.start, mention.end), role: null }
      );
    const run = mainRun(text, mention, names);
    if (run) return fullPerson(run, names);
    const words = headWords(text, mention, lexicon);
    return rolePerson(mention, words, names, lexicon) ?? { name: words, role: null };
  };
}

function toNames(runs: readonly NameRun[]): Names {
  const byLast = new Map<string, NameRun[]>();
  const byFirst = new Map<string, NameRun[]>();
  const add = (map: Map<string, NameRun[]>, key: string, run: NameRun) =>
    map.set(key, [...(map.get(key) ?? []), run].slice(0, MOST_OF_A_NAME));
  for (const run of runs) {
    add(byLast, run.words[run.words.length - 1] ?? '', run);
    if (run.words.length > 1) add(byFirst, run.words[0] ?? '', run);
  }
  return { runs, byLast, byFirst, people: new Map() };
}

/** Enough places of one name to find its first full form and its role. */
const MOST_OF_A_NAME = 12;

/** Index of the first run that starts at `offset` or later. */
const firstFrom = (runs: readonly NameRun[], offset: number): number =>
  firstWhere(runs, ({ start }) => start >= offset);

/** The name that the phrase is about: not a possessor, not a modifier of a later noun ("Trump spokeswoman Hope Hicks"). */
function mainRun(text: string, mention: Mention, { runs }: Names): NameRun | undefined {
  const inside = runs
    .slice(firstFrom(runs, mention.start), firstFrom(runs, mention.end))
    .filter((run) => run.end <= mention.end);
  const comma = text.slice(mention.start, mention.end).indexOf(',');
  const head = comma > 0 ? inside.filter((run) => run.end <= mention.start + comma) : inside;
  const isFree = (run: NameRun) => {
    const after = text.slice(run.end, mention.end);
    return (
      text.slice(run.start, run.end).length === run.name.length && !/^\s+(?!of |for |in |from |at )\p{Ll}/u.test(after)
    );
  };
  const inHead = head.filter(isFree);
  const free = inHead.length ? inHead : inside.filter(isFree);
  return free.find((run) => run.words.length > 1) ?? free[0];
}

/** The first fuller form of the same name; two full names are never joined. */
function fullPerson(run: NameRun, names: Names): Person {
  const key = run.words.join(' ');
  const known = names.people.get(key);
  if (known) return known;
  const last = run.words[run.words.length - 1] ?? '';
  const same = (names.byLast.get(last) ?? []).filter((other) => other.words.length > run.words.length);
  const fuller = same.find((other) => run.words.every((word) => other.words.includes(word)));
  const byFirst =
    run.words.length === 1 && !fuller
      ? names.byFirst.get(last)?.find((other) => other.words.length === 2 && other.start < run.start)
      : undefined;
  const best = fuller ?? byFirst ?? run;
  const full = best.words.join(' ');
  const places = [...(names.byLast.get(best.words[best.words.length - 1] ?? '') ?? []), run];
  const role = places.find((other) => other.role && [full, key].includes(other.words.join(' ')))?.role ?? null;
  const person = { name: best.name, role };
  names.people.set(key, person);
  return person;
}

/** The nearest person before the pronoun, those who open a sentence first. */
function pronounPerson(text: string, mention: Mention, names: Names, lexicon: Lexicon): Person | null {
  if (!lexicon.genders.has(text.slice(mention.start, mention.end).toLowerCase())) return null;
  const end = firstFrom(names.runs, mention.start);
  const before = names.runs.slice(Math.max(0, end - 12), end).reverse();
  const people = before
    .map((run) => ({ run, person: fullPerson(run, names) }))
    .filter(({ person }) => /\s/.test(person.name));
  const found = people.find(({ run }) => run.leads) ?? people[0];
  return found?.person ?? null;
}

/** "the mayor" is the one person whom the article gives as mayor. */
function rolePerson(mention: Mention, words: string, names: Names, lexicon: Lexicon): Person | null {
  const nouns = toTokens(words, 0, words.length, [], 0, lexicon).filter(
    (token) => token.bits & (flag.Role | flag.Title),
  );
  const [noun] = nouns.slice(-1);
  if (!noun) return null;
  const before = names.runs.slice(0, Math.min(firstFrom(names.runs, mention.start), 400));
  const holders = before.filter((run) =>
    run.role
      ?.toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .includes(noun.word),
  );
  const people = new Map(holders.map((run) => [fullPerson(run, names).name, fullPerson(run, names)]));
  const [only] = people.values();
  return people.size === 1 ? (only ?? null) : null;
}

/** The phrase without its relative pronoun. */
function headWords(text: string, mention: Mention, lexicon: Lexicon): string {
  const relative = toTokens(text, mention.start, mention.end, [], 0, lexicon).find(
    (token) => token.bits & flag.Relative,
  );
  const end = relative ? Math.max(relative.start, mention.start + 1) : mention.end;
  return text.slice(mention.start, end).replace(/[\s,،、，]+$/u, '');
}
