import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  code: 'en',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'the a an and or but if of to in on at for from by with as is are was were be been has have had do does did not no it its he she they we you i his her their our your my him them us this that these those there here who which what when where how why will would can could may might should must than then so also into out up down over after before about more most some any all just only said says nobody nothing neither now police',
    neverEnd:
      'supt det atty dr mr mrs ms messrs prof gen gov sen rep lt col maj capt sgt cmdr adm brig rev hon pres supt insp vs approx e.g i.e fr',
    beforeFigure: 'no nos fig figs vol vols p pp ch sec art',
    mayEnd:
      'st mt ft ala ariz ark calif colo conn fla ga ill kan ky md mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cir inc corp ltd co jr sr bros u.s u.k u.n d.c p.m a.m ph.d m.d jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd est dept',
    oftenEnd: 'etc al',
    attributionVerbs:
      'said says asked asks told added replied wrote writes shouted yelled cried wondered joked explained',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” “" "" "” ”” «»',
    singleMarks: '‘’',
    capitals: true,
    order: 'subject-verb',
    authors: 'by',
    verbs: [
      ['say', '~ s ing'],
      [
        'said wrote writes writing written went_on_to_say goes_on_to_say went_on goes_on read reads reading spoke_of puts_it put_it has_it shot_back fired_back hit_back cut_in chimed_in weighed_in broke_in made_clear makes_clear swore swears thought thinks felt believed',
        '-',
      ],
      [
        'tweet retweet add claim explain insist respond report remark assert contend maintain boast mention warn confess comment protest lament exclaim counter vow affirm recount recall repeat shout proclaim quip joke interject ask answer predict point groan moan growl sigh scream yell chant mutter whisper suggest gush brag hint reveal boom retort fret vent crow grumble post complain concur demand reaffirm reflect thunder blast stress detail outlin reason jest echo remember react agree caution question hail offer threaten plead bark laugh wail shrug disagree object chuckle guess reckon elaborate deadpan counsel murmur mumble volunteer testify interrupt',
        '~ s ed ing',
      ],
      [
        'not stat continu declar advis acknowledg announc conced conclud argu observ elaborat reiterat pronounc propos mus urg promis describ surmis sneer theoriz theoris emphasiz emphasis summariz summaris apologiz apologis criticiz criticis decr chid advocat snip swip encourag pledg fum speculat disclos assur enthus rag hop recogniz realiz agre jok wondr outlin wrot wagr invok quot remembr retrac welcom explor',
        '~e es ed ing',
      ],
      ['repl testif clarif', '~y ies ied'],
      [
        'replying clarifying wonders wondered wondering admits admitted admitting quipped quipping snaps snapped snapping',
        '-',
      ],
    ],
    weakVerbs: [
      ['write admit think believe feel call', '-'],
      [
        'call label brand dubb slamm mock deem treat reject express want term view consider attack ripp portray credit condemn touch',
        's ed ing',
      ],
      ['describ denounc characteriz criticiz accus prais dismiss deride derid believ hop oppos support', 'es s ed ing'],
      ['referred refers referring slams knows see sees found finds speaks talks talked talking talks_about', '-'],
    ],
    objectVerbs:
      'tell told tells telling assured assures assuring reminded reminds reminding informed informs urged urges urging warned',
    nouns:
      'statement statements comment comments remark remarks quote quotes claim claims report reports letter email e-mail post message tweet speech interview note notes states posts tweets reads calls demands questions',
    sources: 'according_to in_the_words_of per',
    traps: [
      [
        'titled entitled nicknamed book novel film movie documentary show series song album magazine exhibition slogan motto banner term word phrase nickname so-called known',
        '- s',
      ],
    ],
    he: "he him he's he'd he'll",
    she: "she her she's she'd she'll",
    they: "they i we it they're they've we're i'm it's i've who you",
    determiners:
      'the a an his her its their our my this that these those each no every another several most one some many others both few such',
    prepositions:
      'in on at to by with from about against during after before over under through between into without within among amid since until despite toward towards upon near via including like than per off out',
    links: 'of for',
    conjunctions: 'and but or nor yet so',
    openers:
      'that because if when while where whether although though as which why how what whose unless whereas whom once than',
    relatives: 'who',
    complementizers: 'that',
    passives: 'is are was were be been being',
    skips:
      'has have had is was are were be been being also then later still not never once again even just now often already further only did does do would will can could may might should must reportedly went seems too instead previously all ever perhaps however meanwhile first always thus simply therefore likewise nonetheless nevertheless moreover furthermore additionally yesterday himself herself itself themselves s',
    skipEndings: 'ly',
    leadEndings: 'ing',
    times:
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec today tomorrow yesterday tonight day week month year morning afternoon evening night earlier recently last next ago',
    titles:
      'mr mrs ms miss dr prof professor sir dame lord lady sen rep gov lt col gen capt sgt rev hon judge justice president senator governor mayor minister secretary chancellor king queen prince princess pope chairman chairwoman sheriff detective officer captain general colonel sergeant reverend bishop ambassador congressman congresswoman representative chief',
    roles: [
      [
        'spokesman spokeswoman spokesperson president chairman chairwoman chair minister secretary senator governor mayor director manager coach analyst officer official lawyer attorney prosecutor judge professor researcher scientist author expert critic supporter opponent activist organizer leader candidate nominee strategist adviser advisor aide reporter journalist editor columnist host anchor commentator moderator historian economist doctor nurse teacher student resident neighbor neighbour witness victim mother father sister brother son daughter wife husband friend voter delegate deputy commissioner ambassador executive founder owner boss head member councillor councilor lawmaker legislator democrat republican source veteran farmer worker driver captain detective investigator superintendent principal pastor priest bishop imam rabbi singer actor actress artist musician player man woman boy girl person user fan writer blogger pollster psychologist meteorologist engineer pilot sheriff',
        '- s',
      ],
      ['men women people children police', '-'],
    ],
    groups: [
      [
        'company department ministry agency council committee party campaign group union association court commission board office bank university government administration organization organisation institute foundation authority network newspaper paper website team club school hospital firm army navy military embassy statement report letter email post message tweet article document memo poll survey study sign headline caption ad transcript filing lawsuit complaint resolution petition indictment editorial release',
        '- s',
      ],
    ],
    particles: 'de van von bin al la der den du da dos di el le ibn st ap mac jr sr',
    abbreviations:
      'mr mrs ms dr prof sen rep gov lt col gen capt sgt rev hon st jr sr inc ltd co corp no vs jan feb mar apr aug sept oct nov dec u.s u.n u.k d.c calif fla mass mich n.y pa tex va wash ariz colo conn ill ind minn',
    otherMarks: "'s s'",
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'i we my our me us you your',
    leaning: 'he she it they this that these those his her their its and but so',
    boilerplate: 'scroll down|click here|follow us|sign up|subscribe|all rights reserved|copyright|read more',
    opinion:
      'should must need believe think thought hope urge call emphasi argue suggest feel warn insist perhaps maybe unfortunately',
    future:
      '\\b(?:will|would|shall|due|set|expected|scheduled|plans?|next|upcoming|(?:re)?opens|begins|starts|takes (?:place|effect))\\b|\\bby\\b|\\bkicks off\\b|\\bopening\\b|\\bfrom next\\b|\\bto be held\\b|\\bplans\\b|\\btomorrow\\b|\\bupcoming\\b|\\bholds\\b|\\breturns\\b',
    past: '\\b(?:last|previous)\\b',
    numbers:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    scales: 'hundred=2 thousand=3 million=6 billion=9 trillion=12 k=3 m=6 mn=6 bn=9 b=9 tn=12 crore=7 lakh=5',
    currencies:
      'dollar=USD us_dollar=USD euro=EUR pound=GBP yen=JPY yuan=CNY rupee=INR ruble=RUB rouble=RUB franc=CHF won=KRW lira=TRY canadian_dollar=CAD australian_dollar=AUD hong_kong_dollar=HKD singapore_dollar=SGD new_zealand_dollar=NZD swiss_franc=CHF mexican_peso=MXN reais=BRL hryvnia=UAH zloty=PLN shekel=ILS naira=NGN dirham=AED rupiah=IDR ringgit=MYR baht=THB pence=GBP/100 krona=SEK kronor=SEK sterling=GBP',
    percent: 'percent=% per_cent=% percentage_point=pp pct=%',
    durations: 'year=Y month=M week=W day=D hour=h minute=m second=s',
    distances: 'kilomet=km km=km mile=mi meter=m metre=m feet=ft foot=ft centimet=cm yard=yd',
    days: 'today=0 tomorrow=1 yesterday=-1 tonight=0',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    countNoun:
      '(?:[^\\Wsui]|[ea]|ie)s$|^(?:people|men|women|children|police|officers|staff|sheep|fish|schoolchildren|(?:sales|crafts|fire|police)?(?:men|women))$',
    organisations:
      'ministry university bank council committee congress parliament institute agency organization organisation association foundation company corporation commission party court inc corp ltd department authority union federation office senate bureau service board society trust group holdings airlines airways fund reserve college police house_of_commons union nations league alliance',
    placeCues: 'in near outside',
    placeWords: 'province county district city island',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    compound: 'T-U',
    moreNumbers:
      'dozen=12 a_dozen=12 two_dozen=24 three_dozen=36 half_a_dozen=6 half_a=0.5 half_an=0.5 a_hundred=100 a_thousand=1000 a_million=1000000 a_billion=1000000000',
    halfBehind: 'and_a_half',
    rangeWords: 'to or',
    ageBehind: '\\s(?:old|of age)\\b|-year-old',
    ageBefore: '\\b(?:aged?|ages|aged between)\\s(?:\\d+\\s(?:and|to)\\s)?',
    monthBefore:
      'in|by|since|until|till|from|to|through|during|before|after|of|last|this|next|early|late|mid|between|and|throughout',
    yearCues: 'since late early year',
    notCounted: 'times percentage thirds quarters fifths tenths',
    knownOrganisations:
      'NATO Nato UNESCO UNICEF UEFA FIFA NASA FBI CIA OPEC IMF WHO UN EU ECB NHS Interpol Greenpeace Amnesty_International Human_Rights_Watch Red_Cross Red_Crescent United_Nations European_Union Federal_Reserve Supreme_Court White_House Kremlin Pentagon Hamas Hezbollah House_of_Commons House_of_Representatives Downing_Street',
    knownPlaces:
      'Britain England Scotland Wales UK U.K. Czech_Republic Ivory_Coast Gaza West_Bank Crimea Kashmir Northern_Ireland',
    shareWords: 'in|out of|in every|of every',
  },
};
