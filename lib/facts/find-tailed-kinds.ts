import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import { toPattern } from './patterns.ts';

/**
 * Organisations of scripts without capitals: the kind and the words that its grammar ties to it, behind (وزارة الصحة, בית המשפט
 * העליון) or before (स्वास्थ्य मंत्रालय, 서울중앙지방법원).
 */
export function findTailedKinds(sentence: string, language: Language): Detail[] {
  const { kindTail, kindLead, placePrefix } = language.facts;
  if (!kindTail && !kindLead) return [];
  const kinds = language.facts.organisations.split(' ').map((kind) => kind.replaceAll('_', ' '));
  const names = kinds.sort((a, b) => b.length - a.length).join('|');
  if (kindTail)
    return find(
      sentence,
      `(?<![\\p{L}\\p{M}])(?:${placePrefix ?? ''})(?:${names})(?:${kindTail})(?![\\p{L}\\p{M}])`,
      language,
    );
  if (kindLead && language.code === 'ko')
    return find(
      sentence,
      `(?<!\\p{L})\\p{Script=Hangul}{2,10}(?:${names})(?=[은는이가을를의에도로과와]|으로|에서|측|[^\\p{L}]|$)`,
      language,
    );
  if (kindLead) return find(sentence, `(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]+\\s(?:${names})(?![\\p{L}\\p{M}])`, language);
  return [];
}

function find(sentence: string, source: string, language: Language): Detail[] {
  const grammar = toWordSet(language.sentences.functionWords);
  return [...sentence.matchAll(toPattern(source, 'gu'))].flatMap((match) => {
    const first = /^[\p{L}\p{M}]+/u.exec(match[0])?.[0] ?? '';
    if (grammar.has(first)) return [];
    const { index: start, 0: text } = match;
    return text.length > 2 ? [{ kind: 'organisation' as const, start, end: start + text.length, value: null }] : [];
  });
}
