import type { Language } from './language.ts';

/** Indonesian. */
export const id: Language = {
  code: 'id',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'yang dan di ke dari untuk pada dengan ini itu dalam tidak akan adalah juga oleh sebagai karena telah sudah ada atau tetapi tapi jika ketika bahwa mereka dia ia kami kita saya anda para lebih dapat bisa harus saat setelah sebelum antara hingga sampai tersebut menjadi hanya masih secara lain kata apa siapa bagaimana mengapa namun',
    neverEnd: 'dr drs prof ir h hj tn ny yth jl',
    beforeFigure: 'no hlm ps',
    mayEnd: 'pt tbk',
    oftenEnd: 'dll dsb dst',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {
    marks: '“” "" «»',
    agents: 'oleh',
    singleMarks: "‘’ ''",
    dialogueDash: true,
    capitals: true,
    bareNouns: true,
    order: 'verb-second',
    pointers: 'demikian begitu',
    dropsSubject: true,
    verbs: [
      [
        'tepis bantah elak akui curhat gurau sentil cibir kecam hardik bentak pekik isak ratap minta mohon imbau tuntut ancam janji nasihat saran sanjung syukur ringkas kutip cuit unggah berkomentar beralasan berargumen berceletuk lontar menguraikan menyambung menanyakan mempertanyakan menukas mengelak memekik membisikkan meratap mengharapkan mengusulkan menyanjung menyesali meringkas memungkasi mengunggah menganggap menuduh memberitakan menjamin mengoreksi menggambarkan melukiskan mengibaratkan mengutarakan mencurahkan merinci mencetuskan',
        '-',
      ],
      [
        'menghardik membentak memohon mendesak menolak menepis menyangkal menyanggah menyesal menyoroti menyambut mengapresiasi menyindir mencibir mengejek menggugat menuntut mengancam mengutuk mengecam memprotes memuji menyemangati menenangkan menghibur mengucapkan melontarkan menyitir melantunkan mendongeng menimpali menyela memotong memulai membuka menutup mengakhiri merespons menanggapi bereaksi bersikukuh bersikeras berkeras bersumpah bersyukur berterima_kasih bergurau berkelit berkeluh berseri terisak tertawa tersenyum terkekeh menangis menghela_napas menegur menasihati menyebut_bahwa mengimbau mewanti-wanti menggarisbawahi menyatakan_bahwa menduga memperkirakan menaksir menghitung meramalkan optimistis meyakini percaya berpandangan berasumsi mencontohkan menjabarkan merunut mengulas mengupas membandingkan berkisah bertanya-tanya bertekad',
        '-',
      ],
      [
        'kata cerita balas sanggah lapor sambut usul desak ketus kilah tangkis kenang tanggap ujar ucap tutur sebut ungkap jelas terang tegas papar imbuh tambah lanjut tukas cetus tandas pungkas sambung beber timpal sahut jawab tanya keluh tulis teriak bisik gumam pinta seru aku canda puji kritik harap urai tutup simpul ulas ingat nilai rinci sesal protes gerutu tuding klaim kelakar seloroh celetuk sindir pesan ajak kisah yakin',
        '- kan',
      ],
      [
        'mengatakan berkata menyatakan menyebut menyebutkan mengungkapkan menjelaskan menerangkan menegaskan memaparkan menambahkan melanjutkan menuturkan menandaskan membeberkan menyahut menjawab bertanya mengeluh mengeluhkan menulis berteriak berbisik bergumam mengenang meminta berseru menyerukan mengaku mengakui bercanda mengkritik berharap mengingatkan memperingatkan menilai memerinci menyesalkan menggerutu menuding mengklaim berkelakar berseloroh menyeletuk berpesan mengajak mengisahkan bercerita menceritakan menuliskan mengutip membantah menampik membenarkan mengonfirmasi memastikan menjanjikan berjanji menyampaikan mengumumkan melaporkan memberitahukan menyarankan menyimpulkan merangkum memprediksi mencuit menceritakannya menekankan menyayangkan mengomentari berpendapat berujar bertutur berucap berdalih berkilah mengulangi mengucap menyentil berbunyi bertuliskan menyapa',
        '-',
      ],
    ],
    weakVerbs: [['menjuluki menamai menganggap menggambarkan ingin melukiskan', '-']],
    nouns:
      'pernyataan kata-kata komentar jawaban pertanyaan surat pesan tanggapan reaksi komentarnya jawabannya pesannya penjelasan pendapat peringatan pengakuan kesimpulan putusan ringkasan diagnosis permintaan seruan keinginan analisis argumen alasan cerita kesaksian versi unggahan cuitan ucapan kalimat keterangan imbauan',
    sources:
      'bagi di_mata seperti_dikatakan seperti_disampaikan sebagaimana_dikatakan menurut_penuturan menurut_pengakuan menurut kata berdasarkan mengutip',
    traps: [
      [
        'dijuluk berjuluk dinamai dinamakan diberi_nama bertema moto koran disapa akrab_disapa sapaan_akrab menjuluki disebut_sebagai',
        '-',
      ],
      [
        'poster papan kaus karton teriakan yel-yel tagar artikel cerpen puisi lukisan opera hotel restoran kafe kapal saluran aplikasi kelompok gerakan gelar frasa ungkapan berlabel label dikenal menyebutnya menamai meneriakkan menyanyikan mendendangkan tajuk konsep merek kolom operasi misi penghargaan',
        '-',
      ],
      [
        'bertajuk berjudul bernama dijuluki julukan film buku novel serial lagu album pameran program proyek kampanye slogan semboyan spanduk tulisan istilah kata bertuliskan sebutan disebut acara berslogan majalah apa_yang_disebut',
        '-',
      ],
    ],
    he: 'ia dia beliau nya',
    she: '',
    they: 'mereka kami kita saya aku ini itu keduanya',
    determiners: 'seorang sang si para sebuah kedua ketiga beberapa banyak setiap salah_satu',
    prepositions:
      'di ke dari pada dalam kepada dengan untuk oleh tentang bagi terhadap sejak hingga sampai saat ketika setelah sebelum selama antara tanpa karena melalui lewat usai seusai',
    links: '',
    conjunctions: 'dan atau tetapi tapi namun serta',
    openers: 'bahwa yang jika bila kalau agar supaya karena sementara meski meskipun sehingga sedangkan apakah',
    relatives: 'yang',
    complementizers: 'bahwa',
    skips:
      'juga telah sudah akan sedang masih belum tidak bukan lalu kemudian pun lagi hanya bahkan sempat kembali sambil seraya lebih turut langsung tegas singkat secara pelan mantap lirih dapat bisa selain_itu akan_tetapi namun_demikian di_sisi_lain sementara_itu nantinya tetap justru malah berulang_kali sembari',
    times:
      'senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember kemarin hari pagi siang sore malam pekan bulan tahun',
    titles:
      'bapak ibu pak bu dr prof ir haji hajah kh ustaz kiai mas mbak bang presiden menteri gubernur bupati wali_kota jenderal kolonel letkol mayor kapten kombes akbp kompol ipda iptu akp ajun',
    roles: [
      [
        'penduduk lelaki bapak pemuda pemudi remaja bocah kakek nenek lansia janda cucu paman bibi sahabat kerabat keluarga peternak penjual pembeli pengrajin perajin karyawan pegawai ojek masinis pilot pramugari nakhoda siswi pelajar murid bidan apoteker psikolog psikiater tentara prajurit advokat wakil_ketua bendahara wakil_presiden humas kapolri danramil direktur_utama komisaris investor arsitek teknisi analis sosiolog biolog ahli_gizi ulama kiai ustaz pendeta pastor musisi penyair sastrawan pelukis fotografer kritikus jurnalis redaktur gelandang striker kapten_tim wasit atlet perenang petinju suporter penonton politikus politisi legislator senator diplomat duta_besar',
        '-',
      ],
      [
        'pesepak_bola juru_taktik arsitek_tim putra_daerah pedangdut sineas komika pegiat budayawan akademisi dosen rektor dekan arkeolog geolog ahli_hukum saksi_mata keluarga_korban orang_tua wali_murid kepala_desa kepala_sekolah',
        '- nya',
      ],
      [
        'juru_bicara jubir presiden menteri gubernur bupati wali_kota camat lurah ketua wakil kepala direktur manajer anggota sekretaris jaksa pengacara kuasa_hukum hakim peneliti ilmuwan guru_besar profesor pakar ahli pengamat ekonom sejarawan dokter perawat guru siswa mahasiswa mahasiswi tetangga warga saksi korban ibu ayah anak putra putri kakak adik suami istri pria perempuan wanita teman pelatih kapten pemain kiper penyerang bek penulis wartawan seniman penyanyi aktor aktris sutradara kurator panitia pendiri pemilik pengusaha pedagang petani nelayan sopir pengemudi polisi petugas relawan pelanggan penumpang pasien insinyur terdakwa tersangka pejabat pensiunan buruh pekerja pemimpin komandan koordinator penjaga pengelola pengurus aktivis kapolres kapolda kades',
        '- nya',
      ],
    ],
    groups: [
      [
        'kementerian pemerintah pemprov pemkot pemkab polda polres kejaksaan pengadilan asosiasi serikat perusahaan pt klub federasi universitas institut partai oposisi komisi organisasi lembaga badan bank rumah_sakit surat_kabar koran laporan siaran_pers yayasan dewan dinas bmkg bnpb kpk bpbd',
        '-',
      ],
    ],
    particles: 'bin binti van de al',
    abbreviations: 'dr prof ir h hj kh st pt tbk rp no jl m',
    clitics: 'nya',
    nounThenName: true,
  },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'saya kami kita aku anda',
    leaning: 'dia ia mereka ini itu hal',
    boilerplate: 'klik di sini|baca juga|berlangganan|ikuti kami|hak cipta',
    opinion: 'harus perlu seharusnya percaya berharap mendesak menekankan mungkin',
    future: '\\b(?:akan|rencananya|mendatang|depan)\\b|\\b(?:sebelum|hingga|besok)\\b',
    past: 'lalu',
    numbers: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    scales: 'ratus=2 ribu=3 juta=6 miliar=9 triliun=12',
    currencies:
      'rupiah=IDR dolar=USD euro=EUR ringgit=MYR yen=JPY yuan=CNY dolar_as=USD dolar_singapura=SGD dolar_australia=AUD poundsterling=GBP won$=KRW rubel=RUB rupee=INR',
    percent: 'persen=% poin_persentase=pp poin_persen=pp',
    durations: 'tahun=Y bulan=M minggu=W pekan=W hari=D jam=h menit=m detik=s dekade=X malam=D',
    distances: 'kilometer=km km=km meter=m',
    days: 'hari_ini=0 besok=1 kemarin=-1',
    weekdays: 'senin selasa rabu kamis jumat sabtu minggu',
    weekdayCues: 'hari pada',
    countSkip: '^(?:buah|unit|ekor)$',
    organisations:
      'kementerian universitas bank mahkamah partai dewan komisi badan dinas majelis pengadilan kejaksaan kepolisian organisasi asosiasi federasi yayasan pt institut lembaga persatuan uni dana otoritas biro',
    placeCues: 'di ke',
    moreNumbers:
      'dua_belas=12 tiga_belas=13 empat_belas=14 lima_belas=15 enam_belas=16 tujuh_belas=17 dua_puluh=20 tiga_puluh=30 empat_puluh=40 lima_puluh=50 setengah=0.5 seratus=100 seribu=1000 sejuta=1000000 satu_setengah=1.5 dua_setengah=2.5 tiga_setengah=3.5 selusin=12',
    rangeWords: 'hingga sampai atau',
    ageBefore: '(?:berusia|usia|berumur|umur)\\s',
    cuedWeekdays: 'minggu',
    monthBefore: 'pada|sejak|hingga|sampai|bulan|akhir|awal|pertengahan|sebelum|dari|dan|antara|di|selama',
    yearCues: 'sejak tahun',
    clockBefore: 'pukul|jam',
    clockBehind: 'WIB|WITA|WIT',
    late: 'malam|sore',
    notCounted: 'kali persen pertiga perempat',
    knownOrganisations:
      'PBB NATO WHO IMF DPR MPR KPK Polri TNI BPS BMKG BNPB Pertamina PLN Bank_Dunia Palang_Merah Palang_Merah_Indonesia BPOM OJK MK MA KPU Bawaslu Unicef UNESCO FIFA UEFA Interpol Hamas Gedung_Putih Kremlin Bank_Indonesia Bank_Sentral_Eropa',
    notPlaces: 'dpr',
    knownPlaces:
      'Jakarta Bandung Surabaya Inggris Gaza Bali Jawa_Barat Jawa_Tengah Jawa_Timur Sumatera_Utara Papua Aceh Korea_Selatan Korea_Utara Skotlandia Krimea',
    shareWords: 'dari',
  },
};
