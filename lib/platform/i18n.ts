import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** Keys that come in plural forms: 'removed' for 'removed_one', 'removed_other', … */
export type PluralKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/**
 * The language that the interface's words are in, BCP 47, with the browser's own region where it has one. A browser in a
 * language that we don't speak shows us in English: dates, plurals and direction go with the words, not with the browser.
 */
export function uiLanguage(): string {
  const own = browser.i18n.getMessage('uiLocale');
  const browsers = browser.i18n.getUILanguage();
  return !own || toBase(browsers) === toBase(own) ? browsers : own;
}

const toBase = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

export const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
  say(key, substitutions.map(String));

/** Rows repeat the same words, and the browser takes its time for each. '' where it has none. */
function say(key: string, values: string[]): string {
  const name = [key, ...values].join('\0');
  words[name] ??= browser.i18n.getMessage(key, values);
  return words[name];
}

const words: Record<string, string> = {};

/** A rule's reason in the interface's language, where it has one. */
export const toReason = ({ rules, why }: { readonly rules: readonly string[]; readonly why: string }): string =>
  browser.i18n.getMessage(`why_${rules[0]?.replaceAll('-', '_') ?? ''}`) || why;

/** The plural form that the language asks for (CLDR rules), its number written the language's way as $1. */
export function tn(key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const values = [formatNumber(count), ...substitutions];
  return say(`${key}_${pluralRules().select(count)}`, values) || say(`${key}_other`, values);
}

let numbers: Intl.NumberFormat | undefined;
/** In the interface's language. The format is made once, as the others here: making one takes longer than a row of the list. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(value);
}

/** '3.2 MB', '81 GB'. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(uiLanguage(), format).format(bytes / size);
}

let rules: Intl.PluralRules | undefined;
const pluralRules = () => {
  rules ??= new Intl.PluralRules(uiLanguage());
  return rules;
};

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

/** The day of a moment in milliseconds since 1970: '12 Mar 2025', this year '12 Mar'. */
export function formatMoment(ms: number): string {
  const isThisYear = new Date(ms).getFullYear() === new Date().getFullYear();
  return (
    isThisYear
      ? dateFormat('day of year', { day: 'numeric', month: 'short' })
      : dateFormat('moment', { dateStyle: 'medium' })
  ).format(ms);
}

/** Date and time of day. */
export const formatTime = (ms: number): string =>
  dateFormat('time', { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

/** The language that a name or label is written in sets its own direction: `dir` of the whole interface. */
export const uiDirection = (): 'ltr' | 'rtl' => (/^(?:ar|he)\b/.test(uiLanguage()) ? 'rtl' : 'ltr');
