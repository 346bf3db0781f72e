import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import { findNameRuns, type NameRun } from './people.ts';
import type { Mention } from './speakers.ts';
import { toTokens } from './tokens.ts';

export interface Person {
  readonly name: string;
  readonly role: string | null;
}

/** A function from a mention to the name that the article first gives in full, and the role. */
export function nameMentions(reading: Reading, lexicon: Lexicon): (mention: Mention | null) => Person | null {
  const runs = findNameRuns(reading, lexicon);
  const { text } = reading;
  return (mention) => {
    if (!mention) return null;
    if (mention.pronoun)
      return (
        pronounPerson(text, mention, runs, lexicon) ?? { name: text.slice(mention.start, mention.end), role: null }
      );
    const run = mainRun(text, mention, runs);
    if (run) return fullPerson(run, runs);
    const relative = toTokens(text, mention.start, mention.end, [], 0, lexicon).find(
      (token) => token.bits & flag.Relative,
    );
    const words = text
      .slice(mention.start, relative ? Math.max(relative.start, mention.start + 1) : mention.end)
      .replace(/[\s,،、，]+$/u, '');
    return rolePerson(mention, words, runs, lexicon) ?? { name: words, role: null };
  };
}

/** The name that the phrase is about: not a possessor, not a modifier of a later noun ("Trump spokeswoman Hope Hicks"). */
function mainRun(text: string, mention: Mention, runs: readonly NameRun[]): NameRun | undefined {
  const inside = runs.filter((run) => run.start >= mention.start && run.end <= mention.end);
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

/** The first fuller form of the same name. */
function fullPerson(run: NameRun, runs: readonly NameRun[]): Person {
  const last = run.words[run.words.length - 1] ?? '';
  const same = runs.filter(
    (other) => other.words.length > run.words.length && other.words[other.words.length - 1] === last,
  );
  const fuller = same.find((other) => run.words.every((word) => other.words.includes(word))) ?? null;
  const first =
    run.words.length === 1 && !fuller
      ? runs.find((other) => other.words.length === 2 && other.words[0] === last && other.start < run.start)
      : null;
  const best = fuller ?? first ?? run;
  const key = best.words.join(' ');
  const role =
    runs.find((other) => other.role && (other.words.join(' ') === key || other.words.join(' ') === run.words.join(' ')))
      ?.role ?? null;
  return { name: best.name, role };
}

/** The nearest person before the pronoun, those who open a sentence first. */
function pronounPerson(text: string, mention: Mention, runs: readonly NameRun[], lexicon: Lexicon): Person | null {
  const gender = lexicon.genders.get(text.slice(mention.start, mention.end).toLowerCase()) ?? '';
  if (gender === '') return null;
  const before = runs
    .filter((run) => run.end <= mention.start)
    .slice(-12)
    .reverse();
  const people = before
    .map((run) => ({ run, person: fullPerson(run, runs) }))
    .filter(({ person }) => /\s/.test(person.name));
  const found = people.find(({ run }) => run.leads) ?? people[0];
  return found?.person ?? null;
}

/** "the mayor" is the one person whom the article gives as mayor. */
function rolePerson(mention: Mention, words: string, runs: readonly NameRun[], lexicon: Lexicon): Person | null {
  const nouns = toTokens(words, 0, words.length, [], 0, lexicon).filter(
    (token) => token.bits & (flag.Role | flag.Title),
  );
  const [noun] = nouns.slice(-1);
  if (!noun) return null;
  const holders = runs.filter(
    (run) =>
      run.start < mention.start &&
      run.role
        ?.toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
        .includes(noun.word),
  );
  const people = new Map(holders.map((run) => [fullPerson(run, runs).name, run]));
  const [only] = people.values();
  return people.size === 1 && only ? fullPerson(only, runs) : null;
}
