/** A tag or a stretch of text of HTML or XML, in reading order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'tag';
      /** Lower case. */
      readonly name: string;
      readonly isClosing: boolean;
      /** '<outline … />'. Means nothing in HTML. */
      readonly isEmpty: boolean;
      /** Names in lower case, entities read. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
    };

const MAX_TAG_CHARS = 100_000;
const ATTRIBUTE = /([^\s"'>/=]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Bookmark files and OPML, read without a document: a worker has no DOMParser, and a page would stand still over 100,000
 * links. What comes out is text and addresses only, so no more of HTML's grammar is needed. Linear.
 */
export function* readMarkup(text: string): Generator<Piece> {
  let line = 1;
  let counted = 0;
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    if (open !== at) {
      const words = text.slice(at, open < 0 ? text.length : open);
      if (words.trim()) yield { kind: 'text', text: decodeEntities(words) };
    }
    if (open < 0) return;
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      at = end < 0 ? text.length : end + 3;
      continue;
    }
    const end = findTagEnd(text, open);
    const match = /^<(\/?)([a-z][\w:-]{0,50})/i.exec(text.slice(open, open + 60));
    if (!match?.[2] || end < 0) {
      // As a browser reads it, a tag that does not end swallows what follows. To look at each '<' in it again would be square.
      at = end < 0 ? open + MAX_TAG_CHARS : end + 1;
      continue;
    }
    for (; counted < open; counted++) if (text.charCodeAt(counted) === 10) line++;
    const inside = text.slice(open + match[0].length, end);
    yield {
      kind: 'tag',
      name: match[2].toLowerCase(),
      isClosing: match[1] === '/',
      isEmpty: inside.endsWith('/'),
      attributes: toAttributes(inside),
      line,
    };
    at = end + 1;
  }
}

/** The '>' outside quotation marks; -1 where there is none in reach. */
function findTagEnd(text: string, open: number): number {
  const limit = Math.min(text.length, open + MAX_TAG_CHARS);
  let quote = 0;
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at;
    else if ((code === 34 || code === 39) && text.charCodeAt(at - 1) === 61) quote = code;
  }
  return -1;
}

function toAttributes(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
        if (name) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
