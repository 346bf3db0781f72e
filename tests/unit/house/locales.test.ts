import { describe, expect, test } from 'vitest';
import {
  expectedMessages,
  findLocaleFaults,
  findLoneFaults,
  LOCALES,
  readLocale,
  SAME_EVERYWHERE,
} from './locale-faults.ts';

/** Words that these languages share with English, each looked at. */
const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'theme_sepia',
    'translation_none',
    'measures',
    'sync_server',
    'status',
    'importTitle',
    'exportTitle',
    'sendServer',
  ],
  es: ['theme_sepia'],
  fr: [
    'article',
    'options',
    'minutes_one',
    'minutes_other',
    'storedArticles_one',
    'storedArticles_other',
    'pauseListening',
    'sort_site',
    'site',
    'rowCount_one',
    'rowCount_other',
    'articleCount_one',
    'articleCount_other',
    'exportNotes',
  ],
  id: ['theme_sepia', 'font_serif', 'font_sans', 'sync_server', 'status', 'tag', 'sendServer'],
  it: ['links_one', 'sync_server', 'sync_database', 'sync_password', 'sendServer', 'send_password'],
  pt_BR: ['links_one', 'links_other', 'sort_site', 'site'],
  tr: ['sort_site', 'site'],
};

describe('the words of the interface in other languages', () => {
  test.each(LOCALES)('%s says all that English says, in its own words and plural forms', (locale) => {
    expect(findLocaleFaults(locale, readLocale(locale), SAME_WORDS[locale] ?? [])).toEqual([]);
  });
  test('English has no key twice, no empty message and a description that stores take', () => {
    expect(findLoneFaults('en', readLocale('en'))).toEqual([]);
  });
  test('no language is excused that is not there', () => {
    expect(Object.keys(SAME_WORDS).filter((locale) => !LOCALES.includes(locale))).toEqual([]);
  });
});

describe('a fault in a language is told in plain words', () => {
  const good = {
    ...Object.fromEntries(
      [...expectedMessages('ja')].map(([key, { text }]) => [
        key,
        { message: SAME_EVERYWHERE.includes(key) ? text : `語${text}` },
      ]),
    ),
    extensionDescription: { message: '短い説明' },
  };
  const faultsWith = (change: Record<string, { message: string }>) =>
    findLocaleFaults('ja', JSON.stringify({ ...good, ...change }), []);
  const faultsWithout = (...keys: string[]) =>
    findLocaleFaults(
      'ja',
      JSON.stringify(Object.fromEntries(Object.entries(good).filter(([key]) => !keys.includes(key)))),
      [],
    );

  test('nothing is told of a language that has it all', () => expect(faultsWith({})).toEqual([]));
  test('a message, a plural form or a reason that is missing', () => {
    expect(faultsWithout('save', 'removed_other', 'why_long_list')).toEqual([
      'ja lacks "save" (in English: Save)',
      'ja lacks "removed_other" (in English: $1 spam blocks removed)',
      'ja lacks "why_long_list" (in English: It is a long list.)',
    ]);
  });
  test('a message that nothing asks for, also a plural form that the language does not know', () => {
    expect(faultsWith({ hello: { message: '語' }, removed_one: { message: '語$1' } })).toEqual([
      'ja has "hello", which nothing asks for',
      'ja has "removed_one", which nothing asks for',
    ]);
  });
  test('a place for a value that was lost or made up', () => {
    expect(faultsWith({ savedOn: { message: '語' }, save: { message: '語$1' } })).toEqual([
      'ja "save" holds $1, which English does not fill',
      'ja "savedOn" leaves out $1',
    ]);
  });
  test('an empty message', () => expect(faultsWith({ save: { message: ' ' } })).toEqual(['ja "save" is empty']));
  test('a message left in English', () =>
    expect(faultsWith({ save: { message: 'Save' } })).toEqual(['ja "save" is still English: Save']));
  test('an excuse that is no longer needed', () =>
    expect(findLocaleFaults('ja', JSON.stringify(good), ['save'])).toEqual([
      'ja "save" is excused for being as in English, and is not',
    ]));
  test('a description that stores refuse', () =>
    expect(faultsWith({ extensionDescription: { message: '長'.repeat(133) } })).toEqual([
      'ja "extensionDescription" has 133 characters of at most 132',
    ]));
  test('a key that stands twice', () =>
    expect(findLoneFaults('ja', JSON.stringify(good).replace('{', '{"save": {"message": "保存"},'))).toEqual([
      'ja has "save" twice',
    ]));
});

describe('a plural form', () => {
  const leastOf = (locale: string, key: string) => expectedMessages(locale).get(key)?.least;

  test('may leave the number out where it stands for one number only', () => {
    expect(leastOf('de', 'hosts_one')).toEqual(['$2']);
    expect(leastOf('ar', 'quoteCount_two')).toEqual([]);
  });
  test('holds the number where it stands for several', () => {
    expect(leastOf('ru', 'hosts_one')).toEqual(['$1', '$2']);
    expect(leastOf('fr', 'quoteCount_one')).toEqual(['$1']);
    expect(leastOf('ja', 'quoteCount_other')).toEqual(['$1']);
  });
});
