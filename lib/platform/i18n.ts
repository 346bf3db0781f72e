import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** Keys that come in plural forms: 'removed' for 'removed_one', 'removed_other', … */
export type PluralKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** The interface's own language, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

export const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, substitutions.map(String));

/** A rule's reason in the interface's language, where it has one. */
export const toReason = ({ rules, why }: { readonly rules: readonly string[]; readonly why: string }): string =>
  browser.i18n.getMessage(`why_${rules[0]?.replaceAll('-', '_') ?? ''}`) || why;

/** The plural form that the language asks for (CLDR rules), its number written the language's way as $1. */
export function tn(key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const values = [count.toLocaleString(uiLanguage()), ...substitutions];
  const form = browser.i18n.getMessage(`${key}_${pluralRules().select(count)}`, values);
  return form || browser.i18n.getMessage(`${key}_other`, values);
}

let rules: Intl.PluralRules | undefined;
const pluralRules = () => {
  rules ??= new Intl.PluralRules(uiLanguage());
  return rules;
};

/** Made once: making one takes longer than a row of the list. */
const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(name) ?? new Intl.DateTimeFormat(uiLanguage(), options);
  formats.set(name, known);
  return known;
}

/** '12 March 2025' in the interface's language, as precise as the ISO 8601 text is; null where it is no date. */
export function formatDate(iso: string | null): string | null {
  if (!iso) return null;
  const date = new Date(iso.length <= 10 ? `${iso}T12:00:00` : iso);
  return Number.isNaN(date.getTime()) ? null : dateFormat('day', { dateStyle: 'long' }).format(date);
}

/** For a moment in milliseconds since 1970. */
export const formatMoment = (ms: number): string => dateFormat('moment', { dateStyle: 'medium' }).format(ms);

/** Date and time of day. */
export const formatTime = (ms: number): string =>
  dateFormat('time', { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

/** The language that a name or label is written in sets its own direction: `dir` of the whole interface. */
export const uiDirection = (): 'ltr' | 'rtl' => (browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
