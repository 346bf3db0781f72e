import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  code: 'tr',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      've bir bu da de ile için o çok daha en gibi ama ancak fakat ya veya ki mi mı ne kim nasıl neden nerede olan olarak olduğu oldu değil var yok sonra önce kadar göre her hiç şu ben sen biz siz onlar onun bunu ise bile şimdi üzere karşı',
    neverEnd: 'dr prof doç av sn hz vb st alb gen yrd',
    beforeFigure: 'no s',
    mayEnd: 'a.ş ltd şti cad sok mah',
    oftenEnd: 'vb vs',
    hasPointOrdinals: true,
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ben biz benim bizim siz sizin bana bize',
    leaning: 'o bu bunlar onlar onun bunun onların şu ve ama ancak',
    boilerplate: 'tıklayın|abone olun|tüm hakları saklıdır|bizi takip edin',
    opinion: 'gerek lazım inanıyor düşünüyor umuyor çağrı vurgula belki',
    future: '\\p{L}+(?:acak|ecek)|gelecek|önümüzdeki',
    past: 'geçen|geçtiğimiz',
    numbers: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
    scales: 'yüz=2 bin=3 milyon=6 milyar=9 trilyon=12',
    currencies: 'lira=TRY tl=TRY dolar=USD euro=EUR avro=EUR sterlin=GBP',
    percentBefore: 'yüzde',
    durations: 'yıl=Y ay=M hafta=W gün=D saat=h dakika=m saniye=s',
    distances: 'kilometre=km km=km metre=m santim=cm',
    days: 'bugün=0 yarın=1 dün=-1',
    weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    countSkip: '^(?:yeni|büyük|küçük|genç|eski|ayrı)$',
    organisations: 'bakanlığı üniversitesi bankası mahkemesi partisi kurumu meclisi enstitüsü',
  },
};
