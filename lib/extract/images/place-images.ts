import type { PageCopy } from '../copy-page.ts';
import type { Draft } from '../draft.ts';
import { hasName, JUNK_IMAGE_NAMES, wordsIn } from '../names.ts';
import { numberIn, toBestImage } from './best-image.ts';
import type { PageImage } from './prepare-images.ts';

const MIN_WIDTH = 200;
const MAX_PLACED = 300;

/**
 * Images between the story's blocks that Readability dropped with their boxes, as figures. `first` and `last`: places of the
 * story's first and last prose; an image shortly before the first one is the lead image.
 */
export function findLostImages(
  images: readonly PageImage[],
  drafts: readonly Draft[],
  root: Element,
  range: { readonly first: number; readonly last: number },
  copy: PageCopy,
): Draft[] {
  const shown = new Set(
    drafts.flatMap(({ element }) =>
      [...(element.matches('img') ? [element] : element.querySelectorAll('img'))].map((image) =>
        nameOf(image.getAttribute('src') ?? ''),
      ),
    ),
  );
  const found: Draft[] = [];
  const rootAt = copy.indexOf(root);
  for (const image of images) {
    const live = copy.elements[image.order];
    if (!live || image.order < rootAt || image.order > range.last || found.length >= MAX_PLACED) continue;
    const width = numberIn(image.element.getAttribute('width'));
    if ((width > 0 && width < MIN_WIDTH) || !root.contains(live) || isJunk(live, root)) continue;
    const src = toBestImage(image.element, copy.base);
    if (!src || shown.has(nameOf(src))) continue;
    shown.add(nameOf(src));
    found.push(toFigure(image, src, live, copy.document));
  }
  return found;
}

/** The file without its size: the same picture in another width is the same picture. */
const nameOf = (src: string) =>
  src
    .replace(/[?#].*$/, '')
    .replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '')
    .split('/')
    .slice(-2)
    .join('/');

function isJunk(live: Node, root: Element): boolean {
  for (let element = live.parentElement; element && element !== root; element = element.parentElement) {
    if (/^(?:ASIDE|NAV|FOOTER|FORM|LI)$/.test(element.tagName)) return true;
    if (hasName(JUNK_IMAGE_NAMES, wordsIn(`${element.getAttribute('class') ?? ''} ${element.id}`))) return true;
    const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    if (href && !/\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(href) && !element.closest('figure')) return true;
  }
  return false;
}

function toFigure({ order, element }: PageImage, src: string, live: Node, document: Document): Draft {
  const figure = document.createElement('figure');
  const img = document.createElement('img');
  img.setAttribute('src', src);
  for (const name of ['alt', 'width', 'height']) {
    const value = element.getAttribute(name);
    if (value) img.setAttribute(name, value);
  }
  figure.append(img);
  const caption = live.parentElement
    ?.closest('figure')
    ?.querySelector('figcaption')
    ?.textContent?.replace(/\s+/g, ' ')
    .trim();
  if (caption && caption.length < 700) {
    const line = document.createElement('figcaption');
    line.textContent = caption;
    figure.append(line);
  }
  return {
    kind: 'figure',
    element: figure,
    text: figure.textContent ?? '',
    linked: 0,
    order,
    source: live.parentElement,
  };
}
