import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';

const read = (code: string, text: string) =>
  findQuotes(text, languageOf(code)).map(({ start, end, mention, speaker }) => ({
    words: text.slice(start, end),
    mention: mention && text.slice(mention.start, mention.end),
    speaker,
  }));

test.each([
  ['inverted', 'en', '“The bridge is safe,” said Mayor Ann Lee.', 'The bridge is safe,', 'Mayor Ann Lee'],
  ['subject first', 'en', '“The bridge is safe,” Ann Lee said on Monday.', 'The bridge is safe,', 'Ann Lee'],
  ['colon', 'en', 'Ann Lee replied: “The bridge is safe.”', 'The bridge is safe.', 'Ann Lee'],
  [
    'according to',
    'en',
    'The bridge is “as safe as houses”, according to the ministry.',
    'as safe as houses',
    'the ministry',
  ],
  [
    'German so',
    'de',
    '„Die Brücke ist sicher“, so Sprecherin Anna Kern.',
    'Die Brücke ist sicher',
    'Sprecherin Anna Kern',
  ],
  [
    'German verb second',
    'de',
    'Am Montag sagte Anna Kern: „Die Brücke ist sicher.“',
    'Die Brücke ist sicher.',
    'Anna Kern',
  ],
  ['French incise', 'fr', '« Le pont est sûr », affirme-t-elle.', 'Le pont est sûr', 'elle'],
  ['Spanish dash', 'es', '—El puente es seguro —dijo Ana Ruiz.', 'El puente es seguro', 'Ana Ruiz'],
  ['Russian dash behind marks', 'ru', '«Мост надёжен», — сказала Анна Лебедева.', 'Мост надёжен', 'Анна Лебедева'],
  ['Chinese colon', 'zh-Hans', '王小明说：“这座桥非常安全。”', '这座桥非常安全。', '王小明'],
  ['Japanese topic', 'ja', '山田太郎市長は「橋は安全だ」と述べた。', '橋は安全だ', '山田太郎市長は'],
  ['Korean topic', 'ko', '김철수 시장은 “다리는 안전하다”고 말했다.', '다리는 안전하다', '김철수 시장은'],
  ['Arabic verb first', 'ar', 'وقال الوزير سامي الخطيب: «الجسر آمن تماما».', 'الجسر آمن تماما', 'الوزير سامي الخطيب'],
  ['Hindi ने', 'hi', 'सुनीता चौहान ने कहा, “पुल पूरी तरह सुरक्षित है।”', 'पुल पूरी तरह सुरक्षित है।', 'सुनीता चौहान ने'],
])('reads the speaker: %s', (_form, code, text, words, mention) => {
  expect(read(code, text)).toMatchObject([{ words, mention }]);
});

test('cuts one pair of marks where an attribution interrupts it', () => {
  const quotes = read('ru', '«Мост надёжен, — сказала Анна Лебедева, — но старый».');
  expect(quotes.map(({ words }) => words)).toEqual(['Мост надёжен,', 'но старый']);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Анна Лебедева', 'Анна Лебедева']);
});

test('keeps a dash that interrupts nothing inside the quote', () => {
  expect(read('en', '“The bridge — built in 1912 — is safe,” Ann Lee said.')).toHaveLength(1);
});

test('gives the name in full where the article first does', () => {
  const text = 'Ann Lee, the mayor of Hull, opened the bridge.\n\n“It is safe,” Lee said.';
  expect(findQuotes(text, languageOf('en'))).toMatchObject([{ speaker: 'Ann Lee', role: 'the mayor of Hull' }]);
});

test.each([
  ['a builder from the town', 'a builder from the town'],
  ['the harbour master of Hull', 'the harbour master of Hull'],
  ['the day before the vote', null],
  ['who runs the school', null],
])('an apposition tells what somebody is, known word or not; a day does not: %s', (phrase, role) => {
  const text = `“The roof is safe,” said Tor Ask, ${phrase}.`;
  expect(findQuotes(text, languageOf('en'))).toMatchObject([{ speaker: 'Tor Ask', role }]);
});

test('never joins two full names that share a surname', () => {
  const text = 'Ann Lee opened the bridge. “It is safe,” said Tom Lee.';
  expect(read('en', text)).toMatchObject([{ speaker: 'Tom Lee' }]);
});

test('carries the speaker over to a paragraph that repeats the mark', () => {
  const quotes = read('en', 'Ann Lee said: “The bridge is safe.\n\n“It will stand for a hundred years.”');
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Ann Lee']);
});

test.each([
  ['a title of a work', 'en', 'She read “Gone With the Wind” on the train.'],
  ['a scare quote', 'en', 'The “green” bridge opened on Monday.'],
  ['inches', 'en', 'The screen is 6" wide and 4" high.'],
  ['a nickname', 'es', 'El portero, apodado «el Gato de Lugo», paró tres balones.'],
  ['a slogan', 'fr', 'Ils portaient une banderole « Sauvez notre école » devant la mairie.'],
  ['an acronym', 'he', 'צה"ל ומד"א נערכו אתמול לסופה.'],
  ['apostrophes', 'en', "The workers' union met at O'Neill's house."],
])('takes no quote from %s', (_trap, code, text) => {
  expect(read(code, text)).toEqual([]);
});

test('lists a paraphrase apart', () => {
  const text = 'Ann Lee said on Monday that the bridge would stay closed.';
  expect(findQuotes(text, languageOf('en'))).toMatchObject([{ kind: 'indirect', speaker: 'Ann Lee', verb: 'said' }]);
});

test.each([
  'Ann Lee said in an interview with the paper that the bridge would stay closed.',
  'Ann Lee told the council this week that the bridge would stay closed.',
  'Ann Lee pointed out that ships need the bridge open.',
  'Ann Lee has been warning that the bridge is old.',
])('a paraphrase stands behind what parts it from its verb: %s', (text) => {
  expect(findQuotes(text, languageOf('en'))).toMatchObject([{ kind: 'indirect', speaker: 'Ann Lee' }]);
});

test.each([
  'The bridge that was closed on Monday is open.',
  'Ann Lee, who wrote that sentence, is the deputy director.',
  'The order is written on a card that hangs in every kitchen.',
  'Whoever answers says the eight words back, so that nobody talks to a machine.',
  'Ann Lee was told that the bridge would stay closed.',
  'Ann Lee made comments that have been seen as slaps.',
  'The council raised the fee, arguing that the bridge is old.',
])('takes no paraphrase from: %s', (text) => {
  expect(read('en', text)).toEqual([]);
});

test('names nobody where nothing tells who spoke', () => {
  const text = '“We will all meet again on the other side of the river, my friends.”';
  expect(findQuotes(text, languageOf('en'))).toMatchObject([{ speaker: null, confidence: 'unclear' }]);
});

test('takes time in proportion to a hostile text', () => {
  const time = (size: number) => {
    const text = '“a, — said “ « '.repeat(size);
    const start = performance.now();
    findQuotes(text, languageOf('ru'));
    return performance.now() - start;
  };
  time(200);
  // Eight times the text; a quadratic step would take 64 times as long. In a ratio the load of the machine is on both sides.
  const small = time(500);
  expect(time(4000)).toBeLessThan(Math.max(40 * small, 4000));
});
