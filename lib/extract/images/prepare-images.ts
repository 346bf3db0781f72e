import { parseUrl } from '../canonical-url.ts';
import { ORDER } from '../copy-page.ts';
import { numberIn, toBestImage } from './best-image.ts';

const MAX_IMAGES = 2_000;
/** Faces, icons and buttons are no illustrations. */
const MIN_SIDE = 48;

/** An image of the page, ready to be shown. */
export interface PageImage {
  readonly order: number;
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Gives every image of the copy its best file and takes out pixels and placeholders: before Readability guesses. */
export function prepareImages(copy: Document, base: string): PageImage[] {
  unwrapNoscripts(copy);
  const images: PageImage[] = [];
  for (const image of [...copy.getElementsByTagName('img')]) {
    const [width, height] = [numberIn(image.getAttribute('width')), numberIn(image.getAttribute('height'))];
    const isTiny = (width > 0 && width < MIN_SIDE) || (height > 0 && height < MIN_SIDE);
    const src = images.length >= MAX_IMAGES || (isTiny && width * height < 16) ? null : toBestImage(image, base);
    if (!src) {
      image.remove();
      continue;
    }
    // Nothing may stay that Readability would read as a better address.
    for (const { name } of [...image.attributes]) if (!KEPT.has(name)) image.removeAttribute(name);
    image.setAttribute('src', src);
    if (image.parentElement?.localName === 'picture')
      for (const source of image.parentElement.querySelectorAll('source')) source.remove();
    if (!isTiny)
      images.push({
        order: Number(image.getAttribute(ORDER) ?? -1),
        src,
        alt: image.getAttribute('alt') ?? '',
        width,
        height,
      });
  }
  return images;
}

const KEPT = new Set(['alt', 'width', 'height', 'title', ORDER, 'itemprop']);

/** The image for readers without scripts, where the scripts' own has not come (or never will). */
function unwrapNoscripts(copy: Document): void {
  for (const noscript of [...copy.getElementsByTagName('noscript')].slice(0, MAX_IMAGES)) {
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
      const order = noscript.getAttribute(ORDER);
      if (order) image.setAttribute(ORDER, order);
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
