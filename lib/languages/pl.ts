import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  code: 'pl',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'i w we z ze na nie że się to jest są był była było byli być ma mają miał do od o po za przez dla przy pod nad przed między bez jak ale lub albo czy jeśli gdy kiedy gdzie kto co który która które ten ta te tego tej tych jego jej ich on ona ono oni my wy ja już jeszcze tylko tak tam także również a więc oraz będzie będą według',
    neverEnd: 'dr prof hab mgr inż ks św ul al pl gen płk im np m.in tzn tzw ok tys mln mld wg por',
    beforeFigure: 'nr art ust s str',
    mayEnd: 'r w godz zł gr proc',
    oftenEnd: 'itd itp',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ja my mój moja nasz nasza mnie nas nam ty wy wasz',
    leaning: 'on ona ono oni to ten ta te jego jej ich i ale a więc',
    boilerplate: 'kliknij tutaj|czytaj także|czytaj też|subskrybuj|wszelkie prawa zastrzeżone',
    opinion: 'powinn należy trzeba musi uważa sądzi myśli wzywa apeluje podkreśl może',
    future: '(?:^|\\P{L})(?:będzie|będą|odbędzie|rozpocznie|planuj\\p{L}*|przyszł\\p{L}*|najbliższ\\p{L}*)',
    past: 'ubiegł|minion|zeszł',
    numbers:
      'zero jeden/jedna/jedno dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu',
    scales: 'sto=2 tysiąc=3 tysięcy=3 tys=3 milion=6 mln=6 miliard=9 mld=9',
    currencies: 'złot=PLN zł=PLN euro=EUR dolar=USD funt=GBP',
    percent: 'procent=% proc=%',
    durations: 'rok=Y lata=Y lat=Y miesiąc=M miesięcy=M tydzień=W tygodni=W dzień=D dni=D godzin=h minut=m sekund=s',
    distances: 'kilometr=km km=km metr=m cm=cm',
    days: 'dziś=0 dzisiaj=0 jutro=1 wczoraj=-1',
    weekdays:
      'poniedziałek/poniedziałku wtorek/wtorku środę/środa/środy czwartek/czwartku piątek/piątku sobotę/sobota/soboty niedzielę/niedziela/niedzieli',
    countSkip: '(?:ch|ne|we|kie|owe)$',
    organisations: 'ministerstwo uniwersytet bank sąd partia rada instytut urząd',
  },
};
