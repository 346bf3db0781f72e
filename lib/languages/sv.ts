import type { Language } from './language.ts';

/** Swedish. */
export const sv: Language = {
  code: 'sv',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'och i att det som en ett den de på är av för med till om har inte han hon vi jag ni du man sig sin sitt sina var från vid men när där vad vem hur varför eller efter under över mellan genom utan mot kan ska skulle blir blev hade också nu så då här denna detta dessa hans hennes deras enligt alla mer bara',
    neverEnd: 'dr prof st bl.a t.ex d.v.s s.k ca kl',
    beforeFigure: 'nr s art',
    mayEnd: 'jan feb apr aug sept okt nov dec f.d',
    oftenEnd: 'osv etc m.m',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '”” "" »» «» »« “”',
    singleMarks: '’’',
    dialogueDash: true,
    dashOpens: true,
    capitals: true,
    order: 'verb-second',
    impersonals: 'står_det stod_det heter_det hette_det',
    compounds: true,
    pointers: 'det så',
    verbEndings: 'ade',
    strictSecond: true,
    verbSiblings: 'ade=ar,at ar=ade,at er=te,de,t te=er,t',
    nobodies: 'man',
    roleSiblings:
      'are=aren,arna man=mannen,männen ist=isten,ister,isterna ör=ören,örer,örerna or=orn,orer,orerna nt=nten,nter,nterna ska=skan,skor,skorna ling=lingen,lingar,lingarna iker=ikern,ikerna chef=chefen,chefer,cheferna nom=nomen,nomer,nomerna log=logen,loger,logerna e=en,arna',
    verbs: [
      [
        'snäser fnissar ironiserar skriker skrek gråter grät avvisar förnekar dementerar återger skildrar redogör redogjorde garanterar svär svor hotar bönfaller begär efterlyser informerar tillkännager deklarerar analyserar fördömer glädjer instagrammar',
        '-',
      ],
      [
        'förtydligar vidhåller vidhöll förebrår klargör klargjorde inskärper räknar_med räknade_med slår slog utlovar manar',
        '-',
      ],
      [
        'skojar tillbakavisar funderar upplyser fastslog inflikar flikar_in flikade_in protesterar stönar fräser väser dundrar gläds ångrar bekänner bekände erinrar påminner påminde uppmanar önskar gratulerar berömmer berömde hyllar sågar dömer spekulerar gissar förmodar befarar fruktar oroar lugnar tröstar rasar citerar läser läses_upp föreslog rekommenderar råder avråder avrundar genmäler kontrar invänder invände retas retades vrålar gormar hojtar snyftar framgår beskrivs slår_han_fast vittnar preciserar tydliggör medgett uppgett sagt spår spådde varslar förutser flinar nickar ber bad utbrister röt tjöt gnällde instämde påstår påstod ljuder ljöd löd anklagar beskyller anmärker dikterar bedömer',
        '-',
      ],
      [
        'förklar berätta kommentera understryk betona hävda påpeka konstatera tillägg fråga svara varna kritisera bekräfta medge erkänna lova kräva skämta viska mumla suck klaga jubla ropa skriva notera meddela uppge rapportera anmärka invända replikera sammanfatta resonera bedöma föreslå hoppa tacka avslöja påminna intyga försäkra förutspå argumentera muttra hälsa upprepa utveckla fastslå beskriva twittra vädja filosofera avfärda anse tipsa beklaga avsluta inleda lägga försvara skratta fnys fortsätta morra flik inflik poängtera skandera deklamera tolka formulera ventilera antyda insinuera ana gnälla jämra grubbla predika mässa förmana klandra håna garva stråla skryta skrävla uppmuntra befalla kommendera underrätta redovisa återberätta instämma bestrida bagatellisera nyansera relativisera ursäkta prisa lovorda välkomna stamma mullra gapa pusta flämta proklamera annonsera avisera förkunna publicera specificera exemplifiera motivera',
        '- r de t d',
      ],
      [
        'säger sade sa säga förklarar skriver skrev skrivit menar undrar tycker tror trodde ansåg medgav erkänner erkände kräver utbrast fortsätter fortsatte tillägger tillade lägger_till lade_till la_till fyller_i fyllde_i slår_fast slog_fast uppgav lyder heter hette låter lät suckar ler log understryker underströk inleder minns mindes hoppas hoppades framhåller framhöll kallar kallade beskriver beskrev summerar bedyrar vet visste fnyser fnös lägger lade la står stod tycks säger_sig',
        '-',
      ],
    ],
    weakVerbs: [
      ['kallar kallade kallat beskriver beskrev betecknar betecknade vill ville talar talade ser såg döper döpte', '-'],
    ],
    nouns:
      'uttalande ord kommentar svar fråga brev mejl meddelande replik repliken förklaring åsikt varning bekännelse slutsats dom sammanfattning diagnos reaktion rop önskan analys argument ursäkt berättelse vittnesmål version tweet inlägg slutreplik kommentaren svaret frågan uttalandet meddelandet budskap budskapet orden beskedet besked råd varningen kritiken anklagelsen uppmaning uppmaningen löfte löftet krav kravet hälsning hälsningen slutsatsen förklaringen motivering motiveringen omdöme omdömet domen reaktionen budet',
    sources: 'för i_enlighet_med med_ord_från om_man_får_tro enligt med_ord_av',
    traps: [
      ['så_kallad så_kallat så_kallade', '-'],
      ['talkör slagord', '-'],
      ['skylt plakat affisch banderoll', 'en et er erna ar arna'],
      [
        'skylt plakat affisch texten tröja rop talkörer tidningen dagstidningen titel kapitel rubriken rubrik tavlan målningen operan dikten novellen etiketten hashtaggen uttrycket hotellet krogen restaurangen båten fartyget skanderade skanderar sjöng döpt döptes döpts omdöpt kallas kallats kallades heter hette podden benämningen titulerad gruppen bandet',
        '-',
      ],
      [
        'titeln boken filmen romanen serien låten albumet utställningen smeknamnet begreppet ordet termen projektet kampanjen så_kallade kallad kallade parollen mottot slagordet banderollen skylten programmet föreställningen dokumentären pjäsen tidskriften',
        '-',
      ],
    ],
    he: 'han',
    she: 'hon',
    his: 'honom',
    hers: 'henne',
    theirs: 'dem',
    they: 'de vi jag man det den',
    definiteEndings: 'en et na',
    indefinites: 'en ett',
    determiners:
      'en ett den det de sin sitt sina hans hennes deras vår vårt våra min mitt denna detta dessa några två tre många flera varje andra alla ingen',
    prepositions:
      'i på till från med om vid under efter före innan mot mellan genom utan över hos inför bland sedan kring runt trots inom utanför bakom ur utifrån intill',
    links: 'för av på i vid',
    conjunctions: 'och eller men utan för så',
    openers: 'att när då medan eftersom om som där hur varför vad vilket fast trots_att innan',
    relatives: 'som',
    complementizers: 'att',
    skips:
      'har hade är var blir blev kommer ska skulle kan kunde också även nu då sedan redan ännu inte dock däremot samtidigt senare tidigare igen dessutom därefter sig själv vidare in ut upp till bara just ju väl nog alltså ändå trots_allt kort leende nöjt lugnt',
    skipEndings: 'ligen',
    times:
      'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december igår idag imorgon går dag morgon kväll natt vecka månad år måndagskvällen tisdagskvällen onsdagskvällen torsdagskvällen fredagskvällen',
    titles:
      'herr fru fröken dr prof professor doktor pastor prost biskop kardinal påven kung kungen drottning prins prinsessan minister statsminister statsministern general överste kapten kommissarie',
    roles: [
      [
        'demonstrant butiksägare renskötare samebyordförande gruvarbetare arbetare fackordförande fackombud klubbordförande förman undersköterska kirurg barnmorska apotekare lärarinna förskollärare doktorand ekolog geolog klimatolog etnolog sociolog statsvetare nationalekonom psykolog litteraturvetare språkvetare analytiker poet skådespelerska musiker kompositör dirigent fotograf kritiker recensent förläggare journalist redaktör chefredaktör coach forward mittfältare åkare åkaren löpare simmare skidåkare skytt guldmedaljör silvermedaljör silvermedaljören mästare vdn styrelseordförande statsråd näringsminister finansminister utrikesminister pressekreterare presschef polischef kommissarie soldat mor far barnbarn make maka hustru änka änkling kollega pojke flicka invånare offer målsägande präst prästen biskop chaufför busschaufför lokförare pilot skeppare arkitekt entreprenör volontär aktivist',
        '-',
      ],
      ['stjärnan skådespelerskan artisten', '-'],
      ['hyresgästen guldmedaljören segraren förloraren försvararen åtalade tilltalade överläkaren barnmorskan', '-'],
      [
        'rådmannen försvarsadvokaten kammaråklagaren kammaråklagare nämndordföranden trafikchefen trafikchef filmkritikern kritikern insatsledaren brandmannen polisman polischefen presschefen presstalesmannen presstalesperson kommunikationschefen förvaltningschefen skolchefen geologen fysikern klimatforskaren arkeologen arkeolog veterinären veterinär bibliotekarien butiksägaren krögaren kocken lantbrukaren snickaren chauffören piloten passageraren turisten besökaren tonåringen flickan pojken barnbarnet farmor farfar mormor morfar änkan psykologen tandläkaren studierektorn förskolläraren körledaren dirigenten pianisten musikern komikern fotografen redaktören chefredaktören förläggaren översättaren kulturchefen curatorn landshövdingen landshövding riksdagsledamoten partiledaren partiledare gruppledaren gruppledare oppositionsrådet moderaten socialdemokraten miljöpartisten centerpartisten talmannen ambassadören diplomaten generalen översten majoren soldaten kassören sekreteraren samordnaren koordinatorn arkitekten entreprenören investeraren analytikern hockeyspelaren fotbollsspelaren backen forwarden centern skidåkaren löparen simmaren supportern supporter',
        '-',
      ],
      [
        'vd:n vd:s talesperson talesman talesmannen minister ministern statsminister ordförande ordföranden kommunalråd kommunalrådet borgmästare borgmästaren direktör direktören chef chefen vd generalsekreterare åklagare åklagaren advokat advokaten domare domaren rådman forskare forskaren professor professorn docent docenten expert experten läkare läkaren överläkare sjuksköterska sjuksköterskan lärare läraren rektor rektorn elev eleven student studenten granne grannen boende vittne vittnet mamma mamman pappa pappan son sonen dotter dottern bror brodern syster systern man mannen kvinna kvinnan vän vännen tränare tränaren förbundskapten kapten kaptenen lagkapten spelare spelaren målvakt målvakten anfallare back författare författaren författarinnan historiker historikern ekonom ekonomen konstnär konstnären sångare sångerska skådespelare skådespelaren regissör regissören intendent intendenten arrangör arrangören grundare grundaren ägare ägaren företagare handlare bonde bonden lantbrukare fiskare fiskaren förare föraren polis brandman räddningsledare räddningsledaren insatsledare kund kunden resenär patient patienten ingenjör ingenjören biolog biologen meteorolog meteorologen misstänkt tjänsteman pensionär pensionären ledare ledaren ledamot ledamoten riksdagsledamot utredare utredaren projektledare projektledaren föreståndare föreståndaren bagare bagaren museichef museichefen',
        '- s',
      ],
    ],
    groups: [
      [
        'departementet regeringen kommunen regionen polisen åklagarkammaren tingsrätten hovrätten föreningen facket fackförbundet företaget bolaget koncernen klubben förbundet universitetet institutet partiet oppositionen kommissionen organisationen stiftelsen banken sjukhuset tidningen rapporten pressmeddelandet brevet texten nämnden styrelsen myndigheten trafikverket smhi verket',
        '- s',
      ],
    ],
    particles: 'af von de van der la al',
    abbreviations: 'dr prof st nr bl.a t.ex kl ca jr',
    ofEndings: 's',
    roleEndings: 'aren ören isten logen erskan arinnan inman inmannen ledaren chefen mannen kvinnan ist log',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'jag vi min mitt vår våra mig oss du ni er',
    leaning: 'han hon det den de detta denna dessa hans hennes deras och men så',
    boilerplate: 'klicka här|läs också|läs mer|prenumerera|följ oss',
    opinion: 'bör måste borde anser tror tycker hoppas uppmanar betonar kanske',
    future:
      '\\b(?:ska|skall|kommer att|väntas|nästa|planeras)(?!\\p{L})|(?:^|\\P{L})(?:börjar|startar|öppnar|inleds|meddelar|avgörs|senast|före|på (?:mån|tis|ons|tors|fre|lör|sön)dag(?!\\p{L})|blir|imorgon)(?!\\p{L})',
    past: 'förra|i (?:mån|tis|ons|tors|fre|lör|sön)dags',
    numbers:
      'noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    scales: 'hundra=2 tusen=3 miljon=6 miljoner=6 miljard=9 mdr=9 mn=6 miljarder=9',
    currencies:
      'krono=SEK euro=EUR dollar=USD pund=GBP mnkr=6:SEK mkr=6:SEK mdkr=9:SEK tkr=3:SEK norska_kronor=NOK danska_kronor=DKK svenska_kronor=SEK yen=JPY yuan=CNY rubel=RUB franc=CHF',
    percent: 'procent=% procentenhet=pp procentenheter=pp procentenheten=pp',
    durations: 'år=Y månad=M veck=W dag=D dagar=D timm=h minut=m sekund=s',
    distances: 'kilometer=km km=km mil=mil meter=m centimeter=cm',
    days: 'idag=0 i_dag=0 imorgon=1 i_morgon=1 igår=-1 i_går=-1',
    weekdays:
      'måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen söndag/söndagen',
    countSkip: '^(?:nya|stora|små|andra|unga|gamla|första|sista|extra)$',
    organisations:
      'universitet bank domstol parti myndighet institut kommission styrelse förbund nämnd råd union åklagarmyndighet departement förvaltning verket inspektion kammare fond föreningen förening stiftelse',
    placeCues: 'i',
    tens: 'tjugo trettio fyrtio/förtio femtio sextio sjuttio åttio nittio',
    compound: 'TU',
    moreNumbers:
      'en_halv=0.5 ett_halvt=0.5 halv=0.5 hundra=100 tusen=1000 ett_dussin=12 ett_tiotal=10 ett_tjugotal=20 ett_trettiotal=30 ett_femtiotal=50 ett_hundratal=100 ett_tusental=1000 tvåhundra=200',
    halfBehind: 'och_en_halv och_ett_halvt',
    rangeWords: 'till eller',
    dayParts:
      's|ens|skväll|skvällen|smorgon|smorgonen|seftermiddag|seftermiddagen|sförmiddag|snatt|snatten|kväll|morgon',
    ageBehind: '\\sgam(?:mal|la)|-åring',
    monthBefore: 'i|sedan|till|från|under|före|efter|senast|av|förra|mellan|och|för',
    yearCues: 'sedan år året åren sen sommaren hösten våren vintern',
    clockBefore: 'kl\\.?|klockan',
    notCounted: 'gånger gång tredjedelar fjärdedelar femtedelar',
    adjectiveKind: 'högsta|europeiska|svenska|internationella|nationella|norska|danska|finländska|amerikanska',
    knownOrganisations:
      'FN Nato NATO WHO IMF ECB EU Riksbanken Riksdagen Skatteverket SCB LO Försvarsmakten Migrationsverket Trafikverket Världsbanken Röda_Korset Röda_korset Europeiska_unionen Moderaterna Sverigedemokraterna Socialdemokraterna Centerpartiet Vänsterpartiet Miljöpartiet Liberalerna Kristdemokraterna SMHI Säpo Unicef Unesco Fifa Uefa Folkhälsomyndigheten Försäkringskassan Vita_huset Kreml Hamas Polismyndigheten Naturvårdsverket',
    knownPlaces: 'England Skottland Wales USA Gaza Krim Skåne Norrbotten',
    notPlaces: 'riksdagen',
    shareWords: 'av',
  },
};
