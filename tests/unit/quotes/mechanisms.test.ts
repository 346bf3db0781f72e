import { expect, test } from 'vitest';
import { mentions } from './find-direct.ts';

test.each([
  [
    'a verb right before the words, and one that goes on',
    'vi',
    'Hiệp hội Vận tải Hà Sơn khẳng định “cây cầu này vẫn rất an toàn”, đồng thời yêu cầu các hội viên chờ.',
    'Hiệp hội Vận tải Hà Sơn',
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
  [
    'a body in marks behind a host',
    'uk',
    'У благодійному фонді «Хвиля» заявили, що міст «ще довго стоятиме тут».',
    'благодійному фонді «Хвиля»',
  ],
  ['a possessive source', 'pl', 'Ewa Maj milczy. Jej zdaniem most „jeszcze długo postoi”.', 'Jej'],
  [
    'another quote of the same sentence',
    'en',
    'Ann Lee said the bridge was “old but safe”, adding: “It will stand.”',
    'Ann Lee',
  ],
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
  ['a full name before an object', 'tr', 'Zehra Demir de şoförü doğruluyor: “Köprü sallanıyordu.”', 'Zehra Demir'],
  [
    'whose wrists ache',
    'tr',
    'Zehra Demir’in bilekleri sızlıyor. “Köprüyü elimle boyadım” diyor gözleri parlayarak.',
    'Zehra Demir',
  ],
  [
    'a name before a long apposition',
    'pl',
    'Zofia Lange, autorka reportaży, a od niedawna także sztuk, mówi, że most „jeszcze długo postoi nad rzeką”.',
    'Zofia Lange',
  ],
  ['from whom it was heard', 'pl', '„Most jest bezpieczny” – tyle usłyszeliśmy od rzecznika miasta.', 'rzecznika'],
  [
    'a body behind a comma',
    'ru',
    'Совет назвал мост чудом, в турецком МИДе заявили, что он «простоит ещё сто лет».',
    'турецком МИДе',
  ],
  ['a person behind "also"', 'uk', 'Про «страшенну втому старого мосту» говорить і інженер Левко.', 'інженер Левко'],
  [
    'a full name behind what is nobody',
    'it',
    'A chiudere la serata ci pensa Anna Neri: «Il ponte è ancora sicuro».',
    'Anna Neri',
  ],
  ['the same', 'es', 'La noticia la dio ayer Ana Rey, vecina del barrio: «El puente es todavía seguro».', 'Ana Rey'],
  ['one word of a judgement', 'sv', 'Anna Ek tycker att beslutet är ”obegripligt”.', 'Anna Ek'],
  ['the same behind a preposition', 'es', 'La alcaldesa tildó la reforma de «caótica».', 'La alcaldesa'],
  ['one word that is said aloud', 'pt', '“Chega!”, gritou a diretora Ana Reis.', 'a diretora Ana Reis'],
  ['whose speech noun follows', 'it', '«Il ponte è sicuro» è il grido di Anna Neri.', 'Anna Neri'],
  ['the same in the next sentence', 'pt', '“O muro vai cair já”. A crítica é de Ana Reis, vereadora.', 'Ana Reis'],
  ['who is told behind a colon', 'it', '«Il ponte è sicuro»: a parlare è Anna Neri.', 'Anna Neri'],
  ['a verb alone', 'pt', 'Ana Reis vê a obra com esperança. “Vai ficar bem bonita agora”, arremeda.', 'Ana Reis'],
  [
    'the sentence right before',
    'nl',
    'De brug ging gisteren dicht. Anna Visser steekt haar hoofd om de deur. “Dat zien we dan wel weer.”',
    'Anna Visser',
  ],
  [
    'a relative clause',
    'it',
    'Contraria Anna Neri, la fornaia, che in una nota parla di «un ponte inutile».',
    'Anna Neri',
  ],
  ['the same', 'nl', 'Ook Anna Visser, die per mail laat weten dat ze komt, „mits de brug open is”.', 'Anna Visser'],
  [
    'a clause behind a source',
    'it',
    'Stando a quanto riferito dal comandante Ugo Neri, i due «erano già sul ponte».',
    'Ugo Neri',
  ],
  ['a paragraph before a dialogue line', 'sv', 'Anna Ek skakar på huvudet.\n\n– Nej, den bron håller inte.', 'Anna Ek'],
  ['a place beside nobody', 'fr', '« Le pont tiendra encore », affirme-t-on à la mairie.', 'la mairie'],
  ['a place before nobody', 'nl', 'Bij de gemeente heet het dat de brug „lelijk maar veilig” is.', 'gemeente'],
  [
    'a hyphen that a comma follows',
    'it',
    '"Il ponte è ancora sicuro - si è limitata a dire la sindaca Anna Neri -, il resto si vedrà".',
    'la sindaca Anna Neri',
  ],
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
  ['the second of two on a banner', 'sv', 'På plakaten stod ”Rädda bron” och ”Nej till bilar”.'],
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
  ['a relative pronoun', 'it', 'Chi non si arrende è Anna Neri: «Il ponte è ancora sicuro».', 'Anna Neri'],
  ['a word that points', 'nl', 'Dat vindt ook Anna Visser: “De brug is nog veilig.”', 'Anna Visser'],
])('is not misled by %s', (_form, code, text, speaker) => {
  expect(mentions(code, text)[0]?.[1]).toBe(speaker);
});
