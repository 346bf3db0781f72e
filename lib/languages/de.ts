import type { Language } from './language.ts';

/** German. */
export const de: Language = {
  code: 'de',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'der die das den dem des ein eine einen einem einer und oder aber auch nicht kein keine niemand es er sie ihr wir ich ihm ihn ihnen ist sind war waren wird werden wurde wurden hat haben hatte hatten sei zu zum zur von vom im in an am auf aus bei mit nach vor für über unter durch um als wie wenn dass weil doch noch nur schon so dann danach nun heute diese dieser dieses bis seit was wer wo warum laut soll sollen kann können konnte will wollen muss müssen',
    neverEnd:
      'abg az abt bspw bes betr gem geb gez dir fam gebr vors ev kath priv jr dr prof med hr hrn fr st bzw vgl sog ca max min zzt einschl z.b z.t d.h u.a v.a i.d.r evtl ggf inkl zzgl mio mrd tsd str fa phil jur rer nat ing dipl a.m o.ä',
    beforeFigure: 'nr art abs s kap bd §',
    mayEnd: 'jh jhd hbf bhf jan feb apr aug sept okt nov dez co a.d e.v min std tel',
    oftenEnd: 'usw etc',
    hasPointOrdinals: true,
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '„“ „” „" »« «» “” "" ""',
    singleMarks: '‚‘ ›‹ ‹›',
    capitals: true,
    nounCapitals: true,
    order: 'verb-second',
    compounds: true,
    pointers: 'so das dies',
    sourceNouns: 'angaben worten aussagen meinung ansicht auffassung',
    hers: 'ihren',
    his: 'seinen',
    reported:
      'sei seien habe hätten hätte könne könnten müsse müssten werde würden dürfe dürften solle wolle gebe gehe stehe komme bleibe brauche bringe mache lasse wisse sehe liege',
    agents: 'von vom',
    passives: 'wird werden wurde wurden werde worden',
    auxiliaries: 'hat habe haben hatte hatten ist sind war waren wird werden wurde wurden werde sei seien hätte hätten',
    cites: 'zitiert zitierte zitierten zitieren',
    impersonals: 'heißt_es hieß_es heiße_es steht stand stehe',
    strictSecond: true,
    verbs: [
      [
        'sag erklär beton erläuter äußer versicher warn forder kritisier bestätig kommentier ergänz füg mein erzähl schilder berichtig behaupt bericht antwort erwider entgegn klag lob verkünd resümier bilanzier argumentier konstatier prophezei mahn unterstrich formulier verlang scherz spott jubel schwärm frag rechtfertig begründ wiederhol präzisier appellier polter wetter räum wunder ärger freu hoff glaub reagier dementier plädier analysier prognostizier moniert sinnier seufz notier twitter poste diktier raunz knurr murmel flüster skandier zeter stichel lästers bedauer beteuer beklag bemängel zitier teil mutmaß vermut vermeld meld raunt gratulier empfehl würdig begrüß fürcht befürcht bezeichn charakterisier nuschel kündig gelob',
        't te ten en end ete eten et',
      ],
      [
        'stellte stellten stellt sprach sprachen spricht sprechen schrieb schrieben schreibt schreiben rief riefen ruft gab gaben gibt wies weist schrie fuhr fährt schloss schließt fuhr_fort strich streicht hob hebt führte führt gestand gestanden gesteht versprach verspricht widersprach widerspricht drückte drückt empfahl empfiehlt riet rät bat bittet wirft warf werfen zeigt zeigte zeigten schwor dachte denkt fand findet nannte befand befindet unterstrich urteilte urteilt sah sieht setzte setzt hielt hakte wandte pflichtete legte ließ lässt verwies verweist warb wirbt log begann gesagt geschrieben mitgeteilt geäußert lautet lautete lauten heißt hieß',
        '-',
      ],
    ],
    weakVerbs: [
      ['nannt bezeichnet wert', 'e en -'],
      [
        'nennt nennen hält wertet wertete beschrieb beschreibt lehnt lehnte will wollen wollte wollten vergleicht verglich beschloss',
        '-',
      ],
    ],
    nouns: 'aussage worte worten erklärung mitteilung stellungnahme brief schreiben interview zitat',
    sources:
      'laut nach_angaben nach_worten gemäß nach_ansicht nach_meinung nach_auffassung nach_aussage nach_aussagen nach_einschätzung',
    sourcesBehind: 'so',
    sourcesAfter: 'zufolge',
    traps: [
      [
        'thema themen dokumentation sendung festival preis orden kollektiv vereinigung bündnis schiff jacht kneipe lokal hotel restaurant café stiftung verein partei gesetz operation mission rakete modell marke tournee show musical drama thriller krimi essay gedicht gemälde skulptur zeitschrift magazin blog portal',
        '- s en n',
      ],
      [
        'motto titel film buch roman serie lied album ausstellung spitzname begriff projekt aktion kampagne sogenannte genannte namen slogan transparent schild zeitung theaterstück oper typ',
        '- n en s es r',
      ],
      ['wort', '- es'],
    ],
    he: 'er',
    she: 'sie',
    they: 'wir ich es man dieser diese jener letzterer letztere ersterer erstere',
    determiners:
      'der die das ein eine sein seine ihr ihre unser unsere mein meine dieser diese dieses jener jene kein keine mehrere viele einige zwei drei beide zahlreiche manche andere alle auch deren dessen jede jeder jedes jegliche sämtliche solche',
    obliqueDeterminers:
      'dem den des einem einen einer eines seinem seinen seiner seines ihrem ihren ihrer ihres diesem diesen unserem unseren',
    genitives: 'der des einer eines seiner seines ihrer ihres dieser dieses unserer',
    feminine: 'ung heit keit schaft tät ion ie ei ur',
    views: 'nach für',
    contractions: 'im am vom zum zur beim ins ans',
    surnameEndings: 'mann manns sohn bauer',
    namings: 'lautet lautete heißt hieß',
    indefinites: 'ein eine einen einem einer eines',
    hosts: 'in im auf aus',
    verbPrefixes: 'mit aus hin hinzu an ein vor zu ab auf nach fest klar bekannt weiter fort zurück zusammen',
    prepositions:
      'in im an am auf aus bei beim mit von vom zu zum zur nach für gegen über unter um durch ohne seit vor während wegen trotz bis ab gegenüber zwischen hinter neben innerhalb außerhalb angesichts anlässlich seitens per aufgrund ins ans statt',
    links: 'von vom für',
    conjunctions: 'und oder aber sondern doch denn sowie',
    openers:
      'dass daß weil wenn als ob obwohl damit indem nachdem bevor wie was wer warum wo wobei sodass während falls da woraufhin wonach womit',
    relatives: '',
    complementizers: 'dass daß',
    skips:
      'unter_anderem demgegenüber indes unterdessen hingegen gleichzeitig derweil mittlerweile beispielsweise inzwischen letztlich offenbar so hat haben hatte hatten ist war sind waren wird werden wurde wurden sei sich auch noch dann nicht nun bereits zudem außerdem dabei dazu daraufhin damals jedoch allerdings ferner wörtlich weiter später zuvor abschließend zugleich deutlich klar nur sehr so_weit selbst immer_wieder mehrfach erneut schließlich öffentlich ebenfalls wiederum hierzu darauf hin dagegen kann könne könnte soll sollen müsse muss darf mag will schon sogar fest aus ein hinzu mit an ab zurück vor heraus hervor',
    times:
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember heute gestern vorgestern morgen abend nachmittag vormittag mittag nacht jahr woche monat montagabend dienstagabend mittwochabend donnerstagabend freitagabend montagmorgen uhr kürzlich jüngst zuletzt früher',
    titles:
      'herr frau dr prof professor doktor graf freiherr pater pastor pfarrer bischof kardinal papst könig königin prinz prinzessin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin minister ministerin bürgermeister bürgermeisterin general oberst',
    roles: [
      [
        'sprecher minister präsident kanzler vorsitzender vorsitzende vorsitzenden chef trainer kommissar richter anwalt forscher wissenschaftler professor direktor leiter geschäftsführer vorstand manager experte abgeordneter abgeordnete politiker senator gouverneur bürgermeister sekretär berater beamter beamte offizier kommandant zeuge nachbar anwohner bewohner lehrer schüler student arzt ärztin patient mutter vater sohn tochter bruder schwester mann frau kollege botschafter diplomat historiker ökonom soziologe autor journalist redakteur künstler sänger regisseur spieler torwart kapitän verteidiger stürmer unternehmer händler bauer wirt mitarbeiter mitglied vertreter demonstrant anhänger gegner kritiker veranstalter organisator initiator',
        '- in innen n en s es',
      ],
    ],
    groups: [
      [
        'polizei regierung ministerium unternehmen firma konzern partei fraktion verband gewerkschaft verein gericht staatsanwaltschaft behörde stadt gemeinde kommission organisation bank universität institut zeitung agentur feuerwehr armee militär botschaft stiftung umweltschützer spd cdu csu fdp grüne linke grünen un uno eu nato website erklärung mitteilung bericht schreiben brief resolution plakat transparent',
        '- en s',
      ],
    ],
    particles: 'von van de der den zu zur vom und ter la le del bin al ibn',
    abbreviations: 'dr prof st nr bzw ca usw etc u.a z.b d.h mio mrd jr',
    otherMarks: "'s ’s",
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ich wir mein meine unser unsere mich uns du ihr sie_selbst',
    leaning: 'er sie es dies diese dieser dieses das sein seine ihr ihre und aber doch damit dabei',
    boilerplate: 'hier klicken|newsletter|alle rechte vorbehalten|lesen sie auch|jetzt abonnieren|folgen sie uns',
    opinion: 'sollte müsse muss müssen glaube meint hofft fordert appelliert betont warnt vielleicht leider',
    future:
      '\\b(?:wird|werden|soll|sollen|will|wollen|geplant|nächsten?|kommenden?)\\b|\\b(?:beginnt|startet|öffnet|eröffnet|tritt|entscheidet|findet|folgt|bis|spätestens|ab|künftig|steht|morgen|wollen|plant)(?!\\p{L})',
    past: 'letzten|vergangenen|vorigen',
    numbers:
      'null ein/eine/einen/einem/einer/eins zwei/zweier drei/dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    scales: 'hundert=2 tausend=3 million=6 mio=6 milliarde=9 mrd=9 billion=12 bio=12',
    currencies:
      'euro=EUR dollar=USD us-dollar=USD pfund=GBP yen=JPY yuan=CNY franken=CHF rubel=RUB cent$=EUR/100 kronen=SEK schweizer_franken=CHF rupien=INR złoty=PLN zloty=PLN lira=TRY griwna=UAH schwedische_kronen=SEK norwegische_kronen=NOK dänische_kronen=DKK',
    percent: 'prozent=% prozentpunkt=pp',
    durations: 'jahr=Y monat=M woche=W tag=D tage=D tagen=D stunde=h minute=m sekunde=s',
    distances: 'kilometer=km km=km meter=m zentimeter=cm meile=mi',
    days: 'heute=0 morgen=1 gestern=-1 vorgestern=-2 übermorgen=2',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
    countNoun: '^\\p{Lu}',
    organisations:
      'ministerium universität bank gericht partei verband gmbh ag institut bundesamt landesamt kommission stiftung gewerkschaft behörde zentralbank gerichtshof parlament konzern hochschule polizei staatsanwaltschaft fraktion vereinigung genossenschaft amt rat bund union',
    tens: 'zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    compound: 'UundT',
    moreNumbers:
      'ein_dutzend=12 zwei_dutzend=24 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 eine_halbe=0.5 einer_halben=0.5 ein_halbes=0.5 einen_halben=0.5 einem_halben=0.5 hundert=100 einhundert=100 zweihundert=200 dreihundert=300 fünfhundert=500 tausend=1000 eintausend=1000 zweitausend=2000',
    rangeWords: 'bis oder',
    ageBefore: '\\balter von\\s',
    ageBehind: '\\salte?[rnms]?\\b|-jährig|\\sjahre alt',
    dayParts: 'abend|morgen|vormittag|nachmittag|mittag|nacht|früh|s',
    late: 'abends|nachmittags',
    monthBefore: 'im|seit|bis|ab|ende|anfang|mitte|vergangenen|kommenden|nächsten|letzten|und|zum|vom',
    yearCues: 'seit ab anfang ende mitte jahr jahre jahres sommer winter herbst frühjahr',
    notCounted: 'uhr grad prozent mal drittel viertel fünftel zehntel',
    knownOrganisations:
      'Bundestag Bundesrat Bundeswehr Bundesbank Europäische_Union EU NATO Nato UN UNO Vereinte_Nationen Vereinten_Nationen WHO Weltgesundheitsorganisation IWF EZB Weltbank Bundeskriminalamt Statistisches_Bundesamt Rotes_Kreuz Deutsches_Rotes_Kreuz Verdi IG_Metall CDU CSU SPD FDP AfD DFB ADAC Unicef Unesco Fifa Uefa Bundespolizei Nationalrat Hamas Kreml',
    knownPlaces:
      'Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Kiel Rostock Magdeburg Erfurt Mainz Potsdam Saarbrücken Schwerin Lübeck Freiburg Kassel Chemnitz Aachen Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Nordrhein-Westfalen Baden-Württemberg Rheinland-Pfalz Saarland Schleswig-Holstein Mecklenburg-Vorpommern Sachsen-Anhalt Wien Graz Linz Salzburg Innsbruck Tirol Zürich Genf Basel Bern Luzern Lausanne London Paris Rom Madrid Brüssel Warschau Prag Budapest Moskau Kiew Kyjiw Peking Tokio Washington New_York Istanbul Ankara Athen Kopenhagen Stockholm Oslo Helsinki Dublin Lissabon Mailand Barcelona Amsterdam Straßburg Großbritannien England Schottland USA Gaza Gazastreifen Krim Tel_Aviv Jerusalem Kairo Teheran Shanghai Hongkong Los_Angeles Südkorea Nordkorea',
    shareWords: 'von|von je|aus',
  },
};
