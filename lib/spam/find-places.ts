import { echoes, namesSite, pathGibberish } from './hosts.ts';
import { isStale, type LinkIndex } from './link-index.ts';
import type { Target } from './read-link.ts';
import { hasCapital, isDisguised, scriptOf } from './words.ts';

/** Which parts of a page are worth reading node by node: touching every node of a page costs more than judging it. */
export interface Places {
  /** On the way from the body to a place. */
  readonly hot: ReadonlySet<Element>;
  /** To be read whole. */
  readonly whole: ReadonlySet<Element>;
  /** Links named like titles or names that say where they lead: no number of rules makes spam of these alone. */
  readonly honest: ReadonlySet<Element>;
}

const MAX_ANCHORS = 3_000;
const MAX_ROWS = 300;
const MAX_CLIMB = 4;
/** A place that holds more links than this is a page, not a list; a longer list is read all the same, item by item. */
const MAX_LINKS_OF_PLACE = 20;
/** Four bars, bullets or commas. */
const ROW = /[|｜¦·•・»★◆■►、，,;](?:[^|｜¦·•・»★◆■►、，,;]*[|｜¦·•・»★◆■►、，,;]){3}/;
/** The end of a sentence and more behind it: prose, not a row. */
const PROSE = /[.!?。！？]\s+\S/;
const SHORTEST_ROW = 12;
const LONGEST_ROW = 12_000;

export function findPlaces(document: Document, body: Element, index: LinkIndex, pageScript: string): Places {
  const hot = new Set<Element>();
  const whole = new Set<Element>();
  const honest = new Set<Element>();
  const large = new Map<Element, boolean>();
  const isLarge = (element: Element): boolean => {
    const known = large.get(element) ?? element.getElementsByTagName('a').length > MAX_LINKS_OF_PLACE;
    large.set(element, known);
    return known;
  };
  const add = (start: Element) => {
    let place = start;
    for (
      let up = start.parentElement, steps = 0;
      up && up !== body && steps < MAX_CLIMB;
      up = up.parentElement, steps += 1
    ) {
      if (whole.has(up)) {
        place = up;
        break;
      }
      if (isLarge(up)) break;
      place = up;
    }
    whole.add(place);
    for (let up: Element | null = place; up && !hot.has(up); up = up.parentElement) hot.add(up);
  };
  let added = 0;
  for (const { element, target, text } of index.links) {
    if (added >= MAX_ANCHORS) break;
    const script = scriptOf(text);
    const isPlain = (!script || script === pageScript) && !isDisguised(text);
    if (isPlain && isStale(target, index)) continue;
    if (isPlain && isHonest(target, text)) {
      honest.add(element);
      continue;
    }
    if (hot.has(element)) continue;
    added += 1;
    add(element);
  }
  for (const parent of rowsOf(document, body)) add(parent);
  return { hot, whole, honest };
}

/**
 * With a capital and an address that holds its words: hidden by a trick, off the topic, in a long list and full of
 * spam's words, such links still stay below the verdict, so what has no other is not read.
 */
function isHonest({ host, path }: Target, text: string): boolean {
  if (!hasCapital(text)) return false;
  return host ? namesSite(text, host) : pathGibberish(path) < 0.15 && echoes(text, '', path);
}

/** Elements around a text that may be a row of keywords. A walk over the text alone takes a tenth of what XPath takes. */
function rowsOf(document: Document, body: Element): Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < MAX_ROWS; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < SHORTEST_ROW || text.length > LONGEST_ROW || !ROW.test(text) || PROSE.test(text)) continue;
    const parent = node.parentElement;
    if (parent && !/^(?:script|style|noscript|textarea|title|template)$/.test(parent.localName)) found.push(parent);
  }
  return found;
}

const SHOW_TEXT = 4;
