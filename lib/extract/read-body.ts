import { Readability } from '@mozilla/readability';
import { isElement } from './copy-page.ts';

/** The element with the article in it, null where Readability finds nothing. Takes the document apart. */
export function readBody(copy: Document): Element | null {
  const parsed = new Readability<Element | null>(copy, {
    serializer: (node) => (isElement(node) ? node : null),
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return parsed?.content ?? null;
}
