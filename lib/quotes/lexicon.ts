import type { Language } from '../languages/language.ts';
import type { QuoteData } from '../languages/quote-data.ts';
import * as flag from './flags.ts';
import { expand, formTables, siblingsOf, split, tables, toFinder, toPairs, toSet } from './lexicon-tables.ts';
import { type Traits, traitsOf } from './traits.ts';

export interface Lexicon {
  readonly data: QuoteData;
  readonly traits: Traits;
  /** Word, lower case, to its flags. */
  readonly words: ReadonlyMap<string, number>;
  /** First word of fixed phrases, to the phrases, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** 'm' he, 'f' she, '' others. */
  readonly genders: ReadonlyMap<string, string>;
  /** Opener to the closers it may take; `singles` are used only where an article has no outer marks. */
  readonly marks: ReadonlyMap<string, string>;
  readonly singles: ReadonlyMap<string, string>;
  readonly skipEndings: readonly string[];
  readonly leadEndings: readonly string[];
  readonly abouts: readonly string[];
  readonly definiteEndings: readonly string[];
  readonly quotatives: readonly string[];
  readonly subjectMarks: readonly string[];
  readonly otherMarks: readonly string[];
  readonly verbEndings: readonly string[];
  readonly attributiveEndings: readonly string[];
  readonly sourceNouns: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly impersonals: ReadonlySet<string>;
  readonly cites: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly nobodies: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  readonly feminine: readonly string[];
  readonly genitiveEndings: readonly string[];
  readonly views: ReadonlySet<string>;
  readonly verbPrefixes: readonly string[];
  readonly indefinites: ReadonlySet<string>;
  readonly namings: ReadonlySet<string>;
  readonly contractions: ReadonlySet<string>;
  readonly surnameEndings: readonly string[];
  readonly genitives: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly hostEndings: readonly string[];
  readonly topics: ReadonlySet<string>;
  readonly clefts: ReadonlySet<string>;
  readonly titleEndings: readonly string[];
  readonly leadPrefixes: readonly string[];
  /** Words between a noun and its possessor, behind a possessor, and endings of a possessor. */
  readonly of: ReadonlySet<string>;
  readonly ofBehind: ReadonlySet<string>;
  readonly ofEndings: readonly string[];
  readonly roleEndings: readonly string[];
  readonly nouns: readonly string[];
  /** First characters of Chinese names. */
  readonly surnames: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly roleMarks: readonly string[];
  readonly softened: ReadonlyMap<string, string>;
  readonly clitics: readonly string[];
  /** For scripts without spaces: finds the known words of a text. */
  readonly finder: RegExp | null;
}

const compiled = new WeakMap<Language, Lexicon>();

/** The language's word lists as look-up tables, made once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language.quotes);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(data: QuoteData): Lexicon {
  const words = new Map<string, number>();
  const phrases = new Map<string, string[][]>();
  const add = (word: string, bits: number) => {
    const key = word.replaceAll('_', ' ');
    words.set(key, (words.get(key) ?? 0) | bits);
    const parts = key.split(' ');
    const [first] = parts;
    if (parts.length < 2 || first === undefined) return;
    const others = phrases.get(first) ?? [];
    others.push(parts);
    others.sort((a, b) => b.length - a.length);
    phrases.set(first, others);
  };
  const rules = (list: string | undefined) => split(list).map((rule) => rule.split(/[=,]/));
  const siblings = new Map([
    [flag.Verb, rules(data.verbSiblings)],
    [flag.Role, rules(data.roleSiblings)],
  ]);
  const derived: (readonly [word: string, bits: number])[] = [];
  for (const [list, bits] of tables(data)) for (const word of split(list)) add(word, bits);
  for (const [rows, bits] of formTables(data)) {
    for (const [word, isWeak] of expand(rows)) {
      add(word, isWeak ? flag.Weak : bits);
      if (!isWeak) for (const other of siblingsOf(word, siblings.get(bits) ?? [])) derived.push([other, bits]);
    }
  }
  // What a rule makes may be another word: one that stands in a list is what the list says.
  const listed = new Set(words.keys());
  for (const [word, bits] of derived) if (!listed.has(word.replaceAll('_', ' '))) add(word, bits);
  const genders = new Map<string, string>();
  for (const word of split(`${data.he ?? ''} ${data.his ?? ''}`)) genders.set(word, 'm');
  for (const word of split(`${data.she ?? ''} ${data.hers ?? ''}`)) genders.set(word, genders.has(word) ? '' : 'f');
  return {
    data,
    traits: traitsOf(data),
    words,
    phrases,
    genders,
    marks: toPairs(data.marks),
    singles: toPairs(data.singleMarks),
    skipEndings: split(data.skipEndings),
    leadEndings: split(data.leadEndings),
    abouts: split(data.abouts),
    definiteEndings: split(data.definiteEndings),
    quotatives: split(data.quotatives),
    subjectMarks: split(data.subjectMarks),
    otherMarks: split(data.otherMarks),
    verbEndings: split(data.verbEndings),
    attributiveEndings: split(data.attributiveEndings),
    sourceNouns: toSet(data.sourceNouns),
    pointers: toSet(data.pointers),
    leadPrefixes: split(data.leadPrefixes),
    impersonals: toSet(data.impersonals),
    cites: toSet(data.cites),
    auxiliaries: toSet(data.auxiliaries),
    passives: toSet(data.passives),
    agents: toSet(data.agents),
    nobodies: toSet(data.nobodies),
    reported: toSet(data.reported),
    feminine: split(data.feminine),
    genitiveEndings: split(data.genitiveEndings),
    views: toSet(data.views),
    verbPrefixes: split(data.verbPrefixes),
    indefinites: toSet(data.indefinites),
    namings: toSet(data.namings),
    contractions: toSet(data.contractions),
    surnameEndings: split(data.surnameEndings),
    genitives: toSet(data.genitives),
    complementizers: toSet(data.complementizers),
    authors: toSet(data.authors),
    hosts: toSet(data.hosts),
    hostEndings: split(data.hostEndings),
    topics: toSet(data.topics),
    clefts: toSet(data.clefts),
    titleEndings: split(data.titleEndings),
    of: toSet(data.of),
    ofBehind: toSet(data.ofBehind),
    ofEndings: split(data.ofEndings),
    roleEndings: split(data.roleEndings),
    nouns: split(data.nouns),
    surnames: new Set(data.surnames ?? ''),
    prefixes: split(data.prefixes),
    roleMarks: split(data.roleMarks),
    softened: new Map(split(data.softened).map((pair) => [pair.charAt(0), pair.slice(2)])),
    clitics: split(data.clitics),
    finder: data.unspaced ? toFinder([...words.keys()]) : null,
  };
}
