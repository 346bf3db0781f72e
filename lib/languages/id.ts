import type { Language } from './language.ts';

/** Indonesian. */
export const id: Language = {
  code: 'id',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'yang dan di ke dari untuk pada dengan ini itu dalam tidak akan adalah juga oleh sebagai karena telah sudah ada atau tetapi tapi jika ketika bahwa mereka dia ia kami kita saya anda para lebih dapat bisa harus saat setelah sebelum antara hingga sampai tersebut menjadi hanya masih secara lain kata apa siapa bagaimana mengapa namun',
    neverEnd: 'dr drs prof ir h hj tn ny yth jl',
    beforeFigure: 'no hlm ps',
    mayEnd: 'pt tbk',
    oftenEnd: 'dll dsb dst',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'saya kami kita aku anda',
    leaning: 'dia ia mereka ini itu hal',
    boilerplate: 'klik di sini|baca juga|berlangganan|ikuti kami|hak cipta',
    opinion: 'harus perlu seharusnya percaya berharap mendesak menekankan mungkin',
    future: '\\b(?:akan|rencananya|mendatang|depan)\\b',
    past: 'lalu',
    numbers: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    scales: 'ratus=2 ribu=3 juta=6 miliar=9 triliun=12',
    currencies: 'rupiah=IDR dolar=USD euro=EUR ringgit=MYR yen=JPY yuan=CNY',
    percent: 'persen=%',
    durations: 'tahun=Y bulan=M minggu=W pekan=W hari=D jam=h menit=m detik=s',
    distances: 'kilometer=km km=km meter=m',
    days: 'hari_ini=0 besok=1 kemarin=-1',
    weekdays: 'senin selasa rabu kamis jumat sabtu minggu',
    weekdayCues: 'hari pada',
    countSkip: '^(?:buah|unit|ekor)$',
    organisations: 'kementerian universitas bank mahkamah partai dewan komisi',
    placeCues: 'di',
  },
};
