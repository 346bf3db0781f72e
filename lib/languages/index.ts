import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { toLanguageCode } from './load.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export const languages: readonly Language[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  uk,
  pl,
  sv,
  tr,
  ar,
  fa,
  he,
  hi,
  zhHans,
  zhHant,
  ja,
  ko,
  id,
  vi,
];

/** The data for a BCP 47 tag ('pt-BR', 'zh-TW'), English where the language has none here. */
export function languageOf(tag: string): Language {
  const wanted = toLanguageCode(tag);
  return languages.find(({ code }) => code === wanted) ?? en;
}
