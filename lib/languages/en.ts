import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  code: 'en',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'the a an and or but if of to in on at for from by with as is are was were be been has have had do does did not no it its he she they we you i his her their our your my him them us this that these those there here who which what when where how why will would can could may might should must than then so also into out up down over after before about more most some any all just only said says nobody nothing neither now police',
    neverEnd:
      'supt det atty dr mr mrs ms messrs prof st gen gov sen rep lt col maj capt sgt cmdr adm brig rev hon pres supt insp mt ft vs approx e.g i.e fr',
    beforeFigure: 'no nos fig figs vol vols p pp ch sec art',
    mayEnd:
      'ala ariz ark calif colo conn fla ga ill kan ky md mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cir inc corp ltd co jr sr bros u.s u.k u.n d.c p.m a.m ph.d m.d jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd est dept',
    oftenEnd: 'etc al',
    attributionVerbs:
      'said says asked asks told added replied wrote writes shouted yelled cried wondered joked explained',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {},

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'i we my our me us you your',
    leaning: 'he she it they this that these those his her their its and but so',
    boilerplate: 'scroll down|click here|follow us|sign up|subscribe|all rights reserved|copyright|read more',
    opinion:
      'should must need believe think thought hope urge call emphasi argue suggest feel warn insist perhaps maybe unfortunately',
    future:
      '\\b(?:will|would|shall|due|set|expected|scheduled|plans?|next|upcoming|(?:re)?opens|begins|starts|takes (?:place|effect))\\b',
    past: '\\b(?:last|previous)\\b',
    numbers:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    scales: 'hundred=2 thousand=3 million=6 billion=9 trillion=12 k=3 m=6 mn=6 bn=9 b=9 tn=12',
    currencies:
      'dollar=USD us_dollar=USD euro=EUR pound=GBP yen=JPY yuan=CNY rupee=INR ruble=RUB rouble=RUB franc=CHF won=KRW lira=TRY',
    percent: 'percent=% per_cent=% percentage_point=pp',
    durations: 'year=Y month=M week=W day=D hour=h minute=m second=s',
    distances: 'kilomet=km km=km mile=mi meter=m metre=m feet=ft foot=ft centimet=cm yard=yd',
    days: 'today=0 tomorrow=1 yesterday=-1',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    countNoun:
      '(?:[^\\Wsui]|[ea]|ie)s$|^(?:people|men|women|children|police|officers|staff|sheep|fish|schoolchildren|(?:sales|crafts|fire|police)?(?:men|women))$',
    organisations:
      'ministry university bank council committee congress parliament institute agency organization organisation association foundation company corporation commission party court inc corp ltd',
    placeCues: 'in near',
    placeWords: 'province county district city island',
  },
};
