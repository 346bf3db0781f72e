/**
 * Words by which pages of many languages announce what is not the article. Data only; each is matched at the start of a
 * block, so the shortest form that still says it is enough ("related" holds for "Related articles"); letters' case and
 * apostrophes aside. No phrase of one site alone belongs here. It travels in the content script: every line costs.
 */

/** Announces links to other articles. */
export const RELATED: readonly string[] = toList(`
related|read more|read also|also read|read next|more from|more on|more stories|more news|see more|see also|see related
also on|also in|also see|watch now|watch also|watch more|up next|don't miss|you may also|you might also|you may like
recommended|popular|most popular|most read|most viewed|trending|top stories|top news|latest|recent articles|recent posts
recent stories|editors picks|editor's picks|editors' picks|in case you missed|must read|promoted|sponsored
from our partners|around the web|story continues|other stories|other news|keep reading|continue reading|for more
learn more|find out more|previous article|next article
lesen sie auch|lesen sie mehr|mehr zum thema|zum thema|mehr lesen|auch interessant|das könnte sie|weitere artikel
siehe auch|meistgelesen|mehr dazu|mehr aus|passend zum thema|lesetipp
lire aussi|à lire|a lire|lire également|voir aussi|à voir aussi|sur le même|les plus lus|articles liés|vous aimerez|en savoir plus
lea también|lee también|leer también|lea más|leer más|te puede interesar|le puede interesar|también te puede|más información
noticias relacionadas|artículos relacionados|ver también|vea también|lo más leído|más noticias|sigue leyendo
leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|notícias relacionadas|mais lidas|relacionadas
leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe|articoli correlati|vedi anche|guarda anche|i più letti
lees ook|lees meer|meer over|meer nieuws|bekijk ook|zie ook|gerelateerd|meest gelezen
читайте также|читать далее|по теме|материалы по теме|смотрите также|другие новости|новости по теме|читайте також
czytaj także|czytaj też|czytaj więcej|zobacz także|przeczytaj także|polecane|ilgili haber|ilgili haberler|ilginizi çekebilir|en çok okunanlar
läs också|läs även|läs mer|mest läst|les også|læs også|související|čtěte také|baca juga|berita terkait|xem thêm|tin liên quan
اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا|شاهد أيضاً|الأكثر قراءة|بیشتر بخوانید|مطالب مرتبط|קראו גם|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें
相关阅读|相关新闻|相关文章|相关报道|相关链接|延伸阅读|推荐阅读|热门|猜你喜欢|相關閱讀|相關新聞|相關文章|延伸閱讀|推薦閱讀
関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ記事|人気記事|続きを読む|次の記事|ランキング|관련기사|관련 기사|관련뉴스|많이 본|추천기사|인기기사
`);

/** Announces links that belong to the article all the same. */
export const REFERENCES: readonly string[] = toList(`
further reading|references|reference|sources|source|notes|footnotes|bibliography|contents|table of contents|in this article
resources|external links|documents|links|quellen|literatur|einzelnachweise|weiterführende|inhalt|anmerkungen|fußnoten
références|bibliographie|sommaire|referencias|fuentes|bibliografía|contenido|notas|referências|fontes|riferimenti|fonti|note
bronnen|inhoud|noten|источники|примечания|литература|содержание|źródła|przypisy|kaynaklar|kaynakça|källor|sumber|المراجع|المصادر|منابع
参考资料|参考文献|注释|目录|參考資料|參考文獻|註釋|資料來源|资料来源|出典|脚注|目次|참고문헌|출처|목차|각주
`);

/** Asks the reader to do something for the publisher: subscribe, follow, share, download, write, pay. */
export const CALLS: readonly string[] = toList(`
subscribe|sign up|signup|sign in|log in|register|follow us|follow him on|follow her on|follow me on|like us on|like this story
enjoyed this|share this|share your|share on|share it|tweet this|click to tweet|click here|tap here|join our|join us
join the conversation|download our|download the|get our|get the latest|get breaking|get the app|stay up to date|stay on top of
stay informed|never miss|don't forget to|want more|have a tip|got a tip|send us|email us|contact us|tell us|let us know
leave a comment|comment below|post comment|post a comment|view comments|show comments|support our|support us|donate
become a member|already a subscriber|to continue reading|newsletter|our newsletter|breaking news emails|daily newsletter
thank you for signing|enter your email|we use cookies|this site uses cookies|advertisement|advertisements|advert|ad|ads|sponsored by
article continues below|story continues below|scroll down|scroll to continue|print article|print this|email this|order reprints
text size|font size|listen to this|listen live|listen on|watch live|this slideshow requires|please enable javascript|skip to
back to top|loading|buy now|shop now|order now|we may earn|this post may contain|this article contains affiliate
as an amazon associate|how to listen
abonnieren|jetzt abonnieren|jetzt anmelden|melden sie sich|folgen sie uns|folge uns|teilen|artikel teilen|kommentieren|anzeige
werbung|hier klicken|diskutieren sie|schreiben sie uns|zum inhalt springen|abonnez-vous|s'abonner|inscrivez-vous|suivez-nous
partager|partagez|cliquez ici|publicité|la suite après|réagir|suscríbete|suscríbase|síguenos|comparte|compartir|haz clic
haga clic|publicidad|regístrate|únete|assine|inscreva-se|siga-nos|compartilhe|clique aqui|publicidade|cadastre-se|continua após
iscriviti|abbonati|seguici|condividi|clicca qui|pubblicità|registrati|schrijf je in|meld je aan|volg ons|delen|advertentie|klik hier
подписывайтесь|подпишитесь|поделиться|поделитесь|реклама|читайте нас|підписуйтесь|subskrybuj|zapisz się|udostępnij|reklama
abone ol|bizi takip|paylaş|reklam|tıklayın|prenumerera|följ oss|dela|annons|annonse|sdílet|ikuti kami|bagikan|iklan|đăng ký|theo dõi|quảng cáo
اشترك|تابعنا|تابعونا|شارك|إعلان|اعلان|اضغط هنا|تبلیغات|הירשמו|עקבו|שתפו|פרסומת|विज्ञापन|यहां क्लिक
订阅|关注我们|扫码|扫一扫|长按|点击|分享|广告|我要评论|訂閱|追蹤|按讚|點擊|點我|廣告|留言|購読|登録はこちら|フォロー|シェア|広告|会員登録|구독|팔로우|공유|광고|댓글|로그인
`);

/** Opens what stands below an article: who wrote it, who helped, rights, tags, comments. */
export const TAILS: readonly string[] = toList(`
about the author|about the writer|author bio|written by|reporting by|additional reporting|editing by|writing by|compiled by
edited by|with reporting by|tags|tag|tagged|topics|filed under|filed to|categories|category|posted in|published
first published|originally published|this article was originally|this story was originally|this article originally|this article first
copyright|©|ⓒ|(c)|all rights reserved|image credit|photo credit|photo|photos|write to|email|e-mail|contact|reach|follow
associated press writer|report a typo|a version of this|share
über den autor|über die autorin|zur person|autor|autorin|schlagwörter|themen|quelle|mit material|redaktion|alle rechte|bildnachweis|foto
à propos de l'auteur|mots-clés|thèmes|avec afp|tous droits|crédit|crédits|sobre el autor|etiquetas|temas|fuente|con información
todos los derechos|archivado en|sobre o autor|com informações|todos os direitos|sull'autore|argomenti
riproduzione riservata|trefwoorden|onderwerpen|bron|об авторе|теги|метки|источник|все права|фото|редактор|автор
tagi|źródło|wszelkie prawa|oprac|etiketler|kaynak|tüm hakları|muhabir|ämnen|källa|editor|reporter|nguồn|từ khóa
الكلمات المفتاحية|كلمات مفتاحية|الوسوم|المصدر|جميع الحقوق|برچسب|منبع|תגיות|כל הזכויות|टैग
责任编辑|责编|编辑|来源|作者|标签|关键词|版权|免责声明|声明|未经授权|校对|責任編輯|編輯|來源|標籤|關鍵字|版權|免責聲明|記者
タグ|キーワード|著者|執筆|編集|無断転載|저작권|무단전재|무단 전재|기자|태그|키워드|출처|사진|편집
`);

/** Heads what readers wrote below an article. */
export const COMMENTS: readonly string[] = toList(`
comments|comment|reader comments|readers' comments|discussion|join the discussion|leave a reply|leave a comment|responses
kommentare|leserkommentare|diskussion|commentaires|vos réactions|réactions|comentarios|comentários|commenti|reacties
комментарии|обсуждение|коментарі|komentarze|yorumlar|kommentarer|komentáře|komentar|bình luận|ý kiến bạn đọc
التعليقات|تعليقات|نظرات|דיונים|תגובות|टिप्पणियां|网友评论|网友热评|最新评论|热门评论|全部评论|评论|跟帖|網友評論|留言|評論|コメント|みんなのコメント|댓글
`);

/** Stands under or over a picture: what it is, who took it. */
export const CREDITS: readonly string[] = toList(`
photo|photos|photograph|image|images|file photo|file image|picture|pictured|credit|credits|courtesy of|illustration|foto|fotos|bild|bilder|bildquelle|archivbild|symbolbild|crédit|imagen|imagem
fotografía|fotografia|crédito|divulgação|reprodução|immagine|beeld|фото|фотография|zdjęcie|fot|fotoğraf|ảnh|صورة|الصورة|عکس|תמונה|צילום|फोटो
图|图片|图为|图源|资料图|圖|圖片|圖為|写真|画像|사진|▲|△|▼
`);

function toList(text: string): string[] {
  return text.split(/[|\n]/).filter(Boolean);
}
