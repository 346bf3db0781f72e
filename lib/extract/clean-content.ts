import { ID_PREFIX } from './allowed.ts';
import { renameTo } from './nodes.ts';
import { dropShareLinks } from './share-links.ts';

const CAPTION_CLASSES = '[class*="caption" i],[class*="cutline" i],[class*="photo-credit" i],[class*="image-credit" i]';
const MAX_CAPTION = 1_000;
const MAX_IDS = 1_000;

/** Sets right inside the chosen element what sanitising would lose: in-article links, captions known by their class, small figures. */
export function cleanContent(content: Element, url: string): Element {
  dropShareLinks(content);
  keepNotes(content, url.replace(/#.*$/, ''));
  for (const element of content.querySelectorAll(CAPTION_CLASSES)) {
    const length = element.textContent?.length ?? 0;
    if (
      length === 0 ||
      length > MAX_CAPTION ||
      element.closest('figcaption,table,a') ||
      element.querySelector('img,figure,figcaption,blockquote')
    )
      continue;
    if (element.localName === 'div' || element.localName === 'p' || element.localName === 'span')
      renameTo(element, 'figcaption');
  }
  raiseDigits(content);
  return content;
}

/** Links to footnotes and back keep their targets, under names that can't clash with the screen's. */
function keepNotes(content: Element, url: string): void {
  const targets = new Map<string, Element>();
  for (const element of content.querySelectorAll('[id],a[name]')) {
    const id = element.id || (element.getAttribute('name') ?? '');
    element.removeAttribute('id');
    if (id && id.length < 100 && targets.size < MAX_IDS && !targets.has(id)) targets.set(id, element);
  }
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const [page = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#');
    if (page !== '' && page !== url) continue;
    const target = targets.get(safeDecode(fragment));
    if (!target) {
      if (page === '') link.removeAttribute('href');
      continue;
    }
    const name = `${ID_PREFIX}${fragment.replace(/[^\w-]/g, '-')}`;
    target.setAttribute('id', name);
    link.setAttribute('href', `#${name}`);
    const mark = link.textContent?.trim() ?? '';
    // "in 2019" with note 1 must not read as the year 20191.
    if (/^\d{1,3}$/.test(mark) && (link.closest('sup') || link.querySelector('sup')))
      (link.querySelector('sup') ?? link).textContent = `[${mark}]`;
  }
}

function safeDecode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10 with a raised 6 is not 106, and 5 with ½ beside it not 51/2. */
function raiseDigits(content: Element): void {
  for (const sup of content.querySelectorAll('sup')) {
    const text = sup.textContent?.trim() ?? '';
    const before = sup.previousSibling?.textContent?.slice(-1) ?? '';
    if (!/^[-−]?\d{1,3}$/.test(text) || !/\d/.test(before) || sup.querySelector('a')) continue;
    const after = `${sup.nextSibling?.textContent ?? ''}`.trimStart();
    if (/^[/⁄∕]/.test(after)) sup.before(' ');
    else sup.textContent = text.replace(/[-−]/, '⁻').replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
  }
}
