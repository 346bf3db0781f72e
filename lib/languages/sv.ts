import type { Language } from './language.ts';

/** Swedish. */
export const sv: Language = {
  code: 'sv',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'och i att det som en ett den de på är av för med till om har inte han hon vi jag ni du man sig sin sitt sina var från vid men när där vad vem hur varför eller efter under över mellan genom utan mot kan ska skulle blir blev hade också nu så då här denna detta dessa hans hennes deras enligt alla mer bara',
    neverEnd: 'dr prof st bl.a t.ex d.v.s s.k ca kl',
    beforeFigure: 'nr s art',
    mayEnd: 'jan feb apr aug sept okt nov dec f.d',
    oftenEnd: 'osv etc m.m',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'jag vi min mitt vår våra mig oss du ni er',
    leaning: 'han hon det den de detta denna dessa hans hennes deras och men så',
    boilerplate: 'klicka här|läs också|läs mer|prenumerera|följ oss',
    opinion: 'bör måste borde anser tror tycker hoppas uppmanar betonar kanske',
    future: '\\b(?:ska|skall|kommer att|väntas|nästa|planeras)(?!\\p{L})',
    past: 'förra|i (?:mån|tis|ons|tors|fre|lör|sön)dags',
    numbers: 'noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv',
    scales: 'hundra=2 tusen=3 miljon=6 miljoner=6 miljard=9 mdr=9',
    currencies: 'krono=SEK euro=EUR dollar=USD pund=GBP',
    percent: 'procent=% procentenhet=pp',
    durations: 'år=Y månad=M veck=W dag=D dagar=D timm=h minut=m sekund=s',
    distances: 'kilometer=km km=km mil=mil meter=m centimeter=cm',
    days: 'idag=0 i_dag=0 imorgon=1 i_morgon=1 igår=-1 i_går=-1',
    weekdays:
      'måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen söndag/söndagen',
    countSkip: '^(?:nya|stora|små|andra|unga|gamla|första|sista|extra)$',
    organisations: 'universitet bank domstol parti myndighet institut',
    placeCues: 'i',
  },
};
