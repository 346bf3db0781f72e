import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  code: 'fr',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'le la les l un une des du de d et ou mais si ne pas plus que qu qui quoi où quand comment pourquoi ce c cet cette ces il elle ils elles on nous vous je j son sa ses leur leurs notre votre mon ma mes est sont était étaient a ont avait avaient été être avoir sera au aux à en dans sur sous par pour avec sans chez entre vers selon après avant depuis comme puis aussi très y se s lui personne',
    neverEnd:
      'prof bd dre pdt dir dép m mm mme lt cdt col fr mmes mlle dr pr me mgr st ste cap col gén env av cf p.ex c.-à-d vs j.-c',
    beforeFigure: 'no n art p pp vol chap fig',
    mayEnd: 's.a o.n.u cie janv févr avr juil sept oct nov déc tél éd av.j.-c',
    oftenEnd: 'etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '«» “” ""',
    views: 'pour',
    singleMarks: '‘’',
    dialogueDash: true,
    dashOpens: true,
    commaIncise: true,
    capitals: true,
    articles: true,
    order: 'verb-second',
    pointers: "ainsi c'est",
    verbSiblings: 'ait=é e=é,ait,ent,èrent',
    roleSiblings: 'e=es t=ts r=rs n=ns l=ls é=és f=fs',
    nobodies: 'on',
    agents: 'par',
    verbs: [
      [
        "s'énerve s'offusque s'émerveille s'émeut s'esclaffe s'excuse se_souvenait se_remémore se_moque se_demande rigole nuançait lançait exhorte argue a_fait_valoir décrivait commente déchiffre jugeait croyait redoute craint craignait dénonçait loue remercie annonçait révèle dévoile susurre bredouille bafouille sanglote vocifère râle ronchonne maugrée bougonne",
        '-',
      ],
      ["s'est_dit s'est_dite se_sont_dits se_dit s'est_déclaré s'est_déclarée", '-'],
      [
        'veut_croire tient_à_préciser tient_à_rassurer se_veut_rassurant se_veut_rassurante tente_de_rassurer préfère_dire veut_rassurer se_contente_de_répondre lâche_t résume_t se_souvient_encore admet_volontiers fait_remarquer a_fait_savoir laisse_tomber finit_par_lâcher',
        '-',
      ],
      [
        "grince grinçait tacle persifle raille fulmine s'agace s'indigne s'insurge s'emporte s'étonne s'inquiète s'alarme s'interroge s'amuse s'exclame s'écrie écrie s'enthousiasme s'enflamme s'attriste se_félicite se_réjouit se_désole se_souvient souvient se_rappelle se_défend se_justifie se_lamente se_plaint sourit souriait rit ricane jubile savoure applaudit concède reconnaît admet avoue confesse marmonne grommelle grogne balance assène assénait scande clame promet certifie atteste infirme dément nie réfute récuse objecte riposte répond synthétise récapitule tempère modère relativise minimise prévient menace ordonne exige supplie conseille préconise propose hasarde suppose présume considère croit souhaite rêve décrypte décortique développe narre décrit dépeint écrit poste publie signe lit peut-on_lire lit-on relève poursuit reprend appuie abonde embraye interpelle apostrophe questionne s'enquiert",
        '-',
      ],
      [
        'affirm déclar expliqu ajout assur précis soulign confi racont témoign not rappel estim indiqu insist martel lanc rapport regrett déplor dénonc constat observ remarqu argument rétorqu répliqu murmur souffl commenc enchain enchaîn détaill résum plaid tranch ironis plaisant concéd annonc révél pest demand interrog avanc critiqu accus réclam jur jug signal exult évoqu prévenir alert confirm considér nuanc objet proclam tempér félicit tonn tempêt pens espèr espér explicit fustig glorifi coup gliss cri hurl balbuti bégay chuchot corrig grond gromme pointe point salu prôn recommand réitèr réitér relev relat répèt répét sugger suggèr suggér tweet twitt implor promulg promett protest résign spécifi cit renchér vant analys lâch rassur balay martèl rappell soupir soupçonn complèt complét soutien décoch sourit désol enrag emport indign inquièt inquiét étonn réjouit exclam excus justifi défend défi émerveill amus agac lament insurg alarm enthousiasm exaspèr exaspér étrangl étouff braill vitupér aboi blagu badin taquin nargu somm intim sollicit imagin appréhend prophétis anticip chiffr énumèr égrèn récit déclam sermonn admonest réprimand blâm condamn vilipend conspu acclam célébr encourag harangu rouspèt temporis énonc exprim dédramatis insinu persist contest',
        'e ent a èrent é ait aient ant ée és ées ai',
      ],
      [
        'avert rugi rebondi réag réagi rappell fini conclu réuss averti renchéri enchéri garanti',
        '- t ssent rent ssait ssant',
      ],
      [
        'dit disent disait disaient disant dis dirent répondent répondit répondait répondu répondant écrivent écrivait écrivant soutient soutiennent soutenait reconnaissent reconnaissait reconnu reconnut admettent admettait admis préviennent prévenait prévenu concluent concluait promis poursuivent poursuivait poursuivi reprennent reprenait repris convient conviennent tient fait fait_savoir font_savoir fait_valoir font_valoir faisait_valoir met_en_garde mettent_en_garde veut peut_on_lire plaint plaignait surenchérit prédit sait croient défend maintient maintiennent maintenait appelle intervient intervenait réjouit rajoute reconnait nient',
        '-',
      ],
    ],
    weakVerbs: [
      ['qualifi parl décri présent trait voi refus souhait appel compar dépein accus', 'e ent ait a é aient ant t'],
      ['décrivent veut veulent craint craignent', '-'],
    ],
    nouns:
      'communiqué mots propos commentaire réponse question phrase message lettre tribune réplique explication opinion avis avertissement confession aveu conclusion réflexion verdict résumé diagnostic réaction demande requête appel cri souhait vœu bilan analyse thèse argument excuse récit témoignage version post tweet mot formule constat consigne promesse sentence déclaration parole accusation reproche critique plaidoyer plainte leitmotiv credo jugement annonce remarque espoir crainte regret',
    sources:
      "au_dire_de aux_dires_de de_l'aveu_de selon_les_termes_de comme_l'explique comme_l'a_expliqué comme_le_dit comme_le_rappelle comme_le_résume comme_le_souligne dixit foi_de selon d'après à_en_croire pour de_l'avis_de aux_yeux_de selon_les_mots_de",
    traps: [
      ['plaque plaques ardoise mur', '-'],
      ['devise devises appellent appelaient surnommaient', '-'],
      ['scandent', '-'],
      [
        'drap panneau écriteau tee-shirt tee-shirts t-shirt t-shirts graffiti graffitis tag inscription mention titre titres chapitre rubrique pièce tableau opéra poème nouvelle sobriquet étiquette hashtag expression concept cri cris scandaient scandant scandé surnomment qualifié journal quotidien hebdomadaire magazine restaurant hôtel navire bateau plan dispositif label titrée titré rebaptisé rebaptisée',
        '-',
      ],
      [
        'slogan banderole pancarte intitulé baptisé surnommé dénommé dit livre roman film documentaire programme émission série chanson album revue exposition surnom terme mot projet opération campagne prix appelé affiche service',
        '- s e es',
      ],
    ],
    he: 'il',
    she: 'elle',
    they: 'ils elles on je nous ce celui-ci celle-ci ceux-ci celles-ci celui celle ce_dernier cette_dernière lui',
    determiners:
      "le la les l' un une des son sa ses leur leurs notre nos mon ma mes cet cette ces ce plusieurs certains certaines deux trois quelques chaque beaucoup aucun aucune d'autres",
    unaccented: 'à',
    prepositions:
      "à au aux en dans sur sous chez avec sans par pour contre vers avant après depuis pendant lors entre devant derrière dès jusqu' malgré hors face auprès parmi durant via d'ici outre",
    links: "de du d' des",
    conjunctions: 'et ou mais car donc puis or ni',
    openers:
      "que qu' quand lorsque lorsqu' si parce_que puisque puisqu' comme où dont afin tandis_que alors_que pourquoi comment quoi bien_que s' interrogé interrogée contacté contactée sollicité sollicitée joint jointe questionné questionnée invité invitée",
    relatives: 'qui lequel laquelle lesquels',
    complementizers: "que qu'",
    skips:
      "s'est a ont est sont avait avaient était étaient sera seront se s' ne n' y en pas aussi encore déjà alors ensuite enfin ainsi également toutefois cependant pourtant toujours même bien plus très à_son_tour de_son_côté pour_sa_part quant_à_lui quant_à_elle par_ailleurs d'abord vient viennent de tient_à tout_de_suite aussitôt d'emblée en_souriant en_riant été soi t néanmoins désormais simplement sobrement sèchement plus_tard quant_à",
    skipEndings: 'ment',
    leadEndings: 'ant',
    times:
      "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd'hui matin soir midi après-midi semaine mois année jour récemment dernier",
    titles:
      'm mme mlle mm dr me pr docteur professeur maître monseigneur mgr père abbé sœur président présidente ministre maire général colonel capitaine commissaire madame monsieur roi reine prince princesse pape',
    roles: [
      ['première_magistrate premier_magistrat édile', '-'],
      [
        'aide-soignant épouse nonagénaire quadragénaire vigneronne pompière militaire scientifique universitaire metteur_en_scène artiste critique journaliste ailier demi pilier talonneur supporteur supportrice urbaniste curé évêque prêtre imam rabbin',
        '-',
      ],
      [
        'ancien ancienne livreur marin-pêcheur soignant soignante quinquagénaire trentenaire septuagénaire sexagénaire octogénaire',
        '-',
      ],
      [
        'garde garde-champêtre gardien gardienne adjudant sapeur-pompier sauveteur sauveteuse volontaire conducteur conductrice chauffeur pilote marin pêcheur pêcheuse éleveuse viticulteur viticultrice maraîcher maraîchère apiculteur berger bergère menuisier charpentier plombier mécanicien doyen usager usagère locataire propriétaire bailleur promoteur architecte paysagiste technicien technicienne géologue physicien physicienne chimiste climatologue virologue épidémiologiste astronome archéologue galeriste libraire bibliothécaire éditeur éditrice traducteur traductrice romancier romancière poète poétesse essayiste philosophe politologue cinéaste comédien comédienne musicien musicienne pianiste violoniste chorégraphe danseur danseuse peintre sculpteur sculptrice photographe cuisinier cuisinière chef_cuisinier restaurateur restauratrice cafetier boucher bouchère fleuriste coiffeur coiffeuse vétérinaire pharmacien pharmacienne dentiste chirurgien chirurgienne urgentiste sage-femme aide-soignante psychologue psychiatre éducateur éducatrice instituteur institutrice principal principale proviseur proviseure recteur rectrice collégien collégienne lycéen lycéenne bachelier parent maman papa grand-mère grand-père tante oncle cousin cousine veuve veuf survivant survivante rescapé rescapée plaignant plaignante prévenue bâtonnier greffier magistrat magistrate défenseur policière enquêteur enquêtrice gardien_de_but attaquant attaquante buteur buteuse milieu athlète coureur coureuse cycliste nageur nageuse skieur skieuse champion championne médaillé médaillée arbitre supporter coach manager dirigeant dirigeante investisseur entrepreneur entrepreneuse commerçante',
        '-',
      ],
      [
        'manifestant manifestante porte-parole président présidente directeur directrice ministre maire adjoint adjointe député députée sénateur sénatrice procureur procureure avocat avocate juge chercheur chercheuse responsable chef cheffe patron patronne gérant gérante fondateur fondatrice secrétaire délégué déléguée préfet préfète médecin infirmier infirmière professeur professeure enseignant enseignante élève étudiant étudiante habitant habitante riverain riveraine voisin voisine témoin victime mère père sœur frère fils fille mari femme homme ami amie entraîneur entraîneuse capitaine joueur joueuse sélectionneur auteur autrice écrivain écrivaine historien historienne économiste sociologue expert experte spécialiste élu élue conseiller conseillère syndicaliste militant militante agriculteur agricultrice éleveur vigneron commerçant artisan boulanger boulangère pompier policier gendarme commandant colonel lieutenant conservateur conservatrice commissaire chanteur chanteuse acteur actrice réalisateur réalisatrice organisateur organisatrice bénévole client cliente passager passagère patient patiente ingénieur ingénieure biologiste météorologue prévisionniste candidat candidate accusé accusée prévenu doyenne retraité retraitée ouvrier ouvrière employé employée salarié salariée jeune',
        '-',
      ],
      ['gens', '-'],
    ],
    groups: [
      [
        'source ministère gouvernement mairie préfecture police parquet tribunal association syndicat entreprise société groupe club fédération université institut parti opposition commission organisation agence banque hôpital direction rectorat journal quotidien communiqué rapport texte message collectif ong élysée matignon compagnie conseil comité banderole panneau',
        '-',
      ],
    ],
    particles: "de du des la le d' van von der el al ben saint",
    abbreviations: 'm mm mme mlle dr me pr mgr st ste etc art av bd jr',
    clitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous -vous -ce',
    of: 'de du des d',
    roleEndings: 'iste istes ologue ologues teur trice teurs eur euse eurs cien cienne ciens',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'je j nous mon ma mes notre nos me vous votre vos tu',
    leaning: 'il elle ils elles ce cela cette ces celui-ci son sa ses leur leurs et mais donc or',
    boilerplate: 'cliquez ici|lire aussi|abonnez-vous|tous droits réservés|newsletter|suivez-nous',
    opinion: 'devrai faut doit doivent estime pense espère appelle souligne exhorte peut-être malheureusement',
    future:
      "\\p{L}+(?:era|erait|ront|ira|dra)(?!\\p{L})|prochain|prévu|doit|doivent|(?:^|\\P{L})(?:d[’']ici|à partir|dès|avant|aura lieu|ouvre|débute|commence|se tient)(?!\\p{L})",
    past: 'dernier',
    numbers: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    scales: 'cent=2 mille=3 million=6 milliard=9 mds=9 mrds=9',
    currencies:
      'euro=EUR dollar=USD livre=GBP yen=JPY yuan=CNY franc=CHF rouble=RUB francs_suisses=CHF dollars_canadiens=CAD dollars_américains=USD centime=EUR/100 dirham=MAD franc_cfa=XOF francs_cfa=XOF roupie=INR couronne=SEK',
    percent: 'pour_cent=% pourcent=% point_de_pourcentage=pp points_de_pourcentage=pp',
    durations: 'an=Y ans=Y année=Y mois=M semaine=W jour=D heure=h minute=m seconde=s',
    distances: 'kilomètre=km km=km mètre=m mètres=m centimètre=cm',
    days: "aujourd’hui=0 aujourd'hui=0 demain=1 hier=-1",
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    countSkip:
      '^(?:nouve(?:aux|lles)|grand(?:e?s)|petite?s|autres|jeunes|ancien(?:ne)?s|premi(?:ers|ères)|derni(?:ers|ères))$',
    countNoun: '[sx]$',
    organisations:
      'ministère université banque conseil parti tribunal institut assemblée commission fondation cour agence union fédération syndicat office autorité organisation sénat chambre association société groupe compagnie comité haut-commissariat fonds parquet caisse centre',
    placeCues: 'à en près_de',
    tens: 'vingt trente quarante cinquante soixante',
    compound: 'T-U',
    moreNumbers:
      'dix-sept=17 dix-huit=18 dix-neuf=19 soixante-dix=70 quatre-vingts=80 quatre-vingt=80 quatre-vingt-dix=90 vingt_et_un=21 dizaine=10 une_dizaine=10 une_douzaine=12 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 une_cinquantaine=50 une_soixantaine=60 une_centaine=100 un_millier=1000 un_demi=0.5 cent=100 mille=1000',
    halfBehind: 'et_demi et_demie',
    rangeWords: 'à ou',
    ageBefore:
      "(?:âgée?s? (?:de|d[’'])|âge de|(?:homme|femme|garçon|fille|fillette|adolescente?|enfant|bébé|joueu(?:r|se)|jeune|conducteur|conductrice|suspecte?|victime|étudiante?|retraitée?|français|française|militaire|policier|mère|père|personne) de)\\s?",
    monthBefore:
      "en|de|depuis|fin|début|mi|dès|jusqu[’']en|jusqu[’']à|d[’']ici|mois de|courant|partir de|entre|et|avant|à",
    yearCues: 'depuis fin début année dès hiver printemps automne saison mi',
    notCounted: 'fois tiers quarts cinquièmes',
    clockPhrase:
      '(?<!\\p{L})(?:à|vers|dès|avant)\\s(?<time>(?<hour>\\d{1,2})\\sheures?(?:\\s(?<minute>\\d{2}))?)(?!\\p{L}|\\s(?:de|du|et)\\s)',
    kindAdjective: '\\p{Ll}+(?:ienne?|éenne?|éen|el(?:le)?|ale?|aire|ique|aine?|aise?|suprême|central|centrale)',
    knownOrganisations:
      'ONU Onu OTAN Otan OMS FMI BCE UE Union_européenne Nations_unies Banque_mondiale Croix-Rouge SNCF EDF RATP Insee INSEE CGT CFDT Medef Cour_des_comptes Assemblée_nationale Sénat Élysée Kremlin Unesco Unicef Fifa Interpol Hamas Hezbollah Matignon Conseil_d’État Cour_de_cassation Parlement_européen Greenpeace',
    knownPlaces:
      'Grande-Bretagne Angleterre Écosse Gaza Crimée Cisjordanie Île-de-France Bretagne Normandie Corse Québec',
    notPlaces: 'noël pâques matignon',
    shareWords: 'sur',
  },
};
