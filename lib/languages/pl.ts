import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  code: 'pl',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'i w we z ze na nie że się to jest są był była było byli być ma mają miał do od o po za przez dla przy pod nad przed między bez jak ale lub albo czy jeśli gdy kiedy gdzie kto co który która które ten ta te tego tej tych jego jej ich on ona ono oni my wy ja już jeszcze tylko tak tam także również a więc oraz będzie będą według',
    neverEnd: 'dr prof hab mgr inż ks św ul al pl gen płk im np m.in tzn tzw ok tys mln mld wg por',
    beforeFigure: 'nr art ust s str',
    mayEnd: 'r w godz zł gr proc',
    oftenEnd: 'itd itp',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '„” „" «» »« “” "" „“',
    dialogueDash: true,
    capitals: true,
    bareNouns: true,
    order: 'verb-second',
    impersonals: 'czytamy napisano zapisano słyszymy usłyszeliśmy słychać',
    hostEndings: 'li ją ują',
    hosts: 'w we',
    agents: 'przez',
    pointers: 'tak to',
    sourceNouns: 'zdaniem słów opinii ocenie relacji',
    theirs: 'ich',
    hers: 'jej',
    his: 'jego',
    verbEndings: 'ał ała ało ali ił iła ili yła ył yli uje ują ął ęła ęli ywa ywają',
    dropsSubject: true,
    verbs: [
      [
        'macha_ręką machnął_ręką machnęła_ręką kręci_głową pokręcił_głową pokręciła_głową kiwa_głową pokiwał_głową kiwnął_głową wzrusza_ramionami wzruszył_ramionami wzruszyła_ramionami rozkłada_ręce rozłożył_ręce rozłożyła_ręce',
        '-',
      ],
      [
        'przekonuje_nas uzupełnia uzupełnił ciągnie odparowuje zripostował replikuje konkluduje twierdził sądzi oświadcza donosi doniósł nie_ukrywa dementuje wzywa wezwał błaga domaga poradził doradza zaleca zalecił przestrzegł przyrzeka poskarżył złości denerwuje irytuje zaśmiał ironizuje kpi drwi zastanawia spytał docieka komplementuje gratuluje pogratulował przeprasza ucieszył zmartwił obawia wierzy wierzył zbagatelizował uspokoiła',
        '-',
      ],
      [
        'uzasadnia uzasadniał uzasadnił wyznaje wyznał oburza_się oburzał_się oburzała_się prosi proszą prosił chwali chwali_się uspokaja uspokajał pociesza grozi groził zagroził zarzuca zarzucał zarzuciła wytyka wytknął wytknęła odnotowuje odnotował przekazał przekazuje zapisał referuje zdziwił wykrzykuje huknął syknął syknęła jęknął jęknęła zachwyca zachwycał zachwalał zachwala zachęca zachęcał rozwiewa rozwiał bagatelizuje dywaguje konstatuje recytuje skanduje śpiewa przytacza przytoczył sumuje streszcza sprostował przepowiada rozmarza_się zarzeka_się zarzekał denerwuje_się złości_się wścieka_się macha odpisuje odkrzyknął odkrzyknęła zdradza_kulisy wyjawił nie_ma_wątpliwości jest_przekonany jest_przekonana jest_pewien jest_pewna nie_wyklucza nie_owija_w_bawełnę mruczał doprecyzowuje usłyszał odczytał czytamy_w poparła',
        '-',
      ],
      [
        'powiedzia podkreśli zaznaczy doda stwierdzi oświadczy wyjaśni tłumaczy opowiada poinformowa informowa napisa pisa zapyta pyta przyzna potwierdzi zapewni zauważy przypomnia ostrzeg obieca skarży sprzeciwi skomentowa komentowa podsumowa kontynuowa zaapelowa apelowa zażąda doradzi żartowa zażartowa uśmiechną westchną wyszepta szepną krzykną zawoła wykrzykną mrukną rzuci wskaza uważa mówi myśla przekonywa powtórzy zacytowa dziwi oburzy wylicza wyliczy oskarży skrytykowa krytykowa argumentowa zaproponowa zasugerowa sugerowa ocenia oceni określi zdementowa zaprzeczy podziękowa przeprosi zdradzi ujawni relacjonowa zrelacjonowa nalega przewidywa dopowiedzia oznajmi ogłosi zapowiedzia zapowiada żali przestrzega wspomina wspomnia rozpoczą skwitowa ripostowa odpar odparowa wtrąci uzna rozważa upiera sprecyzowa doprecyzowa deklarowa zadeklarowa odpowiedzia odpowiada nawoływa cieszy ubolewa zakończy zaczą irytowa śmia powiadomi rzek pochwali chwali broni uściśli',
        'ł ła li ły ło ł_się ła_się li_się łem łam wszy',
      ],
      [
        'mówi mówią twierdzi twierdzą podkreśla dodaje dodają wyjaśnia tłumaczy tłumaczą opowiada opowiadają informuje pisze piszą pyta pytają przyznaje przyznają potwierdza zapewnia zapewniają zauważa zauważają przypomina ostrzega ostrzegają obiecuje skarży komentuje podsumowuje kontynuuje apeluje żąda radzi żartuje uśmiecha wzdycha szepcze krzyczy woła mruczy rzuca wskazuje uważa uważają myśli przekonuje powtarza cytuje dziwi oburza wylicza oskarża krytykuje argumentuje proponuje sugeruje ocenia oceniają określa zaprzecza dziękuje zdradza ujawnia relacjonuje nalega przewiduje oznajmia ogłasza zapowiada zapowiadają żali przestrzega wspomina rozpoczyna kwituje odpowiada odpowiadają deklaruje precyzuje odpiera brzmi brzmiał głosi głosił zaznacza zaznaczają stwierdza śmieje zastrzega cieszy ubolewa uznaje zwraca zwrócił kończy zaczyna ma_nadzieję liczy wtóruje dorzuca dorzucił ripostuje usłyszeliśmy broni uściśla nie_kryje nie_krył ucina ucięła uciął wtrąca poprawia mawia mawiał tonuje szepnęła westchnęła krzyknęła wykrzyknęła uśmiechnęła mruknęła burknęła grzmi grzmiał śmieje_się czyta czytał wzrusza odpisał streścił prostuje narzeka narzekał wzdychał pomstuje martwi martwił dopytuje dopytywał odgrażał poprosił podniósł zastrzegła uciekł przyznawał kręci podał nawołuje',
        '-',
      ],
    ],
    weakVerbs: [
      ['nazwało nazwały określiło określili określają opisali opisują', '-'],
      ['nazwał nazwała nazwali nazywa nazywają opisał opisała opisuje określił określiła chce chcą mówi_o', '-'],
    ],
    nouns:
      'komunikacie oświadczeniu słowa słowami odpowiedź pytanie komentarz list odpowiedzi reakcja wyjaśnienie opinia ostrzeżenie wyznanie wniosek refleksja werdykt podsumowanie diagnoza prośba apel krzyk życzenie bilans analiza teza argument wymówka relacja świadectwo wersja wpis tweet słowo riposta kwestia zdanie oświadczenie komunikat przesłanie deklaracja obietnica hasło',
    sources:
      'dla jak_podała jak_podał jak_podało jak_mówi jak_mówił jak_mówiła jak_dodaje jak_tłumaczy jak_wyjaśnia jak_wyjaśnił jak_wyjaśniła jak_zapewnia jak_zauważa jak_przyznaje jak_przyznał jak_przyznała jak_twierdziła jak_wspomina jak_wynika_z jak_relacjonuje jak_informuje jak_informują jak_poinformowała jak_czytamy_w jak_napisał jak_napisała jak_ujął jak_ujęła jak_określił jak_określiła jak_podkreśla jak_podkreślił jak_podkreśliła jak_zaznaczył jak_zaznaczyła jak_dodał jak_dodała jak_stwierdził jak_stwierdziła w_przekonaniu w_relacji ze_słów za według zdaniem jak_podaje jak_poinformował jak_twierdzi w_ocenie w_opinii zgodnie_z słowami jak_przekazał jak_przekazała jak_przekazało jak_poinformowano_w jak_zapewniają_w jak_mówią_w jak_podkreślają_w jak_tłumaczą_w jak_przekonuje jak_ocenia jak_zaznacza jak_wskazuje jak_stwierdza jak_uważa jak_opisuje',
    traps: [
      ['nazywają nazywali', '-'],
      ['skandują', '-'],
      ['slogan płyta przydomek przezwisko nazywany nazywana nazywani określany', '-'],
      ['śpiewali śpiewała skandowali skandowano skandował skandując ochrzcili ochrzciły przezwany', '-'],
      [
        'tablic koszulk okrzyk czasopism rozdział rubryk obraz oper wiersz opowiadani etykiet hashtag określeni wyrażeni hotel restauracj statek plakat mural podcast',
        '- a u ę ą i y e em ami ach o ów iem ym ie ek kach kami kiem ka',
      ],
      [
        'film powieś książk serial piosenk album wystaw spektakl magazyn projekt program akcj kampani operacj hasł transparent transparenc pseudonim przydom przydomk termin pojęci firm klub drużyn nagrod festiwal konkurs baner tytuł zwan nazwan ochrzczon sztuk reportaż gazet dziennik tygodnik tak_zwan tzw napis',
        '- a u ę ą i y ie ze em ami ach o e ów owi iem ym y em ć ci cie ce',
      ],
    ],
    he: 'on',
    she: 'ona',
    they: 'oni one my ja kto ten ta ci ostatni sam oboje',
    determiners:
      'ten ta to ci te nasz nasza jego jej ich mój moja swój jeden jedna niektórzy wielu wszyscy dwaj dwie trzej każdy inny pewien',
    obliqueDeterminers: 'tego tej temu tym tych swojego swojej naszego naszej',
    prepositions:
      'w we na z ze do od po za pod nad przy bez dla przed przez między wśród przeciw koło obok zamiast oprócz podczas wobec u o ku',
    conjunctions: 'i a ale lub oraz lecz',
    openers:
      'że żeby aby jeśli kiedy gdy jak bo ponieważ gdzie choć dopóki dlaczego który która które którzy którego której którym gdyż więc pytany pytana zapytany zapytana pytani zapytani dopytywany dopytywana poproszony poproszona odnosząc_się',
    relatives: 'który która którzy które',
    complementizers: 'że',
    skips:
      'na_co na_to zarazem gorzko spokojnie cicho głośno stanowczo ostro szczerze otwarcie wprost się nie już jeszcze też także potem wtedy tu tutaj zaraz znów znowu jednak przy_tym z_kolei tymczasem był była było byli będzie by tylko nawet wcześniej później teraz wreszcie ponadto następnie natomiast tak sam sama krótko na_koniec zawsze również',
    skipEndings: 'iej szej',
    leadEndings: 'ąc ąc_się pytany pytana pytani',
    times:
      'poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś dzisiaj jutro rano wieczorem południu nocy tygodniu tydzień miesiąc roku rok niedawno',
    titles:
      'pan pani dr prof mgr inż ks mec profesor doktor ksiądz biskup arcybiskup kardynał papież siostra ojciec prezydent minister premier burmistrz wojewoda generał gen płk pułkownik major kapitan kpt komisarz sędzia poseł posłanka senator mecenas mł insp asp st kom podkom nadkom bryg',
    roles: [
      [
        'burmistrzyni ministra wiceminister mecenas strażaczka ratowniczka chirurg chirurżka pielęgniarz położna pedagog docent rektor rektorka dziekan biolożka fizyczka astronom toksykolog toksykolożka klimatolog historyczka archeolożka socjolożka psycholog psycholożka politolog politolożka analityczka poeta poetka piosenkarz muzyk kompozytor malarka krytyczka pomocnik piłkarka sędzia_meczu mama tata wnuk wnuczka kolega koleżanka ksiądz biskup górnik wędkarz samorządowiec działacz działaczka',
        '-',
      ],
      [
        'sołtys sołtysk leśnik leśniczy nadleśnicz naukowczyni naukowc samorządowc radn laureatk autork pisark krytyk',
        '- a y i em iem ą ę ego emu ka ki ce ek owi',
      ],
      [
        'pasażerk widz klientk sprzedawc sprzedawczyn aptekark farmaceut bibliotekark archeolo archeolog geolog fizyk chemik ekolog meteorolog hydrolog ornitolog zoolog weterynarz dyspozytor maszynist pilot mistrz mistrzyni medalist biegacz biegaczk tenisist tenisistk siatkark siatkarz koszykarz kibic projektant architekt architektk konserwator pełnomocni pełnomocnik wiceburmistrz starost skazan pokrzywdzon wychowawc wychowawczyn babci dziad dziadek gospodyni właścicielk piekark kuchar kucharz szef_kuchni restaurator biznesmen deweloper najemc społecznik regionalist dyplomat ambasador proboszcz żołnierz oficer weteran dyrygent dyrygentk laureat laureatk uczestnik uczestniczk turyst turystk leśnik leśniczy rolniczk pszczelarz ogrodni ogrodnik',
        '- a i y ek ka em ą owi ów ie u e',
      ],
      [
        'rzecznik rzeczniczk prezydent wiceprezydent minister premier wicepremier burmistrz wójt wojewoda marszałek poseł posłank senator radn prokurator adwokat sędzi dyrektor dyrektork wicedyrektor kierownik kierowniczk szef szefow prezes wiceprezes przewodnicząc założyciel założycielk właściciel właścicielk naukowiec badacz badaczk profesor ekspert ekspertk specjalist specjalistk analityk ekonomist historyk socjolog lekarz lekark pielęgniark nauczyciel nauczycielk uczeń uczennic student studentk sąsiad sąsiadk mieszkan mieszkaniec mieszkank świadek poszkodowan matka ojciec syn córka brat siostra mąż żona mężczyzna kobieta przyjaciel przyjaciółk trener trenerk selekcjoner kapitan zawodnik zawodniczk piłkarz bramkarz napastnik obrońc autor autork pisarz pisark dziennikarz dziennikark artyst artystk malarz piosenkark aktor aktork reżyser reżyserk kurator kuratork organizator organizatork przedsiębiorc rolnik rybak kierowc strażak policjant policjantk ratownik wolontariusz wolontariuszk klient klientk pasażer pacjent inżynier biolog synoptyk oskarżon podejrzan urzędnik emeryt emerytk robotnik lider liderk komendant rozmówc aktywist aktywistk kustosz sołtys pracownik pracownic piekarz gospodarz młynarz',
        '- a i y ek ka ca na ny ni em ą owi ów ie ów owie iego ia ta tka ek',
      ],
    ],
    groups: [
      ['spółce resort uczelnia muzeum teatr szkoła', '-'],
      [
        'ministerstw rząd urząd ratusz prokuratur policj sąd stowarzyszeni związek firm spółk przedsiębiorstw klub federacj uniwersytet instytut parti opozycj komisj organizacj agencj bank szpital dziennik raport oświadczeni komunikat tekst list rad komitet straż fundacj imgw zus',
        '- o a u ę y i e ie em ą om ka a ja ji ję',
      ],
    ],
    particles: 'de van von da la di al',
    abbreviations:
      'r ul im dr prof mgr inż ks mec tys mln mld np itd itp św nr gen płk kpt mł insp asp st kom podkom nadkom zł pt',
    genitiveEndings: 'u ów',
    nounThenName: true,
    roleEndings:
      'olog olożka ista istka ciel cielka arz arka ownik ownica owiec yni owca znik zna acz aczka ent entka ant antka jczyk anin anka',
    verbSiblings:
      'ła=ł,ło,li,ły uje=ują,ował,owała,owało,owali,owały iewa=iewają,iewał,iewała,iewali ywa=ywają,ywał,ywała,ywali śnia=śniają,śniał,śniała,śniali eśla=eślają,eślał,eślała,eślali niał=niała,niało,niali ał=ała,ało,ali,ały ił=iła,iło,ili,iły ył=yła,yło,yli,yły',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ja my mój moja nasz nasza mnie nas nam ty wy wasz',
    leaning: 'on ona ono oni to ten ta te jego jej ich i ale a więc',
    boilerplate: 'kliknij tutaj|czytaj także|czytaj też|subskrybuj|wszelkie prawa zastrzeżone',
    opinion: 'powinn należy trzeba musi uważa sądzi myśli wzywa apeluje podkreśl może',
    future:
      '(?:^|\\P{L})(?:będzie|będą|odbędzie|rozpocznie|planuj\\p{L}*|przyszł\\p{L}*|najbliższ\\p{L}*)|(?:^|\\P{L})(?:wyda|zapadnie|ogłosi|podejmie|ruszy|wejdzie|otworzy|zostanie|zwolni|do końca|jutro)(?!\\p{L})',
    past: 'ubiegł|minion|zeszł',
    numbers:
      'zero jeden/jedna/jedno dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu',
    scales: 'sto=2 tysiąc=3 tysięcy=3 tys=3 milion=6 mln=6 miliard=9 mld=9 bln=12 bilion=12',
    currencies:
      'złot=PLN zł=PLN euro=EUR dolar=USD funt=GBP frank=CHF hrywn=UAH rubl=RUB rubel=RUB jen=JPY juan=CNY koron_czeskich=CZK forint=HUF grosz=PLN/100',
    percent:
      'procent=% proc=% pkt_proc=pp pkt._proc=pp punkt_procentowy=pp punktu_procentowego=pp punkty_procentowe=pp punktów_procentowych=pp p.p=pp',
    durations: 'rok=Y lata=Y lat=Y miesiąc=M miesięcy=M tydzień=W tygodni=W dzień=D dni=D godzin=h minut=m sekund=s',
    distances: 'kilometr=km km=km metr=m cm=cm',
    days: 'dziś=0 dzisiaj=0 jutro=1 wczoraj=-1',
    weekdays:
      'poniedziałek/poniedziałku wtorek/wtorku środę/środa/środy czwartek/czwartku piątek/piątku sobotę/sobota/soboty niedzielę/niedziela/niedzieli',
    countSkip: '(?:ch|ne|we|kie|owe)$',
    organisations:
      'ministerstwo uniwersytet bank sąd partia rada instytut urząd sądu sądzie rady radę radzie komisja komisj trybunał agencj związek związku fundacj fundusz prokuratur izba izby urzędu federacj stowarzyszen inspekcj',
    tens: 'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    compound: 'T_U',
    moreNumbers:
      'jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 trzynastu=13 czternaście=14 piętnaście=15 piętnastu=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 półtora=1.5 półtorej=1.5 pół=0.5 dwaj=2 dwoje=2 trzej=3 troje=3 czterej=4 czworo=4 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 pięćset=500 pięciuset=500 tysiąc=1000 tuzin=12',
    halfBehind: 'i_pół',
    rangeWords: 'do lub',
    ageBefore: 'wieku\\s',
    ageBehind: '-letni',
    monthForms: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    monthBefore: 'w|we|od|do|końca|koniec|początku|początek|połowie|przed|po|i|ubiegłego|przyszłego|tego|z',
    yearCues: 'roku rok',
    clockBefore: 'godz\\.?|godzinie|godziny',
    clockPhrase:
      '(?<!\\p{L})(?:o|od|do|około)\\s(?<time>(?<hour>\\d{1,2})[.:](?<minute>\\d{2}))(?!\\d|\\s?(?:%|proc|zł|mln|mld|km|m\\b))',
    notCounted: 'razy raz trzecie czwarte piąte',
    knownOrganisations:
      'ONZ NATO WHO MFW EBC UE Unia_Europejska Unii_Europejskiej Unię_Europejską NBP GUS NIK Sejm Sejmu Senat Senatu Narodowy_Bank_Polski Bank_Światowy Czerwony_Krzyż PiS PKP ZUS NFZ IMGW CBA CBŚP Unicef UNESCO FIFA UEFA Interpol Straż_Pożarna Straż_Graniczna Biały_Dom Kreml Hamas Orlen',
    knownPlaces:
      'USA Anglia Szkocja Gaza Krym Warszawa Kraków Gdańsk Wrocław Poznań Łódź Mazowsze Śląsk Londyn Paryż Berlin Moskwa Kijów Bruksela Korea_Południowa Korea_Północna',
    placeEndings: 'a|y|i|e|ę|ą|o|u|ie|ii|iej|ią|ach|ech|om|ami|em|owi|ów',
    placeCues: 'w we pod',
    notPlaces: 'sejmie senacie internecie polsacie europie',
    shareWords: 'na|z',
  },
};
