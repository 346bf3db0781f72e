/** How pages mark what stands above an article: selectors for PageFacts.marked. */
export const STANDFIRSTS =
  '[class*="standfirst" i],[class~="dek"],[class*="summary" i],[class*="subtitle" i],[class*="sub-title" i],[class*="subhead" i],[class*="sub-head" i],h1 + h2';
export const BYLINES =
  '[class*="byline" i] a[rel~="author"],a[rel~="author"],[rel="author"],[class*="byline" i] [class*="name" i],[class*="author" i],' +
  'p[class*="byline" i],span[class*="byline" i],div[class*="byline" i],[class~="info_l"],[class*="writer" i],[class*="redaktor" i]';
export const DATELINES =
  'article header [class*="date" i],[class*="dateline" i],[class*="timestamp" i],[class*="publish" i],[class*="pubdate" i],[class~="date"],[class*="-date" i],[class*="byline" i],[class~="time"],[class~="info"],[class*="source" i],[class*="meta" i]';

/** The names that these ask for. */
const NAMES = new RegExp(
  [...`${STANDFIRSTS}${BYLINES}${DATELINES}`.matchAll(/class[*~]="([\w-]+)"/g)].map(([, name]) => name).join('|'),
  'i',
);

/** In the page's order, all that one of the selectors may find: one look at each class costs less than every selector's own. */
export const findMarked = (scope: ParentNode): Element[] =>
  [...scope.querySelectorAll('[class],[rel],h1 + h2')].filter((element) => {
    const names = element.getAttribute('class');
    return names === null || NAMES.test(names) || element.hasAttribute('rel') || element.localName === 'h2';
  });
