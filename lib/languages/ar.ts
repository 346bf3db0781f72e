import type { Language } from './language.ts';

/** Arabic. */
export const ar: Language = {
  code: 'ar',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'في من على إلى عن أن إن أنه التي الذي الذين هذا هذه ذلك تلك كان كانت قد لم لن لا ما هو هي هم كما بعد قبل بين حتى عند مع أو ثم لكن بل كل غير أي منذ خلال حول وقد وهو وهي وفي ومن يكون تم حيث إذا أما ولم',
    neverEnd: 'د أ م ص ج إلخ الخ ق.م كم ت س',
    beforeFigure: 'رقم',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'أنا نحن لي لنا أنت أنتم',
    leaning: 'هو هي هم هذا هذه ذلك تلك وهو وهي',
    boilerplate: 'اضغط هنا|اقرأ أيضا|جميع الحقوق محفوظة|اشترك',
    opinion: 'يجب ينبغي يعتقد يرى يأمل دعا حث شدد أكد ربما',
    future: '(?:^|\\s)و?(?:سوف|سي\\p{L}{2,}|ست\\p{L}{2,}|المقبل|المقبلة|القادم)',
    past: 'الماضي',
    numbers: 'صفر واحد/واحدة اثنان/اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر',
    scales: 'مئة=2 مائة=2 ألف=3 آلاف=3 مليون=6 ملايين=6 مليار=9 مليارات=9 تريليون=12',
    currencies: 'دولار=USD دولارا=USD يورو=EUR جنيه=EGP ريال=SAR درهم=AED يوان=CNY ليرة=TRY دينار=IQD',
    percent: 'في_المئة=% في_المائة=% بالمئة=% بالمائة=%',
    durations:
      'سنة=Y سنوات=Y عام=Y عاما=Y أعوام=Y شهر=M شهرا=M أشهر=M أسبوع=W أسابيع=W يوم=D يوما=D أيام=D ساعة=h ساعات=h دقيقة=m دقائق=m ثانية=s',
    distances: 'كيلومتر=km كيلومترا=km كيلومترات=km كلم=km كم=km متر=m أمتار=m مترا=m ميل=mi',
    days: 'اليوم=0 غدا=1 أمس=-1',
    weekdays: 'الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    organisations: 'وزارة جامعة بنك محكمة حزب مجلس معهد',
    placeWords: 'مدينة محافظة',
  },
};
