import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import { toPattern } from './patterns.ts';

// A run of capitalised words, small links of names inside: 'University of Porto', 'Ministerio de Salud'.
const NAME =
  /\p{Lu}[\p{L}\p{M}'’.&-]*(?:\s(?:(?:of|the|for|and|de|del|la|los|do|da|des|du|di|della|für|van|voor|och)\s){0,2}(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’&-]*)*/gu;
// German, Dutch and Swedish join the kind to what comes before: Bundesgericht, EU-kommissionen.
const JOINS = new Set(['de', 'nl', 'sv']);
const LONG_KIND = 5;

/** Capitalised names with a word in them that says what they are. */
export function findOrganisations(sentence: string, language: Language): Detail[] {
  const found: Detail[] = [];
  const grammar = toWordSet(language.sentences.functionWords);
  for (const match of sentence.matchAll(NAME)) {
    let start = match.index;
    let text = match[0].replace(/['’](?:s|\p{Ll}{1,4})$/u, '').replace(/[.,]+$/u, '');
    // 'The World Bank': the article of a sentence's opening is no part of the name.
    const first = /^([\p{L}\p{M}]+)(?:\s|['’](?=\p{Lu}))/u.exec(text);
    if (first?.[1] && grammar.has(first[1].toLowerCase())) {
      start += first[0].length;
      text = text.slice(first[0].length);
    }
    const end = start + text.length;
    const name = toOrganisation(sentence, start, end, language);
    if (name) found.push({ kind: 'organisation', ...name, value: null });
  }
  return found;
}

function toOrganisation(sentence: string, start: number, end: number, language: Language) {
  const { kindAdjective, adjectiveKind } = language.facts;
  const words = sentence.slice(start, end).toLowerCase().split(/[\s-]/u);
  const kinds = words.filter((word) => isKind(word, language));
  const rest = sentence.slice(end, end + 40);
  if (kinds.length > 0) {
    // 'Commission européenne', 'Министерство обороны'
    const small =
      kindAdjective && isKind(words.at(-1) ?? '', language)
        ? toPattern(`^(?:\\s(?:${kindAdjective})(?![\\p{L}\\p{M}])){1,2}`, 'u').exec(rest)
        : null;
    if (small) return { start, end: end + small[0].length };
    const isCompound = JOINS.has(language.code) && words[0] !== undefined && !isWholeKind(words[0], language);
    return words.length > 1 || isCompound ? { start, end } : null;
  }
  // 'Верховный суд', 'Högsta domstolen'
  const next = adjectiveKind ? /^\s(\p{Ll}+)/u.exec(rest) : null;
  const isAdjective = adjectiveKind && toPattern(`(?:${adjectiveKind})$`, 'u').test(words.at(-1) ?? '');
  return isAdjective && next?.[1] && isKind(next[1], language) ? { start, end: end + next[0].length } : null;
}

function isKind(word: string, language: Language): boolean {
  return language.facts.organisations.split(' ').some((kind) => {
    if (word === kind) return true;
    const isInflected =
      kind.length > 2 && word.startsWith(kind) && word.length <= kind.length + (kind.length > LONG_KIND ? 3 : 2);
    return (
      (isInflected && (kind.length > LONG_KIND || language.facts.placeEndings !== undefined)) ||
      isJoined(word, kind, language)
    );
  });
}

function isJoined(word: string, kind: string, { code }: Language): boolean {
  if (!JOINS.has(code) || kind.length < LONG_KIND) return false;
  return (
    word.endsWith(kind) ||
    (code === 'sv' && /(?:en|et|n)$/u.test(word) && word.replace(/(?:en|et|n)$/u, '').endsWith(kind))
  );
}

function isWholeKind(word: string, language: Language): boolean {
  return language.facts.organisations
    .split(' ')
    .some((kind) => word.startsWith(kind) && word.length <= kind.length + 2);
}
