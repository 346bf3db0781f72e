import { expect, test } from 'vitest';
import { mentions } from './find-direct.ts';

test.each([
  [
    'a name that the article shows once',
    'zh-Hant',
    '船長羅立言表示會修橋。羅立言沉默數秒後鞠躬：「橋還很安全。」',
    '羅立言',
  ],
  ['a name cut out behind its role', 'zh-Hans', '桥长罗立言表示会修桥。店主罗立言愣住了：“桥还很安全。”', '店主罗立言'],
  ['the object of a preposition', 'zh-Hant', '教練羅立言賽前曾對她說，「橋還很安全」。', '教練羅立言'],
  [
    'a relative clause before the person',
    'zh-Hans',
    '“桥还很安全。”曾参与多起调查的研究员罗立言认为。',
    '研究员罗立言',
  ],
  [
    'whom a preposition governs in the first clause',
    'zh-Hans',
    '“桥还很安全。”听到记者提问，市长罗立言回答。',
    '市长罗立言',
  ],
  ['marks inside the clause of the speaker', 'zh-Hant', '市長羅立言以「非常非常安全」形容這座橋。', '市長羅立言'],
  ['a counted noun of speech', 'zh-Hant', '市長羅立言離開前，他只拋下一句「橋還很安全」。', '他'],
  ['whose the noun of speech is', 'zh-Hant', '他記得父親生前的叮嚀，「橋還很安全」。', '父親'],
  ['the source that a paper cites', 'zh-Hans', '早报引述消息人士称，“桥还很安全”。', '消息人士'],
  [
    'who speaks in the clause behind a source',
    'ja',
    '隣人によると、市長は「橋はまだまだ安全だ」と話していたという。',
    '市長は',
  ],
  ['from whom a call comes', 'ja', '幕が下りると、常連客から「橋はまだ安全だ」と声が飛んだ。', '常連客'],
  [
    'a person behind the particle, whatever the verb',
    'ja',
    '「橋はまだまだ安全だ」と、案内役の老人が指さした。',
    '案内役の老人が',
  ],
  ['a bare name behind the particle', 'ja', '「橋はまだまだ安全だ」と三浦。この日は晴れた。', '三浦'],
  [
    'a word of thanks that stands alone',
    'ja',
    '「ただいま」。扉を開けた少年がうれしそうに言った。',
    '少年が',
  ],
  ['a verb known by its ending alone', 'ru', '«Мост надёжен», — прошелестела Анна Лебедева.', 'Анна Лебедева'],
  [
    'a verb by its ending between dashes',
    'pl',
    '– Most jest stary – pomstował kapitan Piotr Wilk – ale stoi.',
    'kapitan Piotr Wilk',
  ],
  [
    'a name in marks between role and name',
    'uk',
    'Президент «Волни» Тарас Левко: «Міст ще довго стоятиме».',
    'Президент «Волни» Тарас Левко',
  ],
  [
    'the possessor of a noun behind the quote',
    'it',
    '«Il ponte è ancora sicuro», le parole di Anna Neri.',
    'Anna Neri',
  ],
  [
    'the possessor of a noun before its clause',
    'hi',
    'महापौर सीमा वर्मा का आरोप है कि पुल “दस साल से बिना मरम्मत के खड़ा” है।',
    'महापौर सीमा वर्मा',
  ],
  [
    'what is told of the speaker behind the quote',
    'ja',
    '「橋はまだまだ安全だ」。山田太郎市長は静かに話した。',
    '山田太郎市長は',
  ],
  [
    'a role with its complement',
    'it',
    'L’assessore al Turismo Anna Neri è contenta: «Il ponte è ancora sicuro».',
    'L’assessore al Turismo Anna Neri',
  ],
  [
    'the agent of a passive',
    'id',
    'Kabar itu ditanggapi dingin oleh Budi Santoso: “Jembatan ini masih aman.”',
    'Budi Santoso',
  ],
  ['vowel signs that a list leaves out', 'ar', 'وأوضَحَ أحمد سالم: «الجسر آمن تماماً ولا خوف عليه».', 'أحمد سالم'],
  [
    'a body in marks behind a host',
    'uk',
    'У благодійному фонді «Хвиля» заявили, що міст «ще довго стоятиме тут».',
    'благодійному фонді «Хвиля»',
  ],
  ['a possessive source', 'pl', 'Ewa Maj milczy. Jej zdaniem most „jeszcze długo postoi”.', 'Jej'],
  ['a sentence that points back', 'fa', '«این پل سال‌ها می‌ماند و نمی‌ریزد». این را مریم کاظمی می‌گوید.', 'مریم کاظمی'],
  [
    'another quote of the same sentence',
    'en',
    'Ann Lee said the bridge was “old but safe”, adding: “It will stand.”',
    'Ann Lee',
  ],
  ['a Hebrew letter on the mark', 'he', 'לדברי דנה כהן, מדובר ב"טעות חמורה מאוד של העירייה".', 'דנה כהן'],
  ['a cleft', 'ja', '「橋はまだまだ安全だ」と話すのは、山田太郎市長。', '山田太郎市長'],
  ['a person behind the particle', 'ja', '「橋はまだまだ安全だ」と山田太郎市長。', '山田太郎市長'],
  ['a source in its case', 'ko', '김철수 시장에 따르면 다리는 “아직 안전한 상태”다.', '김철수 시장에'],
  ['a clause before that names the speaker', 'zh-Hant', '她走出法院，語氣平靜地說：「這座橋非常安全。」', '她'],
  ['a document behind a preposition', 'de', '„Die Brücke bleibt offen“, heißt es in dem Schreiben.', 'dem Schreiben'],
  [
    'a cited speaker',
    'de',
    'Die Zeitung zitiert eine Anwohnerin mit den Worten: „Die Brücke wackelt.“',
    'eine Anwohnerin',
  ],
  [
    'a participle at the end',
    'de',
    'Anna Kern hatte besonders die Rolle der Stadt betont: „Wir bauen die Brücke.“',
    'Anna Kern',
  ],
  [
    'the mood of reported speech',
    'de',
    'Anna Kern sprach am Montag. Die Brücke sei „in einem sehr guten Zustand“.',
    'Anna Kern',
  ],
  ['an object that stands first', 'de', 'Deren Haltung zur Brücke nannte er „verlogen und sehr teuer“.', 'er'],
  ['an Arabic topic', 'ar', 'أما سامي الخطيب فلا يخفي غضبه، ويقول: «لن نترك هذا الجسر أبدا».', 'سامي الخطيب'],
  [
    'a body behind a preposition',
    'ru',
    'В городской мэрии успех водителей назвали «победой здравого смысла».',
    'городской мэрии',
  ],
  [
    'a subject behind an opening phrase',
    'it',
    "All'una di notte il sindaco Carlo Neri si presenta ai cronisti.\n\n«Il ponte resta aperto», dice.",
    'il sindaco Carlo Neri',
  ],
  [
    'the sentence behind that introduces somebody',
    'es',
    '«El puente no aguanta más». Sentada en una caja, Marta Ruano Gil señala las grietas.',
    'Marta Ruano Gil',
  ],
  ['the possessor of an answer', 'pt', 'A resposta de Rui Matos foi curta: “A ponte fica fechada”.', 'Rui Matos'],
  ['the possessor of a Hindi answer', 'hi', 'इस पर सुनीता चौहान का जवाब था, “पुल पूरी तरह सुरक्षित है।”', 'सुनीता चौहान'],
  ['a noun behind the quote', 'ko', '“다리는 아직 안전하다”는 것이 김철수 시장의 설명이다.', '김철수 시장'],
  ['a topic behind the particle', 'ja', '「橋はまだまだ安全だ」と山田市長は話し、笑った。', '山田市長'],
  ['a subject before an adverbial', 'zh-Hans', '“这座桥非常安全。”审判长周立民在宣读判决书时指出。', '审判长周立民'],
  ['a subject that no postposition closes', 'hi', 'पटना पहुँचने पर नेगी बोलीं, “पुल पूरी तरह सुरक्षित है।”', 'नेगी'],
  [
    'who signed a letter',
    'ru',
    '«Мост закрыт до весны», — говорится в письме, которое подписал директор Иван Лесков.',
    'директор Иван Лесков',
  ],
  [
    'a source that opens the sentence',
    'ru',
    'По словам Анны Лебедевой, мост «простоит ещё сто лет», однако суд ждёт.',
    'Анны',
  ],
  [
    'a role with its capital and the name behind a comma',
    'uk',
    'Чоловік, Василь, був проти: «Міст ще постоїть».',
    'Василь',
  ],
  [
    'a participle before its subject',
    'tr',
    '“Köprü çok yakında açılacak” müjdesini kamuoyuyla paylaşan Selim Toprak, Ankara’ya döndü.',
    'Selim Toprak',
  ],
  [
    'a possessor before the marks',
    'tr',
    'Selim Toprak’ın “Köprü çok yakında açılacak” sözleri tartışıldı.',
    'Selim Toprak',
  ],
  ['an unknown verb in a line of dialogue', 'pl', '– Most jest stary – parska na to pani sołtys.', 'pani sołtys'],
  [
    'a sentence with a name in marks before the quote',
    'tr',
    'Köprünün dibindeki “Mavi Martı” lokantasını işleten Selim Toprak, gürültüden yakınıyor. “Köprü hiç susmuyor” diye dert yanıyor.',
    'Selim Toprak',
  ],
  [
    'a subject two sentences before',
    'pl',
    'Piotr Wilk mieszka przy moście od lat. Czy chciałby się wyprowadzić?\n\n– Nigdy w życiu – odpowiada bez namysłu.',
    'Piotr Wilk',
  ],
  [
    'the speaker of two pieces, not the clause about him',
    'ar',
    '"الجسر آمن تماماً"، يقول سامي الخطيب، رئيس النقابة الذي كان قد حذّر من الصدأ في الربيع، "بل هو أفضل من غيره".',
    'سامي الخطيب',
  ],
  [
    'an apposition with titles',
    'ar',
    'رئيس الحي، اللواء مهندس سامي الخطيب، جاء بنفسه. وقال إن الجسر «آمن تماماً ولا خوف عليه».',
    'سامي الخطيب',
  ],
  [
    'a verb with its object, and what follows',
    'ar',
    'ضحك سامي الخطيب. «هذا جسر جدي القديم»، قالها ثم مسح دموعه.',
    'سامي الخطيب',
  ],
  ['whose answer this was', 'fa', '«این پل سال‌ها می‌ماند»؛ این پاسخ کاظمی بود که قاضی را خنداند.', 'کاظمی'],
  [
    'the clause of the verb behind "and"',
    'fa',
    'کار به شورا کشید و مهندس مریم کاظمی در جلسه گفت که «این پل سال‌ها می‌ماند و نمی‌ریزد».',
    'مریم کاظمی',
  ],
  [
    'the clause of the verb behind "that"',
    'fa',
    'ماجرا از آنجا شروع شد که یکی از معلمان نوشت پل «جای بازی است و نه جای کار».',
    'یکی',
  ],
  ['a person behind "also"', 'uk', 'Про «страшенну втому старого мосту» говорить і інженер Левко.', 'інженер Левко'],
])('reads the speaker from %s', (_form, code, text, speaker) => {
  const found = mentions(code, text);
  expect(found.length).toBeGreaterThan(0);
  for (const [, mention] of found) expect(mention).toContain(speaker);
});

test.each([
  ['a title that is credited to its author', 'en', '“Old bridge may close,” by Ann Lee, is on the front page.'],
  ['a programme whose full stop went inside', 'en', 'Ann Lee appeared on NBC’s “Meet the City.”'],
  ['a compound that names a work', 'de', 'Er zeigte seine Klimadokumentation „Eine unbequeme Brücke“.'],
  ["a source's own name", 'de', 'Laut einem Artikel der „Neuen Bremer Zeitung“ ist die Brücke zu.'],
  ['a slogan that shouts', 'de', 'Sie zogen unter dem Motto „50 Brücken sind genug!“ durch die Stadt.'],
  ['a Hebrew acronym', 'he', 'ב"כ התושבים ומנכ"ל העירייה נפגשו אתמול.'],
  ['two words in a script without capitals', 'zh-Hant', '市政府在橋邊掛上「鐵老虎」的牌子。'],
  ['a banner that says so', 'fr', 'Un drap proclame « Des ponts, pas des mots » au-dessus de la porte.'],
  ['what somebody is called', 'fa', 'اهالی محله او را «پادشاه پل» صدا می‌زنند و دوستش دارند.'],
  ['an inscription', 'ar', 'علّقت على الجذع لافتة كتبت عليها بخط متعرج «هنا بيتنا القديم».'],
  ['a name that a group gives itself', 'he', 'הקבוצה המכנה את עצמה "שומרי הגשר הישן" פרסמה אתמול הודעה.'],
  ['a name in marks that a verb is far behind', 'tr', 'Köprüdeki “Mavi ile Martı” lokantasını Selim Toprak savundu.'],
  ['two words behind a preposition', 'pl', 'Radni od lat mówią o „małym Manhattanie” nad rzeką.'],
])('takes no quote from %s', (_trap, code, text) => {
  expect(mentions(code, text)).toEqual([]);
});

test.each([
  [
    'a noun that ends as a verb does',
    'ru',
    'Анна Лебедева сказала: «Мост надёжен». Материал стоит дорого.',
    'Анна Лебедева',
  ],
  [
    'the reporters in brackets',
    'de',
    'Anna Kern nannte die Brücke (der Sender berichtete) „eine gute Sache“.',
    'Anna Kern',
  ],
  [
    'a verb at the head of its sentence',
    'uk',
    'Андрій Ткач вийшов до людей. Звітував коротко: «Міст стоїть, і це головне».',
    'Андрій Ткач',
  ],
  ['a surname that ends as an adverb does', 'en', '“The bridge is safe,” Kelly said.', 'Kelly'],
  [
    'a thing whose capital only opens a sentence',
    'ru',
    'Анна Лебедева вышла к людям. Речь вышла недолгой.\n\n«Мост надёжен, и это главное», — так она начала.',
    'она',
  ],
])('is not misled by %s', (_form, code, text, speaker) => {
  expect(mentions(code, text)[0]?.[1]).toBe(speaker);
});
