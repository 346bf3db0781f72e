import type { Language } from './language.ts';

/** Persian. */
export const fa: Language = {
  code: 'fa',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'و در به از که این آن را با برای است بود شد می های ها یک تا بر هم نیز اما یا اگر هر خود او آنها ما من شما بین پس پیش بعد قبل شده کرد کرده دارد دارند باشد خواهد نیست چه کجا چرا ولی همچنین بی روی',
    neverEnd: 'د ص ق.م',
    beforeFigure: 'شماره',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'من ما شما',
    leaning: 'او آن این آنها وی',
    boilerplate: 'کلیک کنید|بیشتر بخوانید|مشترک شوید',
    opinion: 'باید معتقد امیدوار خواستار تاکید شاید',
    future: 'خواهد|خواهند|آینده',
    past: 'گذشته',
    numbers: 'صفر یک دو سه چهار پنج شش هفت هشت نه ده',
    scales: 'صد=2 هزار=3 میلیون=6 میلیارد=9 تریلیون=12',
    currencies: 'تومان=IRT ریال=IRR دلار=USD یورو=EUR',
    percent: 'درصد=%',
    durations: 'سال=Y ماه=M هفته=W روز=D ساعت=h دقیقه=m ثانیه=s',
    distances: 'کیلومتر=km متر=m',
    days: 'امروز=0 فردا=1 دیروز=-1',
    weekdays: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه/یک‌شنبه',
    organisations: 'وزارت دانشگاه بانک دادگاه حزب مجلس',
    placeWords: 'شهر استان',
  },
};
