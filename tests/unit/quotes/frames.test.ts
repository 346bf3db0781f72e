import { expect, test } from 'vitest';
import { mentions } from './find-direct.ts';

test.each([
  [
    'a verb unknown between dashes',
    'it',
    '«Il ponte è ancora sicuro – sdottora Anna Neri –, e lo resta».',
    'Anna Neri',
  ],
  [
    'an auxiliary and an unknown participle',
    'it',
    '«Il ponte è sicuro, ha sdottorato la sindaca Anna Neri. E lo resta».',
    'la sindaca Anna Neri',
  ],
  [
    'an unknown verb behind a line of dialogue',
    'sv',
    '– Bron är säker, smattrar hon.\n\n– Den håller, muttrar Bo Ek.',
    'hon',
  ],
  ['an unknown verb that comes first', 'he', '"הגשר עדיין בטוח לגמרי", פלבלה השרה דנה לוי.', 'השרה דנה לוי'],
  ['an unknown verb with its pronoun', 'id', 'Anwar kecewa. "Jembatan ini masih aman," gerutukannya.', 'nya'],
  ['whoever governs a that-clause', 'he', 'משרד החינוך פלבל כי הגשר "עדיין בטוח לגמרי לכולם".', 'משרד החינוך'],
  [
    'a marked subject and an unknown verb',
    'hi',
    'महापौर सीमा वर्मा ने पत्रकारों से फुसलाया, “पुल अब भी सुरक्षित है”।',
    'महापौर सीमा वर्मा',
  ],
  ['a day with its article', 'es', '“El puente es seguro”, ha asegurado este martes Pilar Soto.', 'Pilar Soto'],
  [
    'a full name right before the colon',
    'it',
    'Più dura la preside Paola Neri: «Il ponte va chiuso subito».',
    'la preside Paola Neri',
  ],
  [
    "a role's own name behind a comma",
    'id',
    '"Jembatan ini masih aman," kata pelatih Samota, Yosef Lamato, kemarin.',
    'Yosef Lamato',
  ],
  [
    'a title behind a comma',
    'ar',
    'وقال مدير النقل في المدينة، المهندس عادل سالم، إن الجسر «آمن تماماً ولا خوف عليه».',
    'عادل سالم',
  ],
  [
    'a relative clause passed over',
    'it',
    'Il poeta Davide Riva, che presentò il libro, si indigna: «Il ponte è ancora sicuro».',
    'Il poeta Davide Riva',
  ],
  ['a source between two commas', 'it', 'Il problema, per il sindaco, «è la mancanza di ponti».', 'il sindaco'],
  [
    'one of several',
    'it',
    '«È stato un attimo solo», ricorda ancora sotto choc una delle passeggere.',
    'una delle passeggere',
  ],
  [
    'a definite noun without a capital',
    'sv',
    'I ett brev skriver läkarna att bron är ”ohållbar för patienterna”.',
    'läkarna',
  ],
  ['the topic of a noun of speech', 'ja', '主将の岡田が仲間にかけた言葉は「最後まで楽しもう」だった。', '主将の岡田が'],
  [
    'an age inside the phrase',
    'ko',
    '"비가 이렇게 온 건 처음"이라는 주민 김영수(71) 씨의 말처럼 다리는 잠겼다.',
    '김영수',
  ],
  ['a person that opens the clause', 'zh-Hant', '影評人高天佑覺得，這是「本季最誠實的電影」。', '影評人高天佑'],
])('reads the speaker from %s, however it is said', (_form, code, text, speaker) => {
  const found = mentions(code, text);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.[1]).toContain(speaker);
});

test('a quote that its paragraph leaves open has the speaker of the next one', () => {
  const found = mentions(
    'fr',
    'Anna Lemaire suit le dossier.\n\n« Ces lignes ont été mal entretenues.\n\n« La question est celle de l’horaire », analyse la chercheuse.',
  );
  expect(found.map(([, mention]) => mention)).toEqual(['la chercheuse', 'la chercheuse']);
});

test('lines of a dialogue that name nobody go on in turns', () => {
  const found = mentions(
    'fr',
    '— D’où viennent ces cagettes ? demande la magistrate.\n\n— D’un camion, répond le prévenu.\n\n— Ce n’est pas ma question.',
  );
  expect(found.map(([, mention]) => mention)).toEqual(['la magistrate', 'le prévenu', 'la magistrate']);
});

test.each([
  ['the work of a role', 'es', 'El catedrático Álvaro Peña, autor de «Navegantes del fin del mundo», pide calma.'],
  ['a name behind its noun', 'pt', 'A plataforma «Salvar a Ponte» convocou uma marcha.'],
  ['a slogan with a particle between', 'ja', '「走る、つなぐ、瀬戸内」をテーマに掲げた大会は三十回目。'],
  ['chants that follow one another', 'zh-Hant', '攤商不時高喊「還我市場」、「市長出來」等口號。'],
  ['the paper in a dateline', 'ar', 'عمّان: «الأفق العربي»\n\nأعلنت الأمانة تشغيل خط جديد.'],
])('takes no quote from %s, either', (_trap, code, text) => {
  expect(mentions(code, text)).toEqual([]);
});
