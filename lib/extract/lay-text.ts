import { isElement, isText } from './nodes.ts';

/** Elements that start on a line of their own. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'P,H1,H2,H3,H4,H5,H6,BLOCKQUOTE,PRE,HR,UL,OL,LI,DL,DT,DD,TABLE,CAPTION,THEAD,TBODY,TFOOT,TR,TD,TH,FIGURE,' +
    'FIGCAPTION,DIV,SECTION,ARTICLE,ASIDE,HEADER,FOOTER,MAIN,DETAILS,SUMMARY,ADDRESS,CENTER'
  ).split(','),
);

interface Pen {
  /** What to write before the next text: '', a line feed, tabs, or both. */
  gap: string;
  /** Where: before or behind this element. */
  at: Element;
  isBehind: boolean;
  /** A row or cell has set the gap; nothing inside an empty cell may change it. */
  isLocked: boolean;
  last: Text | null;
}

/**
 * Makes the element's textContent what a reader sees: white space collapsed as it renders (but kept in <pre>), a line
 * feed between items, rows and lines, a tab between cells, nothing at either end. Marks and spans rest on this text.
 */
export function layText(root: Element): void {
  const pen: Pen = { gap: '', at: root, isBehind: false, isLocked: false, last: null };
  layNode(root, pen, false);
  trimLast(pen);
}

function layNode(element: Element, pen: Pen, isInPre: boolean): void {
  const isPre = isInPre || element.tagName === 'PRE';
  for (const node of [...element.childNodes]) {
    if (isText(node)) layTextNode(node, pen, isPre);
    else if (!isElement(node)) node.remove();
    else if (node.tagName === 'BR') setGap(pen, '\n', node, true);
    else if (node.tagName === 'TD' || node.tagName === 'TH') layCell(node, pen, isPre);
    else if (BLOCK_TAGS.has(node.tagName)) {
      if (node.tagName === 'TR') pen.isLocked = false;
      setGap(pen, '\n', node, false);
      layNode(node, pen, isPre);
      if (node.tagName === 'TR') pen.isLocked = false;
      setGap(pen, '\n', node, true);
    } else layNode(node, pen, isPre);
  }
}

function layCell(cell: Element, pen: Pen, isPre: boolean): void {
  if (cell.previousElementSibling) {
    const gap = `${pen.gap}\t`;
    pen.isLocked = false;
    setGap(pen, gap, cell, false);
  }
  pen.isLocked = true;
  layNode(cell, pen, isPre);
  // Filled: its own last line feed gives way to the next tab. Empty: the gap stands, so that columns stay in line.
  if (!pen.isLocked) pen.gap = '';
}

function setGap(pen: Pen, gap: string, at: Element, isBehind: boolean): void {
  if (pen.isLocked) return;
  Object.assign(pen, { gap, at, isBehind });
}

function layTextNode(node: Text, pen: Pen, isPre: boolean): void {
  const raw = node.data.replace(/[\u00ad\ufeff]/g, '');
  let data = isPre ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[\t\n\f\r ]+/g, ' ');
  if (!pen.last) data = data.trimStart();
  else if (pen.gap) data = isPre ? data.replace(/^\n+/, '') : data.trimStart();
  else if (!isPre && data.startsWith(' ') && pen.last.data.endsWith(' ')) data = data.slice(1);
  if (data === '' || (pen.gap !== '' && !data.trim())) {
    node.remove();
    return;
  }
  if (pen.gap && pen.last) {
    trimLast(pen);
    pen.at.parentNode?.insertBefore(
      node.ownerDocument.createTextNode(pen.gap),
      pen.isBehind ? pen.at.nextSibling : pen.at,
    );
  }
  node.data = data;
  pen.gap = '';
  pen.isLocked = false;
  pen.last = node;
}

function trimLast(pen: Pen): void {
  if (pen.last) pen.last.data = pen.last.data.trimEnd();
}
