import { ALLOWED_ATTRIBUTES, ALLOWED_LINK, ALLOWED_TAGS, ID_PREFIX } from './allowed.ts';
import { parseUrl } from './canonical-url.ts';
import { isElement, isText, takeOrder } from './nodes.ts';

/** <div> and <h1> too: they say where blocks end, and none of them is left in a block. */
const TAGS: ReadonlySet<string> = new Set([...ALLOWED_TAGS, 'div', 'h1']);
const ATTRIBUTES: ReadonlySet<string> = new Set(ALLOWED_ATTRIBUTES);
const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'cite']);
/** Any other element gives way to what is in it; of these nothing is text for readers. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style template noscript noembed noframes iframe frame frameset object embed applet audio video canvas head ' +
    'title meta link base svg math select option textarea input xmp plaintext colgroup dialog'
  ).split(' '),
);
const HTML = 'http://www.w3.org/1999/xhtml';
const MAX_DEPTH = 1_000;
const MAX_LINK = 8_000;

/**
 * The content built anew from allowed elements, attributes and http(s), mailto and in-article links alone (made absolute):
 * what is not on the list is never made. So nothing that runs leaves the page, without DOMPurify's weight (10 kB gzipped)
 * and time in every tab; the screen, which parses the markup again, sanitises it with DOMPurify. Past 1,000 levels: text alone.
 */
export function copySafe(content: Element, base: string): Element {
  const document = content.ownerDocument;
  const holder = document.createElement('div');
  copyInto(holder, content, { document, base, depth: 0 });
  return holder;
}

interface Place {
  readonly document: Document;
  readonly base: string;
  readonly depth: number;
}

function copyInto(target: Element, source: Element, place: Place): void {
  for (let node = source.firstChild; node; node = node.nextSibling) {
    if (isText(node)) target.append(node.data);
    else if (isElement(node)) copyElement(target, node, place);
  }
}

function copyElement(target: Element, source: Element, place: Place): void {
  const tag = source.localName;
  if (source.namespaceURI !== HTML || DROPPED.has(tag)) return;
  if (place.depth > MAX_DEPTH) {
    target.append(source.textContent ?? '');
    return;
  }
  const inner = { ...place, depth: place.depth + 1 };
  if (!TAGS.has(tag)) {
    copyInto(target, source, inner);
    return;
  }
  const copy = place.document.createElement(tag);
  takeOrder(copy, source);
  for (const { name, value } of source.attributes) {
    const kept = ATTRIBUTES.has(name) ? toSafe(name, value, place.base) : null;
    if (kept !== null) copy.setAttribute(name, kept);
  }
  copyInto(copy, source, inner);
  target.append(copy);
}

/** The attribute's value as it may stay; null: not at all. */
function toSafe(name: string, value: string, base: string): string | null {
  if (name === 'id') return value.startsWith(ID_PREFIX) ? value : null;
  if (!LINKS.has(name)) return value;
  if (name === 'href' && value.startsWith(`#${ID_PREFIX}`)) return value;
  const url = value.length < MAX_LINK ? parseUrl(value.trim(), base) : null;
  return url && ALLOWED_LINK.test(url.protocol) ? url.href : null;
}
