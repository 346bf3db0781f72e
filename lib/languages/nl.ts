import type { Language } from './language.ts';

/** Dutch. */
export const nl: Language = {
  code: 'nl',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'de het een en of maar als dat die dit deze wie wat waar wanneer hoe waarom is zijn was waren wordt worden werd werden heeft hebben had hadden niet geen er hij zij ze hun haar hem wij we ik u je mijn ons onze van in op aan te ten ter bij met voor naar door uit over onder tussen na om tot ook nog al wel dan nu zo volgens toen zal zullen kan kunnen',
    neverEnd: 'dr drs prof ir mr ing mevr dhr st ca bijv bv o.a d.w.z t.a.v m.b.t',
    beforeFigure: 'nr art blz p',
    mayEnd: 'jan feb apr aug sept okt nov dec b.v n.v',
    oftenEnd: 'enz etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” "" „” ‘’ \'\' «»',
    dialogueDash: true,
    capitals: true,
    order: 'verb-second',
    pointers: 'dat zo',
    compounds: true,
    strictSecond: true,
    verbSiblings: 't=te,de',
    nobodies: 'men het',
    roleSiblings:
      'er=ers ist=isten nt=nten or=oren aar=aren,aars man=mannen ster=sters eur=eurs oog=ogen e=en rd=rden st=sten',
    verbs: [
      [
        'gromt beet straalt prevelt vloekt vermoedt becommentarieert verhaalt deelt_mee deelde_mee kondigt_aan maakte_bekend weersprak spreekt_tegen informeert verlangt voegt_toe voegde_toe beschuldigt prees ',
        '-',
      ],
      ['bekend_maakt maakt_bekend stak_van_wal steekt_van_wal countert', '-'],
      [
        'snauwt sneert grinnikt gniffelt proest schatert glundert kreunt huilt snikt stamelt briest tiert raast sputtert tegenwerpt werpt_tegen wierp_tegen kaatst_terug bijt bijt_terug pareert repliceert riposteert sust stelt_gerust stelde_gerust troost troostte dankt bedankt feliciteert complimenteert roemt laakt veroordeelt betreurt schat schatte rekent_voor rekende_voor becijfert resumeert vat_samen vatte_samen besluit rondt_af licht_toe lichtte_toe verduidelijkt preciseert beklemtoont hamert geeft_toe biecht_op biechtte_op onthult verklapt roept_uit riep_uit schreeuwt brult gilt juicht schertst mijmert filosofeert peinst overpeinst blikt_terug blikte_terug herinnert_zich herinnerde_zich citeert leest_voor las_voor tekent_aan tekende_aan bericht berichtte rapporteert signaleert merkt_op merkte_op stipt_aan stipte_aan brengt_in bracht_in raadt_aan vraagt_zich_af vroeg_zich_af smeekt dreigt zweert zwoer garandeert',
        '-',
      ],
      [
        'vertel verklaar leg beaam stel meld reageer benadruk herhaal antwoord vraag concludeer waarschuw oordeel mopper klaag verzucht grap jubel fluister roep beweer bevestig erken betoog voeg vul onderstreep constateer merk noteer twitter schamper somber foeter brom glimlach licht bekritiseer hekel prijs loof beken vervolg verwacht voorspel beloof eis pleit bepleit verzeker nuanceer relativeer verdedig ontken weerleg opper suggereer adviseer redeneer analyseer schets herinner memoreer bereken commentarieer hoop denk geloof vrees vind lach knik zucht schrijf noem weerspreek spot protesteer jammer kerm hakkel blaf bulder donder scandeer declameer ventileer insinueer veronderstel verwoord formuleer vermaan berisp hoon giechel poch snoef bluf kalmeer maan sommeer instrueer tip observeer vermeld eindig onderbreek onderschrijf bagatelliseer vergoelijk verontschuldig bejubel',
        '- t de den te ten',
      ],
      [
        'zegt zeggen zei zeiden gezegd zeg aldus vertellen schrijven schreef schreven riep riepen vroeg vroegen vragen vinden vond vonden weet wist dacht luidt luidden heet klinkt klonk laat_weten liet_weten lieten_weten laten_weten laat liet gaf_toe geeft gaf legt_uit legde_uit vult_aan vulde_aan wijst wees bezweert bezwoer spreekt sprak waarschuwen besloot besloten houdt hield meent menen verweet verwijt verwijten ziet zag staat stond voorziet geeft_aan gaf_aan leest las begint begon werpt wierp kaatst mompelt houdt_vol hield_vol houdt_het',
        '-',
      ],
    ],
    weakVerbs: [
      [
        'noemt noemde noemden noemen omschrijft omschreef spreekt sprak beschrijft beschreef bestempelt bestempelde typeert typeerde wil willen wilde vindt vond ziet zag',
        '-',
      ],
    ],
    nouns:
      'verklaring woorden reactie antwoord vraag brief bericht mededeling repliek uitleg mening advies waarschuwing bekentenis conclusie verdict samenvatting diagnose oproep kreet wens balans analyse argument excuus verhaal getuigenis versie tweet post verzuchting boodschap oordeel woord verweer commentaar devies kritiek klacht aanklacht verwijt belofte eis credo raad groet aankondiging opmerking vrees constatering bevinding',
    sources: 'voor volgens aldus naar_eigen_zeggen in_de_woorden_van naar_het_oordeel_van blijkens',
    sourcesBehind: 'aldus',
    traps: [
      ['bordje bordjes', '-'],
      ['noemen noemden', '-'],
      ['scandeerde spreekkoor spreekkoren', '-'],
      [
        'bord opschrift t-shirt kreet leuzen krant dagblad weekblad hoofdstuk rubriek schilderij opera gedicht verhaal etiket hashtag uitdrukking kop kopje heet heten luidt waaronder hotel café restaurant schip scandeerden scandeert zongen geheten omgedoopt tijdschrift podcast',
        '-',
      ],
      [
        'titel motto film boek roman serie lied album tentoonstelling bijnaam begrip woord term project actie campagne zogenoemde zogeheten zogenaamde genaamd spandoek slogan programma leus gedoopt gedoopte getiteld bijgenaamd voorstelling documentaire plaat',
        '-',
      ],
    ],
    he: 'hij',
    she: 'zij ze',
    his: 'hem',
    hers: 'haar',
    theirs: 'hen',
    they: 'wij we ik het men deze dit die jullie u',
    indefinites: 'een',
    determiners:
      'de het een zijn haar hun ons onze mijn deze dit dat enkele twee drie veel sommige meerdere elke iedere beide alle andere geen',
    prepositions:
      'in op aan bij naar uit met voor door over onder tegen tussen na sinds tijdens zonder om tot rond binnen buiten achter wegens vanwege ondanks per vanaf langs te ter',
    links: 'van voor',
    conjunctions: 'en of maar want dus',
    openers:
      'dat omdat als toen terwijl hoewel nadat voordat wat waarom hoe waar zodat of_hij aangezien waarbij waarna waarmee',
    relatives: '',
    complementizers: 'dat',
    skips:
      'kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil willen wilde wilden blijft bleef heeft hebben had hadden is zijn was waren werd werden wordt worden zal zou zouden zich ook nog dan nu al toen daarna later eerder echter wel niet niet_alleen meteen opnieuw even daarop vervolgens tot_slot ten_slotte ondertussen inmiddels uit toe aan er daar zelf maar daarbij toch verder daarnaast bovendien intussen niettemin desondanks tegelijk tegelijkertijd desgevraagd gisteren vandaag wel_degelijk kort droogjes lachend',
    skipEndings: 'lijk',
    times:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december gisteren vandaag morgen ochtend middag avond nacht week maand jaar dinsdagavond maandagavond woensdagavond donderdagavond vrijdagavond vanochtend vanmiddag gisteravond gistermiddag uur',
    titles:
      'heer mevrouw meneer dhr mevr mw dr drs ir ing prof mr professor dokter dominee pastoor pater zuster bisschop kardinaal paus koning koningin prins prinses minister burgemeester premier president wethouder generaal kolonel kapitein',
    roles: [
      [
        'dorpeling melkveehouder veehouder akkerbouwer tuinder slager ondernemster horecaondernemer kroegbaas kok vrachtwagenchauffeur machinist piloot kapitein arbeider vakbondsbestuurder gemeenteraadslid commissaris staatssecretaris vicevoorzitter lijsttrekker officier_van_justitie aanklager politieagent militair chirurg verpleegster apotheker leerkracht schooldirecteur rector professor lector scholier ecoloog geoloog paleontoloog klimatoloog archeoloog antropoloog socioloog politicoloog psycholoog planoloog analist dichter muzikant componist schilder beeldhouwer kunstenares criticus recensent hoofdredacteur uitgever assistent-trainer doelman middenvelder voetballer schaatser wielrenner zwemster zwemmer scheidsrechter supporter fan kampioen opa oma kleinzoon kleindochter jongen meisje weduwe weduwnaar collega pastoor dominee bisschop imam architect vrijwilligster activist activiste gepensioneerde',
        '-',
      ],
      [
        'oud-speler wethouder schepen theatermaakster bewoner omwonende spits verdediger keeper dirigent regisseuse vlaming vlaamse kamerlid gedeputeerde voorvrouw zaakwaarnemer',
        '- s n',
      ],
      [
        'betoger demonstrant woordvoerder woordvoerster minister premier president burgemeester wethouder gedeputeerde directeur directrice voorzitter voorzitster manager bestuurder raadslid kamerlid fractievoorzitter officier rechter advocaat advocate hoogleraar onderzoeker onderzoekster wetenschapper expert deskundige specialist econoom historicus historica bioloog arts huisarts verpleegkundige leraar lerares docent docente leerling student studente buurman buurvrouw bewoner bewoonster omwonende getuige slachtoffer moeder vader zoon dochter broer zus man vrouw vriend vriendin trainer coach bondscoach speler speelster aanvoerder keeper spits verdediger schrijver schrijfster auteur journalist kunstenaar zanger zangeres acteur actrice regisseur conservator curator organisator initiatiefnemer oprichter oprichtster eigenaar eigenares ondernemer winkelier bakker boer boerin visser chauffeur schipper agent brandweerman commandant inspecteur vrijwilliger klant reiziger patiënt ingenieur meteoroloog weerman verdachte ambtenaar werknemer vakbondsman vakbondsleider leider chef hoofd lid projectleider beheerder molenaar dokter',
        '-',
      ],
    ],
    groups: [
      [
        'ministerie kabinet gemeente provincie politie justitie rechtbank hof vereniging vakbond bedrijf onderneming concern club bond universiteit instituut partij oppositie commissie organisatie stichting bank ziekenhuis krant dagblad verklaring rapport persbericht brief tekst actiegroep raad knmi rivm ns',
        '-',
      ],
    ],
    particles: "van de der den het ter ten te op 't von da la el",
    abbreviations: 'dr drs ir ing prof mr mevr dhr mw st nr bijv o.a enz jr',
    otherMarks: "'s",
    of: 'van',
    roleEndings: 'ist iste isten loog loge logen eur euse aar ares arts ster man vrouw lid',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ik wij we mijn ons onze u je jullie',
    leaning: 'hij zij ze het dit deze dat die zijn haar hun en maar dus',
    boilerplate: 'klik hier|lees ook|abonneer|alle rechten voorbehouden|volg ons',
    opinion: 'moet moeten zou vindt denkt gelooft hoopt roept pleit benadrukt misschien helaas',
    future:
      '\\b(?:zal|zullen|wordt|worden|gaat|gaan|volgende|komende)\\b|(?:^|\\P{L})(?:begint|start|opent|beslist|doet|vanaf|vóór|uiterlijk|moet|morgen)(?!\\p{L})',
    past: 'afgelopen|vorige',
    numbers:
      'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    scales: 'honderd=2 duizend=3 miljoen=6 mln=6 miljard=9 mld=9',
    currencies:
      'euro=EUR dollar=USD pond=GBP yen=JPY yuan=CNY frank=CHF roebel=RUB kronen=SEK roepie=INR cent$=EUR/100 eurocent=EUR/100 amerikaanse_dollar=USD',
    percent: 'procent=% procentpunt=pp',
    durations: 'jaar=Y jaren=Y maand=M week=W weken=W dag=D dagen=D uur=h minuten=m minuut=m second=s',
    distances: 'kilometer=km km=km meter=m centimeter=cm',
    days: 'vandaag=0 morgen=1 gisteren=-1',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    countSkip: '^(?:nieuwe|grote|kleine|andere|jonge|oude|eerste|laatste|extra)$',
    organisations:
      'ministerie universiteit bank raad rechtbank partij instituut commissie gerechtshof parlement kamer unie federatie bond autoriteit dienst fonds vereniging stichting politie agentschap hof gemeente onderzoeksraad',
    placeCues: 'in',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    compound: 'UenT',
    moreNumbers:
      'tweeëntwintig=22 drieëntwintig=23 tweeëndertig=32 anderhalf=1.5 anderhalve=1.5 tweeënhalf=2.5 tweeënhalve=2.5 drieënhalf=3.5 vierenhalf=4.5 half=0.5 halve=0.5 een_half=0.5 een_halve=0.5 honderd=100 tweehonderd=200 driehonderd=300 vijfhonderd=500 duizend=1000 een_tiental=10 een_vijftiental=15 een_twintigtal=20 een_dertigtal=30 een_vijftigtal=50 een_honderdtal=100 een_dozijn=12',
    rangeWords: 'tot à of',
    ageBehind: '\\soud\\b|-jarige',
    ageBefore: '\\bleeftijd van\\s',
    dayParts: 'avond|ochtend|middag|nacht|morgen',
    monthBefore: 'in|sinds|tot|vanaf|eind|begin|half|medio|voor|vóór|na|van|afgelopen|komende|tussen|en',
    yearCues: 'sinds eind begin jaar medio vanaf',
    clockPhrase:
      '(?<!\\p{L})(?:om|tot|rond|vanaf|sinds)\\s(?<time>(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2})(?:\\suur)?|\\suur))(?![\\d\\p{L}])',
    notCounted: 'keer maal procent derde kwart vijfde',
    knownOrganisations:
      'VN NAVO Navo WHO IMF ECB EU Europese_Unie Verenigde_Naties Wereldbank Rode_Kruis CBS RIVM FNV VVD PVV D66 CDA PvdA Belastingdienst Rijkswaterstaat Unicef Unesco FIFA UEFA Interpol Tweede_Kamer Eerste_Kamer Openbaar_Ministerie Witte_Huis Kremlin Hamas ProRail KNMI',
    knownPlaces: 'Groot-Brittannië Engeland Schotland Gaza Krim VS Vlaanderen Wallonië Zuid-Korea Noord-Korea',
    notPlaces: 'pasen',
    shareWords: 'op de|van de|op',
  },
};
