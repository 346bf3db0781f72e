import { type Part, readParts } from './parts.ts';
import type { PageWindow } from './survey.ts';

/** What never shows but is there for machines to read. */
export interface Inert {
  /** The <noscript> or <template>. */
  readonly element: Element;
  readonly parts: readonly Part[];
}

const MAX_ELEMENTS = 100;
const MAX_TEXT = 200_000;
const LINK = /<a\s[^>]{0,500}href/gi;

export function readInert(document: Document, view: PageWindow | null): Inert[] {
  const found: Inert[] = [];
  for (const element of [...document.querySelectorAll('noscript, template')].slice(0, MAX_ELEMENTS)) {
    const content = readContent(element, view);
    if (content) found.push({ element, parts: readParts(content) });
  }
  return found;
}

function readContent(element: Element, view: PageWindow | null): Element | DocumentFragment | null {
  if ('content' in element && isFragment(element.content)) return element.content;
  if (element.firstElementChild) return element;
  // Where scripts run, a <noscript> holds its markup as text.
  const text = element.textContent ?? '';
  if (!view?.DOMParser || text.length > MAX_TEXT || (text.match(LINK)?.length ?? 0) < 2) return null;
  return new view.DOMParser().parseFromString(text, 'text/html').body;
}

const isFragment = (value: unknown): value is DocumentFragment =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;
