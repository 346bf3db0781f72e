import { toFormula } from './math.ts';
import { isElement, isText, orderOf, setOrder } from './nodes.ts';
import { holdsNoText, isFormula, languageOf } from './skip.ts';

/** Elements that Readability renames or rebuilds, and those whose place is asked for; inline ones need none. */
const INLINE = new Set('a,b,i,em,strong,span,small,br,u,s,font,time,cite,abbr,code,sub,sup,wbr,source'.split(','));
/** A <div> around one of these is a box, any other a paragraph. */
const BOXES =
  'div,p,ul,ol,dl,table,blockquote,pre,section,article,header,footer,main,aside,form,figure,figcaption,img,h1,h2,h3,h4,h5,h6,hr,br';
/** White space behind one of these is not shown. */
const APART = new Set(
  'div,p,ul,ol,li,dl,dt,dd,table,thead,tbody,tr,td,th,section,article,header,footer,main,aside,figure,h1,h2,h3,h4,h5,h6'.split(
    ',',
  ),
);
/** Deeper than any parser builds; what is below comes as text. */
const MAX_DEPTH = 1_500;

export interface PageCopy {
  /** Without a window: nothing in it loads or runs. */
  readonly document: Document;
  /** What relative addresses are relative to. */
  readonly base: string;
  /** Live elements in document order; an element's index is its order (nodes.ts). None from inside what holds no text. */
  readonly elements: readonly Element[];
  /** A live element's place, a text's that of the element it stands in; -1 where it has none. */
  indexOf(live: Node): number;
  /** The live element from which this one was copied. */
  liveOf(copy: Element): Element | null;
  /** Fills the copy's body anew, as it was before anything took it apart. */
  refill(): void;
  /** Further copies of live elements of the page, in one holder. */
  again(live: readonly Element[]): Element;
}

interface Walk {
  readonly document: Document;
  readonly cut: ReadonlySet<Node>;
  readonly places: Map<Node, number>;
  readonly elements: Element[];
}

/**
 * A copy of what may hold text, to work on: the page itself is never altered. One walk leaves out the live nodes in `cut`
 * and all that is no text, opens shadow roots, and makes formulas readable. `root`: this element alone.
 */
export function copyPage(live: Document, cut: ReadonlySet<Node>, root: Element = live.body): PageCopy {
  const document = live.implementation.createHTMLDocument(live.title);
  const walk: Walk = { document, cut, places: new Map(), elements: [] };
  const refill = () => {
    document.body.replaceChildren();
    // What a reader points at is read, whatever it is called.
    if (root === live.body || holdsNoText(root, root.localName, '')) copyChildren(document.body, root, walk, 0);
    else copyElement(document.body, root, walk, 0);
  };
  refill();
  const indexOf = (node: Node) => walk.places.get(isElement(node) ? node : (node.parentNode ?? node)) ?? -1;
  return {
    document,
    base: live.baseURI,
    elements: walk.elements,
    indexOf,
    refill,
    liveOf: (copy) => walk.elements[orderOf(copy)] ?? null,
    again(elements) {
      const holder = document.createElement('div');
      for (const element of elements) copyElement(holder, element, walk, 0);
      return holder;
    },
  };
}

function copyChildren(target: Element, source: Node, walk: Walk, depth: number): void {
  const slotted = isSlot(source) ? source.assignedNodes({ flatten: true }) : [];
  // What the page put into a slot is shown there.
  for (const node of slotted) copyNode(target, node, walk, depth);
  if (slotted.length > 0) return;
  for (let node = source.firstChild; node; node = node.nextSibling) copyNode(target, node, walk, depth);
}

function copyNode(target: Element, node: Node, walk: Walk, depth: number): void {
  if (walk.cut.size > 0 && walk.cut.has(node)) {
    if (isElement(node)) place(node, walk);
  } else if (isElement(node)) copyElement(target, node, walk, depth);
  else if (isText(node)) {
    const text = node.data;
    if (!isBetweenBoxes(text, target)) target.append(text);
  }
}

function copyElement(target: Element, source: Element, walk: Walk, depth: number): void {
  const index = place(source, walk);
  const tag = source.localName;
  const names = source.getAttribute('class') ?? '';
  if (isFormula(tag, names)) {
    const formula = toFormula(source);
    if (formula) target.appendChild(walk.document.createElement('code')).textContent = formula;
    return;
  }
  if (holdsNoText(source, tag, names)) return;
  const inner = source.shadowRoot ?? source;
  const copy = inner === source ? copyShell(source, tag, walk.document) : walk.document.createElement('div');
  if (!INLINE.has(tag)) setOrder(copy, index);
  const language = tag === 'pre' ? languageOf(source) : null;
  if (language) copy.setAttribute('data-language', language);
  target.appendChild(copy);
  if (depth < MAX_DEPTH) copyChildren(copy, inner, walk, depth + 1);
  else copy.textContent = source.textContent;
}

/** The element without its children; a <div> that is no box as the paragraph that it is. */
function copyShell(source: Element, tag: string, document: Document): Element {
  const isParagraph =
    tag === 'summary' || (tag === 'div' && !source.querySelector(BOXES) && source.textContent?.trim());
  if (!isParagraph) return document.importNode(source, false);
  // Readability does the same, but into elements of its own, and what the <div> is called would be lost.
  const paragraph = document.createElement('p');
  for (const { name, value } of source.attributes) paragraph.setAttribute(name, value);
  return paragraph;
}

/** Half of a page's texts are the line feeds between its boxes. */
function isBetweenBoxes(text: string, target: Element): boolean {
  if (text.length > 200 || text.trim()) return false;
  const last = target.lastChild;
  const beside = last ?? target;
  const isAtEdge = isElement(beside) && APART.has(beside.localName);
  return isAtEdge && !target.closest('pre');
}

function place(element: Element, { places, elements }: Walk): number {
  const known = places.get(element);
  if (known !== undefined) return known;
  places.set(element, elements.length);
  return elements.push(element) - 1;
}

const isSlot = (node: Node): node is HTMLSlotElement => node.nodeName === 'SLOT' && 'assignedNodes' in node;
