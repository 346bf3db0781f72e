import { parseUrl } from '../canonical-url.ts';
import { takeOrder } from '../nodes.ts';
import { toBestImage } from './best-image.ts';

const MAX_NOSCRIPTS = 2_000;

/** The image for readers without scripts, where the scripts' own has not come (or never will). */
export function unwrapNoscripts(copy: Document): void {
  for (const noscript of [...copy.getElementsByTagName('noscript')].slice(0, MAX_NOSCRIPTS)) {
    const parsed = noscript.querySelector('img');
    const tag = parsed?.outerHTML ?? /<img\b[^>]{0,4000}>/i.exec((noscript.textContent ?? '').slice(0, 20_000))?.[0];
    if (!tag) continue;
    const before = noscript.previousElementSibling;
    const near = before?.localName === 'img' ? before : before?.querySelector('img');
    // Another picture than the one before it stands for itself.
    const isSame = near && fileIn(toBestImage(near, ANY_BASE)) === fileIn(valueIn(tag, 'src'));
    const beside = near && (isSame || toBestImage(near, ANY_BASE) === null) ? near : null;
    const image = beside ?? copy.createElement('img');
    for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
      const value = valueIn(tag, name);
      if (value === null || (image.getAttribute(name) && name !== 'src' && name !== 'srcset')) continue;
      if (name !== 'src' || !beside || toBestImage(image, ANY_BASE) === null) image.setAttribute(name, value);
    }
    if (!beside && parseUrl(image.getAttribute('src') ?? '', ANY_BASE)) {
      takeOrder(image, noscript);
      noscript.replaceWith(image);
    } else noscript.remove();
  }
}

const ANY_BASE = 'https://page.invalid/';
const fileIn = (url: string | null) =>
  (url ?? '')
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1);

/** One attribute of a tag's source, its commonest references decoded; no parser, as nothing of it may load or run. */
function valueIn(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined
    ? null
    : value
        .replace(/&amp;/g, '&')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'");
}
