import type { Language } from './language.ts';

/** Italian. */
export const it: Language = {
  code: 'it',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'il lo la l i gli le un uno una d dell nell all di del dello della dei degli delle e o ma se non che chi quale quando dove come è sono era erano fu ha hanno aveva essere stato stata sarà al allo alla ai agli alle a in nel nella nei nelle con per da dal dalla su sul sulla tra fra fino dopo secondo più meno molto già anche suo sua suoi loro lui lei essi io noi voi questo questa questi queste ciò si ci ne mi poi ora',
    neverEnd: 'on arch geom cav sig sigg dott prof avv ing on sen gen col cap mons s ss ca es vs',
    beforeFigure: 'art pag p n vol cap tel fig',
    mayEnd: 's.p.a spa s.r.l a.c d.c',
    oftenEnd: 'ecc etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '«» “” "" „“ „”',
    views: 'per',
    hostEndings: 'no',
    hosts: "dal dalla dall' dai dagli dalle",
    singleMarks: '‘’',
    dialogueDash: true,
    commaIncise: true,
    capitals: true,
    articles: true,
    order: 'verb-second',
    impersonals: 'si_legge si_leggeva',
    pointers: 'così lo',
    verbEndings: 'ato ito uto ò',
    dropsSubject: true,
    verbSiblings: 'ava=ò,ano ò=ava,ato,ano a=ò,ava,ato,ano isce=iscono,ì,ito,iva e=ono,eva,endo',
    roleSiblings: 'co=ci ca=che go=gi,ghi io=i o=i a=e e=i',
    agents: "da dal dallo dalla dall' dai dagli dalle",
    verbs: [
      [
        'svela chiarì riassunto ha_tagliato_corto tagliò_corto controbatte sostenne allerta minacciò si_lamenta si_è_sfogato si_giustifica si_scusa si_domanda si_indigna si_commuove sorrise singhiozza bisbiglia brontola strilla gioisce festeggia analizza ragiona rammenta rievoca descrive descritto narra riporta rende_noto ha_reso_noto smentì nega esclude escluse escluso respinge respinto ritiene riteneva ritenuto credeva considera teme temeva previsto supplica invoca esige pretende reclama esorta suggerì propone propose proposto raccomanda elogia loda posta definì definito',
        '-',
      ],
      [
        'scandisce scandì scandito gongola ammonì rintuzza esordisce esordì esordito ringrazia minimizza bacchetta affonda punge insinua annota sogghigna sorrideva rise piange si_sfoga sfoga si_difende si_rammarica rammarica si_augura si_chiede si_dice dicono_di ha_ragione sintetizza riepiloga filosofeggia teorizza aggiunse comunica comunicano comunicato mugugna fa_sapere fa_eco faceva_eco fanno_eco fa_presente fa_notare gli_fa_eco mette_le_mani_avanti getta_acqua_sul_fuoco non_usa_mezzi_termini non_ha_dubbi non_nasconde allarga_le_braccia legge nota_bene garantiva garantì ordina prega avanza convinto convinta certo certa ribatte ribatteva ribatté ribattuto risponde_così recita recitano',
        '-',
      ],
      [
        'afferm dichiar spieg assicur precis sottoline raccont ricord rivel confid osserv not rimarc comment critic denunci accus lament annunci confess conferm argoment inform rilev segnal domand esclam url grid mormor sussurr scherz dettagli chiar specific incalz evidenzi valut giudic pubblic giustific rimprover celebr auspic augur allarm aggrav obiett replic pens ironizz lanci rilanci conclam testimoni elenc cit elog protest sollecit sospir giur condann invit implor anticip puntualizz ribad tagli attacc sentenzi twitt profetizz commisur ipotizz parl ammon sbott tuon consigli azzard motiv conteggi esult rassicur balbett borbott avvert sostien contest continu intim minacci scongiur rivendic pronostic stigmatizz deplor rampogn sferz fulmin imprec sbrait ringhi sibil farfugli bofonchi ridacchi sghignazz declam interpret immagin certific attest concord rimbecc corrobor interpell apostrof esalt vant accenn sospett vaticin preannunci prospett ventil sdrammatizz pontific constat proclam illustr avvis stim calcol',
        'a ano ò arono ava avano ando ato ata',
      ],
      [
        'ammett ripet rispond riconosc promett insist aggiung sostien conclud scriv chied avvert ribad chiar riflett corregg difend prosegu suggeri suggerisc preved',
        'e ono eva evano endo ette uto',
      ],
      ['ricostru redargu inve eccep asser annu', 'isce'],
      [
        'dice dicono disse dissero diceva dicevano detto dicendo aggiunto rispose risposto sostengono sosteneva sostenuto ammise ammesso scrisse scritto chiese chiesto riconosciuto concluse concluso conclusa proseguì proseguito promesso promise insistito ribadisce ribadito ribadiscono ribadì chiarisce chiarito avvertito avvertì suggerito riferisce riferito riferiscono riferì ammonisce ammonito definisce interviene leggeva recitava sorride ride crede spera difeso fanno_sapere ha_fatto_sapere taglia_corto mette_in_guardia garantisce garantito smentisce smentito riassume chiosa aggiunta concede rincara soggiunge suppone deride conviene dissente',
        '-',
      ],
    ],
    weakVerbs: [
      ['defin descriv boll parl etichett', 'a ò ì isce e ano ono ito ita iti ite ato ata ati ate eva ava'],
      ['definiscono descritto chiama vuole vogliono', '-'],
    ],
    nouns:
      'comunicato nota parole dichiarazioni commento risposta domanda frase messaggio lettera replica battuta sentenza spiegazione opinione avvertimento confessione conclusione riflessione verdetto diagnosi reazione richiesta appello grido desiderio bilancio analisi tesi argomento scusa racconto testimonianza versione post tweet sfogo dichiarazione parola monito saluto promessa invito avviso accusa ammonimento auspicio speranza ricordo augurio precisazione posizione parere giudizio critica stoccata affondo timore annuncio constatazione denuncia',
    sources:
      "stando_al stando_alla stando_all' stando_ai stando_alle stando_agli a_detta_del a_detta_della a_detta_dell' a_detta_dei a_detta_degli a_giudizio_del a_giudizio_della a_giudizio_dell' a_parere_del a_parere_della ad_avviso_del ad_avviso_della nelle_parole_dell' ad_avviso_di a_parere_di per_bocca_di come_spiega come_ha_spiegato come_racconta come_ha_raccontato come_ricorda come_ha_detto come_dice come_sottolinea come_scrive come_ha_scritto come_ha_precisato come_riferisce come_riferito_da come_ammette come_osserva nell'opinione_di nelle_intenzioni_di nelle_parole_della nelle_parole_del a_sentire a_dar_retta_a secondo stando_a a_detta_di per a_giudizio_di nelle_parole_di",
    traps: [
      ['targhe muro', '-'],
      ['chiamano chiamavano soprannominano soprannominavano', '-'],
      [' scandiscono scandendo', '-'],
      [
        'manifesto targa insegna maglietta magliette coro cori grido giornale quotidiano settimanale titolo titoli capitolo sezione brano quadro dipinto poesia racconto nomignolo etichetta hashtag espressione concetto murale graffito albergo bar ristorante nave motonave pièce intonava intonavano scandivano gridavano recitava scritte tabellone etichette coniato',
        '-',
      ],
      [
        'lemma striscione cartello intitolat denominat chiamat soprannominat ribattezzat dett libro romanzo film documentario programma serie canzone disco rivista opera mostra soprannome slogan termine parola progetto operazione campagna premio cosiddett scritta operazion',
        '- o a i e',
      ],
    ],
    he: 'lui egli',
    she: 'lei ella',
    they: "loro io noi questi quest'ultimo quest'ultima costui chi",
    determiners:
      "il lo la i gli le l' un uno una un' suo sua suoi sue mio mia nostro nostra questo questa questi queste quel quella quei alcuni alcune due tre molti molte entrambi ogni altri altre altro altra diversi",
    prepositions:
      "all' dall' nell' sull' a al allo alla ai agli alle in nel nello nella nei negli nelle con col senza per su sul sulla sui sulle tra fra da dal dallo dalla dai dagli dalle contro dopo prima durante verso presso fino davanti tramite oltre",
    links: "di del dello della dei degli delle dell' d'",
    conjunctions: 'e ed o ma però né oppure',
    openers:
      'che quando mentre se perché come dove poiché cui quale affinché anche_se interpellato interpellata interrogato intervistato intervistata contattato contattata raggiunto raggiunta incalzato',
    relatives: 'chi',
    complementizers: 'che',
    skips:
      'ha hanno aveva avevano è sono era fu si ci ne non anche poi ancora già così infine sempre oggi ieri inoltre invece però intanto dal_canto_suo a_sua_volta quindi allora più molto prima subito stato stata lo mi gli tuttavia dopo persino adesso più_tardi solo lapidario li',
    skipEndings: 'mente',
    leadEndings: 'ando endo',
    times:
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina pomeriggio sera notte settimana mese anno scorso giorno recentemente',
    titles:
      'sig signor signora dott dottor dottoressa dottore prof professor professoressa avv avvocato ing ingegner don padre suor monsignor cardinale presidente ministro ministra sindaco sindaca generale colonnello capitano maestro re regina principe papa onorevole on',
    roles: [
      ['cittadino cittadina prima_cittadina', '-'],
      [
        'pescatrice allevatore fornaio fornaia artigiano artigiana lavoratrice assessorato viceministro premier governatrice prefetta capogruppo magistrata poliziotta militare chirurgo chirurga docente alunna climatologa chimica astronomo astronoma antropologo antropologa politologo politologa psicologo psicologa analista romanziere poeta poetessa cantautrice scultrice artista giornalista cronista editore editrice centrocampista calciatore calciatrice arbitro tifoso tifosa mamma papà nipote vedovo vedova prete suora autista camionista pilota ingegnera architetto architetta',
        '-',
      ],
      [
        'studiosa studioso geologa geologo primo_cittadino ex_sindaco procuratore_aggiunto pm gip ct coach campione campionessa dottore',
        '-',
      ],
      [
        'anzian pensionat sindac prim_cittadin avvocat imputat sconfitt allenator bomber fuoriclass altoatesin azzurr',
        '- o a i e',
      ],
      [
        'vigile vigili custode bidello bidella cameriere cameriera tassista ristoratore ristoratrice cuoco cuoca chef contadino contadina pastore apicoltore viticoltore meccanico impiegato impiegata dipendente utente viaggiatore passeggera turista cantautore musicista pianista pittore pittrice scultore critico critica libraio libraia bibliotecario bibliotecaria archeologo archeologa fisico fisica chimico climatologo virologo virologa primario ginecologa pediatra farmacista veterinario veterinaria preside rettore rettrice maestro parroco vescovo arcivescovo difensore pubblico_ministero legale vicesindaco vicesindaca vicepresidente governatore prefetto questore colonnello maresciallo carabiniere soccorritore soccorritrice promotore promotrice costruttore negoziante ragazzo ragazza nonna nonno commissario commissaria ciclista tennista nuotatrice nuotatore sovrintendente collega',
        '-',
      ],
      [
        'manifestante portavoce direttore direttrice presidente ministro ministra sindaco sindaca assessore assessora assessor consigliere consigliera deputato deputata senatore senatrice procuratore procuratrice avvocato avvocata avvocatessa giudice magistrato ricercatore ricercatrice scienziato scienziata responsabile capo titolare proprietario proprietaria gestore fondatore fondatrice segretario segretaria delegato delegata medico dottoressa infermiere infermiera professore professoressa insegnante maestra studente studentessa alunno vicino vicina residente abitante testimone vittima madre padre fratello sorella figlio figlia marito moglie donna uomo amico amica allenatore allenatrice tecnico mister capitano capitana giocatore giocatrice attaccante portiere autore autrice scrittore scrittrice storico storica economista sociologo sociologa esperto esperta specialista leader candidato candidata sindacalista attivista agricoltore agricoltrice pescatore commerciante barista pompiere poliziotto agente comandante coordinatore coordinatrice curatore curatrice cantante attore attrice regista organizzatore organizzatrice volontario volontaria cliente passeggero paziente ingegnere biologo biologa meteorologo meteorologa imputato imputata funzionario funzionaria pensionato pensionata operaio operaia lavoratore imprenditore imprenditrice dirigente giovane',
        '-',
      ],
    ],
    groups: [
      [
        'ministero fonte governo comune polizia procura tribunale associazione sindacato azienda società gruppo club federazione università istituto partito opposizione commissione organizzazione agenzia banca ospedale direzione giornale quotidiano comunicato rapporto testo nota messaggio consiglio comitato questura regione striscione cartello ambasciata',
        '-',
      ],
    ],
    particles: 'di de del della dei degli da dal van von la lo san d',
    abbreviations: 'sig dott prof avv ing on art ecc dr',
    of: 'di del dello della dei degli delle d dell',
    roleEndings: 'ista isti iste ologo ologa ologi tore trice tori sore iere iera ieri iatra',
    sourcesBehind: 'così',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'io noi mio mia nostro nostra mi tu voi vostro',
    leaning: 'lui lei egli essi questo questa questi queste ciò suo sua loro e ma così',
    boilerplate: 'clicca qui|leggi anche|abbonati|tutti i diritti riservati|seguici',
    opinion: 'dovrebbe deve devono bisogna crede ritiene spera chiede sottoline forse purtroppo',
    future:
      '\\p{L}+(?:rà|ranno)(?!\\p{L})|prossim|previst|(?:^|\\P{L})(?:entro|a partire|comincia|inizia|apre)(?!\\p{L})',
    past: 'scors[oa]',
    numbers:
      'zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
    scales: 'cento=2 mille=3 mila=3 milion=6 miliard=9 mln=6 mld=9',
    currencies:
      'euro=EUR dollar=USD sterlin=GBP yen=JPY yuan=CNY franch=CHF rubl=RUB peso=ARS/MXN reais=BRL rupie=INR lire=ITL centesim=EUR/100',
    percent: 'per_cento=% punto_percentuale=pp punti_percentuali=pp',
    durations: 'anno=Y anni=Y mese=M mesi=M settiman=W giorn=D ora=h ore=h minut=m second=s',
    distances: 'chilometr=km km=km metr=m centimetr=cm',
    days: 'oggi=0 domani=1 ieri=-1',
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    countSkip: '^(?:nuov[ie]|grandi|altr[ie]|prim[ie]|ultim[ie]|giovani)$',
    countNoun: '[eia]$',
    organisations:
      'ministero università banca consiglio partito tribunale istituto commissione fondazione corte agenzia unione federazione sindacato organizzazione senato camera procura associazione fondo società gruppo polizia guardia autorità croce ordine agenzia',
    placeCues: 'a in',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    compound: 'TU',
    moreNumbers:
      'sedici=16 diciassette=17 diciotto=18 diciannove=19 ventuno=21 ventotto=28 mezzo=0.5 mezza=0.5 una_dozzina=12 una_decina=10 una_quindicina=15 una_ventina=20 una_trentina=30 una_quarantina=40 una_cinquantina=50 un_centinaio=100 un_migliaio=1000 cento=100 mille=1000 duecento=200 trecento=300 cinquecento=500 duemila=2000',
    halfBehind: 'e_mezzo e_mezza',
    rangeWords: 'a o',
    ageBefore:
      '(?:,\\sdi|età di|(?:uomo|donna|ragazz[oa]|giovane|bambin[oa]|anzian[oa]|person[ae]|pensionat[oa]|operai[oa]|studente|studentessa|turista) di)\\s',
    monthBefore: 'a|in|di|da|dal|entro|fino a|fine|inizio|mese di|scorso|prossimo|tra|e|per|metà',
    yearCues: 'nel dal anno del',
    clockPhrase:
      '(?<!\\p{L})(?:alle(?:\\sore)?|dalle(?:\\sore)?|ore)\\s(?<time>(?<hour>\\d{1,2})[.:](?<minute>\\d{2}))(?!\\d)',
    notCounted: 'volte terzi quarti quinti decimi',
    kindAdjective: '\\p{Ll}+(?:ea|eo|ana|ano|ale|ica|ico|iana|iano|ese|suprema)',
    knownOrganisations:
      'ONU Onu NATO Nato OMS Oms FMI Fmi BCE Bce UE Ue Unione_europea Unione_Europea Nazioni_Unite Banca_Mondiale Banca_mondiale Croce_Rossa Istat ISTAT Bankitalia Cgil Cisl Confindustria Unicef Unesco Fifa Uefa Opec Interpol Protezione_civile Protezione_Civile Casa_Bianca Cremlino Hamas Camera_dei_deputati',
    knownPlaces:
      'Gran_Bretagna Inghilterra Scozia Gaza Cisgiordania Crimea Usa USA Lombardia Sicilia Toscana Veneto Lazio Campania Puglia Sardegna Milano Roma Napoli Torino Corea_del_Sud Corea_del_Nord',
    notPlaces: 'natale pasqua montecitorio',
    shareWords: 'su',
  },
};
