import type { Language } from './language.ts';

/** Dutch. */
export const nl: Language = {
  code: 'nl',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'de het een en of maar als dat die dit deze wie wat waar wanneer hoe waarom is zijn was waren wordt worden werd werden heeft hebben had hadden niet geen er hij zij ze hun haar hem wij we ik u je mijn ons onze van in op aan te ten ter bij met voor naar door uit over onder tussen na om tot ook nog al wel dan nu zo volgens toen zal zullen kan kunnen',
    neverEnd: 'dr drs prof ir mr ing mevr dhr st ca bijv bv o.a d.w.z t.a.v m.b.t',
    beforeFigure: 'nr art blz p',
    mayEnd: 'jan feb apr aug sept okt nov dec b.v n.v',
    oftenEnd: 'enz etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ik wij we mijn ons onze u je jullie',
    leaning: 'hij zij ze het dit deze dat die zijn haar hun en maar dus',
    boilerplate: 'klik hier|lees ook|abonneer|alle rechten voorbehouden|volg ons',
    opinion: 'moet moeten zou vindt denkt gelooft hoopt roept pleit benadrukt misschien helaas',
    future: '\\b(?:zal|zullen|wordt|worden|gaat|gaan|volgende|komende)\\b',
    past: 'afgelopen|vorige',
    numbers: 'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf',
    scales: 'honderd=2 duizend=3 miljoen=6 mln=6 miljard=9 mld=9',
    currencies: 'euro=EUR dollar=USD pond=GBP yen=JPY yuan=CNY',
    percent: 'procent=%',
    durations: 'jaar=Y jaren=Y maand=M week=W weken=W dag=D dagen=D uur=h minuten=m minuut=m second=s',
    distances: 'kilometer=km km=km meter=m centimeter=cm',
    days: 'vandaag=0 morgen=1 gisteren=-1',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    countSkip: '^(?:nieuwe|grote|kleine|andere|jonge|oude|eerste|laatste|extra)$',
    organisations: 'ministerie universiteit bank raad rechtbank partij instituut',
    placeCues: 'in',
  },
};
