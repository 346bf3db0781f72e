/** Stands where webextension-polyfill does in the extension: the gallery's components ask the browser for words and nothing else. */
const locales = import.meta.glob<Record<string, { readonly message: string }>>(
  '../../public/_locales/*/messages.json',
  {
    import: 'default',
    eager: true,
  },
);
const language = new URLSearchParams(location.search).get('lang') ?? 'en';
const messages = locales[`../../public/_locales/${language.replace('-', '_')}/messages.json`] ?? {};

export default {
  i18n: {
    getUILanguage: () => language.replace('_', '-'),
    getMessage: (key: string, values: readonly string[] = []) =>
      key === '@@bidi_dir'
        ? /^(?:ar|he)/.test(language)
          ? 'rtl'
          : 'ltr'
        : (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  },
};
