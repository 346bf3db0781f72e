import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';

const mentions = (text: string) =>
  findQuotes(text, languageOf('de'))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, mention }) => [
      text.slice(start, end),
      mention ? text.slice(mention.start, mention.end) : null,
    ]);

test.each([
  ['the clause that governs dass', 'Der Rat machte klar, dass die Brücke „bis zum Herbst gesperrt bleibt“.', 'Der Rat'],
  [
    'an opening phrase, verb, subject',
    'Im Rat vertritt Anna Kern die These, dass die Brücke „viel zu teuer ist“.',
    'Anna Kern',
  ],
  [
    'the clause before the colon',
    'Anna Kern bezweifelte den Nutzen der Brücke: Sie sei „ein sehr teures Denkmal“.',
    'Anna Kern',
  ],
  [
    'a subordinate clause before reported speech',
    'Obwohl Anna Kern mit Geld rechnet, sei die Stadt „noch weit vom Ziel entfernt“.',
    'Anna Kern',
  ],
  [
    'a source in the sentence before',
    'In einem Papier des Rats heißt es, die Brücke habe geholfen. Deshalb sei es „richtig, sie zu behalten“.',
    'einem Papier des Rats',
  ],
  ['the words that lead to a verb', 'Mit den Worten „Die Brücke gehört allen“ eröffnete sie das Fest.', 'sie'],
  ['words behind the quote', '„Die Brücke gehört allen“, mit diesen Worten eröffnete sie das Fest.', 'sie'],
  ['als before the quote', 'Als „große vertane Chance“ beurteilte der Bürgermeister Jan Kos die Brücke.', 'Jan Kos'],
  [
    'one who is quoted in the passive',
    'Anna Kern wird auf der Seite von Hafen Nord wie folgt zitiert: „Die Brücke bleibt.“',
    'Anna Kern',
  ],
  ['a dative before the verb', 'Der örtlichen Zeitung sagte Jan Kos: „Die Brücke bleibt.“', 'Jan Kos'],
  [
    'an object with a role in its genitive',
    'Die Pläne des Ministers nannte der Abgeordnete Jan Kos „viel zu teuer und zu spät“.',
    'der Abgeordnete Jan Kos',
  ],
  ['an article behind the verb', 'Zur Begründung sagte ein Forscher: „Die Brücke ist alt.“', 'ein Forscher'],
  [
    'the second of two quotes',
    'Anna Kern schwieg. „Die Brücke ist alt.“ „Wir bauen bald eine neue“, so der Rat.',
    'der Rat',
  ],
  [
    'a clause that opens the sentence',
    'Während Anna Kern erklärte, sie freue sich sehr, „besser wird es nicht“, räumte Jan Kos Fehler ein.',
    'Anna Kern',
  ],
  [
    'the verb with its prefix at the end',
    'Wie ein Sprecher der Werft mitteilte, wurde die Brücke „nach langer Prüfung“ gebaut.',
    'ein Sprecher der Werft',
  ],
  ["a paper's name in marks", '„Die Brücke bleibt offen“, schrieb „Der Bote“ am Montag.', '„Der Bote“'],
  [
    'a page that outranks its occasion',
    'Auf der Seite des Rats heißt es zur Eröffnung: „Die Brücke gehört allen.“',
    'der Seite des Rats',
  ],
  [
    'whose view für gives',
    'Für den Trainer Jan Kos sei der Sieg „aus vielen Gründen verdient“.',
    'den Trainer Jan Kos',
  ],
  [
    'a main clause behind a subordinate one',
    'Als ein Reporter nach der Brücke fragte, reagierte er gelassen. „Wir bauen sie im nächsten Jahr.“',
    'er',
  ],
  [
    'a relative clause whose auxiliary comes last',
    'Damit fällt die Marke, die Udo Lang in seinem ersten Amt zum Ziel erklärt hatte: „Ich rechne damit.“',
    'Udo Lang',
  ],
  [
    'a sentence with a date in it',
    'Anna Kern bezeichnete Jan Kos am Donnerstag, den 3. Juni, als „einen wunderbaren Chef“, Udo Lang strich es durch.',
    'Anna Kern',
  ],
  [
    'a source before a long quote in its case',
    'Das Zentrum dient laut einer Mitteilung des Rats der Verbesserung des „Austauschs von vielen neuen Daten und der Abwehr von Angriffen“.',
    'einer Mitteilung des Rats',
  ],
  ['the latter', 'Jan Kos kam mit Anna Kern. „Die Brücke ist schön“, so letztere.', 'letztere'],
])('reads the speaker from %s', (_form, text, speaker) => {
  const found = mentions(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.[1]).toContain(speaker);
});

test.each([
  [
    'dass behind another quote',
    'Anna Kern sagte „nie im ganzen Leben“, und dass er „gerne später kommt“.',
    'Anna Kern',
  ],
  ['a verb known by its place inside a phrase', 'Die in Bremen geborene Kern sagte: „Die Brücke bleibt.“', 'Kern'],
  ['a man who speaks to a paper', 'Der Trainer sagte der Zeitung: „Die Brücke bleibt.“', 'Der Trainer'],
  ['a time behind nach', 'Nach dem Treffen am Montag sagte Jan Kos: „Die Brücke bleibt.“', 'Jan Kos'],
  ['the one who is cited actively', 'Die Zeitung zitiert Jan Kos mit den Worten: „Die Brücke bleibt.“', 'Jan Kos'],
  ['a number that ends its sentence', 'Der Rat zählte 12. Anna Kern sagte: „Die Brücke bleibt.“', 'Anna Kern'],
  ['an apposition with an article', 'Jan Kos, der Trainer, hat gesagt: „Die Brücke bleibt.“', 'Jan Kos'],
  ['an opening adverb', 'Noch kurz vor der Wahl war Kern froh und sagte: „Die Brücke bleibt.“', 'Kern'],
])('is not misled by %s', (_form, text, speaker) => {
  expect(mentions(text).at(-1)?.[1]).toContain(speaker);
  expect(mentions(text).at(-1)?.[1]).not.toMatch(/Zeitung|Treffen|Wahl/);
});

test('an indefinite article judges: what the marks hold is somebody’s word', () => {
  const text = 'Anna Kern warnte vor einer „Brücke ohne Nutzen“.';
  expect(mentions(text)).toEqual([['Brücke ohne Nutzen', 'Anna Kern']]);
});

test.each([
  ['a paper behind a definite article', 'In der „Post am Sonntag“ schreibt Anna Kern über die Brücke.'],
  ['a club behind a preposition with its article', 'Das sagte Anna Kern vom „Verein Neue Brücke“ am Montag.'],
  ['a campaign that the hyphen names', 'Anna Kern startete eine „Rettet die Brücke“-Aktion.'],
  ['a title that its verb names', '„Brücken gegen Mauern“, so lautet der Titel einer Studie.'],
])('takes no quote from %s', (_trap, text) => {
  expect(mentions(text)).toEqual([]);
});

test('what is no title may be said with the same verb', () => {
  expect(mentions('Die Antwort des Rats lautete: „Die Brücke bleibt offen.“')).toHaveLength(1);
});

test.each([
  [
    'a surname that ends in a word for a person',
    'Eva Hartmann kam. „Die Brücke bleibt“, sagte Hartmann.',
    'Eva Hartmann',
    null,
  ],
  ['a profession that does', 'Der Amtsrichter Jan Kos kam. „Die Brücke bleibt“, sagte Kos.', 'Jan Kos', 'Amtsrichter'],
])('gives the name in full for %s', (_form, text, speaker, role) => {
  const [found] = findQuotes(text, languageOf('de'));
  expect(found?.speaker).toBe(speaker);
  if (role) expect(found?.role).toContain(role);
  else expect(found?.role).toBeNull();
});
