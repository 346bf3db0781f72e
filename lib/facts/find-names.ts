import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findHanNames } from './find-han-names.ts';
import { findKnown } from './find-known.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPlaces } from './find-places.ts';
import { findTailedKinds } from './find-tailed-kinds.ts';

const HAN = /\p{Script=Han}/u;

/** Organisations by the word that names their kind, places by country names and by the words around them, both by lists. */
export function findNames(sentence: string, language: Language): Detail[] {
  const named = HAN.test(language.facts.organisations)
    ? findHanNames(sentence, language)
    : [
        ...findOrganisations(sentence, language),
        ...findTailedKinds(sentence, language),
        ...findPlaces(sentence, language),
      ];
  return [...named, ...findKnown(sentence, language)];
}
