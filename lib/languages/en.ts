import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  code: 'en',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {},

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” “" "" "” «»',
    singleMarks: '‘’',
    capitals: true,
    order: 'subject-verb',
    verbs: [
      ['say', '- s ing'],
      ['said tell told told wrote went_on goes_on read reads reading spoke_of puts_it put_it has_it', '-'],
      ['tweet retweet add claim explain insist respond report remark assert contend maintain boast mention warn confess comment protest lament exclaim counter vow affirm recount recall repeat shout proclaim quip joke interject ask answer predict point_out reckon groan moan growl sigh scream yell chant mutter whisper suggest gush brag pledge hint reveal boom retort fret fume vent riff crow opine speculate wonder grumble post complain tout concur respond demand testif reaffirm reassert disclos reflect thunder blast stress snapp quipp detail outlin reason jest echo', '- s ed ing'],
      ['not stat not continu declar advis acknowledg announc conced conclud argu observ elaborat reiterat pronounc not propos mus urg promis describ stat surmis sneer theoriz theoris emphasiz emphasis summariz summaris apologiz apologis criticiz criticis writ prais decr advertis chid scold likenne advocat brief sniped swip encourag', 'e es ed ing'],
      ['repl testif clarif', 'y ies ied ying'],
      ['quip admit', '- s ted ting ped ping'],
      ['wr', 'ites iting'],
      ['tells telling shot_back fired_back hit_back cut_in chimed_in weighed_in broke_in made_clear makes_clear swore swears thought thinks felt believed is_quoted_as_saying was_quoted_as_saying', '-'],
    ],
    weakVerbs: [
      ['call label brand accus dubb slamm blast mock deem treat reject express want term view consider attack ripp', '- s ed ing'],
      ['describ denounc characteriz criticiz accus prais dismiss referr decr deride derid believ condemn credit welcom oppos', '- e es ed ing'],
      ['refer dub slam', '- s red ring bed bing med ming'],
      ['calling hailed hailing knows know saw sees see hopes hoped feels found finds spoke speaks talks talked talking', '-'],
    ],
    objectVerbs: 'tell told tells telling assured assures assuring reminded reminds reminding informed informs urged urges urging warned',
    nouns:
      'statement statements comment comments remark remarks quote quotes claim claims report reports letter email e-mail post message tweet speech interview note notes states posts tweets reads calls demands questions',
    sources: 'according_to in_the_words_of per',
    he: 'he him',
    she: 'she her',
    they: 'they i we it who one you another others both some many',
    determiners: 'the a an his her its their our my this that these those each no every another several most',
    prepositions:
      'in on at to by with from about against during after before over under through between into without within among amid since until despite toward towards upon near via including like than per off out',
    links: 'of for',
    conjunctions: 'and but or nor yet so',
    openers:
      'that because if when while where whether although though as which why how what whose unless whereas whom once than',
    relatives: 'who',
    skips:
      'has have had is was are were be been being also then later still not never once again even just now often already further only did does do would will can could may might should must reportedly went seems to too instead both previously all ever perhaps however meanwhile first always thus simply therefore likewise nonetheless nevertheless moreover furthermore additionally yesterday himself herself itself themselves s',
    skipEndings: 'ly',
    leadEndings: 'ing',
    times:
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec today tomorrow yesterday tonight week month year morning afternoon evening night earlier recently last next ago',
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
  facts: {},
};
