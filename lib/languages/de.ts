import type { Language } from './language.ts';

/** German. */
export const de: Language = {
  code: 'de',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'der die das den dem des ein eine einen einem einer und oder aber auch nicht kein keine niemand es er sie ihr wir ich ihm ihn ihnen ist sind war waren wird werden wurde wurden hat haben hatte hatten sei zu zum zur von vom im in an am auf aus bei mit nach vor für über unter durch um als wie wenn dass weil doch noch nur schon so dann danach nun heute diese dieser dieses bis seit was wer wo warum laut',
    neverEnd:
      'abg az abt bspw bes betr gem geb gez dir fam gebr vors ev kath priv jr dr prof med hr hrn fr st bzw vgl sog ca max min zzt einschl z.b z.t d.h u.a v.a i.d.r evtl ggf inkl zzgl mio mrd tsd str fa phil jur rer nat ing dipl a.m o.ä',
    beforeFigure: 'nr art abs s kap bd §',
    mayEnd: 'jh jhd hbf bhf jan feb apr aug sept okt nov dez co a.d e.v min std tel',
    oftenEnd: 'usw etc',
    hasPointOrdinals: true,
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ich wir mein meine unser unsere mich uns du ihr sie_selbst',
    leaning: 'er sie es dies diese dieser dieses das sein seine ihr ihre und aber doch damit dabei',
    boilerplate: 'hier klicken|newsletter|alle rechte vorbehalten|lesen sie auch|jetzt abonnieren|folgen sie uns',
    opinion: 'sollte müsse muss müssen glaube meint hofft fordert appelliert betont warnt vielleicht leider',
    future: '\\b(?:wird|werden|soll|sollen|will|wollen|geplant|nächsten?|kommenden?)\\b',
    past: 'letzten|vergangenen|vorigen',
    numbers:
      'null ein/eine/einen/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn',
    scales: 'hundert=2 tausend=3 million=6 mio=6 milliarde=9 mrd=9 billion=12 bio=12',
    currencies:
      'euro=EUR dollar=USD us-dollar=USD pfund=GBP yen=JPY yuan=CNY franken=CHF rubel=RUB cent=EUR/100 kronen=SEK',
    percent: 'prozent=% prozentpunkt=pp',
    durations: 'jahr=Y monat=M woche=W tag=D tage=D tagen=D stunde=h minute=m sekunde=s',
    distances: 'kilometer=km km=km meter=m zentimeter=cm meile=mi',
    days: 'heute=0 morgen=1 gestern=-1 vorgestern=-2 übermorgen=2',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
    countNoun: '^\\p{Lu}',
    organisations: 'ministerium universität bank gericht partei verband gmbh ag institut bundesamt landesamt',
  },
};
