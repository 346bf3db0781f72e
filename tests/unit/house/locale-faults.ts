import { globSync, readFileSync } from 'node:fs';
import { RULES } from '../../../lib/spam/rules/index.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

export const readLocale = (locale: string): string => readFileSync(`public/_locales/${locale}/messages.json`, 'utf8');

/** Every language that the interface speaks but English, by the name of its folder. */
export const LOCALES = globSync('public/_locales/*/messages.json')
  .map((file) => file.split(/[\\/]/).at(-2) ?? '')
  .filter((locale) => locale !== 'en')
  .sort();

/** Names, and a form without words. */
export const SAME_EVERYWHERE = ['extensionName', 'font_literata', 'font_hyperlegible', 'font_dyslexic', 'speakerSays'];

const EN: Messages = JSON.parse(readLocale('en'));

/**
 * What is wrong with a language's messages, in plain words; empty where nothing is. English is the measure, and
 * `sameWords` are the keys whose words the language shares with it.
 */
export function findLocaleFaults(locale: string, json: string, sameWords: readonly string[]): string[] {
  const messages: Messages = JSON.parse(json);
  const expected = expectedMessages(locale);
  const same = [...SAME_EVERYWHERE, ...sameWords];
  return [
    ...findLoneFaults(locale, json),
    ...[...expected]
      .filter(([key]) => !(key in messages))
      .map(([key, { text }]) => `${locale} lacks "${key}" (in English: ${text})`),
    ...Object.keys(messages)
      .filter((key) => !expected.has(key))
      .map((key) => `${locale} has "${key}", which nothing asks for`),
    ...[...expected].flatMap(([key, { text, least, most }]) => {
      const message = messages[key]?.message;
      if (!message?.trim()) return [];
      const held = findPlaces(message);
      return [
        ...held
          .filter((place) => !most.includes(place))
          .map((place) => `${locale} "${key}" holds ${place}, which English does not fill`),
        ...least.filter((place) => !held.includes(place)).map((place) => `${locale} "${key}" leaves out ${place}`),
        ...(message === text && !same.includes(key) ? [`${locale} "${key}" is still English: ${text}`] : []),
      ];
    }),
    ...sameWords
      .filter((key) => messages[key]?.message !== expected.get(key)?.text)
      .map((key) => `${locale} "${key}" is excused for being as in English, and is not`),
  ];
}

/** The faults that need no other language to be seen; for English too. */
export function findLoneFaults(locale: string, json: string): string[] {
  const messages: Messages = JSON.parse(json);
  // JSON itself lets the last one win without a word.
  const keys = [...json.matchAll(/"(\w+)":\s*\{/g)].map(([, key]) => key);
  const length = [...(messages.extensionDescription?.message ?? '')].length;
  return [
    ...[...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map(
      (key) => `${locale} has "${key}" twice`,
    ),
    ...Object.entries(messages)
      .filter(([, { message }]) => !message.trim())
      .map(([key]) => `${locale} "${key}" is empty`),
    ...(length > LONGEST ? [`${locale} "extensionDescription" has ${length} characters of at most ${LONGEST}`] : []),
  ];
}

/** Characters of a description that Chrome's and Firefox's stores take. */
const LONGEST = 132;

/** What a language must say, with English's words and the places for values ('$1') that it must and may hold. */
export function expectedMessages(locale: string) {
  const expected = new Map<string, { text: string; least: string[]; most: string[] }>();
  for (const [key, { message }] of Object.entries(EN)) {
    const stem = key.replace(/_(one|other)$/, '');
    const places = findPlaces(message);
    if (stem === key || !(`${stem}_other` in EN)) expected.set(key, { text: message, least: places, most: places });
    else if (key.endsWith('_other'))
      for (const [form, numbers] of formsOf(locale))
        expected.set(`${stem}_${form}`, {
          text: EN[`${stem}_${form}`]?.message ?? message,
          least: leastOf(stem, numbers),
          most: places,
        });
  }
  // The rules say their reason in English themselves; every other language has it as a message.
  for (const { id, why } of RULES) expected.set(`why_${id.replaceAll('-', '_')}`, { text: why, least: [], most: [] });
  return expected;
}

/** '21 links' needs its number, 'a link' does not: a form may leave it out that stands for one number only. */
function leastOf(stem: string, numbers: readonly number[]): string[] {
  const all = findPlaces(EN[`${stem}_other`]?.message ?? '');
  if (numbers.length === 1) return all.filter((place) => place !== '$1');
  // Nought goes with one in some languages; where English leaves the number out of one, nought is never shown.
  return numbers.join() === '0,1' ? findPlaces(EN[`${stem}_one`]?.message ?? '') : all;
}

/** The plural forms of a language, each with the numbers under 200 that take it. */
function formsOf(locale: string) {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const counts = Array.from({ length: 200 }, (_, count) => ({ count, form: rules.select(count) }));
  return rules
    .resolvedOptions()
    .pluralCategories.map(
      (form) => [form, counts.filter((one) => one.form === form).map(({ count }) => count)] as const,
    );
}

const findPlaces = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
