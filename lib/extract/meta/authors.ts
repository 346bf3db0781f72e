import { isElement, isText } from '../nodes.ts';

/** Words before a byline's names, as whole words at the start. */
const BY =
  /^(?:(?:written|reported|words|story|text|posted|published)\s+by|by|von|par|por|di|da|door|af|av|от|автор|автора|oleh|te(?:x|ks)te?|aut(?:or|eu)\w*|author|yazan|bởi|بقلم|كتب|نوشته|מאת|作者|记者|記者|撰文|文|글)(?:\s*[:：/／]\s*|\s+)/iu;
/** A date may stand before all that. */
export const DATED = /^.{0,80}\d.{0,20}?[\s|](?=(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+\p{Lu})/u;
/** Between names. */
const BETWEEN = /\s*(?:[,;、，；/&＆]|\s(?:and|und|et|y|e|en|og|och|и|ve|dan|și|with)\s)\s*/u;
/** What follows the names: a place, an outlet, a role, a date. */
const AFTER =
  /\s*(?:[|·•—–([@<]|\s-\s|https?:|\d{1,2}[:.]\d\d|\b(?:updated|posted|publi[cés]\S+|a[ck]tuali\S+|veröffentlicht)\s).*$/iu;
/** 'in Paris', 'for The Herald', 'is a reporter': in a name only particles are written small, and between names what joins them. */
const SMALL =
  /\s(?!(?:and|und|et|y|e|en|og|och|и|ve|dan|și|with|d|l|d[aeiou]s?|d[eu][lnr]|dell[aeo]|v[ao][mn]|zu[mr]?|a[flv]|el|l[aeo]s?|bint?|ben|ibn|abu|te[nr]?)[\s'’-])[a-zß-ÿа-я].*$/u;
const NOT_A_NAME =
  /\d|\.com\b|^view\b|^(?:admin\w*|editors?|staff|r[eé]da[ckz]\S*|guest|author|unknown|none|null|undefined|n\/a|about|share|follow|by|e-?mail|bio|comments?|updated|published)$|\b(?:editor|reporter|writer|correspondent|columnist|contributor|fellow)$/iu;
/** A part after a comma that is a post or outlet and not a second person. */
const AFFILIATION =
  /\b(?:writer|reporter|editor|correspondent|staff|press|news|reuters|afp|dpa|network|times|post|tribune|journal|magazine|media|bureau|contributor|columnist|analyst|daily|today|chief|senior|special to)\b/iu;
const ONE_WORD = /^[\p{Script=Latin}.]+$/u;
/** 'Marsh, Jo'. */
const LAST_FIRST = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'.-]*)$/u;
const MAX_NAMES = 12;

/** Names from bylines and author fields: no "By", no posts and outlets, none twice; the site itself is nobody's name. `isShown`: what else stands there may be anything. */
export function toAuthors(raw: readonly string[], site: string, isShown = false): string[] {
  const names = new Map<string, string>();
  for (const line of raw) {
    const plain = line.replace(/\s+/g, ' ').trim().slice(0, 400).replace(DATED, '');
    if (/^https?:/.test(plain)) continue;
    const isFlipped = !isShown && !AFFILIATION.test(plain);
    const left = (isFlipped ? plain.replace(LAST_FIRST, '$2 $1') : plain).replace(BY, '').replace(AFTER, '');
    const parts = (/\p{Lu}/u.test(left) ? left.replace(SMALL, '') : left).split(BETWEEN);
    for (const [index, part] of parts.entries()) {
      const name = part.replace(BY, '').replace(/^[\s.:|-]+|[\s:|-]+$/g, '');
      if (!name || name.length > 60 || name.length < 2 || NOT_A_NAME.test(name)) continue;
      if (index > 0 && AFFILIATION.test(name)) continue;
      if (isShown && ONE_WORD.test(name)) continue;
      if (name.split(' ').length > 6 || sameName(name, site)) continue;
      const key = keyOf(name);
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()].slice(0, MAX_NAMES);
}

/** No byline is longer. */
const MAX_LINE = 1_000;

/** A byline's text: elements with nothing between them hold no one name, but for spans of one kind. */
export function toLine(element: Element, depth = 0): string {
  if ((element.textContent ?? '').length > MAX_LINE) return '';
  let line = '';
  let last = '';
  for (const node of depth < 9 ? element.childNodes : []) {
    const kind = isElement(node) ? `${node.localName} ${node.className}` : '';
    const text = isElement(node) ? toLine(node, depth + 1) : isText(node) ? node.data : '';
    if (!text.trim() || kind.startsWith('script')) continue;
    line += (last && kind && !(kind === last && kind.startsWith('span')) ? '; ' : ' ') + text;
    last = kind;
  }
  return line.replace(/\s+/g, ' ');
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '');
const sameName = (name: string, site: string) => {
  const [a, b] = [keyOf(name), keyOf(site)];
  return a !== '' && (a === b || keyOf(site.replace(/\.\w+$/, '')) === a);
};
