import type { Language } from './language.ts';

/** Italian. */
export const it: Language = {
  code: 'it',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'il lo la l i gli le un uno una d dell nell all di del dello della dei degli delle e o ma se non che chi quale quando dove come è sono era erano fu ha hanno aveva essere stato stata sarà al allo alla ai agli alle a in nel nella nei nelle con per da dal dalla su sul sulla tra fra fino dopo secondo più meno molto già anche suo sua suoi loro lui lei essi io noi voi questo questa questi queste ciò si ci ne mi poi ora',
    neverEnd: 'on arch geom cav sig sigg dott prof avv ing on sen gen col cap mons s ss ca es vs',
    beforeFigure: 'art pag p n vol cap tel fig',
    mayEnd: 's.p.a spa s.r.l a.c d.c',
    oftenEnd: 'ecc etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'io noi mio mia nostro nostra mi tu voi vostro',
    leaning: 'lui lei egli essi questo questa questi queste ciò suo sua loro e ma così',
    boilerplate: 'clicca qui|leggi anche|abbonati|tutti i diritti riservati|seguici',
    opinion: 'dovrebbe deve devono bisogna crede ritiene spera chiede sottoline forse purtroppo',
    future: '\\p{L}+(?:rà|ranno)(?!\\p{L})|prossim|previst',
    past: 'scors[oa]',
    numbers:
      'zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
    scales: 'cento=2 mille=3 mila=3 milion=6 miliard=9',
    currencies: 'euro=EUR dollar=USD sterlin=GBP yen=JPY yuan=CNY franch=CHF rubl=RUB',
    percent: 'per_cento=%',
    durations: 'anno=Y anni=Y mese=M mesi=M settiman=W giorn=D ora=h ore=h minut=m second=s',
    distances: 'chilometr=km km=km metr=m centimetr=cm',
    days: 'oggi=0 domani=1 ieri=-1',
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    countSkip: '^(?:nuov[ie]|grandi|altr[ie]|prim[ie]|ultim[ie]|giovani)$',
    countNoun: '[eia]$',
    organisations: 'ministero università banca consiglio partito tribunale istituto commissione fondazione',
    placeCues: 'a in',
  },
};
