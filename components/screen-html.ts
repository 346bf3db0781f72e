import { createSanitizer, toCleanFragment } from '../lib/extract/sanitize.ts';

const sanitizer = createSanitizer(window);
/** Nothing in it loads or runs. DOMPurify makes a document for each call, and a long article would keep thousands. */
const shelf = document.implementation.createHTMLDocument('');

/**
 * The one way in which HTML reaches the screen. What comes from the library was sanitised when the page was read;
 * it may have come by import or sync since, so it is sanitised again here, and links and images are made quiet.
 */
export function toScreen(html: string): DocumentFragment {
  const fragment = toCleanFragment(html, sanitizer, document);
  for (const link of fragment.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer nofollow');
    link.setAttribute('referrerpolicy', 'no-referrer');
  }
  for (const image of fragment.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    if (!image.hasAttribute('alt')) image.alt = '';
  }
  return shelf.adoptNode(fragment);
}
