import type { PageCopy } from './copy-page.ts';
import type { Draft } from './draft.ts';
import { hasName, JUNK_NAMES, wordsIn } from './names.ts';
import { orderOf } from './nodes.ts';
import { isProse, weigh } from './story.ts';

/** Elements that hold no text of the article. */
const NEVER = new Set(
  'SCRIPT,STYLE,NOSCRIPT,TEMPLATE,NAV,ASIDE,FOOTER,FORM,BUTTON,IFRAME,SELECT,INPUT,TEXTAREA,LABEL,DIALOG,HEADER,OBJECT,EMBED,VIDEO,AUDIO,CANVAS,FIGURE,FIGCAPTION,PICTURE'.split(
    ',',
  ),
);
const LEAVES = new Set('P,UL,OL,DL,BLOCKQUOTE,PRE,TABLE,H2,H3,H4,H5,H6'.split(','));
const BLOCK_INSIDE = 'p,ul,ol,dl,blockquote,pre,table,h1,h2,h3,h4,h5,h6,div,section,article,figure';
const MIN_PROSE = 60;
const MAX_HEADING = 160;
const MAX_FOUND = 200;
const MAX_CHARS = 20_000;

/** What is asked of the search. */
export interface Lost {
  readonly copy: PageCopy;
  /** Readability's choice, by the places of its elements. */
  readonly kept: ReadonlySet<number>;
  /** Letters of the kept text, to know what is there under another element. */
  readonly keptLetters: () => string;
  /** Live nodes that were taken out on purpose. */
  readonly cut: ReadonlySet<Node>;
}

/** Notes what Readability chose, before anything takes that apart. */
export function noteKept(copy: PageCopy, body: Element | null, cut: ReadonlySet<Node>): Lost {
  const text = body?.textContent ?? '';
  let letters: string | null = null;
  const keptLetters = () => {
    letters ??= lettersOf(text);
    return letters;
  };
  return { copy, kept: new Set(Array.from(body?.getElementsByTagName('*') ?? [], orderOf)), keptLetters, cut };
}

export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * Text that Readability dropped: it judges whole boxes by their links and class names. Within the element that holds the
 * story, what reads as prose or as a list may be the story's.
 */
export function findLost(root: Element, lost: Lost): Element[] {
  const found: Element[] = [];
  const holdsKept = (element: Element): boolean => {
    const start = lost.copy.indexOf(element);
    // Descendants follow their element in document order, up to the next node outside it.
    for (let index = start; index < lost.copy.elements.length; index += 1) {
      const node = lost.copy.elements[index];
      if (!node || !element.contains(node)) return false;
      if (lost.kept.has(index)) return true;
    }
    return false;
  };
  const visit = (parent: Element): void => {
    for (const element of parent.children) {
      const at = lost.copy.indexOf(element);
      if (found.length >= MAX_FOUND) return;
      if (at < 0 || NEVER.has(element.tagName) || lost.cut.has(element) || isJunk(element)) continue;
      if (lost.kept.has(at) && LEAVES.has(element.tagName)) continue;
      if (LEAVES.has(element.tagName) || !element.querySelector(BLOCK_INSIDE)) {
        if (!lost.kept.has(at) && !holdsKept(element) && isLostText(element, lost)) found.push(element);
      } else visit(element);
    }
  };
  visit(root);
  return found;
}

function isJunk(element: Element): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/^(?:navigation|complementary|menu|dialog|alert|banner|contentinfo)$/.test(element.getAttribute('role') ?? ''))
    return true;
  return (
    hasName(JUNK_NAMES, wordsIn(named)) ||
    element.getAttribute('style')?.replace(/\s/g, '').includes('display:none') === true
  );
}

function isLostText(element: Element, lost: Lost): boolean {
  const raw = element.textContent ?? '';
  if (raw.length > MAX_CHARS) return false;
  const text = raw.replace(/\s+/g, ' ').trim();
  if (!text || !isShown(element)) return false;
  const letters = lettersOf(text);
  if (letters.length < 4 || lost.keptLetters().includes(letters.slice(0, 80))) return false;
  if (/^H[2-6]$/.test(element.tagName)) return weigh(text) < MAX_HEADING; // who asks decides whether it heads anything
  if (element.matches('ul,ol,dl,table,pre'))
    return element.querySelectorAll('li,dt,tr').length > 1 || element.tagName === 'PRE';
  return weigh(text) >= MIN_PROSE && linkedShareOf(element, text) < 0.5;
}

function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility();
}

function linkedShareOf(element: Element, text: string): number {
  let chars = 0;
  for (const link of element.querySelectorAll('a[href]')) chars += link.textContent?.trim().length ?? 0;
  return chars / text.length;
}

/** First and last order of the prose in the drafts; null where there is none. */
export function proseRange(drafts: readonly Draft[]): { first: number; last: number } | null {
  const orders = drafts.filter((draft) => isProse(draft) && draft.order >= 0).map((draft) => draft.order);
  return orders.length > 0 ? { first: Math.min(...orders), last: Math.max(...orders) } : null;
}

/** The recovered elements as drafts, put where they stood among the others. */
export function mergeDrafts(drafts: readonly Draft[], recovered: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const queue = [...recovered].sort((a, b) => a.order - b.order);
  for (const draft of drafts) {
    for (let next = queue[0]; next && next.order < draft.order; next = queue[0]) {
      merged.push(next);
      queue.shift();
    }
    merged.push(draft);
  }
  return [...merged, ...queue];
}
