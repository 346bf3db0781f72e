import { expect, test } from 'vitest';
import { findDirect } from './find-direct.ts';

const mentions = (code: string, text: string) =>
  findDirect(code, text).map(({ mention }) => mention && text.slice(mention.start, mention.end));

test.each([
  [
    'who asked not to be named',
    'ar',
    'وقال مصدر مسؤول في الوزارة، طلب عدم كشف هويته: «الجسر آمن تماماً ولا خوف عليه».',
    'مصدر مسؤول في الوزارة',
  ],
  [
    'who is meant by "but she"',
    'ar',
    'وقالت سلوى سالم إن الجسر قديم. لكنها تؤكد: «الجسر آمن تماماً ولا خوف عليه».',
    'سلوى سالم',
  ],
  ['a pronoun behind "volgens"', 'nl', 'Volgens hem mag het ‘onder geen beding een precedent’ worden.', 'hem'],
  [
    'no pronoun but a possessive',
    'nl',
    'Volgens haar advocaat is de brug ‘helemaal veilig en sterk’.',
    'haar advocaat',
  ],
  ['a name before a modal verb', 'nl', 'Volgens Janssen mag het ‘onder geen beding een precedent’ worden.', 'Janssen'],
  ['a pronoun behind "enligt"', 'sv', 'Enligt henne får det ”inte bli ett prejudikat” för alla.', 'henne'],
  [
    'no word of what the quote possesses',
    'hi',
    'इस बीच मौसम विभाग ने बुलेटिन में “कहीं-कहीं भारी से अति भारी वर्षा” की चेतावनी दी है।',
    'मौसम विभाग ने',
  ],
  [
    'no word of how it is said',
    'hi',
    'सीमा वर्मा ने रात छत पर काटी। “अफ़सर लोग नाव में आए और चले गए”, भावुक होकर बोलीं।',
    'सीमा वर्मा ने',
  ],
  [
    'a person with an age behind the particle',
    'ja',
    '「橋はまだまだ安全だと思う」と松尾健太郎監督（46）。',
    '松尾健太郎監督',
  ],
  [
    'such a person before the verb',
    'ja',
    '「橋はまだまだ安全だと思う」と松尾健太郎さん（46）は話す。',
    '松尾健太郎さん（46）は',
  ],
  [
    'who did it, not what a name in marks stands beside',
    'ja',
    '祖母の浜口節子さん（78）が手を振った。応援曲「宝島」が鳴り響くなか、「寿命が縮んだとよ」と目を潤ませた。',
    '浜口節子さん',
  ],
  [
    'the source of the sentence before',
    'fr',
    'Claire Petit, directrice, est ravie. Selon Paul Dupont, le pont tiendra. Et d’ajouter : « La réouverture est pour novembre. »',
    'Paul Dupont',
  ],
  [
    'nobody in a place behind an unaccented preposition',
    'fr',
    'A Lyon, la maire redoute l’hiver. « La nationale est coupée trois fois par an. On fait quoi ? »',
    'la maire',
  ],
])('finds %s', (_form, code, text, speaker) => {
  const found = mentions(code, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(speaker);
});

test.each([
  ['a pronoun without what it does', '王芳说起这趟车，她打开了话匣子：“以前要走四个钟头，到了街上菜都蔫了。”', '她'],
  ['a role with the name behind it', '“各位请往里靠一靠，”列车长周晓岚一边走，一边大声招呼。', '列车长周晓岚'],
])('ends the Chinese speaker as %s', (_form, text, speaker) => {
  expect(mentions('zh-Hans', text)).toEqual([speaker]);
});

test('what the place is called in Japanese is no quote', () => {
  expect(mentions('ja', '地元では早くも「壱岐の奇跡」と呼ばれ始めている。')).toEqual([]);
});

test('a title before an age is no part of a Japanese name', () => {
  const [found] = findDirect('ja', '「橋はまだまだ安全だと思う」と松尾健太郎監督（46）。');
  expect(found?.speaker).toBe('松尾健太郎');
});

test.each([
  ['a thing that is counted', '王明告诉记者，车上专门留了一节“学习车厢”，装了折叠桌。', 0],
  ['a sentence that is counted', '王明只说了一句“谢谢大家”，就走了。', 1],
])('tells %s by its Chinese counter', (_form, text, count) => {
  expect(mentions('zh-Hans', text)).toHaveLength(count);
});

test('a Chinese name that the narration has given speaks right before it, whatever is said of it', () => {
  const told = '王明告诉记者：“车很好，大家都喜欢。”\n\n“一年下来能多挣一万多块呢！”杨阿妹笑得合不拢嘴。';
  expect(mentions('zh-Hans', `62岁的杨阿妹是老熟客。${told}`)).toEqual(['王明', '杨阿妹']);
});

test('whoever follows the place that opens a sentence is no holder of it', () => {
  const text = 'À Lyon, la maire redoute l’hiver. « La nationale est coupée trois fois par an. On fait quoi ? »';
  expect(findDirect('fr', text)[0]?.speaker).toBe('la maire');
});
