import type { CueText } from './cues.ts';

/** By language (its primary subtag), in Latin letters; English is in cues.ts, the north and east of Europe in cues-north-east.ts. */
export const LATIN_CUES: Readonly<Record<string, CueText>> = {
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
von|vom|der|die|am|um|uhr|aktualisiert|veröffentlicht|erstellt|stand|lesezeit|minute|minuten|min|redaktion|kommentare|montag
dienstag|mittwoch|donnerstag|freitag|samstag|sonntag`,
  },
  fr: {
    channels: "infolettre|l'appli|notre appli",
    related: `
lire|lire aussi|à lire|a lire|lire également|voir aussi|à voir aussi|sur le même|les plus lus|articles liés|vous aimerez
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
    head: `
par|le|la|les|à|publié|publiée|mis|mise|jour|modifié|modifiée|temps|de|lecture|min|minutes|rédaction|lundi|mardi|mercredi
jeudi|vendredi|samedi|dimanche`,
  },
  es: {
    channels: 'boletín|boletines',
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
    head: `
por|el|la|las|de|del|a|actualizado|actualizada|publicado|publicada|lectura|min|minuto|minutos|hora|horas|redacción
comentarios|lunes|martes|miércoles|jueves|viernes|sábado|domingo`,
  },
  pt: {
    channels: 'boletim',
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
    head: `
por|em|às|de|da|atualizado|atualizada|publicado|publicada|leitura|min|minuto|minutos|redação|comentários|segunda|terça|quarta
quinta|sexta|feira|sábado|domingo`,
  },
  it: {
    channels: 'canale',
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
    head: `
di|il|alle|ore|del|pubblicato|aggiornato|lettura|tempo|min|minuti|redazione|lunedì|martedì|mercoledì|giovedì|venerdì|sabato
domenica`,
  },
  nl: {
    channels: 'nieuwsbrief',
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
    head: `
door|op|om|uur|bijgewerkt|gepubliceerd|gewijzigd|laatst|leestijd|min|minuten|redactie|maandag|dinsdag|woensdag|donderdag
vrijdag|zaterdag|zondag`,
  },
  tr: {
    channels: 'bülten',
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
    head: `
yayınlanma|yayın|güncelleme|güncellendi|giriş|son|tarih|tarihi|saat|okunma|okuma|süresi|dakika|dk|haber|merkezi|editör
pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar`,
  },
  id: {
    channels: 'grup',
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
    head: `
oleh|terbit|diterbitkan|dipublikasikan|diperbarui|tayang|penulis|jurnalis|reporter|redaksi|wib|wita|wit|pukul|menit|baca
waktu|senin|selasa|rabu|kamis|jumat|sabtu|minggu`,
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
    head: 'cập|nhật|lúc|ngày|giờ|phút|đọc|đăng|tác|giả|thứ|hai|ba|tư|năm|sáu|bảy|chủ',
  },
};
