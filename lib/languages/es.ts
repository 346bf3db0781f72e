import type { Language } from './language.ts';

/** Spanish. */
export const es: Language = {
  code: 'es',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'el la los las un una unos unas de del y e o u pero si no que quien qué cuál cuándo dónde cómo es son era eran fue fueron ha han había habían ser estar está están será al a en con por para sin sobre entre hasta desde según como más menos muy ya también su sus se le les lo me nos mi este esta estos estas ese esa eso esto él ella ellos ellas yo nosotros tras durante después luego ahora nadie quedan',
    neverEnd:
      'srta srtas org mill dir tte arq prov pza dpto excma excmo ilma ilmo da rvdo hnos mr sr sra sres dr dra d dña prof gral cnel cap sta sto av avda aprox p.ej vs lic ing uds ud ee',
    beforeFigure: 'art pág págs núm n nº vol cap tel fig min',
    mayEnd: 'ee.uu uu s.a a.c d.c p.m a.m cía h',
    oftenEnd: 'etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '«» “” ""',
    views: 'para',
    hostEndings: 'an en on',
    hosts: 'desde',
    singleMarks: '‘’',
    dialogueDash: true,
    commaIncise: true,
    capitals: true,
    articles: true,
    order: 'verb-second',
    impersonals: 'se_lee se_leía',
    pointers: 'así eso',
    verbEndings: 'ó ió aba aban ieron aron',
    dropsSubject: true,
    verbSiblings: 'aba=ó ió=ieron,ido ó=aba,aron,ado,an a=ó,aba,an,aron e=en',
    roleSiblings: 'a=as o=os e=es r=res l=les n=nes z=ces',
    agents: 'por',
    verbs: [
      ['presume presumió alardea alardeó', '-'],
      [
        'se_queja dispara ataja atajó rebate contrapone desgrana abunda abundó remarca incide reivindica reivindicó garantiza avisa amenazó confía esperaba teme temía creía estima analiza analizó reflexiona aduce adujo rememora evoca describe asume desvela desveló comunica comunicó notifica manifiesta solloza sollozó musita masculla balbucea clama vocifera brama truena aplaude aplaudió felicita agradece se_disculpa ruega suplica insta urge anima aconseja recomienda se_pregunta inquiere indaga retoma interrumpe interviene tercia corrobora desmiente niega descarta descartó se_sincera se_indigna se_indignó se_emociona se_enorgullece se_alegra se_lamenta se_defiende se_excusa se_justifica',
        '-',
      ],
      [
        'sostuvo masculló remachó remacha arremetió arremete cargó disparó soltó concluyó calculó rememoró evocó confiesa sinceró confió repuso rebatió desmintió negó clamó pidió rogó suplicó urgió instó animó advirtió avisó aseveró garantizó corroboró coincidió discrepó recriminó censuró agradeció felicitó ensalzó remarcó anotó continuó retomó terció intervino interrumpió inquirió dudó reflexionó meditó estimó expuso describió escribió firmó rubricó leyó se_quejó se_defendió se_justificó se_disculpó se_felicitó se_lamentó se_sinceró se_despidió se_preguntó se_reía ríe rió sonrió sonríe lloró rezaba reza decía dice diría',
        '-',
      ],
      [
        'afirm declar explic asegur coment señal indic destac subray insist lament apunt manifest relat cont critic denunci rechaz reclam anunci confes confirm recalc argument inform añad recomend record reiter cuestion advirt pregunt contest exclam grit murmur susurr bromeb brome detall aclar precis puntualiz matiz zanj sentenci remat resalt enfatiz valor opin consider juzg plante sosten revel vaticin pronostic tuite public justific reproch espet celebr agreg aleg acus alert exhort expres recapitul narr objet replic interrog pens dictamin ironiz lanz apostill augur atest testific ratific proclam resumi adelant cit enumer alab elogi abog apel agrade protest solicit rectific razon suspir acot especific llam jur sugiri conden invit implor core vocifer farfull cuchiche desliz insinu conmin demand increp recrimin amonest fustig poste constat sospech imagin ponder ejemplific sintetiz refut desautoriz minimiz relativiz tranquiliz areng vitore encomi notific',
        'ó a an aron aba aban ando ado ara é',
      ],
      [
        'añad respond advert admit sostuv reconoc dij insist suger repet conclu ped prometi promet defend resum prosigu sigu asent corrig asegur exig conced anad',
        'ió e en ieron ía ían iendo ido',
      ],
      [
        'dijo dijeron dicen decían diciendo dicho dirá repone sostiene sostienen sostenía advierte advierten sugiere pide piden repite repitió mantiene mantuvo continúa concluye lee leía cuenta cuentan recuerda recuerdan muestra mostró supuso cree creen piensa prevé previó predijo predice hizo_saber hizo_hincapié escribe escribía atribuye atribuyó explicita rio defiende defienden asintió propuso propone dio_a_conocer expone exponía',
        '-',
      ],
    ],
    weakVerbs: [
      ['calific describi tach cataloga catalog denomin habl tild acus', 'ó a an aron aba aban ando ado'],
      [
        'advierte advirtió alerta alertó describe describen llamó llama definió define definen quiere quieren considera',
        '-',
      ],
    ],
    nouns:
      'comunicado palabras declaraciones comentario respuesta pregunta frase mensaje carta nota respuestas réplica contestación sentencia explicación opinión advertencia confesión conclusión reflexión consigna veredicto resumen diagnóstico reacción petición ruego lema grito deseo balance análisis tesis argumento excusa saludo despedida relato testimonio versión post tuit publicación postura aviso acusación denuncia crítica juicio queja reclamo llamamiento llamado exigencia anuncio temor reproche recado',
    sources:
      'en_opinión_del a_juicio_del en_palabras_del al_decir_del a_decir_del en_boca_del en_opinión_de a_juicio_de en_palabras_de al_decir_de a_decir_de tal_y_como_explica tal_como_explicó como_explica como_explicó como_dice como_dijo como_señala como_señaló como_recuerda como_reconoce como_admite como_cuenta como_apunta en_boca_de según de_acuerdo_con conforme_a para como_destacó como_subrayó como_indicó como_precisó como_añadió como_afirmó como_sostiene como_afirma desde_el_punto_de_vista_de para_los a_ojos_de fuentes_de',
    traps: [
      ['placa placas pizarra muro pared', '-'],
      ['llaman llamaban apodan apodaban', '-'],
      ['corean consignas', '-'],
      ['pancartas álbum muestra plan festival cadena cartelera', '-'],
      [
        'letrero rótulo grito gritos cántico cánticos pintada pintadas camiseta camisetas periódico diario semanario portal título títulos titular titulares epígrafe sección capítulo pieza cuadro ópera zarzuela poema cuento sobrenombre apelativo etiqueta hashtag expresión concepto mural grafiti chapa hotel bar restaurante barco buque coplas versos rezaba coreaban corearon coreando gritaban rezan',
        '-',
      ],
      [
        'lema pancarta cartel titulad denominad llamad apodad apod bautizad libro novela película documental programa serie canción disco revista obra exposición mote alias eslogan consigna término palabra proyecto operación campaña premio conocid',
        '- o a os as ó',
      ],
    ],
    he: 'él',
    she: 'ella',
    they: 'ellos ellas yo nosotros este esta éste ésta aquel uno usted quien quienes',
    determiners:
      'el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas varios varias algunos algunas dos tres cada muchos muchas ambos otros otra otro otras',
    prepositions: 'a al en con sin por para sobre ante tras contra desde hacia hasta durante entre mediante bajo según',
    links: 'de del',
    conjunctions: 'y e o u pero sino ni aunque',
    openers:
      'que cuando mientras si porque como donde pues cuyo cuya cual quien qué cómo tras_lo_cual preguntado preguntada preguntados consultado consultada interrogado interrogada cuestionado cuestionada entrevistado entrevistada contactado',
    relatives: 'que_luego quien quienes',
    complementizers: 'que',
    skips:
      'una_y_otra_vez de_nuevo otra_vez ha han había habían es son era fue fueron está están se lo le les me nos no también además luego después ya así entonces finalmente aún todavía siempre incluso ayer hoy sin_embargo por_su_parte a_su_vez en_tanto asimismo tan más muy antes primero ahora apenas más_tarde enseguida solo sólo tajante rotundo',
    skipEndings: 'mente',
    leadEndings: 'ando iendo',
    times:
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche mediodía semana mes año pasado día recientemente',
    titles:
      'sr sra srta d doña don dr dra señor señora prof doctor doctora presidente presidenta ministro ministra alcalde alcaldesa general coronel capitán padre monseñor fray sor rey reina príncipe papa licenciado licenciada ingeniero ingeniera juez jueza',
    roles: [
      ['primer_edil primera_edil', '-'],
      ['forense forenses', '-'],
      [
        'inquilino inquilina casero casera pensionista pescadora panadero panadera tendero tendera camarero camarera cocinero cocinera obrero obrera empleado empleada gobernador gobernadora vicepresidente vicepresidenta bombera guardia_civil militar cirujano cirujana farmacéutico farmacéutica docente catedrático catedrática rector rectora decano decana geólogo geóloga paleontólogo paleontóloga paleoantropólogo paleoantropóloga arqueólogo arqueóloga antropólogo antropóloga astrónomo astrónoma físico física químico química climatólogo climatóloga politólogo politóloga psicólogo psicóloga analista codirector codirectora novelista poeta músico música pintor pintora escultor escultora artista crítico crítica comisario_de_la_muestra periodista editor editora seleccionador seleccionadora portera arquero arquera defensa centrocampista mediocampista futbolista árbitro aficionado aficionada hincha titular timonel campeón campeona abuelo abuela esposo esposa viudo viuda compañero compañera sacerdote párroco obispo taxista camionero maquinista piloto arquitecto arquitecta',
        '-',
      ],
      [
        'acusad conductor anciano anciana hostelero hostelera olivarer ganader vecin jubilad mandatari edil regidor letrad magistrad delanter zaguer técnic galen sanitari arrendatari regante empresari organizador damnificad afectad',
        '- o a os as',
      ],
      [
        'manifestante portavoz vocero vocera director directora presidente presidenta ministro ministra alcalde alcaldesa concejal concejala consejero consejera diputado diputada senador senadora fiscal abogado abogada juez jueza magistrado magistrada investigador investigadora científico científica responsable jefe jefa dueño dueña propietario propietaria gerente fundador fundadora secretario secretaria delegado delegada médico médica doctor doctora enfermero enfermera profesor profesora maestro maestra alumno alumna estudiante vecino vecina residente testigo víctima madre padre hermano hermana hijo hija marido mujer hombre amigo amiga entrenador entrenadora técnico capitán capitana jugador jugadora delantero portero autor autora escritor escritora historiador historiadora economista sociólogo socióloga experto experta especialista líder candidato candidata sindicalista activista agricultor agricultora ganadero pescador comerciante bombero agente comandante guardia coordinador coordinadora conservador conservadora comisaria comisario cantante actor actriz cineasta organizador organizadora voluntario voluntaria cliente pasajero pasajera paciente ingeniero ingeniera bióloga biólogo meteorólogo meteoróloga acusado acusada funcionario funcionaria jubilado jubilada trabajador trabajadora empresario empresaria dirigente joven',
        '-',
      ],
    ],
    groups: [
      [
        'fuente ministerio gobierno ayuntamiento policía fiscalía tribunal asociación sindicato empresa compañía grupo club federación universidad instituto partido oposición comisión organización agencia banco hospital dirección diario periódico comunicado informe texto nota mensaje consejo comité plataforma consejería junta pancarta cartel embajada',
        '-',
      ],
    ],
    particles: 'de del la las los y van von da di san',
    abbreviations: 'sr sra srta d dr dra prof ud uds etc art núm ee.uu',
    of: 'de del',
    roleEndings: 'ista istas ólogo óloga ólogos ador adora adores tor tora tores sor sora iaria ero eros iatra ícola',
    sourcesBehind: 'así',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'yo nosotros mi mis nuestro nuestra nuestros nuestras me nos tú usted',
    leaning: 'él ella ellos ellas este esta esto estos estas eso ese su sus y pero así',
    boilerplate: 'haga clic|haz clic|suscríbete|suscríbase|todos los derechos reservados|lea también|síguenos',
    opinion: 'debería debe deben hay_que cree opina espera pide instó subray quizá lamentablemente',
    future:
      '\\p{L}+(?:rá|rán)(?!\\p{L})|próxim|previst|(?:^|\\P{L})(?:antes del?|a partir|hasta el|va a|van a)(?!\\p{L})',
    past: 'pasad[oa]',
    numbers: 'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
    scales: 'cien=2 mil=3 millón=6 millon=6 billón=12 billones=12',
    currencies:
      'euro=EUR dólar=USD libra=GBP peso=ARS/MXN yen=JPY yuan=CNY rublo=RUB pesos_mexicanos=MXN pesos_argentinos=ARS pesos_chilenos=CLP pesos_colombianos=COP reales=BRL sol$=PEN soles=PEN quetzal=GTQ rupia=INR',
    percent: 'por_ciento=% punto_porcentual=pp puntos_porcentuales=pp',
    durations: 'año=Y mes=M meses=M semana=W día=D hora=h minuto=m segundo=s',
    distances: 'kilómetro=km km=km metro=m centímetro=cm',
    days: 'hoy=0 mañana=1 ayer=-1',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    countSkip: '^(?:nuev[oa]s|grandes|otr[oa]s|primer[oa]s|últim[oa]s|jóvenes|buen[oa]s)$',
    countNoun: 's$',
    organisations:
      'ministerio universidad banco consejo partido tribunal instituto congreso comisión fundación corte agencia unión federación sindicato organización senado fiscalía fondo asociación sociedad grupo compañía comité ayuntamiento policía guardia cámara secretaría confederación cruz',
    placeCues: 'en',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    compound: 'T_y_U',
    moreNumbers:
      'dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 medio=0.5 media=0.5 una_docena=12 una_veintena=20 una_decena=10 un_centenar=100 cien=100 mil=1000 doscientos=200 doscientas=200 trescientos=300 quinientos=500',
    halfBehind: 'y_medio y_media',
    rangeWords: 'a o',
    andWord: 'y',
    ageBefore:
      '(?:,\\sde|a los|edad de|(?:hombre|mujer|joven|niñ[oa]|ancian[oa]|menor|chic[oa]|adolescente|varón|person[ae]|estudiante|conductor) de)\\s',
    monthBefore: 'en|de|desde|hasta|pasado|mes de|próximo|entre|y|a|para|finales de|principios de',
    yearCues: 'desde año años temporada',
    clockPhrase:
      '(?<!\\p{L})(?:a|desde|hasta|hacia|sobre|de)\\slas?\\s(?<time>(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?:\\s?(?:horas|h)(?!\\p{L}))?(?:\\sde\\sla\\s(?:tarde|noche|mañana|madrugada))?)(?!\\d|\\s\\p{Ll}+s(?!\\p{L}))',
    late: 'tarde|noche',
    notCounted: 'veces tercios cuartos quintos partes',
    kindAdjective: '(?:europe[oa]|nacional|central|mundial|suprem[ao]|internacional)',
    knownOrganisations:
      'ONU OTAN OMS FMI BCE UE Unión_Europea Naciones_Unidas Banco_Mundial Cruz_Roja PP PSOE Vox Pemex Unicef Unesco FIFA UEFA OPEP Interpol Guardia_Civil Fiscalía Congreso_de_los_Diputados Casa_Blanca Kremlin Hamás INE',
    knownPlaces:
      'Gran_Bretaña Inglaterra Escocia Gaza Cisjordania Crimea EE._UU. EE.UU. EE._UU Cataluña Andalucía Galicia Corea_del_Sur Corea_del_Norte Ciudad_de_México Buenos_Aires Nueva_York',
    notPlaces: 'navidad semana twitter facebook',
    shareWords: 'de cada',
  },
};
