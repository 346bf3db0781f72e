import type { Language } from './language.ts';

/** Spanish. */
export const es: Language = {
  code: 'es',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'el la los las un una unos unas de del y e o u pero si no que quien qué cuál cuándo dónde cómo es son era eran fue fueron ha han había habían ser estar está están será al a en con por para sin sobre entre hasta desde según como más menos muy ya también su sus se le les lo me nos mi este esta estos estas ese esa eso esto él ella ellos ellas yo nosotros tras durante después luego ahora nadie quedan',
    neverEnd:
      'srta srtas org mill dir tte arq prov pza dpto excma excmo ilma ilmo da rvdo hnos mr sr sra sres dr dra d dña prof gral cnel cap sta sto av avda aprox p.ej vs lic ing uds ud ee',
    beforeFigure: 'art pág págs núm n nº vol cap tel fig',
    mayEnd: 'ee.uu uu s.a a.c d.c p.m a.m cía h',
    oftenEnd: 'etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'yo nosotros mi mis nuestro nuestra nuestros nuestras me nos tú usted',
    leaning: 'él ella ellos ellas este esta esto estos estas eso ese su sus y pero así',
    boilerplate: 'haga clic|haz clic|suscríbete|suscríbase|todos los derechos reservados|lea también|síguenos',
    opinion: 'debería debe deben hay_que cree opina espera pide instó subray quizá lamentablemente',
    future: '\\p{L}+(?:rá|rán)(?!\\p{L})|próxim|previst',
    past: 'pasad[oa]',
    numbers: 'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
    scales: 'cien=2 mil=3 millón=6 millon=6 billón=12 billones=12',
    currencies: 'euro=EUR dólar=USD libra=GBP peso=ARS/MXN yen=JPY yuan=CNY rublo=RUB',
    percent: 'por_ciento=%',
    durations: 'año=Y mes=M meses=M semana=W día=D hora=h minuto=m segundo=s',
    distances: 'kilómetro=km km=km metro=m centímetro=cm',
    days: 'hoy=0 mañana=1 ayer=-1',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    countSkip: '^(?:nuev[oa]s|grandes|otr[oa]s|primer[oa]s|últim[oa]s|jóvenes|buen[oa]s)$',
    countNoun: 's$',
    organisations: 'ministerio universidad banco consejo partido tribunal instituto congreso comisión fundación',
    placeCues: 'en',
  },
};
