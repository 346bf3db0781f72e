import { expect, test } from 'vitest';
import { toLanguageCode } from '../../../lib/languages/load.ts';
import { chooseLanguage } from '../../../lib/text/choose-language.ts';

const german =
  'Die Stadt hat am Montag beschlossen, dass die neue Brücke nicht vor dem Sommer gebaut wird, weil das Geld für den Bau noch nicht da ist.';
const portuguese =
  'O governo disse que não vai mudar a lei antes do fim do ano, porque ainda não há um acordo com os sindicatos sobre o que fazer.';

test.each([
  { text: german, declared: 'de-AT', code: 'de' },
  { text: german, declared: 'en', code: 'de' },
  { text: german, declared: 'und', code: 'de' },
  { text: portuguese, declared: 'es', code: 'pt' },
  { text: '市政府周一表示，这座桥将于明年开始建设，因为资金还没有到位。', declared: 'en', code: 'zh-Hans' },
  { text: '', declared: 'fr', code: 'fr' },
  { text: 'Kaupunki kertoi maanantaina, että silta rakennetaan vasta ensi vuonna.', declared: 'fi', code: 'en' },
])('a text declared as $declared is read as $code', async ({ text, declared, code }) => {
  expect((await chooseLanguage(text, declared)).code).toBe(code);
});

test.each([
  ['pt-BR', 'pt'],
  ['de_AT', 'de'],
  ['zh-TW', 'zh-Hant'],
  ['zh_Hant', 'zh-Hant'],
  ['zh-SG', 'zh-Hans'],
  ['iw', 'he'],
  ['in', 'id'],
  ['fi', null],
  ['constructor', null],
  ['not a tag', null],
  ['', null],
])('the data for "%s" is %s', (tag, code) => {
  expect(toLanguageCode(tag)).toBe(code);
});
