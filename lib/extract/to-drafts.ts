import type { BlockKind } from '../article.ts';
import type { PageCopy } from './copy-page.ts';
import type { Draft } from './draft.ts';
import { layText } from './lay-text.ts';
import { isElement, isText, orderOf, renameTo } from './nodes.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quotation',
  UL: 'list',
  OL: 'list',
  DL: 'list',
  TABLE: 'table',
  FIGCAPTION: 'paragraph',
  PRE: 'code',
  FIGURE: 'figure',
  IMG: 'figure',
  HR: 'rule',
};
const BLOCK_CHILD = 'p,h1,h2,h3,h4,h5,h6,blockquote,ul,ol,dl,table,pre,figure,figcaption,hr,img';
/** A list or table that holds these is the page's layout, or a listicle: its parts are blocks of their own. */
const TOO_BIG_INSIDE = 'figure,figcaption,img,h1,h2,h3,h4,pre';
/** A cell with more than this many characters is no datum. */
const LAYOUT_CELL_CHARS = 400;

/** '* * *', '- -', '――――': a rule that is typed. */
const RULE = /^\s*([*·•~=–—―-])(?:\s*\1)+\s*$/;

/** Sanitised content, in reading order. */
export function toDrafts(content: Element | DocumentFragment, page: Pick<PageCopy, 'liveOf'>): Draft[] {
  const drafts: Draft[] = [];
  let order = -1;

  const add = (given: Element, source: Element | null) => {
    const isRule = given.tagName === 'P' && RULE.test(given.textContent ?? '');
    const kind = isRule ? 'rule' : (KINDS[given.tagName] ?? 'paragraph');
    const element =
      given.tagName === 'FIGCAPTION' ? renameTo(given, 'p') : isRule ? given.ownerDocument.createElement('hr') : given;
    const embed = element.getAttribute('data-embed');
    tidyInside(element, kind);
    layText(element);
    const text = element.textContent ?? '';
    if (!text && kind !== 'rule' && !element.querySelector('img') && element.tagName !== 'IMG') return;
    drafts.push({
      kind: embed === null ? kind : 'embed',
      element,
      text,
      linked: linkedShare(element, text),
      order,
      source,
    });
  };

  const visit = (parent: Element | DocumentFragment, source: Element | null) => {
    let loose: Element | null = null;
    const flush = () => {
      if (loose) add(loose, source);
      loose = null;
    };
    for (const node of [...parent.childNodes]) {
      if (!isElement(node)) {
        if (isText(node) && (loose || node.data.trim())) {
          loose ??= node.ownerDocument.createElement('p');
          loose.append(node);
        }
        continue;
      }
      if (node.tagName in KINDS || node.querySelector(BLOCK_CHILD)) {
        flush();
        const own = orderOf(node);
        if (own >= 0) order = Math.max(order, own);
        const live = page.liveOf(node) ?? liveAround(node, page) ?? source;
        if (isBlock(node)) add(node, live);
        else visit(node, live);
      } else {
        const own = orderOf(node);
        if (own >= 0) order = Math.max(order, own);
        loose ??= node.ownerDocument.createElement('p');
        loose.append(node);
      }
    }
    flush();
  };
  visit(content, null);
  return drafts;
}

/** What was made on the way, around others: the live element around the first of them that holds as much text. */
function liveAround(made: Element, page: Pick<PageCopy, 'liveOf'>): Element | null {
  const copied = [...made.getElementsByTagName('*')].find((inner) => orderOf(inner) >= 0);
  let live = copied ? page.liveOf(copied) : null;
  while (live && (live.textContent ?? '').length < (made.textContent ?? '').length) live = live.parentElement;
  return live;
}

function isBlock(element: Element): boolean {
  switch (element.tagName) {
    case 'P':
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return !element.querySelector(BLOCK_CHILD);
    case 'UL':
    case 'OL':
    case 'DL':
      return !element.querySelector(TOO_BIG_INSIDE);
    case 'TABLE':
      return !isLayout(element);
    case 'BLOCKQUOTE':
      return !element.querySelector('figure,img,table,pre,h1,h2');
    case 'FIGURE':
      return (
        element.hasAttribute('data-embed') || (!!element.querySelector('img') && !element.querySelector('table,pre'))
      );
    default:
      return element.tagName in KINDS;
  }
}

/** A table that places things instead of relating them: one column, another table inside, or whole stories in cells. */
function isLayout(table: Element): boolean {
  if (table.querySelector('table,figure,h1,h2,blockquote,pre')) return true;
  if (table.querySelector('th,caption,thead')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.every((row) => row.children.length < 2)) return true;
  return [...table.querySelectorAll('td')].some((cell) => (cell.textContent?.length ?? 0) > LAYOUT_CELL_CHARS);
}

/** Wrappers and empty shells inside a block mean nothing on the screen. */
function tidyInside(element: Element, kind: BlockKind): void {
  for (const div of element.querySelectorAll('div')) {
    if (kind === 'quotation' || div.parentElement?.tagName === 'LI' || div.parentElement?.tagName === 'DD') {
      if (!div.querySelector('p,ul,ol,dl,div,blockquote') && div.textContent?.trim()) {
        const p = div.ownerDocument.createElement('p');
        p.append(...div.childNodes);
        div.replaceWith(p);
        continue;
      }
    }
    div.replaceWith('\n', ...div.childNodes, '\n');
  }
  for (const item of element.querySelectorAll('li,p,dd,tr')) {
    if (!item.textContent?.trim() && !item.querySelector('img')) item.remove();
  }
}

function linkedShare(element: Element, text: string): number {
  if (!text) return 0;
  let chars = 0;
  for (const link of element.querySelectorAll('a[href]')) {
    const shown = link.textContent?.trim() ?? '';
    // A written-out address is content; a table of contents is no way out.
    if (!link.getAttribute('href')?.startsWith('#') && !/^(?:https?:\/\/|www\.)\S+$/i.test(shown))
      chars += shown.length;
  }
  return Math.min(1, chars / text.replace(/\s/g, ' ').length);
}
