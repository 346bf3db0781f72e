import type { Forms, QuoteData } from '../languages/quote-data.ts';
import * as flag from './flags.ts';
import { foldWord } from './fold.ts';

export function tables(data: QuoteData): [string | undefined, number][] {
  return [
    [data.objectVerbs, flag.Verb | flag.ObjectVerb],
    [data.impersonals, flag.Verb],
    [data.cites, flag.Verb],
    [data.nouns, flag.Noun],
    [data.sources, flag.Source],
    [data.sourcesAfter, flag.SourceAfter],
    [data.sourcesBehind, flag.SourceBehind],
    [data.he, flag.Pronoun],
    [data.she, flag.Pronoun],
    [data.they, flag.Pronoun],
    [data.his, flag.Possessive],
    [data.hers, flag.Possessive],
    [data.theirs, flag.Possessive],
    [data.determiners, flag.Determiner],
    [data.obliqueDeterminers, flag.Oblique],
    [data.prepositions, flag.Preposition],
    [data.links, flag.Preposition | flag.Link],
    [data.conjunctions, flag.Conjunction],
    [data.openers, flag.Opener],
    [data.relatives, flag.Relative],
    [data.skips, flag.Skip],
    [data.times, flag.Time],
    [data.titles, flag.Title],
    [data.particles, flag.Particle],
    [data.subjectWords, flag.SubjectMark],
    [data.abbreviations, flag.Abbreviation],
    [data.unspaced ? data.subjectMarks : undefined, flag.SubjectMark],
    [data.clefts, flag.Relative],
    [data.plain, 0],
  ];
}

export function formTables(data: QuoteData): [readonly Forms[] | undefined, number][] {
  return [
    [data.verbs, flag.Verb],
    [data.weakVerbs, flag.Weak],
    [data.roles, flag.Role],
    [data.groups, flag.Role],
    [data.traps, flag.Trap],
  ];
}

export function* expand(rows: readonly Forms[] | undefined): Generator<readonly [word: string, isWeak: boolean]> {
  for (const [stems, endings] of rows ?? [])
    for (const stem of split(stems))
      for (const ending of split(endings)) yield [stem + ending.replace(/^[~-]/, ''), ending.startsWith('~')];
}

/** The other forms of a verb: by the first rule that its front fits ('^ي=ت'), and by the first that its ending fits. */
export function siblingsOf(word: string, rules: readonly (readonly string[])[]): string[] {
  const [prefix = '', ...fronts] =
    rules.find(([rule = '']) => rule.startsWith('^') && word.startsWith(rule.slice(1))) ?? [];
  const [ending = '', ...others] =
    rules.find(([rule = '']) => !rule.startsWith('^') && word.length > rule.length + 1 && word.endsWith(rule)) ?? [];
  return [
    ...fronts.map((front) => front + word.slice(prefix.length - 1)),
    ...others.map((other) => word.slice(0, word.length - ending.length) + other),
  ];
}

export const split = (list: string | undefined): string[] => (list ? foldWord(list).split(' ').filter(Boolean) : []);

export const toSet = (list: string | undefined) => new Set(split(list).map((word) => word.replaceAll('_', ' ')));

export function toPairs(list: string | undefined): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const [opener = '', closer = ''] of split(list)) pairs.set(opener, (pairs.get(opener) ?? '') + closer);
  return pairs;
}

export function toFinder(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
}
