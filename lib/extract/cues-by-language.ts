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
siehe auch|meistgelesen|mehr dazu|mehr aus|passend zum thema|lesetipp`,
    references: 'quellen|literatur|einzelnachweise|weiterführende|inhalt|anmerkungen|fußnoten',
    calls: `
abonnieren|jetzt abonnieren|jetzt anmelden|melden sie sich|folgen sie uns|folge uns|teilen|artikel teilen|kommentieren|anzeige
werbung|hier klicken|diskutieren sie|schreiben sie uns|zum inhalt springen`,
    tails:
      'über den autor|über die autorin|zur person|autor|autorin|schlagwörter|themen|quelle|mit material|redaktion|alle rechte|bildnachweis|foto',
    comments: 'kommentare|leserkommentare|diskussion',
    credits: 'foto|fotos|bild|bilder|bildquelle|archivbild|symbolbild',
    head: 'von|vom|am|um|uhr|aktualisiert|veröffentlicht|stand|lesezeit|minuten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  },
  fr: {
    related:
      'lire aussi|à lire|a lire|lire également|voir aussi|à voir aussi|sur le même|les plus lus|articles liés|vous aimerez|en savoir plus',
    references: 'références|bibliographie|sommaire',
    calls:
      "abonnez-vous|s'abonner|inscrivez-vous|suivez-nous|partager|partagez|cliquez ici|publicité|la suite après|réagir",
    tails: "à propos de l'auteur|mots-clés|thèmes|avec afp|tous droits|crédit|crédits",
    comments: 'commentaires|vos réactions|réactions',
    credits: 'crédit',
    head: 'par|le|la|les|à|publié|mis|jour|modifié|temps|de|lecture',
  },
  es: {
    related: `
lea también|lee también|leer también|lea más|leer más|te puede interesar|le puede interesar|también te puede|más información
noticias relacionadas|artículos relacionados|ver también|vea también|lo más leído|más noticias|sigue leyendo`,
    references: 'referencias|fuentes|bibliografía|contenido|notas',
    calls: 'suscríbete|suscríbase|síguenos|comparte|compartir|haz clic|haga clic|publicidad|regístrate|únete',
    tails: 'sobre el autor|etiquetas|temas|fuente|con información|todos los derechos|archivado en',
    comments: 'comentarios',
    credits: 'foto|fotos|imagen|fotografía|crédito',
    head: 'por|el|de|actualizado|publicado|lectura|minutos',
  },
  pt: {
    related:
      'leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|notícias relacionadas|mais lidas|relacionadas',
    references: 'referências|fontes|notas',
    calls: 'assine|inscreva-se|siga-nos|compartilhe|clique aqui|publicidade|cadastre-se|continua após',
    tails: 'sobre o autor|com informações|todos os direitos',
    comments: 'comentários',
    credits: 'foto|fotos|imagem|fotografia|crédito|divulgação|reprodução',
    head: 'por|em|às|atualizado|publicado|leitura|minutos|de',
  },
  it: {
    related:
      'leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe|articoli correlati|vedi anche|guarda anche|i più letti',
    references: 'riferimenti|fonti|note',
    calls: 'iscriviti|abbonati|seguici|condividi|clicca qui|pubblicità|registrati',
    tails: "sull'autore|argomenti|riproduzione riservata",
    comments: 'commenti',
    credits: 'foto|immagine|fotografia',
    head: 'di|il|alle|pubblicato|aggiornato|lettura',
  },
  nl: {
    related: 'lees ook|lees meer|meer over|meer nieuws|bekijk ook|zie ook|gerelateerd|meest gelezen',
    references: 'bronnen|inhoud|noten',
    calls: 'schrijf je in|meld je aan|volg ons|delen|advertentie|klik hier',
    tails: 'trefwoorden|onderwerpen|bron',
    comments: 'reacties',
    credits: 'foto|beeld',
    head: 'door|op|om|bijgewerkt|gepubliceerd|leestijd',
  },
  ru: {
    related: 'читайте также|читать далее|по теме|материалы по теме|смотрите также|другие новости|новости по теме',
    references: 'источники|примечания|литература',
    calls: 'подписывайтесь|подпишитесь|поделиться|поделитесь|реклама|читайте нас',
    tails: 'об авторе|теги|метки|источник|все права|фото|редактор|автор',
    comments: 'комментарии|обсуждение',
    credits: 'фото|фотография',
    head: 'автор|опубликовано|обновлено|просмотров',
  },
  uk: {
    related: 'читайте також',
    calls: 'підписуйтесь|реклама',
    comments: 'коментарі',
    credits: 'фото|фотографія',
  },
  pl: {
    related: 'czytaj także|czytaj też|czytaj więcej|zobacz także|przeczytaj także|polecane',
    references: 'treść|zawartość|źródła|przypisy',
    calls: 'subskrybuj|zapisz się|udostępnij|reklama',
    tails: 'tagi|źródło|wszelkie prawa|oprac',
    comments: 'komentarze',
    credits: 'zdjęcie|fot',
  },
  cs: { related: 'související|čtěte také', calls: 'sdílet', comments: 'komentáře' },
  tr: {
    related: 'ilgili haber|ilgili haberler|ilginizi çekebilir|en çok okunanlar',
    references: 'kaynaklar|kaynakça',
    calls: 'abone ol|bizi takip|paylaş|reklam|tıklayın',
    tails: 'etiketler|kaynak|tüm hakları|muhabir',
    comments: 'yorumlar',
    credits: 'fotoğraf',
    head: 'yayınlanma|güncelleme|tarihi|okunma|dakika',
  },
  sv: {
    related: 'läs också|läs även|läs mer|mest läst',
    references: 'källor',
    calls: 'prenumerera|följ oss|dela|annons',
    tails: 'ämnen|källa|reporter',
    comments: 'kommentarer',
    credits: 'foto|bild',
  },
  no: { related: 'les også', calls: 'annonse', comments: 'kommentarer', credits: 'foto' },
  da: { related: 'læs også', calls: 'annonce', comments: 'kommentarer', credits: 'foto' },
  id: {
    related: 'baca juga|berita terkait',
    references: 'sumber',
    calls: 'ikuti kami|bagikan|iklan',
    tails: 'editor|reporter',
    comments: 'komentar',
    credits: 'foto',
  },
  vi: {
    related: 'xem thêm|tin liên quan',
    calls: 'đăng ký|theo dõi|quảng cáo',
    tails: 'nguồn|từ khóa',
    comments: 'bình luận|ý kiến bạn đọc',
    credits: 'ảnh',
  },
  ar: {
    related: `
اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|شاهد أيضا|شاهد أيضاً|الأكثر قراءة`,
    references: 'المراجع|المصادر',
    calls: 'اشترك|تابعنا|تابعونا|شارك|إعلان|اعلان|اضغط هنا',
    tails: 'الكلمات المفتاحية|كلمات مفتاحية|الوسوم|المصدر|جميع الحقوق',
    comments: 'التعليقات|تعليقات',
    credits: 'صورة|الصورة',
    head: 'نشر|تحديث',
  },
  fa: {
    related: 'بیشتر بخوانید|مطالب مرتبط',
    references: 'منابع',
    calls: 'تبلیغات',
    tails: 'برچسب|منبع',
    comments: 'نظرات',
    credits: 'عکس',
  },
  he: {
    related: 'קראו גם',
    calls: 'הירשמו|עקבו|שתפו|פרסומת',
    tails: 'תגיות|כל הזכויות',
    comments: 'דיונים|תגובות',
    credits: 'תמונה|צילום',
  },
  hi: {
    related: 'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें',
    calls: 'विज्ञापन|यहां क्लिक',
    tails: 'टैग',
    comments: 'टिप्पणियां',
    credits: 'फोटो',
  },
  zh: {
    related:
      '相关阅读|相关新闻|相关文章|相关报道|相关链接|延伸阅读|推荐阅读|热门|猜你喜欢|相關閱讀|相關新聞|相關文章|延伸閱讀|推薦閱讀',
    references: '参考资料|参考文献|注释|目录|參考資料|參考文獻|註釋|資料來源|资料来源',
    calls: '订阅|关注我们|扫码|扫一扫|长按|点击|分享|广告|我要评论|訂閱|追蹤|按讚|點擊|點我|廣告|留言',
    tails:
      '责任编辑|责编|编辑|来源|作者|标签|关键词|版权|免责声明|声明|未经授权|校对|責任編輯|編輯|來源|標籤|關鍵字|版權|免責聲明|記者',
    comments: '网友评论|网友热评|最新评论|热门评论|全部评论|评论|跟帖|網友評論|留言|評論',
    credits: '图|图片|图为|图源|资料图|圖|圖片|圖為|▲|△|▼',
    head: '发布|发布时间|来源|作者|编辑|更新|阅读|记者|記者',
  },
  ja: {
    related: '関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ記事|人気記事|続きを読む|次の記事|ランキング',
    references: '出典|脚注|目次',
    calls: '購読|登録はこちら|フォロー|シェア|広告|会員登録',
    tails: 'タグ|キーワード|著者|執筆|編集|無断転載|記者',
    comments: 'コメント|みんなのコメント',
    credits: '写真|画像|▲|△|▼',
    head: '記者|時間|公開|更新日|更新',
  },
  ko: {
    related: '관련기사|관련 기사|관련뉴스|많이 본|추천기사|인기기사',
    references: '참고문헌|출처|목차|각주',
    calls: '구독|팔로우|공유|광고|댓글|로그인',
    tails: '저작권|무단전재|무단 전재|기자|태그|키워드|출처|사진|편집',
    comments: '댓글',
    credits: '사진|▲|△|▼',
    head: '입력|수정|기자',
  },
};
