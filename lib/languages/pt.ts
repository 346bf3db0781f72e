import type { Language } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  code: 'pt',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'o a os as um uma uns umas de do da dos das e ou mas se não que quem qual quando onde como é são era eram foi foram tem têm tinha ser estar está estão será ao aos à às em no na nos nas com por para sem sobre entre até desde segundo mais menos muito já também seu sua seus suas lhe ele ela eles elas eu nós você este esta isso isto esse essa pelo pela após depois agora',
    neverEnd: 'srta dir dep pça sr sra srs dr dra prof profa eng av gen cel dom aprox p.ex vs',
    beforeFigure: 'art pág p n nº núm vol cap tel',
    mayEnd: 's.a ltda cia a.c d.c eua h',
    oftenEnd: 'etc',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” «» ""',
    views: 'para',
    singleMarks: '‘’',
    dialogueDash: true,
    commaIncise: true,
    capitals: true,
    articles: true,
    order: 'verb-second',
    impersonals: 'lê-se lia-se',
    pointers: 'assim isso',
    verbEndings: 'ou eu iu aram eram iram ava avam',
    dropsSubject: true,
    verbSiblings: 'ava=ou ou=ava,aram,am a=ou,ava,am,aram e=em',
    roleSiblings: 'a=as o=os e=es r=res l=is m=ns z=zes',
    agents: 'por pelo pela pelos pelas',
    verbs: [
      [
        'espanta-se dispara retorque retorquiu contrapõe contrapôs contesta contestou soluça cochicha berra berrou esbraveja esbravejou comemora festeja agradece felicita felicitou suplica exige cobra convoca aconselha aconselhou ameaçou garantia pormenoriza reforça reforçou matiza concede descreve relembra rememora evoca analisa analisou acha estima teme espera reflete filosofa conclui-se arremata arrematou emenda retoma interrompe intervém comunica comunicou divulga noticia refuta descarta descartou tuíta indaga indagou quer_saber fala falou falava orgulha-se emociona-se indigna-se desculpa-se defende-se limita-se limitou-se',
        '-',
      ],
      [
        'rebateu rebate comemorou disparou alfinetou cravou sentenciou emendou prosseguiu retrucou devolveu confidenciou bradou clamou suplicou pediu exigiu cobrou reivindicou advertiu garantiu reafirmou ratificou corroborou concordou discordou censurou agradeceu parabenizou anotou refletiu estimou expôs descreveu postou leu relembrou evocou previu projetou calculou esclareceu desmentiu refutou sorriu riu chorou gracejou atirou vincou referiu afiançou asseverou queixou-se queixa-se justificou-se defendeu-se desculpou-se congratulou-se indignou-se',
        '-',
      ],
      [
        'afirm declar explic coment destac ressalt lament apont relat cont critic denunci rejeit reclam anunci confess confirm argument inform acrescent recomend lembr reiter question avis alert pergunt exclam grit murmur sussurr brinc detalh esclarec precis pontu salient sublinh frisa fris enfatiz avali opin consider julg revel tuit public justific celebr agreg aleg acus exort express narr objet replic pens ironiz lanç assegur garant observ ressalv not propal cit elogi apel protest solicit retific suspir especific jur conden convid implor record adiant assinal explicit desabaf rematou remat ponder complet cham negou neg registr manifest indic rebat conclam resmung balbuci gaguej vocifer brad ralh recrimin atac alfinet desafi orden determin rog clam reivindic teoriz imagin vaticin apost parabeniz saúd louv exemplific sintetiz confidenci segred partilh compartilh mencion insinu constat atest certific assever ratific corrobor endoss concord discord minimiz tranquiliz incentiv',
        'ou a am aram ava avam ando ado ará',
      ],
      [
        'respond admit defend reconhec adverti sugeri conclu repeti garanti prometi promet escrev insisti acrescent resum corrigi exigi prossegui assent',
        'eu iu e em eram iram ia iam endo indo ido',
      ],
      [
        'disse disseram diz dizem dizia diziam dizendo dito dirá sustentou sustenta sustentam adverte sugeriu sugere pede pedem pediram repetiu repete manteve mantém prossegue segue seguiu continua continuou conclui lia acredita acreditam prevê propôs propõe expõe atira insistiu insiste garante garantem afiança sorri ri assume assumiu desmente refere referem avança esclarece ouviu-se corrigiu',
        '-',
      ],
    ],
    weakVerbs: [
      ['classific qualific descrev cham defin fal trat consider acus', 'ou a am aram ava avam ando ado eu e'],
      ['definiu quer querem', '-'],
    ],
    nouns:
      'comunicado nota palavras declarações comentário resposta pergunta frase mensagem carta réplica sentença explicação opinião advertência confissão conclusão reflexão veredito resumo diagnóstico reação pedido apelo grito desejo balanço análise tese argumento desculpa relato depoimento testemunho versão post publicação recado discurso posição aviso alerta acusação denúncia crítica queixa protesto anúncio receio garantia promessa lamento desabafo constatação',
    sources:
      'na_opinião_do na_opinião_da no_entender_do no_entender_da nas_palavras_do nas_palavras_da na_avaliação_do na_avaliação_da na_opinião_de no_entender_de nas_palavras_de na_avaliação_de como_explica como_explicou como_disse como_diz como_lembra como_reconhece como_admite como_conta como_refere segundo de_acordo_com conforme para',
    traps: [
      ['placas muro parede camisola', '-'],
      ['chamam chamavam chamam-lhe chamavam-lhe apelidam', '-'],
      ['entoaram palavras_de_ordem', '-'],
      [
        'placa pichação grito gritos cântico camisa camiseta jornal diário semanário portal título manchete capítulo peça quadro ópera poema conto cognome etiqueta hashtag expressão conceito mural grafite hotel bar restaurante barco navio gritavam entoavam grafitado dizeres inscrição',
        '-',
      ],
      [
        'lema faixa cartaz intitulad denominad chamad apelidad batizad livro romance filme documentário programa série canção música disco revista obra exposição apelido alcunha slogan termo palavra projeto operação campanha prêmio prémio conhecid som',
        '- o a os as',
      ],
    ],
    he: 'ele',
    she: 'ela',
    they: 'eles elas eu nós este esta aquele quem você',
    determiners:
      'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa este esta estes estas esse essa aquele aquela vários várias alguns algumas dois duas três cada muitos muitas ambos outro outra outros',
    prepositions:
      'à ao aos às em no na nos nas num numa com sem por pelo pela para sobre ante após contra desde até durante entre mediante sob perante pro',
    links: 'de do da dos das',
    conjunctions: 'e ou mas nem porém',
    openers:
      'que quando enquanto se porque como onde pois cujo cuja qual embora para_que caso questionado questionada perguntado perguntada procurado procurada indagado indagada ouvido ouvida contactado contactada instado interpelado',
    relatives: 'quem',
    complementizers: 'que',
    skips:
      'tem têm tinha havia foi foram é são era está estão se lhe lhes me nos não também ainda depois já assim então finalmente sempre mesmo ontem hoje por_sua_vez por_seu_lado por_seu_turno entretanto contudo no_entanto mais muito antes primeiro logo lo la porém além_disso inclusive agora mais_tarde apenas só',
    skipEndings: 'mente',
    leadEndings: 'ando endo indo',
    times:
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã manhã tarde noite semana mês ano passado dia recentemente',
    titles:
      'sr sra dr dra prof profa dona dom d senhor senhora doutor doutora professor professora presidente ministro ministra prefeito prefeita governador governadora general coronel capitão padre frei irmã rei rainha príncipe papa juiz juíza deputado deputada senador senadora vereador vereadora',
    roles: [
      [
        'ribeirinho ribeirinha pescadora feirante padeiro padeira cozinheiro cozinheira motorista caminhoneiro taxista pedreiro operário operária reformada presidenta bombeira militar cirurgião cirurgiã farmacêutico farmacêutica doente docente reitor reitora climatologista geólogo geóloga arqueólogo arqueóloga antropólogo antropóloga politólogo psicólogo psicóloga analista romancista poeta realizador realizadora encenador encenadora músico música compositor compositora pintor pintora escultor artista crítico crítica comissário jornalista editor editora selecionador goleira zagueiro defesa meia lateral futebolista árbitro adepto torcedor torcedora comentador comentarista campeão campeã avô avó neto neta esposa viúvo viúva colega arguido ré padre pároco bispo religioso religiosa pastor piloto arquiteto arquiteta',
        '-',
      ],
      [
        'técnic idos aposentad morador autarca edil treinador médi avançad velh ancião anciã lavrador agricultor intérprete carnavalesc carioca paulista',
        '- o a os as',
      ],
      [
        'manifestante porta-voz diretor diretora presidente ministro ministra prefeito prefeita governador governadora autarca vereador vereadora deputado deputada senador senadora procurador procuradora promotor promotora advogado advogada juiz juíza desembargador pesquisador pesquisadora investigador investigadora cientista responsável chefe dono dona proprietário proprietária gerente fundador fundadora secretário secretária delegado delegada médico médica doutor doutora enfermeiro enfermeira professor professora aluno aluna estudante vizinho vizinha morador moradora testemunha vítima mãe pai irmão irmã filho filha marido mulher homem amigo amiga treinador treinadora técnico técnica capitão capitã jogador jogadora atacante goleiro guarda-redes autor autora escritor escritora historiador historiadora economista sociólogo socióloga especialista líder candidato candidata sindicalista ativista agricultor agricultora pescador comerciante bombeiro policial comandante coordenador coordenadora curador curadora cantor cantora ator atriz cineasta organizador organizadora voluntário voluntária cliente passageiro passageira paciente engenheiro engenheira bióloga biólogo meteorologista acusado acusada réu funcionário funcionária reformado aposentado trabalhador trabalhadora empresário empresária dirigente jovem',
        '-',
      ],
    ],
    groups: [
      [
        'fonte ministério governo câmara prefeitura polícia tribunal associação sindicato empresa companhia grupo clube federação universidade instituto partido oposição comissão organização agência banco hospital direção jornal comunicado relatório texto nota mensagem conselho comité comitê secretaria faixa cartaz embaixada',
        '-',
      ],
    ],
    particles: 'de da do dos das e van von di',
    abbreviations: 'sr sra dr dra prof profa d etc art av eng',
    clitics: '-se -lhe -lhes -me -nos -lo -la',
    of: 'de do da dos das',
    roleEndings: 'ista istas ólogo óloga ólogos ador adora adores tor tora tores sor sora ário ária eiros iatra',
    sourcesBehind: 'assim',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'eu nós meu minha nosso nossa me você vocês',
    leaning: 'ele ela eles elas este esta isto isso esse essa seu sua seus suas e mas assim',
    boilerplate: 'clique aqui|leia também|assine|todos os direitos reservados|siga-nos',
    opinion: 'deveria deve devem precisa acredita acha espera pede defende destac talvez infelizmente',
    future:
      '\\p{L}+(?:rá|rão)(?!\\p{L})|próxim|previst|\\bvai\\b|\\bvão\\b|(?:^|\\P{L})(?:até|a partir|deve|começa|abre|próxim[oa]|antes de)(?!\\p{L})',
    past: 'passad[oa]',
    numbers: 'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze',
    scales: 'cem=2 mil=3 milhão=6 milhões=6 bilhão=9 bilhões=9 mil_milhões=9 trilh=12 mi=6 bi=9',
    currencies:
      'euro=EUR dólar=USD dólares=USD real$=BRL reais=BRL libra=GBP iene=JPY yuan=CNY peso=ARS/MXN franco=CHF rublo=RUB rupia=INR cêntimo=EUR/100',
    percent: 'por_cento=% ponto_percentual=pp pontos_percentuais=pp',
    durations: 'ano=Y mês=M meses=M semana=W dia=D hora=h minuto=m segundo=s',
    distances: 'quilômetro=km quilómetro=km km=km metro=m centímetro=cm',
    days: 'hoje=0 amanhã=1 ontem=-1',
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    countSkip: '^(?:nov[oa]s|grandes|outr[oa]s|primeir[oa]s|últim[oa]s|jovens)$',
    countNoun: 's$',
    organisations:
      'ministério universidade banco conselho partido tribunal instituto congresso comissão fundação supremo polícia união federação agência sindicato organização senado câmara associação fundo grupo companhia comitê comité secretaria prefeitura assembleia procuradoria guarda autoridade',
    placeCues: 'em',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    compound: 'T_e_U',
    moreNumbers:
      'dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 meio=0.5 meia=0.5 uma_dúzia=12 uma_dezena=10 uma_centena=100 um_milhar=1000 cem=100 mil=1000 duzentos=200 duzentas=200 trezentos=300 quinhentos=500',
    halfBehind: 'e_meio e_meia',
    rangeWords: 'a ou',
    andWord: 'e',
    ageBefore:
      '(?:,\\sde|aos|idade de|(?:homem|mulher|jovem|menin[oa]|criança|adolescente|idos[oa]|rapaz|rapariga|moça|estudante|motorista|pessoa) de)\\s',
    monthBefore: 'em|de|desde|até|início de|fim de|final de|mês de|entre|e|a|no|para|próximo|passado',
    yearCues: 'desde ano anos',
    clockPhrase:
      '(?<!\\p{L})(?:às?|até as|das|pelas|por volta das)\\s(?<time>(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})|\\s?(?:horas|h))(?:\\sda\\s(?:tarde|noite|manhã))?)(?!\\d|\\p{L})',
    late: 'tarde|noite',
    notCounted: 'vezes terços quartos quintos',
    kindAdjective: '(?:europei[oa]|nacional|central|mundial|suprem[ao]|internacional)',
    knownOrganisations:
      'ONU OTAN Otan OMS FMI BCE UE União_Europeia Nações_Unidas Banco_Mundial Cruz_Vermelha Petrobras STF IBGE Anvisa Unicef Unesco Fifa FIFA Uefa Opep Interpol Polícia_Federal Polícia_Judiciária Banco_Central Assembleia_da_República Congresso_Nacional Casa_Branca Kremlin Hamas INE',
    knownPlaces:
      'Grã-Bretanha Inglaterra Escócia Gaza Cisjordânia Crimeia EUA São_Paulo Rio_de_Janeiro Brasília Lisboa Nova_York Nova_Iorque Coreia_do_Sul Coreia_do_Norte',
    notPlaces: 'natal',
    shareWords: 'em cada|de cada',
  },
};
