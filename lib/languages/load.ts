import type { Language } from './language.ts';

/** Each language is a chunk of its own: a page loads the one that it needs. */
const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  fa: async () => (await import('./fa.ts')).fa,
  fr: async () => (await import('./fr.ts')).fr,
  he: async () => (await import('./he.ts')).he,
  hi: async () => (await import('./hi.ts')).hi,
  id: async () => (await import('./id.ts')).id,
  it: async () => (await import('./it.ts')).it,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt.ts')).pt,
  ru: async () => (await import('./ru.ts')).ru,
  sv: async () => (await import('./sv.ts')).sv,
  tr: async () => (await import('./tr.ts')).tr,
  uk: async () => (await import('./uk.ts')).uk,
  vi: async () => (await import('./vi.ts')).vi,
  'zh-Hans': async () => (await import('./zh-Hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-Hant.ts')).zhHant,
};

/** The code under which the data for a BCP 47 tag stands ('pt-BR': 'pt', 'zh-TW': 'zh-Hant', 'iw': 'he'); null: none here. */
export function toLanguageCode(tag: string): string | null {
  const plain = tag.replaceAll('_', '-');
  try {
    const { language, script } = new Intl.Locale(plain).maximize();
    const code = language === 'zh' ? `zh-${script}` : language;
    return code in loaders ? code : null;
  } catch {
    return null; // pages write anything
  }
}

/** The data for a tag, English where the language has none here. */
export async function loadLanguage(tag: string): Promise<Language> {
  const load = loaders[toLanguageCode(tag) ?? 'en'];
  if (!load) throw new Error('English is always there');
  return load();
}
