import type { Language } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  code: 'pt',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'o a os as um uma uns umas de do da dos das e ou mas se não que quem qual quando onde como é são era eram foi foram tem têm tinha ser estar está estão será ao aos à às em no na nos nas com por para sem sobre entre até desde segundo mais menos muito já também seu sua seus suas lhe ele ela eles elas eu nós você este esta isso isto esse essa pelo pela após depois agora',
    neverEnd: 'srta dir dep pça sr sra srs dr dra prof profa eng av gen cel dom aprox p.ex vs',
    beforeFigure: 'art pág p n nº núm vol cap tel',
    mayEnd: 's.a ltda cia a.c d.c eua h',
    oftenEnd: 'etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'eu nós meu minha nosso nossa me você vocês',
    leaning: 'ele ela eles elas este esta isto isso esse essa seu sua seus suas e mas assim',
    boilerplate: 'clique aqui|leia também|assine|todos os direitos reservados|siga-nos',
    opinion: 'deveria deve devem precisa acredita acha espera pede defende destac talvez infelizmente',
    future: '\\p{L}+(?:rá|rão)(?!\\p{L})|próxim|previst|\\bvai\\b|\\bvão\\b',
    past: 'passad[oa]',
    numbers: 'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze',
    scales: 'cem=2 mil=3 milhão=6 milhões=6 bilhão=9 bilhões=9 mil_milhões=9 trilh=12',
    currencies: 'euro=EUR dólar=USD dólares=USD real=BRL reais=BRL libra=GBP iene=JPY yuan=CNY',
    percent: 'por_cento=%',
    durations: 'ano=Y mês=M meses=M semana=W dia=D hora=h minuto=m segundo=s',
    distances: 'quilômetro=km quilómetro=km km=km metro=m centímetro=cm',
    days: 'hoje=0 amanhã=1 ontem=-1',
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    countSkip: '^(?:nov[oa]s|grandes|outr[oa]s|primeir[oa]s|últim[oa]s|jovens)$',
    countNoun: 's$',
    organisations: 'ministério universidade banco conselho partido tribunal instituto congresso comissão fundação',
    placeCues: 'em',
  },
};
