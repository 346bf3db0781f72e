import { type Cues, type CueText, joinCues } from './cues.ts';
import type { PageLook } from './look.ts';
import { readLanguage } from './meta/language.ts';

/** The language of the page that was looked at, and its cues. */
export function toLanguageCues({ claims, prose }: PageLook): { readonly language: string; readonly cues: Cues } {
  const language = readLanguage(claims, prose);
  return { language, cues: cuesFor(language) };
}

/** The cues of a page in this language (BCP 47); of all languages where it is not known ('und'), none where it has none here. */
function cuesFor(language: string): Cues {
  const [primary = ''] = language.toLowerCase().split('-');
  const code = SAME[primary] ?? primary;
  return joinCues(code === 'und' || code === '' ? Object.values(CUES) : [CUES[code] ?? {}]);
}

/** Languages that are close enough on these few words. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  yue: 'zh',
  sk: 'cs',
};

const CUES: Readonly<Record<string, CueText>> = {
  de: {
    related: `
lesen sie auch|lesen sie mehr|mehr zum thema|zum thema|mehr lesen|auch interessant|das könnte sie|weitere artikel
siehe auch|meistgelesen|mehr dazu|mehr aus|passend zum thema|lesetipp|das könnte dich|auch lesenswert|mehr zum
lesen sie hier|weiterlesen|das könnte dir|empfehlung der redaktion|lies auch|lies mehr|rubriklistenbild
beliebte artikel|neueste artikel`,
    references: 'quellen|literatur|einzelnachweise|weiterführende|inhalt|anmerkungen|fußnoten',
    calls: `
abonnieren|jetzt abonnieren|jetzt anmelden|melden sie sich|folgen sie uns|folge uns|teilen|artikel teilen
kommentieren|anzeige|werbung|hier klicken|diskutieren sie|schreiben sie uns|zum inhalt springen|newsletter
jetzt testen|jetzt herunterladen|zum angebot|zur anmeldung|stimmen sie ab|hier anmelden|hier geht es|hier geht's
jetzt spenden|unterstützen sie|jetzt lesen|diesen artikel|artikel anhören|artikel hören|link kopieren|drucken|merken
mit stern gekennzeichnete|weiterlesen mit|jetzt weiterlesen|sie haben bereits|bereits abonnent
haben sie einen fehler|fehler gefunden|haben sie hinweise|schicken sie uns|schreiben sie der
empfohlener externer inhalt|externer inhalt|ich bin damit einverstanden|an dieser stelle finden sie
video nicht verfügbar|bleiben sie auf dem laufenden|hat ihnen der artikel|kommentar schreiben|melde dich|lade unsere
laden sie|folgen sie`,
    tails: `
über den autor|über die autorin|zur person|autor|autorin|schlagwörter|themen|quelle|mit material|alle rechte
bildnachweis|foto|dieser artikel erschien|dieser artikel ist|dieser text|diese geschichte stammt
über dieses thema berichtete|transparenzhinweis|hinweis der redaktion|anmerkung der redaktion|zuletzt aktualisiert
schlagworte|mehr zum autor|copyright|rubriken`,
    comments: 'kommentare|leserkommentare|diskussion',
    credits: 'foto|fotos|bild|bilder|bildquelle|archivbild|symbolbild',
    head: `
von|vom|am|um|uhr|aktualisiert|veröffentlicht|stand|lesezeit|minuten|montag|dienstag|mittwoch|donnerstag|freitag
samstag|sonntag`,
  },
  fr: {
    related: `
lire aussi|à lire|a lire|lire également|voir aussi|à voir aussi|sur le même|les plus lus|articles liés|vous aimerez
en savoir plus|à lire aussi|a lire aussi|lire la suite|à découvrir|notre sélection|pour aller plus loin
sur le même sujet|articles similaires|dans la même rubrique|les articles les plus|à ne pas manquer
nos derniers articles`,
    references: 'références|bibliographie|sommaire',
    calls: `
abonnez-vous|s'abonner|inscrivez-vous|suivez-nous|partager|partagez|cliquez ici|publicité|la suite après|réagir
recevez|newsletter|inscription|s'inscrire|je m'abonne|je m'inscris|déjà abonné|article réservé|la suite est réservée
il vous reste|cet article est réservé|lisez tous nos|profitez|téléchargez|suivez|rejoignez|soutenez|faire un don
écoutez cet article|écouter l'article|écouter cet article|copier le lien|imprimer|commenter|contribuer
activer les notifications|votre adresse|ce contenu est bloqué|accepter les cookies|partager sur|envoyer par
signaler une erreur|une erreur dans|vous avez repéré|ajouter à vos favoris|temps de lecture`,
    tails: `
à propos de l'auteur|mots-clés|thèmes|avec afp|tous droits|crédit|crédits|avec reuters|avec agences
propos recueillis|publié le|mis à jour|mot-clé|étiquettes|© |source|signaler|correction|rectificatif|erratum
la rédaction`,
    comments: 'commentaires|vos réactions|réactions',
    credits: 'crédit',
    head: 'par|le|la|les|à|publié|mis|jour|modifié|temps|de|lecture',
  },
  es: {
    related: `
lea también|lee también|leer también|lea más|leer más|te puede interesar|le puede interesar|también te puede
más información|noticias relacionadas|artículos relacionados|ver también|vea también|lo más leído|más noticias
sigue leyendo|mira también|también te|relacionado|relacionadas|relacionados|lo más visto|lo último|te recomendamos
te puede|lea además|puedes leer|pueden leer|en esta noticia|seguir leyendo|continuar leyendo|otras noticias
notas relacionadas`,
    references: 'referencias|fuentes|bibliografía|contenido|notas',
    calls: `
suscríbete|suscríbase|síguenos|comparte|compartir|haz clic|haga clic|publicidad|regístrate|únete|apúntate
suscribirse|suscribite|suscribase|recibe|reciba|recibí|newsletter|boletín|inscríbete|sigue a|sigue nuestro
puedes seguir|seguinos|únase|descarga|descargue|iniciar sesión|inicia sesión|ya eres suscriptor|contenido exclusivo
este contenido es|para seguir leyendo|escucha|escuchar|copiar enlace|imprimir|comentar|enviar por|apoya|accede
activar notificaciones|¿te gustó|¿encontraste|¿has encontrado|¿viste algún error|reportar error|unirse|entrá`,
    tails: `
sobre el autor|etiquetas|temas|fuente|con información|todos los derechos|archivado en|archivado|tags|palabras clave
con información de|sobre la firma|fe de errores|créditos|comentarios|editado por`,
    comments: 'comentarios',
    credits: 'foto|fotos|imagen|fotografía|crédito',
    head: 'por|el|de|actualizado|publicado|lectura|minutos',
  },
  pt: {
    related: `
leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|notícias relacionadas|mais lidas|relacionadas
leia a seguir|confira também|veja a seguir|mais sobre|mais notícias|recomendadas|você pode gostar|você também pode
notícias mais|últimas notícias|continue lendo|assista também|vídeos:|leia esta`,
    references: 'referências|fontes|notas',
    calls: `
assine|inscreva-se|siga-nos|compartilhe|clique aqui|publicidade|cadastre-se|continua após|receba|newsletter
participe|entre no|clique e|siga o|siga a|acompanhe|baixe|ouça|assista|já é assinante|conteúdo exclusivo
para continuar|copiar link|imprimir|comente|apoie|doe|faça parte|quer receber|encontrou algum erro|viu algum erro
este site usa|seu e-mail|ative as notificações|carregando|compartilhe esta|sugestão de pauta`,
    tails: `
sobre o autor|com informações|todos os direitos|tags|assuntos|palavras-chave|tópicos|fonte|com informações de
colaborou|sob supervisão|atualizado|errata|correção|sobre a autora|crédito|créditos`,
    comments: 'comentários',
    credits: 'foto|fotos|imagem|fotografia|crédito|divulgação|reprodução',
    head: 'por|em|às|atualizado|publicado|leitura|minutos|de',
  },
  it: {
    related: `
leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe|articoli correlati|vedi anche|guarda anche|i più letti
leggi pure|per approfondire|approfondisci|articoli simili|altre notizie|ultime notizie|leggi l'articolo
continua a leggere|i più visti|più letti|consigliati|vedi tutti|guarda il video|notizie correlate|ti consigliamo
sullo stesso argomento`,
    references: 'riferimenti|fonti|note',
    calls: `
iscriviti|abbonati|seguici|condividi|clicca qui|pubblicità|registrati|ricevi|newsletter|iscrizione|unisciti|scarica
segui|accedi|sei già abbonato|sei abbonato|contenuto riservato|per continuare|ascolta|copia link|copia il link
stampa|commenta|sostieni|attiva le notifiche|resta aggiornato|resta sempre|la tua email|hai trovato un errore
segnala|entra nel|partecipa`,
    tails: `
sull'autore|argomenti|riproduzione riservata|© riproduzione|tag|etichette|fonte|ultimo aggiornamento|a cura di
crediti|parole chiave|tutti i diritti|errata corrige|leggi i commenti`,
    comments: 'commenti',
    credits: 'foto|immagine|fotografia',
    head: 'di|il|alle|pubblicato|aggiornato|lettura',
  },
  nl: {
    related: `
lees ook|lees meer|meer over|meer nieuws|bekijk ook|zie ook|gerelateerd|meest gelezen|meer lezen|lees verder
lees hier|ook interessant|zie verder|aanbevolen|populair|laatste nieuws|bekijk meer|meer artikelen|meer van
luister ook|kijk ook|gerelateerde`,
    references: 'bronnen|inhoud|noten',
    calls: `
schrijf je in|meld je aan|volg ons|delen|advertentie|klik hier|meld u aan|aanmelden|inloggen|nieuwsbrief|ontvang
schrijf u in|abonneer|word lid|word abonnee|al abonnee|al lid|download|volg|luister naar|print|kopieer|reageer
tip de redactie|heb je een tip|heeft u een tip|fout gezien|steun|doneer|meepraten|praat mee|zet meldingen
deze inhoud|accepteer|verder lezen|deel dit|stuur`,
    tails: `
trefwoorden|onderwerpen|bron|tags|geschreven door|met medewerking|correctie|rectificatie|laatst bijgewerkt
alle rechten|copyright`,
    comments: 'reacties',
    credits: 'foto|beeld',
    head: 'door|op|om|bijgewerkt|gepubliceerd|leestijd',
  },
  ru: {
    related: `
читайте также|читать далее|по теме|материалы по теме|смотрите также|другие новости|новости по теме|ещё по теме
еще по теме|читать также|также читайте|похожие|популярное|главное сейчас|новости партнёров|новости партнеров
самое читаемое|рекомендуем|по этой теме|больше новостей|последние новости|материал по теме`,
    references: 'источники|примечания|литература',
    calls: `
подписывайтесь|подпишитесь|поделиться|поделитесь|реклама|читайте нас|подписаться|подпишись|присоединяйтесь
следите за|скачать|скачайте|зарегистрируйтесь|оформите|поддержите|поддержать|мы существуем|станьте|копировать
скопировать|распечатать|сообщить|нашли ошибку|заметили ошибку|выделите|комментировать|обсудить|оставить комментарий
на правах рекламы|сообщи|рассылка|следующий материал|включите|ваш браузер|видео недоступно|пришлите`,
    tails: `
об авторе|теги|метки|источник|все права|фото|редактор|автор|авторы|тег|тэги|ключевые слова|редакторы|редактура
беседовал|беседовала|подготовил|подготовила|при участии|правообладатель|©|исправление|поправка|рубрики|рубрика`,
    comments: 'комментарии|обсуждение',
    credits: 'фото|фотография',
    head: 'автор|опубликовано|обновлено|просмотров',
  },
  uk: {
    related: `
читайте також|читати далі|читайте ще|до теми|за темою|дивіться також|більше новин|інші новини|популярне|схожі
рекомендуємо|останні новини|докладніше`,
    calls: `
підписуйтесь|реклама|підписатися|підпишіться|приєднуйтесь|приєднуйтеся|стежте|слідкуйте|поділитися|поширити|увійти
зареєструватися|завантажити|підтримати|підтримайте|помітили помилку|знайшли помилку|виділіть|коментувати|надіслати
розсилка`,
    comments: 'коментарі',
    credits: 'фото|фотографія',
    tails: 'автори|теги|джерело|редактор|усі права|всі права|ключові слова|рубрика|виправлення|©',
    references: 'джерела|примітки|література',
  },
  pl: {
    related: `
czytaj także|czytaj też|czytaj więcej|zobacz także|przeczytaj także|polecane|przeczytaj też|zobacz też|czytaj dalej
czytaj również|przeczytaj również|więcej na temat|powiązane|podobne artykuły|polecamy|najnowsze|najpopularniejsze
najczęściej czytane|warto przeczytać|sprawdź też|sprawdź także|zobacz więcej|oglądaj|obejrzyj`,
    references: 'treść|zawartość|źródła|przypisy',
    calls: `
subskrybuj|zapisz się|udostępnij|reklama|zaloguj|zarejestruj|dołącz|obserwuj|śledź|pobierz|posłuchaj|newsletter
polub|skomentuj|kopiuj|drukuj|wesprzyj|wspieraj|masz temat|zauważyłeś|widzisz błąd|znalazłeś błąd|napisz do nas
dalszy ciąg artykułu|dalsza część|dalsza część artykułu|ciąg dalszy|materiał sponsorowany|dziękujemy, że
bądź na bieżąco|prenumeruj|wykup|masz już|treść dostępna|odblokuj|zapisz`,
    tails: `
tagi|źródło|wszelkie prawa|oprac|słowa kluczowe|redakcja|opracowanie|współpraca|data publikacji
streszczenie przygotowane|sprostowanie|copyright|zobacz komentarze|źródła`,
    comments: 'komentarze',
    credits: 'zdjęcie|fot',
  },
  cs: {
    related: `
související|čtěte také|přečtěte si|více k tématu|čtěte dále|mohlo by vás|nejčtenější|podobné články|další články
doporučujeme|k tématu`,
    calls: `
sdílet|přihlaste|přihlásit|odebírat|sledujte|inzerce|komentovat|newsletter|stáhněte|podpořte|tisknout|poslechněte
nahlásit chybu`,
    comments: 'komentáře',
    tails: 'štítky|foto|všechna práva|klíčová slova',
    credits: 'foto|zdroj foto',
    references: 'zdroje|literatura|obsah',
  },
  tr: {
    related: `
ilgili haber|ilgili haberler|ilginizi çekebilir|en çok okunanlar|bunlar da ilginizi|ilgili içerik|okumaya devam
devamını oku|diğer haberler|çok okunanlar|son dakika haberleri|önerilen|ayrıca bak|bakınız|haberin devamı`,
    references: 'kaynaklar|kaynakça',
    calls: `
abone ol|bizi takip|paylaş|reklam|tıklayın|abone olun|üye ol|giriş yap|kaydol|takip et|takip edin|takip için
haberi paylaş|yorum yap|yorum yaz|indirin|indir|dinle|bülten|e-bülten|bildirimleri aç|kopyala|yazdır|bize ulaşın
ihbar hattı|haber bültenimize|hata bildir|hemen katıl|katılın|google news`,
    tails: 'etiketler|kaynak|tüm hakları|muhabir|etiket|haber kaynağı|bu içerik|haber:|anahtar kelimeler',
    comments: 'yorumlar',
    credits: 'fotoğraf',
    head: 'yayınlanma|güncelleme|tarihi|okunma|dakika',
  },
  sv: {
    related: `
läs också|läs även|läs mer|mest läst|läs vidare|läs artikeln|relaterat|relaterade|fler artiklar|mer om|senaste nytt
rekommenderat|rekommenderas|se också|missa inte|läs alla`,
    references: 'källor',
    calls: `
prenumerera|följ oss|dela|annons|logga in|bli prenumerant|redan prenumerant|anmäl dig|få vårt|få våra|nyhetsbrev
missa inget|missa inte|ladda ner|lyssna på|tipsa oss|tipsa|har du tips|såg du ett fel|kommentera|kopiera länk
skriv ut|swisha|den här artikeln är|följ|dela artikeln|annonsinnehåll|så jobbar vi`,
    tails: `
ämnen|källa|reporter|ämnen i artikeln|taggar|fotograf|rättelse|ansvarig utgivare|skribent|om skribenten|redaktör
alla rättigheter|så jobbar`,
    comments: 'kommentarer',
    credits: 'foto|bild',
  },
  no: {
    related: 'les også|les mer|les flere|relatert|se også|mer om|mest lest|anbefalt|siste nytt',
    calls: `
annonse|logg inn|abonner|bli abonnent|følg oss|nyhetsbrev|last ned|lytt|tips oss|kommenter|meld deg på`,
    comments: 'kommentarer',
    credits: 'foto',
    tails: 'stikkord|kilde|foto|rettelse',
    references: 'kilder',
  },
  da: {
    related: 'læs også|læs mere|læs artiklen|relateret|se også|mere om|mest læste|anbefalet|seneste nyt',
    calls: 'annonce|log ind|abonner|bliv abonnent|følg os|nyhedsbrev|lyt|tip os|kommenter|tilmeld',
    comments: 'kommentarer',
    credits: 'foto',
    tails: 'kilde|foto|rettelse',
    references: 'kilder',
  },
  id: {
    related: `
baca juga|berita terkait|lihat juga|simak juga|simak video|tonton juga|saksikan|artikel terkait|berita lainnya
baca selengkapnya|terpopuler|rekomendasi|video pilihan|pilihan editor|baca:|artikel selanjutnya|selengkapnya
berita populer`,
    references: 'sumber',
    calls: `
ikuti kami|bagikan|iklan|ikuti|dapatkan|langganan|berlangganan|unduh|gabung|bergabung|klik di sini|klik disini
komentar|dengarkan|advertisement|scroll to|lanjutkan membaca|yuk,|cek berita|simak berita|tulis komentar|laporkan
video player|mari bergabung|halaman selanjutnya`,
    tails: 'editor|reporter|tag|topik|sumber|penulis|kontributor|hak cipta|kata kunci|artikel ini',
    comments: 'komentar',
    credits: 'foto',
  },
  vi: {
    related: `
xem thêm|tin liên quan|đọc thêm|tin cùng|bài liên quan|tin mới|xem nhiều|có thể bạn|đọc nhiều|tin khác|mời bạn
>> xem|bài viết liên quan|xem tiếp|đọc tiếp`,
    calls: `
đăng ký|theo dõi|quảng cáo|đăng nhập|bình luận|chia sẻ|nhận tin|tải ứng dụng|mời độc giả|ủng hộ|in bài|sao chép
click vào|nhấn vào|bấm vào|viết bình luận|theo dõi chúng tôi`,
    tails: 'nguồn|từ khóa|tags|biên tập|bản quyền|từ khoá|đính chính|nguồn tin',
    comments: 'bình luận|ý kiến bạn đọc',
    credits: 'ảnh',
  },
  ar: {
    related: `
اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا|شاهد أيضاً|الأكثر قراءة
إقرأ أيضًا|إقرأ المزيد|اقرأ المزيد|ذات صلة|مقالات ذات صلة|موضوعات متعلقة|اخترنا لك|قد يعجبك|قد يهمك|طالع أيضا
طالع أيضاً|الأكثر مشاهدة|أحدث الأخبار|آخر الأخبار|مواد متعلقة|تابع القراءة|أخبار متعلقة|اقرأوا أيضا`,
    references: 'المراجع|المصادر',
    calls: `
اشترك|تابعنا|تابعونا|شارك|إعلان|اعلان|اضغط هنا|اشتركوا|للاشتراك|انضم|انضموا|حمّل|تحميل|تسجيل الدخول|أرسل|ارسل
أضف تعليق|اترك تعليق|انقر|استمع|نسخ الرابط|طباعة|مشاركة|شاركوا|شاركها|ادعم|تبرع|النشرة|للتواصل|راسلنا|تابع|لمتابعة
مدة الفيديو|أرسلوا|تنبيهات|فعّل`,
    tails: `
الكلمات المفتاحية|كلمات مفتاحية|الوسوم|المصدر|جميع الحقوق|وسوم|كلمات دلالية|حقوق النشر|تصويب|نشر في|آخر تحديث
تاريخ النشر|©|كلمات البحث`,
    comments: 'التعليقات|تعليقات',
    credits: 'صورة|الصورة|تصوير|الصورة:|مصدر الصورة|(رويترز)|رويترز',
    head: 'نشر|تحديث',
  },
  fa: {
    related: `
بیشتر بخوانید|مطالب مرتبط|همچنین بخوانید|بیشتر بدانید|اخبار مرتبط|خبرهای مرتبط|مطالب بیشتر|ادامه مطلب|در همین زمینه
در همین رابطه`,
    references: 'منابع',
    calls: `
تبلیغات|عضو شوید|عضویت|ثبت نام|دنبال کنید|ما را دنبال|به کانال|اشتراک|اشتراک‌گذاری|دانلود|نظر بدهید|نظر شما
ارسال نظر|گزارش خطا|خبرنامه|تبلیغ|لینک کوتاه|کد خبر`,
    tails: `
برچسب|منبع|انتهای پیام|برچسب‌ها|برچسب ها|کلیدواژه|کلید واژه|لینک کوتاه|کد خبر|حق نشر|تمامی حقوق|تاریخ انتشار
منبع خبر`,
    comments: 'نظرات|نظرات بینندگان|نظرات کاربران|دیدگاه|دیدگاه‌ها',
    credits: 'عکس',
  },
  he: {
    related: `
קראו גם|עוד בנושא|כתבות נוספות|לכתבה המלאה|קרא עוד|קראו עוד|לקריאה נוספת|עוד באתר|הנקראות ביותר|אולי יעניין
כתבות קשורות|ראו גם|המשך קריאה|אולי תאהבו|צפו גם`,
    calls: `
הירשמו|עקבו|שתפו|פרסומת|הרשמו|הצטרפו|התחברו|הירשם|הורידו|שיתוף|שתף|הדפסה|העתקת קישור|הגיבו|כתבו תגובה|הוסיפו תגובה
האזינו|לחצו כאן|לחץ כאן|תמכו|ניוזלטר|לעדכונים|מצאתם טעות|טעות בכתבה|דווחו|לקבלת|נגן וידאו|תוכן שיווקי|מודעה
עקבו אחרינו|כתבו לנו`,
    tails: 'תגיות|כל הזכויות|תגים|מילות מפתח|צילום|הכותב|הכותבת|פורסם|עודכן|קרדיט',
    comments: 'דיונים|תגובות',
    credits: 'תמונה|צילום|צילומים|צילום מסך|תמונות',
    references: 'מקורות|הערות',
  },
  hi: {
    related: `
यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|ये भी देखें|यह भी देखें|संबंधित खबरें|पढ़ें|पढ़ें:|ताज़ा खबरें
ताजा खबरें|सबसे ज्यादा पढ़ी|देखें वीडियो|आगे पढ़ें|विस्तार से पढ़ें|अन्य खबरें|टॉप न्यूज`,
    calls: `
विज्ञापन|यहां क्लिक|सब्सक्राइब|फॉलो करें|हमें फॉलो|शेयर करें|लॉगिन|लॉग इन|साइन अप|डाउनलोड|ऐप डाउनलोड|हमसे जुड़ें
जुड़ें|जुड़िए|टिप्पणी करें|कमेंट करें|कमेंट|प्रिंट|कॉपी|न्यूज़लेटर|न्यूजलेटर|यहाँ क्लिक|क्लिक करें|नोटिफिकेशन
गूगल न्यूज|आपकी राय|अपनी राय|डिस्क्लेमर`,
    tails: 'टैग|टैग्स|सर्वाधिकार|कॉपीराइट|डिस्क्लेमर|अस्वीकरण|अपडेटेड|खबर में त्रुटि',
    comments: 'टिप्पणियां|टिप्पणी|कमेंट',
    credits: 'फोटो',
    references: 'स्रोत|संदर्भ',
  },
  zh: {
    related: `
相关阅读|相关新闻|相关文章|相关报道|相关链接|延伸阅读|推荐阅读|猜你喜欢|相關閱讀|相關新聞|相關文章|延伸閱讀|推薦閱讀|更多新闻|更多精彩|往期回顾|阅读更多|相关推荐|相关专题|精彩推荐|大家都在看|你可能|热点推荐
上一篇|下一篇|原标题|看更多|更多新聞|更多報導|你可能也|推薦新聞|相關報導|相關影音|上一則|下一則|延伸報導|你可能感興趣|同場加映|更多相關`,
    references: '参考资料|参考文献|注释|目录|參考資料|參考文獻|註釋|資料來源|资料来源',
    calls: `
订阅|关注我们|扫码|扫一扫|长按|点击|分享|广告|我要评论|訂閱|追蹤|按讚|點擊|點我|廣告|留言|点赞|举报|我要反馈|欢迎关注|复制链接|打印|听新闻|更多内容|请关注|微信扫|识别二维码|加微信|投稿|爆料|特别声明
加入好友|按這裡|按此|訂閱電子報|分享至|複製連結|列印|聽新聞|檢舉|投書|想知道更多|不用抽|點擊這裡|贊助|加line`,
    tails: `
责任编辑|责编|编辑|来源|作者|标签|关键词|版权|免责声明|声明|未经授权|校对|責任編輯|編輯|來源|標籤|關鍵字|版權|免責聲明|記者|（责任编辑|(责任编辑|（编辑|(编辑|责任校对|文章关键词|文章来源|图片来源
特别声明|本文来源|举报邮箱|实习生|（記者|(記者|作者簡介|關鍵詞|圖片來源|新聞來源|更正啟事|文章關鍵字|責任校對|標籤：`,
    comments:
      '网友评论|网友热评|最新评论|热门评论|全部评论|评论|跟帖|網友評論|留言|評論|精彩评论|发表评论|会员留言|會員留言|讀者留言|讀者回應|網友留言|共有',
    credits: '图|图片|图为|图源|资料图|圖|圖片|圖為|▲|△|▼',
    head: '发布|发布时间|来源|作者|编辑|更新|阅读|记者|記者',
  },
  ja: {
    related: `
関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ記事|人気記事|続きを読む|次の記事|ランキング|もっと読む|この記事を読んだ人|こちらもおすすめ|こちらもどうぞ|人気の記事|最新記事|新着記事|前の記事|関連する記事
関連特集|関連情報|全文を読む|次ページ|次のページ|アクセスランキング|あわせて読む|【関連`,
    references: '出典|脚注|目次',
    calls: `
購読|登録はこちら|フォロー|シェア|広告|会員登録|ログイン|無料登録|会員限定|この記事は有料|購読する|メールマガジン|ニュースレター|メルマガ|アプリ|ダウンロード|リンクをコピー|コメントする|コメントを書く|いいね
ツイート|続きは|記事を保存|お問い合わせ|ご意見|情報提供|有料会員|音声で聞く|lineで|フォローする`,
    tails: `
タグ|キーワード|著者|執筆|編集|無断転載|記者|＜記者|(記者|（記者|取材・文|文・写真|写真・文|文／|文・|関連タグ|著者プロフィール|プロフィール|©|copyright|無断複製|当サイト|訂正|おことわり|【記者
公開日|タグ：|この記事の`,
    comments: 'コメント|みんなのコメント',
    credits: '写真|画像|▲|△|▼',
    head: '記者|時間|公開|更新日|更新',
  },
  ko: {
    related: `
관련기사|관련 기사|관련뉴스|많이 본|추천기사|인기기사|[관련|▶관련|▶ 관련|관련 뉴스|많이 본 뉴스|인기 뉴스|인기 기사|주요뉴스|주요 뉴스|추천 뉴스|추천뉴스|다른기사|다른 기사|이 기사도|함께 보면
랭킹|더보기|더 보기|최신뉴스|최신 뉴스|기사 더|같이 볼만한`,
    references: '참고문헌|출처|목차|각주',
    calls: `
구독|팔로우|공유|광고|댓글|로그인|회원가입|로그인 후|앱 다운로드|다운로드|뉴스레터|구독하기|구독 신청|채널 추가|제보하기|기사제보|▶ 카카오|▶ 유튜브|카카오톡|네이버에서|네이버 구독|url복사|스크랩
글자크기|기사 듣기|댓글쓰기|댓글 쓰기|공유하기|홈페이지 바로가기`,
    tails: `
저작권|무단전재|무단 전재|기자|태그|키워드|출처|사진|편집|<저작권자|ⓒ|©|<ⓒ|[사진|(사진|사진=|사진 =|▲사진|글=|정리=|관련 태그|기사입력|최종수정|[저작권자|무단복제|=기자|연관키워드|정정보도
바로잡습니다`,
    comments: '댓글',
    credits: '사진|▲|△|▼',
    head: '입력|수정|기자',
  },
};
