import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  code: 'tr',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      've bir bu da de ile için o çok daha en gibi ama ancak fakat ya veya ki mi mı ne kim nasıl neden nerede olan olarak olduğu oldu değil var yok sonra önce kadar göre her hiç şu ben sen biz siz onlar onun bunu ise bile şimdi üzere karşı',
    neverEnd: 'dr prof doç av sn hz vb st alb gen yrd',
    beforeFigure: 'no s',
    mayEnd: 'a.ş ltd şti cad sok mah',
    oftenEnd: 'vb vs',
    hasPointOrdinals: true,
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” "" «»',
    singleMarks: '‘’',
    dialogueDash: true,
    capitals: true,
    order: 'verb-final',
    pointers: 'bu',
    dropsSubject: true,
    verbs: [
      [
        'diye_hatırladı diye_hatırlıyor hatırlıyor hatırladı kaydediyor söylerken fısıldıyor homurdandı iç_çekiyor şikâyet_etti şikâyet_ediyor isyan_etti isyan_ediyor sert_çıktı kınıyor itiraz_ediyor karşı_çıktı doğruluyor onayladı kabul_ediyor itiraf_ediyor ileri_sürüyor sanıyor yorumunu_yaptı yorumunda_bulundu değerlendirmesinde_bulundu açıklamasında_bulundu açıklamasını_yaptı uyarısında_bulundu uyarısını_yaptı çağrısında_bulundu çağrısı_yaptı eleştirisinde_bulundu iddiasında_bulundu müjdesini_verdi mesajını_verdi mesajını_paylaştı paylaşımını_yaptı paylaşımında_bulundu sözünü_verdi garantisini_verdi yanıtını_verdi cevabını_verdi karşılığını_verdi yanıtlıyor tepkisini_verdi sorusunu_yöneltti sorusunu_sordu ilave_etti devam_ediyor bitirdi özetliyor ilan_etti müjdeliyor tehdit_ediyor umduğunu_söyledi diledi diliyor temenni_etti kutluyor övüyor teşekkür_ediyor yalvardı emretti ısrar_etti ısrar_ediyor işaret_ediyor yineliyor gülümsüyor ağlıyor şaştı şaşırıyor sevindi seviniyor üzüldü özlüyor tweet_attı düştü_not demekle_yetindi demekle_yetiniyor diyerek_ekledi ifadelerini_kullandı ifadesini_kullandı ifadelerine_yer_verdi sözlerini_kullandı sözleriyle_anlattı niteledi betimledi omuz_silkti omuz_silkiyor başını_salladı',
        '-',
      ],
      [
        'diye_bağırdı diye_fısıldadı diye_mırıldandı diye_güldü diye_yakındı diye_sitem_etti diye_çıkıştı diye_tepki_gösterdi diye_karşılık_verdi diye_cevap_verdi diye_espri_yaptı diye_itiraz_etti diye_uyardı diye_haykırdı diye_seslendi diye_özetledi diye_özetliyor diye_anlatıyor diye_anlattı diye_tamamladı diye_sürdürdü diye_devam_etti diye_savundu diye_yazdı diye_not_düştü diye_paylaştı diye_sızlandı diye_övündü diye_dert_yandı diye_hatırlattı diye_hatırlatıyor diye_açıkladı diye_açıklıyor diye_yorumladı diye_yorumluyor diye_soruyor diye_ekliyor diye_yanıtlıyor diye_konuşuyor vurguluyor kaydeden açıklıyor ekliyor suçladı suçluyor suçlayan reddeden reddediyor kınadı kınayan övdü öven kutladı rica_etti istiyor talep_etti öğütledi vaat_etti garanti_etti yemin_etti tehdit_etti iddia_ediyor ileri_sürdü tahmin_ediyor umut_etti umuyor yorumluyor nitelendirdi nitelendiren nitelendiriyor tanımladı tanımlayan tanımlıyor adlandırdı benzetti serzenişte_bulundu ağladı gözyaşı_döktü iç_çekti güldü_geçti şaka_yaptı cevap_verdi yanıt_verdi itiraz_etti çıkıştı bilgi_verdi rapor_etti not_etti not_düştü kaleme_aldı imzaladı okudu okuyor',
        '-',
      ],
      [
        'söyle belirt ifade_et kaydet vurgula açıkla anlat ekle dile_getir aktar bildir hatırlat uyar sor yanıtla cevapla savun iddia_et öne_sür tepki_göster eleştir itiraf_et kabul_et söz_ver iste çağrıda_bulun konuş yaz paylaş haykır bağır fısılda mırıldan gülümse özetle yorumla değerlendir sürdür devam_et tekrarla dert_yan yakın sitem_et şikayet_et dikkat_çek işaret_et altını_çiz teşekkür_et özür_dile seslen duyur doğrula yalanla reddet öngör tahmin_et öner tavsiye_et teselli_et espri_yap takıl karşılık_ver yinele düşün inan de kükre söylen sızlan övün müjdele anımsat',
        'di dı du dü ti tı tu tü diler dılar dular düler tiler tılar tular tüler yor iyor ıyor uyor üyor iyorlar ıyorlar uyorlar üyorlar yorlar en an yen yan erek arak yerek yarak mişti mıştı miş mış muş müş ken tir tır tiği tığı di ledi',
      ],
      [
        'denil kaydedil belirtil vurgulan açıklan duyurul bildiril savunul hatırlatıl ifade_edil iddia_edil öne_sürül aktarıl dile_getiril kullanıl ifadelerine_yer_veril bilgisine_yer_veril sözlerine_yer_veril',
        'di dı du dü iyor ıyor uyor üyor mişti mıştı muştu erek arak',
      ],
      [
        'diyor diyorlar diyen diyerek derken der derdi dedi_ki diye_konuştu diye_sordu diye_ekledi diye_yanıtladı şöyle söylüyor kullandı kullandılar kullanan verdi yaptı bulundu getirdi getiren çekti çeken sürdü süren ifade_eden ifade_ediyor etti eden ediyor göre tamamladı başladı noktaladı denildi denilen çizdi dilinden döküldü ifadesini ifadelerini sözlerini sözleriyle yanıtını cevabını karşılığını söyledi_ki dedirtti güldü gülüyor uyarısında çağrısında yorumunu değerlendirmesinde cümlesini sözleri',
        '-',
      ],
    ],
    weakVerbs: [['bul gör say', 'du dü dı uyor üyor ıyor an en ar']],
    nouns:
      'açıklama sözler ifade yanıt cevap mesaj mektup cevabı yanıtı sözü sözleri ifadesi ifadeleri açıklaması açıklamaları mesajı mektubu yorumu tepkisi uyarısı çağrısı görüşü değerlendirmesi isteği dileği tweeti paylaşımı savunması itirafı sorusu önerisi karşılığı söylediği dediği söylediğini dediğini son_sözleri son_sözü anlattıkları',
    sources: '',
    sourcesAfter: 'göre',
    traps: [
      ['sloganlarıyla tezahüratları', '-'],
      ['lakabını takma_adıyla denen dedikleri pankartıyla başlığını kanalı', '-'],
      [
        'pankart pankartı pankartında dövizler slogan sloganları tabela tabelası tişört manşeti başlığı kitap kitabında romanında filminde dizisinde tezahüratı lakabı lakaplı unvanlı unvanıyla etiketi hashtagi adındaki adını ismini isimleri verilen denilen olarak_bilinen olarak_anılan diye_anılan diye_bilinen sözcüğü kelimesi kavramı ifadesinin_yer_aldığı gazetesi dergisi oyununda oyunuyla adlı',
        '-',
      ],
      [
        'isimli başlıklı sözde filmi kitabı romanı dizisi şarkısı albümü sergisi projesi programı kampanyası sloganı yazılı yazan lakabıyla adıyla başlığıyla sloganıyla belgeseli oyunu',
        '-',
      ],
    ],
    he: 'o kendisi',
    she: '',
    they: 'onlar biz ben bu şu kimse kimi bazıları',
    determiners: 'bir bu şu o iki üç bazı birçok her bütün tüm aynı',
    prepositions: '',
    conjunctions: 've ama fakat ancak ise veya da de ile',
    openers: 'ki çünkü eğer',
    skips:
      'habere_göre haberlere_göre iddiaya_göre iddialara_göre bilgiye_göre edinilen_bilgiye_göre edinilen_bilgilere_göre da de ise bile çok daha sonra önce şimdi hemen yine tekrar ayrıca artık bugün dün şöyle böyle öte_yandan bunun_üzerine son_olarak olarak diye şu şöyle_konuştu gülerek ağlayarak sadece yalnızca üzerine ancak ardından daha_sonra kısaca gülümseyerek gözyaşları_içinde',
    times:
      'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık dün bugün yarın sabah akşam gece gün hafta ay yıl günü',
    titles:
      'sayın bay bayan dr prof doç av hoca bey hanım başkan başkanı bakan bakanı vali valisi kaymakam müdür müdürü doktor profesör avukat general albay',
    roles: [
      [
        'hidrolog sismolog jeolog ekolog arkeolog antropolog sosyolog psikolog psikiyatrist hukukçu siyaset_bilimci akademisyen bilim_insanı başbakan cumhurbaşkanı vekil belediye_başkanı başkanvekili başkan_yardımcısı genel_başkan genel_sekreter yargıç müşteki komiser jandarma asker albay madenci emekçi çoban bakkal berber fırıncı terzi marangoz garson aşçı şef pilot hostes cerrah eczacı okul_müdürü öğretim_üyesi doçent rektör dekan genç çocuk vatandaş mahalleli turist esnaf_odası_başkanı sendika_başkanı sendikacı aktivist senarist yapımcı şair ressam heykeltıraş besteci eleştirmen muhabir editör yayıncı başantrenör stoper orta_saha smaçör libero pasör oyun_kurucu hakem taraftar sporcu yüzücü güreşçi şampiyon yönetici patron girişimci mimar teknisyen ekip_şefi',
        '-',
      ],
      [
        'teknik_adam çalıştırıcı file_bekçisi başhekim hasta_yakını baro_başkanı köylü üretici kiracı müzisyen',
        '- ı i u ü sı si su sü lar ler',
      ],
      [
        'torun abla ağabey dede nine büyükanne büyükbaba akraba gelin damat amca teyze hala dayı yenge kuzen yeğen kayınvalide kayınpeder baldız ikiz sözcü başkan bakan vali kaymakam müdür genel_müdür savcı avukat hakim hâkim araştırmacı profesör uzman iktisatçı ekonomist tarihçi doktor hekim hemşire öğretmen öğrenci komşu sakin tanık mağdur anne baba oğul kız kardeş eş adam kadın arkadaş antrenör teknik_direktör kaptan oyuncu futbolcu kaleci forvet yazar gazeteci sanatçı şarkıcı yönetmen küratör organizatör kurucu sahip işletmeci esnaf çiftçi balıkçı şoför sürücü polis itfaiyeci gönüllü müşteri yolcu hasta mühendis biyolog meteorolog sanık memur emekli işçi lider temsilci üye muhtar milletvekili aday yetkili görevli usta koordinatör danışman sekreter büyükelçi komutan',
        '- ü ı i u sü sı si su ler lar leri ları cisi',
      ],
    ],
    groups: [
      [
        'bakanlık bakanlığı hükümet belediye belediyesi emniyet savcılık savcılığı mahkeme dernek derneği sendika sendikası şirket şirketi grup kulüp kulübü federasyon federasyonu üniversite üniversitesi enstitü parti partisi muhalefet komisyon komisyonu kurum kurumu örgüt örgütü banka bankası hastane gazete gazetesi açıklama rapor metin vakıf vakfı kurul kurulu oda odası valilik müdürlüğü',
        '-',
      ],
    ],
    particles: 'van von de',
    abbreviations: 'dr prof doç av st vb vs op yrd',
    otherMarks:
      "’nin 'nin 'nın 'nun 'nün 'in 'ın 'un 'ün 'ye 'ya 'e 'a 'de 'da 'te 'ta 'den 'dan 'ten 'tan 'yi 'yı 'yu 'yü 'i 'ı 'u 'ü 'le 'la den dan ten tan nın nin nun nün ların lerin lara lere larda lerde ini ını unu ünü sine sına sinde sında inde ında larla lerle",
    ofEndings: "'nin 'nın 'nun 'nün 'in 'ın 'un 'ün nin nın nun nün in ın un ün",
    roleEndings: 'ci cı cu cü çi çı çu çü ist log man men mci ncı kar',
    quotatives: 'diye',
    attributiveEndings: 'an en',
    roleMarks: 'in ın un ün e a ye ya yi yı yu yü de da te ta le la yle yla',
    softened: 'ğ=k b=p c=ç d=t',
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'ben biz benim bizim siz sizin bana bize',
    leaning: 'o bu bunlar onlar onun bunun onların şu ve ama ancak',
    boilerplate: 'tıklayın|abone olun|tüm hakları saklıdır|bizi takip edin',
    opinion: 'gerek lazım inanıyor düşünüyor umuyor çağrı vurgula belki',
    future: '\\p{L}+(?:acak|ecek)|gelecek|önümüzdeki|\\p{L}+(?:acak|ecek)|kadar(?!\\p{L})|yarın',
    past: 'geçen|geçtiğimiz',
    numbers: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
    scales: 'yüz=2 bin=3 milyon=6 milyar=9 trilyon=12',
    currencies:
      'lira=TRY tl=TRY dolar=USD euro=EUR avro=EUR sterlin=GBP amerikan_doları=USD ruble=RUB yuan=CNY japon_yeni=JPY frank=CHF kuruş=TRY/100',
    percentBefore: 'yüzde',
    durations: 'yıl=Y ay=M hafta=W gün=D saat=h dakika=m saniye=s',
    distances: 'kilometre=km km=km metre=m santim=cm',
    days: 'bugün=0 yarın=1 dün=-1',
    weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    countSkip: '^(?:yeni|büyük|küçük|genç|eski|ayrı)$',
    organisations:
      'bakanlığı üniversitesi bankası mahkemesi partisi kurumu meclisi enstitüsü komisyonu konseyi birliği derneği vakfı müdürlüğü başkanlığı kurulu federasyonu sendikası odası örgütü fonu ajansı belediyesi holding banka emniyeti savcılığı',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    compound: 'T_U',
    moreNumbers:
      'on_bir=11 on_iki=12 on_üç=13 on_dört=14 on_beş=15 on_altı=16 on_yedi=17 on_sekiz=18 on_dokuz=19 yarım=0.5 yüz=100 bin=1000 iki_yüz=200',
    halfBehind: 'buçuk',
    rangeWords: 'ila ile veya',
    percent: 'puan=pp yüzde_puan=pp',
    ageBehind: '\\s?yaş',
    monthBehind: "\\say(?!r)|[’'](?:t|d|y|ı|i|u|ü|n)",
    yearCues: 'yılı',
    clockBefore: 'saat|saatler',
    notCounted: 'kez kat defa katı puan',
    knownOrganisations:
      'BM NATO AB IMF DSÖ TÜİK TBMM Merkez_Bankası Avrupa_Birliği Birleşmiş_Milletler Dünya_Bankası Kızılay AKP CHP MHP AFAD Danıştay Yargıtay Sayıştay YSK SGK TCMB BDDK UNICEF UNESCO FIFA UEFA Interpol Beyaz_Saray Kremlin Pentagon Hamas THY',
    knownPlaces:
      'ABD İngiltere İskoçya Gazze Kırım Ankara İstanbul İzmir Antalya Bursa Adana Diyarbakır Trabzon Gaziantep Güney_Kore Kuzey_Kore Londra Paris Berlin Moskova Pekin Brüksel',
    placeSuffix: "['’](?:d[ae]|t[ae])(?:ki)?(?!\\p{L})",
    notPlaces: 'meclis bakanlık twitter facebook',
    noUnit: '\\s\\p{L}+(?:den|dan|ten|tan)\\s(?:biri|ikisi|üçü|dördü|beşi)(?!\\p{L})',
  },
};
