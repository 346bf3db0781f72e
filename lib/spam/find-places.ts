import { isStale, type LinkIndex } from './link-index.ts';
import { isDisguised, scriptOf } from './words.ts';

/** Which parts of a page are worth reading node by node: touching every node of a page costs more than judging it. */
export interface Places {
  /** On the way from the body to a place. */
  readonly hot: ReadonlySet<Element>;
  /** To be read whole. */
  readonly whole: ReadonlySet<Element>;
}

const MAX_ANCHORS = 3_000;
const MAX_ROWS = 300;
const MAX_CLIMB = 7;
/** A place that holds more links than this is a page, not a list; a longer list is read all the same, item by item. */
const MAX_LINKS_OF_PLACE = 60;
/** Text nodes with four bars or bullets; compared by the browser itself, no node crosses into script for nothing. */
const ROWS =
  "//text()[string-length(.) < 12000 and string-length(translate(., translate(., '|｜¦·•・»★◆■►、，,;', ''), '')) > 3]";

export function findPlaces(document: Document, body: Element, index: LinkIndex, pageScript: string): Places {
  const hot = new Set<Element>();
  const whole = new Set<Element>();
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
      if (up.getElementsByTagName('a').length > MAX_LINKS_OF_PLACE) break;
      place = up;
    }
    whole.add(place);
    for (let up: Element | null = place; up && !hot.has(up); up = up.parentElement) hot.add(up);
  };
  let added = 0;
  for (const { element, target, text } of index.links) {
    if (added >= MAX_ANCHORS) break;
    if (hot.has(element)) continue;
    const script = scriptOf(text);
    if (isStale(target, index) && (!script || script === pageScript) && !isDisguised(text)) continue;
    added += 1;
    add(element);
  }
  for (const parent of rowsOf(document, body)) add(parent);
  return { hot, whole };
}

function rowsOf(document: Document, body: Element): Element[] {
  const found: Element[] = [];
  const rows = document.evaluate(ROWS, body, null, 5, null);
  for (let node = rows.iterateNext(); node && found.length < MAX_ROWS; node = rows.iterateNext()) {
    const parent = node.parentElement;
    if (parent && !/^(?:script|style|noscript|textarea|title|template)$/.test(parent.localName)) found.push(parent);
  }
  return found;
}
