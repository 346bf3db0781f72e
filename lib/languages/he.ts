import type { Language } from './language.ts';

/** Hebrew. */
export const he: Language = {
  code: 'he',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'של את על לא כי הוא היא הם הן זה זו זאת אני אנחנו אתה עם אל מן כל גם אך אבל או אם היה היתה הייתה היו יש אין לפי בין עד אחרי לפני רק עוד כבר מה מי איך למה כאשר אשר יותר כך לו לה להם שם אז כדי',
    neverEnd: "ד\"ר פרופ' גב' מר רח'",
    beforeFigure: "עמ' מס'",
    oftenEnd: "וכו'",
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'אני אנחנו שלי שלנו אתה אתם',
    leaning: 'הוא היא הם הן זה זו זאת',
    boilerplate: 'לחצו כאן|כל הזכויות שמורות|קראו גם|הירשמו',
    opinion: 'צריך חייב חייבים לדעתו מאמין מקווה קורא הדגיש אולי',
    future: '(?:^|\\s)(?:ייערך|תיערך|יתקיים|תתקיים|צפוי|צפויה|הבא|הקרוב)',
    past: 'שעבר|האחרון',
    numbers: 'אפס אחד/אחת שני/שתי/שניים שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה תשעה/תשע עשרה/עשר',
    scales: 'מאה=2 אלף=3 אלפים=3 מיליון=6 מיליארד=9',
    currencies: 'שקל=ILS שקלים=ILS ש"ח=ILS ש״ח=ILS דולר=USD דולרים=USD יורו=EUR',
    percent: 'אחוז=% אחוזים=%',
    durations: 'שנה=Y שנים=Y שנות=Y חודש=M חודשים=M שבוע=W שבועות=W יום=D ימים=D שעה=h שעות=h דקה=m דקות=m',
    distances: 'קילומטר=km קילומטרים=km ק"מ=km ק״מ=km מטר=m מטרים=m',
    days: 'היום=0 מחר=1 אתמול=-1',
    weekdays: 'שני שלישי רביעי חמישי שישי שבת ראשון',
    weekdayCues: 'יום ביום',
    organisations: 'משרד אוניברסיטת בנק מפלגת',
  },
};
