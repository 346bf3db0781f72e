import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_LINK, ALLOWED_TAGS, ID_PREFIX } from './allowed.ts';
import { isTracker } from './images/best-image.ts';

/** Pictures that bring their own data, of kinds that hold pixels only: an SVG is a document. DOMPurify lets all data: pass. */
const PIXELS = /^\s*data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

/** DOMPurify with the laws on ids and on pictures: for the screen, for what is imported and what is exported. The content script copies instead (copy-safe.ts). */
export function createSanitizer(view: Window & typeof globalThis): DOMPurify {
  // In a browser the library has set itself up with this window already; doing it again costs as much as the work itself.
  const purify = createDOMPurify.isSupported ? createDOMPurify : createDOMPurify(view);
  purify.removeHooks('uponSanitizeAttribute');
  purify.addHook('uponSanitizeAttribute', (_node, data) => {
    if (data.attrName === 'id' && !data.attrValue.startsWith(ID_PREFIX)) data.keepAttr = false;
    if (data.attrName === 'src' && /^\s*data:/i.test(data.attrValue) && !PIXELS.test(data.attrValue))
      data.keepAttr = false;
  });
  return purify;
}

/** What the screen sanitises a block's html with, once more. */
export const BLOCK_CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: ALLOWED_LINK,
  // DOMPurify tests every value as an address unless told that its attribute holds none.
  ADD_URI_SAFE_ATTR: ALLOWED_ATTRIBUTES.filter((name) => !['href', 'src', 'cite'].includes(name)),
};

/** HTML to elements that may be shown or written, in a document of its own. A picture that counts readers loads nowhere, whoever brought it. */
export function toCleanFragment(html: string, purify: DOMPurify, inert: Document): DocumentFragment {
  // Of a frameset DOMPurify makes nothing at all, whatever its types say.
  const clean: DocumentFragment | null = purify.sanitize(html, { ...BLOCK_CONFIG, RETURN_DOM_FRAGMENT: true });
  for (const image of clean?.querySelectorAll('img') ?? []) if (isTracker(image)) image.remove();
  return clean ?? inert.createDocumentFragment();
}

const CONTENT_CONFIG: Config = {
  ...BLOCK_CONFIG,
  ALLOWED_TAGS: [...ALLOWED_TAGS, 'div', 'h1'],
  IN_PLACE: true,
};

/** Strips the element in place: allowed tags, attributes and http(s), mailto and in-article links stay (and <div>s, for the blocks' sake). */
export function sanitizeContent(content: Element, purify: DOMPurify): Element {
  for (const custom of content.querySelectorAll('[is]')) makePlain(custom);
  purify.sanitize(content, CONTENT_CONFIG);
  return content;
}

/** An `is` can't be taken off: the element is serialised with it for ever, and the screen would drop the element and its words. */
function makePlain(custom: Element): void {
  const plain = custom.ownerDocument.createElement(custom.localName);
  for (const { name, value } of custom.attributes) if (name !== 'is') plain.setAttribute(name, value);
  plain.append(...custom.childNodes);
  custom.replaceWith(plain);
}
