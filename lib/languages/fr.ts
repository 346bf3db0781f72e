import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  code: 'fr',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'le la les l un une des du de d et ou mais si ne pas plus que qu qui quoi où quand comment pourquoi ce c cet cette ces il elle ils elles on nous vous je j son sa ses leur leurs notre votre mon ma mes est sont était étaient a ont avait avaient été être avoir sera au aux à en dans sur sous par pour avec sans chez entre vers selon après avant depuis comme puis aussi très y se s lui personne',
    neverEnd:
      'prof bd dre pdt dir dép m mm mme lt cdt col fr mmes mlle dr pr me mgr st ste cap col gén env av cf p.ex c.-à-d vs j.-c',
    beforeFigure: 'no n art p pp vol chap fig',
    mayEnd: 's.a o.n.u cie janv févr avr juil sept oct nov déc tél éd av.j.-c',
    oftenEnd: 'etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'je j nous mon ma mes notre nos me vous votre vos tu',
    leaning: 'il elle ils elles ce cela cette ces celui-ci son sa ses leur leurs et mais donc or',
    boilerplate: 'cliquez ici|lire aussi|abonnez-vous|tous droits réservés|newsletter|suivez-nous',
    opinion: 'devrai faut doit doivent estime pense espère appelle souligne exhorte peut-être malheureusement',
    future: '\\p{L}+(?:era|erait|ront|ira|dra)(?!\\p{L})|prochain|prévu|doit|doivent',
    past: 'dernier',
    numbers: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    scales: 'cent=2 mille=3 million=6 milliard=9',
    currencies: 'euro=EUR dollar=USD livre=GBP yen=JPY yuan=CNY franc=CHF rouble=RUB',
    percent: 'pour_cent=% pourcent=%',
    durations: 'an=Y ans=Y année=Y mois=M semaine=W jour=D heure=h minute=m seconde=s',
    distances: 'kilomètre=km km=km mètre=m mètres=m centimètre=cm',
    days: "aujourd’hui=0 aujourd'hui=0 demain=1 hier=-1",
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    countSkip:
      '^(?:nouve(?:aux|lles)|grand(?:e?s)|petite?s|autres|jeunes|ancien(?:ne)?s|premi(?:ers|ères)|derni(?:ers|ères))$',
    countNoun: '[sx]$',
    organisations: 'ministère université banque conseil parti tribunal institut assemblée commission fondation',
    placeCues: 'à en près_de',
  },
};
