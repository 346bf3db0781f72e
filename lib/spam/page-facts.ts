import { hostGibberish, namesSite, siteOf } from './hosts.ts';
import type { LinkIndex } from './link-index.ts';
import type { PageFacts } from './region.ts';
import { countTargets } from './targets.ts';
import { scriptOf, toWords } from './words.ts';

const MAX_PAGE_TEXT = 200_000;
/** Characters of prose that tell the page's script. */
const ENOUGH_PROSE = 5_000;
const PROSE_LENGTH = 40;
const LITTLE_PROSE = 1_500;

/** What a region is held against. The page's words, the costly part, are read when they are first asked for. */
export function readPageFacts(document: Document, site: string, index: LinkIndex): PageFacts {
  let words: ReadonlyMap<string, number> | null = null;
  return {
    site,
    script: readScript(document),
    ...countTargets(index.links.map(({ target }) => target)),
    named: findNamed(index),
    get words() {
      words ??= countWords(document, index);
      return words;
    },
  };
}

function readScript(document: Document): string {
  let prose = '';
  for (const element of document.getElementsByTagName('p')) {
    const text = element.textContent ?? '';
    if (text.length > PROSE_LENGTH) prose += `${text.slice(0, ENOUGH_PROSE)}\n`;
    if (prose.length >= ENOUGH_PROSE) break;
  }
  if (prose.length < LITTLE_PROSE) prose += readBareText(document, ENOUGH_PROSE, 'a');
  return scriptOf(prose) || scriptOf(document.title);
}

/** Sites with odd names that a link calls by their name all the same ('9to5Mac'). Others need no such proof. */
function findNamed({ links }: LinkIndex): Set<string> {
  const named = new Set<string>();
  for (const { target, text } of links)
    if (target.host && hostGibberish(target.host) > 0 && namesSite(text, target.host)) named.add(siteOf(target.host));
  return named;
}

const PROSE = 'p, h1, h2, h3, h4, blockquote, figcaption, dd, td, li, pre';
/** A list item or a cell around paragraphs would count them twice. */
const NESTING: ReadonlySet<string> = new Set(['blockquote', 'dd', 'td', 'li']);

function countWords(document: Document, index: LinkIndex): Map<string, number> {
  const words = new Map<string, number>();
  const count = (text: string) => {
    for (const word of toWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
  };
  count(document.title);
  let size = 0;
  for (const element of document.querySelectorAll(PROSE)) {
    if (element.firstElementChild && NESTING.has(element.localName) && element.querySelector(PROSE)) continue;
    const text = element.textContent ?? '';
    size += text.length;
    if (size > MAX_PAGE_TEXT) break;
    count(text);
  }
  if (size < LITTLE_PROSE) {
    // A short page, or one that sets its text in <div> and <br>.
    words.clear();
    count(`${document.title} ${readBareText(document, MAX_PAGE_TEXT, '')}`);
  } else for (const { element, text } of index.links) if (!element.closest(PROSE)) count(text);
  return words;
}

/** Text as it stands in the page, without that of machines, and without what `aside` (a selector) holds. */
function readBareText(document: Document, max: number, aside: string): string {
  const { body } = document;
  if (!body) return '';
  const unread = ['script', 'style', 'noscript', 'textarea', aside].filter(Boolean).join();
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < max; node = walker.nextNode())
    if (node.nodeValue?.trim() && !node.parentElement?.closest(unread)) text += ` ${node.nodeValue.slice(0, max)}`;
  return text;
}

const SHOW_TEXT = 4;
