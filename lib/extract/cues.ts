/**
 * Words by which pages of many languages announce what is not the article. Data only; each list is matched at the start
 * of a block (or as the whole of it), letters' case and apostrophes aside. No phrase of one site alone belongs here.
 */

/** Announces links to other articles. */
export const RELATED: readonly string[] = toList(`
  related|related article|related articles|related news|related stories|related story|related content
  related topics|related coverage|related reading|related post|related posts|related video|related videos
  related link|related links|read more|read also|also read|read next|more from|more on|more stories|more news
  see more|see also|see related|also on|also in|also see|watch now|watch also|watch more|up next|next up
  don't miss|dont miss|you may also like|you might also like|you may like|you might like
  you may also be interested|what to read next|recommended|recommended for you|recommended stories
  recommended reading|popular|most popular|most read|most viewed|popular this week|popular stories|popular now
  trending|trending now|top stories|top news|latest news|latest stories|latest|recent articles|recent posts
  recent stories|editors picks|editor's picks|editors' picks|in case you missed it|must read|promoted
  promoted stories|promoted content|sponsored|sponsored content|sponsored stories|from our partners
  around the web|from around the web|elsewhere|story continues|other stories|other news|other articles
  keep reading|continue reading|in other news|click here for more|for more|explore more|discover more
  find out more|learn more|read full story|previous article|next article|previously|lesen sie auch
  lesen sie mehr|mehr zum thema|zum thema|mehr lesen|auch interessant|auch lesenswert
  das könnte sie auch interessieren|weitere artikel|weitere themen|weitere meldungen|siehe auch|meistgelesen
  empfehlungen der redaktion|empfohlen|aus dem ressort|mehr dazu|mehr aus|passend zum thema|verwandte artikel
  lesetipp|jetzt lesen|neueste artikel|lire aussi|à lire aussi|a lire aussi|à lire|lire également
  à lire également|voir aussi|à voir aussi|sur le même sujet|sur le même thème|dans la même rubrique
  les plus lus|articles liés|articles similaires|nos articles|recommandé pour vous|vous aimerez aussi
  en savoir plus|plus d'infos|notre sélection|pour aller plus loin|lea también|lee también|leer también|lea más
  leer más|te puede interesar|le puede interesar|también te puede interesar|más información
  noticias relacionadas|artículos relacionados|ver también|vea también|lo más leído|más leídas|más noticias
  sigue leyendo|además|recomendamos|relacionado|relacionadas|leia também|leia mais|veja também|veja mais
  saiba mais|notícias relacionadas|mais lidas|recomendado|recomendados|confira também|leia ainda|mais sobre
  leggi anche|leggi tutto|leggi di più|potrebbe interessarti|potrebbe interessarti anche
  ti potrebbe interessare|articoli correlati|notizie correlate|vedi anche|guarda anche|approfondisci
  i più letti|consigliati|altri articoli|correlati|lees ook|lees meer|lees verder|lees hier|meer over
  meer nieuws|bekijk ook|zie ook|gerelateerd|meest gelezen|aanbevolen|ook interessant
  читайте также|читайте ещё|читать далее|по теме|материалы по теме|смотрите также|другие новости|популярное
  самое читаемое|рекомендуем|новости по теме|ранее по теме|читать также|читайте по теме|читайте також
  дивіться також|за темою
  czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj także|polecane|najczęściej czytane
  powiązane|polecamy|ayrıca bakınız|ayrıca oku|bunlar da ilginizi çekebilir|ilgili haberler|ilginizi çekebilir
  benzer haberler|diğer haberler|en çok okunanlar|önerilenler|haberin devamı|läs också|läs även|läs mer
  mest läst|les også|les mer|læs også|læs mere|mest lest|mest læst|lue myös|související|čtěte také
  mohlo by vás zajímat|prečítajte si|kapcsolódó|citește și|vezi și
  διαβάστε επίσης
  pročitajte još|baca juga|berita terkait|artikel terkait|terpopuler|simak juga|xem thêm|tin liên quan
  đọc thêm|bài viết liên quan|có thể bạn quan tâm|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง
  اقرأ أيضا|اقرأ أيضًا|إقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|شاهد أيضا|شاهد أيضاً|الأكثر قراءة
  قد يهمك|المزيد|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|قراءة المزيد|קראו גם|כתבות נוספות|עוד בנושא
  यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|और पढ़ें|इसे भी पढ़ें|আরও পড়ুন
  相关阅读|相关新闻|相关文章|相关报道|相关链接|延伸阅读|推荐阅读|更多|更多新闻|热门文章|热门新闻|猜你喜欢|为你推荐|你可能也喜欢|相關閱讀|相關新聞|相關文章|相關報導|延伸閱讀|推薦閱讀|熱門文章|熱門新聞
  你可能會喜歡|更多報導|看更多|責任編輯推薦|関連記事|関連ニュース|関連リンク|あわせて読みたい|合わせて読みたい|おすすめ記事|人気記事|こちらもおすすめ|続きを読む|次の記事|前の記事|ランキング
  アクセスランキング|関連トピックス
  관련기사|관련 기사|관련뉴스|관련 뉴스|많이 본 뉴스|추천기사|추천 기사|인기기사|인기 기사|함께 보면 좋은|주요뉴스|최신기사
`);

/** Announces links that belong to the article all the same. */
export const REFERENCES: readonly string[] = toList(`
  further reading|references|reference|sources|source|notes|footnotes|bibliography|works cited|citations
  contents|table of contents|in this article|resources|external links|documents|links|quellen|literatur
  einzelnachweise|weiterführende links|weiterführende literatur|inhalt|inhaltsverzeichnis|anmerkungen|fußnoten
  références|bibliographie|sommaire|notes et références|referencias|fuentes|bibliografía|contenido|índice|notas
  referências|fontes|bibliografia|sumário|riferimenti|fonti|note|indice|bronnen|inhoud|literatuur|noten
  источники|примечания|литература|содержание|джерела
  źródła|przypisy|spis treści|kaynaklar|kaynakça|içindekiler|dipnotlar|källor|sumber
  nguồn
  المراجع|المصادر|المحتويات|منابع|מקורות
  सन्दर्भ
  参考资料|参考文献|注释|目录|參考資料|參考文獻|註釋|目錄|資料來源|资料来源|出典|脚注|目次|参考
  참고문헌|출처|목차|각주
`);

/** Asks the reader to do something for the publisher: subscribe, follow, share, download, write, pay. */
export const CALLS: readonly string[] = toList(`
  subscribe|sign up|sign up for|sign up to|signup|sign in|log in|register|follow us|follow him on|follow her on
  follow me on|follow them on|like us on|like this story|like what you|enjoyed this|share this|share your
  share on|share it|tweet this|click to tweet|click here|click here to|tap here|join our|join us
  join the conversation|download our|download the|get our|get the latest|get breaking news|get email
  get the app|stay up to date|stay on top of|stay informed|stay connected|never miss|don't forget to|want more
  have a tip|got a tip|send us|send your|email us|contact us|tell us|let us know|leave a comment|comment below
  post comment|post a comment|view comments|show comments|support our|support us|support independent|donate
  become a member|become a subscriber|already a subscriber|to continue reading|create a free account|newsletter
  our newsletter|breaking news emails|morning newsletter|daily newsletter|free newsletter|the newsletter
  thank you for signing up|please check your inbox|enter your email|we use cookies|this site uses cookies
  advertisement|advertisements|advert|ad|ads|sponsored by|article continues below|story continues below
  continue reading below|scroll down|scroll to continue|scroll for more|print article|print this|email this
  save this|order reprints|text size|font size|listen to this|listen to the|listen live|listen on|watch the
  watch live|this slideshow requires javascript|please enable javascript|skip to|skip to content
  skip to main content|back to top|loading|buy now|shop now|order now|get it now|sign me up|affiliate
  we may earn|this post may contain affiliate|this article contains affiliate|as an amazon associate|ftc
  how to listen|abonnieren|jetzt abonnieren|jetzt anmelden|melden sie sich|newsletter abonnieren|folgen sie uns
  folge uns|teilen|artikel teilen|kommentieren|kommentare|anzeige|werbung|hier klicken|jetzt herunterladen
  diskutieren sie mit|schreiben sie uns|zur startseite|zum inhalt springen|unterstützen sie
  weiterlesen nach der anzeige|laden sie|zum newsletter|abonnez-vous|s'abonner|inscrivez-vous|suivez-nous
  partager|partagez|téléchargez|cliquez ici|publicité|la suite après la publicité
  la suite après cette publicité|recevez|rejoignez|soutenez|réagir|commenter|je m’abonne
  cet article est réservé|suscríbete|suscríbase|suscribirse|síguenos|síganos|sigue a|comparte|compartir
  comparta|descarga|descargue|haz clic|haga clic|publicidad|recibe|reciba|regístrate|únete|apúntate|comentar
  assine|inscreva-se|siga-nos|siga o|siga a|compartilhe|compartilhar|partilhe|baixe|clique aqui|publicidade
  receba|cadastre-se|comente|entre no canal|participe do canal|continua após a publicidade|iscriviti|abbonati
  seguici|segui|condividi|scarica|clicca qui|pubblicità|ricevi|registrati|commenta|continua a leggere
  riproduzione riservata|resta aggiornato|abonneer|schrijf je in|schrijf u in|meld je aan|volg ons|delen
  deel dit|advertentie|klik hier|reageer|ontvang|word abonnee
  подписывайтесь|подпишитесь|подписаться|поделиться|поделитесь|реклама|скачайте|нажмите|следите за
  присоединяйтесь|комментарии|оставить комментарий|читайте нас|мы в|підписуйтесь|поділитися
  subskrybuj|zapisz się|obserwuj nas|udostępnij|reklama|kliknij|dołącz|komentarze|abone ol|abone olun
  bizi takip|takip edin|paylaş|paylaşın|reklam|tıklayın|indirin|yorum yap|yorumlar|prenumerera|följ oss|dela
  annons|klicka här|tilaa|jaa|mainos|annonse|abonner|del artikkelen|del|přihlaste se|sdílet|sledujte nás
  diskuse|ikuti kami|berlangganan|bagikan|klik di sini|iklan|gabung|đăng ký|theo dõi
  chia sẻ|quảng cáo|bình luận
  اشترك|اشتركوا|تابعنا|تابعونا|شارك|مشاركة|إعلان|اعلان|حمل|اضغط هنا|انضم|التعليقات|عضو شوید|ما را دنبال
  اشتراک گذاری|تبلیغات|הירשמו|עקבו|שתפו|פרסומת
  सब्सक्राइब|फॉलो करें|शेयर करें|विज्ञापन|यहां क्लिक
  订阅|关注我们|扫码|扫一扫|长按|点击|点击这里|分享到|分享|广告|下载|收藏|打印|我要评论|发表评论|加入|訂閱|追蹤|按讚|點擊|點我|廣告|下載|留言|購読|登録はこちら|フォロー|シェア|シェアする|広告
  ダウンロード|クリック|コメント|メルマガ|会員登録|ツイート|印刷
  구독|구독하기|팔로우|공유|공유하기|광고|다운로드|댓글|로그인|후원|기사제보|제보는
`);

/** Opens what stands below an article: who wrote it, who helped, rights, tags, comments. */
export const TAILS: readonly string[] = toList(`
  about the author|about the authors|about the writer|about author|author bio|written by|reporting by
  additional reporting|editing by|writing by|compiled by|edited by|with reporting by|comments|comment|tags|tag
  tagged|topics|filed under|filed to|categories|category|posted in|published|first published
  originally published|this article was originally|this story was originally|this article originally appeared
  this article first appeared|copyright|©|ⓒ|(c)|all rights reserved|image credit|image credits|photo credit
  photo credits|photo|photos|write to|email|e-mail|contact|reach|follow|associated press writer
  associated press writers|report a typo|print edition|a version of this|share|über den autor|über die autorin
  zur person|autor|autorin|schlagwörter|themen|stichwörter|quelle|mit material von|mit agenturmaterial
  redaktion|alle rechte vorbehalten|bildnachweis|foto|fotos|dieser artikel erschien|dieser text erschien
  kommentare|à propos de l'auteur|mots-clés|mots clés|thèmes|source|avec afp|avec reuters|tous droits réservés
  crédit photo|crédits|commentaires|étiquettes|sujets|sobre el autor|etiquetas|temas|fuente|con información de
  todos los derechos reservados|comentarios|archivado en|con información|sobre o autor|tópicos|fonte
  com informações|todos os direitos reservados|comentários|assuntos|edição|edición|sull'autore|etichette
  argomenti|tutti i diritti riservati|riproduzione riservata|© riproduzione|commenti|over de auteur|trefwoorden
  onderwerpen|bron|alle rechten voorbehouden|reacties
  об авторе|теги|метки|темы|источник|все права защищены|комментарии|фото|редактор|автор|ключевые слова
  о autorze
  tagi|tematy|źródło|wszelkie prawa|komentarze|oprac|yazar hakkında|etiketler|kaynak|tüm hakları saklıdır
  yorumlar|muhabir|editör|om författaren|ämnen|källa|taggar|tentang penulis|sumber|editor|reporter
  nguồn|từ khóa|tác giả
  الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم|المصدر|جميع الحقوق محفوظة|التعليقات|تحرير|برچسب|منبع|کلیدواژه
  תגיות|כל הזכויות שמורות
  टैग|स्रोत
  责任编辑|责编|编辑|来源|作者|标签|关键词|版权声明|版权所有|免责声明|声明|未经授权|记者|校对|審校|責任編輯|責編|編輯|來源|標籤|關鍵字|版權|版權所有|免責聲明|記者|タグ|キーワード|著者|執筆
  編集|出典|無断転載|文|取材
  저작권자|무단전재|무단 전재|기자|태그|키워드|출처|사진|편집
  copyright ⓒ
  저작권
`);

/** Stands under or over a picture: what it is, who took it. */
export const CREDITS: readonly string[] = toList(`
  photo|photos|photo by|photos by|photo credit|photograph|photograph by|image|images|image credit|image source
  image courtesy|file photo|file image|file|picture|pictured|credit|credits|courtesy of|illustration
  illustration by|graphic|video|screenshot|above|left|right|top|foto|fotos|bild|bilder|bildquelle|archivbild
  symbolbild|grafik|crédit|crédit photo|photo d’illustration|photo d'illustration|imagen|imagem|fotografía
  fotografia|crédito|divulgação|reprodução|immagine|beeld
  фото|фотография|иллюстрация
  zdjęcie|fot|fotoğraf|görsel|bild från|kuva|ilustrasi
  ảnh
  صورة|الصورة|عکس|תמונה|צילום
  फोटो|तस्वीर
  图|图片|图为|图源|图片来源|資料圖|资料图|圖|圖片|圖為|圖源|圖／|圖:|写真|画像|資料写真
  사진|사진=|그래픽|자료사진
  ▲|△|▼
`);

function toList(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
