/**
 * Words of class names and ids that say what a box is for, on sites of many makers; each is a whole word of the name
 * ('article__share-bar' holds article, share and bar). One table, as the steps and the search for lost text share it.
 */

export const RELATED_NAMES = toNames(
  'related relateds recommended recommendations recirc recirculation readmore trending popular mostread mostpopular outbrain taboola teaser teasers rail carousel promo promoted sponsored partner morefrom onward upnext seealso readalso lireaussi similar nextarticle prevnext pager breadcrumb breadcrumbs menu',
);
export const CALL_NAMES = toNames(
  'newsletter newsletters signup singup subscribe subscription subscriptions promo promotion cta optin mailchimp social share sharing sharebar sharedaddy socials followus advert advertisement ad ads adbox sponsor donate donation cookie cookies gdpr consent notification notifications disqus login register appdownload clicktotweet tweetthis ctt printfriendly toolbar tools screenreader sronly skiplink',
);
export const COMMENT_NAMES = toNames('comment comments commentlist disqus respond replies usercomments');
export const CAPTION_NAMES = toNames(
  'caption captions figcaption newscaption cutline credit credits imagecredit photocredit photographer imagecaption photocaption legende bildunterschrift bildtext didascalia leyenda',
);
export const STANDFIRST_NAMES = toNames('standfirst dek deck subtitle subhead subheading subheadline tagline');
export const HEAD_NAMES = new Set([
  ...STANDFIRST_NAMES,
  ...toNames(
    'byline bylines dateline date dates datetime time timestamp published publish pubdate updated posted breadcrumb breadcrumbs kicker eyebrow meta postmeta entrymeta social share tools views counter author authors headline readtime readingtime publishinfo datepublished datemodified',
  ),
]);
export const TAIL_NAMES = new Set([
  ...COMMENT_NAMES,
  ...toNames(
    'bio biography author authors authorbox aboutauthor tags taglist keywords topics correction corrections copyright disclaimer attribution attributions footer contributors related newsletter subscribe share social license',
  ),
]);
const FURNITURE = toNames(
  'bio author byline logo icon nav navigation footer sidebar popup modal widget video player playlist',
);
/** Boxes in which no lost text of the story is looked for. */
export const JUNK_NAMES = new Set([
  ...RELATED_NAMES,
  ...CALL_NAMES,
  ...COMMENT_NAMES,
  ...CAPTION_NAMES,
  ...FURNITURE,
  ...toNames('dateline timestamp kicker meta tags gallery slideshow hidden paywall transcript'),
]);
/** Boxes whose pictures are not the story's. */
export const JUNK_IMAGE_NAMES = new Set([
  ...RELATED_NAMES,
  ...CALL_NAMES,
  ...COMMENT_NAMES,
  ...FURNITURE,
  ...toNames('avatar emoji card cards thumb thumbnail thumbnails badge'),
]);

/** Whether any of the names is among the words. */
export function hasName(names: ReadonlySet<string>, words: Iterable<string>): boolean {
  for (const word of words) if (names.has(word)) return true;
  return false;
}

/** 'article__share-Bar' to article, share, bar. */
export const wordsIn = (names: string): string[] =>
  names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

function toNames(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
