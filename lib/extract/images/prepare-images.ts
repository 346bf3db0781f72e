import { orderOf } from '../nodes.ts';
import { numberIn, toBestImage } from './best-image.ts';
import { unwrapNoscripts } from './noscripts.ts';

const MAX_IMAGES = 2_000;
/** Faces, icons and buttons are no illustrations. */
const MIN_SIDE = 48;

/** An image of the copy, not yet looked at: most of a page's images are not the article's. */
export interface PageImage {
  readonly order: number;
  readonly element: Element;
}

/** Puts the images of noscripts in their places and takes out pixels: before Readability guesses. */
export function prepareImages(copy: Document): PageImage[] {
  unwrapNoscripts(copy);
  const images: PageImage[] = [];
  for (const element of [...copy.images]) {
    const [width, height] = [numberIn(element.getAttribute('width')), numberIn(element.getAttribute('height'))];
    const isTiny = (width > 0 && width < MIN_SIDE) || (height > 0 && height < MIN_SIDE);
    if (images.length >= MAX_IMAGES || (isTiny && width * height < 16)) element.remove();
    else if (!isTiny) images.push({ order: orderOf(element), element });
  }
  return images;
}

/** Gives every image in the content its best file; one without any goes. */
export function settleImages(content: Element, base: string): Element {
  for (const image of [...content.getElementsByTagName('img')]) {
    const src = toBestImage(image, base);
    if (src) image.setAttribute('src', src);
    else image.remove();
  }
  return content;
}
