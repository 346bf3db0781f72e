import { isElement, isText } from './nodes.ts';

/** A formula as text that reads right: E = mc^2 and not E = mc2. From MathML (KaTeX and MathJax carry it too), else from TeX; '' where neither is there. */
export function toFormula(root: Element): string {
  const math = root.localName === 'math' ? root : root.querySelector('math');
  const tex =
    root.querySelector('annotation[encoding*="tex" i]')?.textContent ??
    math?.getAttribute('alttext') ??
    root.getAttribute('data-tex') ??
    texBeside(root);
  const text = (math ? linear(math, 0) : '') || (tex ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** MathJax 2 leaves its source in a script behind what it draws. */
const texBeside = (root: Element): string | null => {
  const next = root.nextElementSibling;
  return next?.matches('script[type^="math/tex"]') ? next.textContent : null;
};

function linear(node: Element, depth: number): string {
  if (depth > 60) return node.textContent ?? '';
  const parts = [...node.children].map((child) => linear(child, depth + 1));
  const [a = '', b = '', c = ''] = parts;
  switch (node.localName) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'msup':
      return `${a}^${group(b)}`;
    case 'msub':
      return `${a}_${group(b)}`;
    case 'msubsup':
      return `${a}_${group(b)}^${group(c)}`;
    case 'mfrac':
      return `${group(a)}/${group(b)}`;
    case 'msqrt':
      return `√${group(parts.join(''))}`;
    case 'mroot':
      return `${group(b)}√${group(a)}`;
    case 'mo':
      return ownText(node)
        .replace(/^[\u2061-\u2064]$/, '')
        .replace(/^([=<>≤≥±×·÷+≈≠→−-])$/, ' $1 ');
    case 'mtr':
      return `${parts.join(' ')}; `;
    default:
      return parts.length > 0 ? parts.join('') : ownText(node);
  }
}

const ownText = (node: Element) =>
  [...node.childNodes]
    .map((child) => (isText(child) ? child.data : isElement(child) ? '' : ''))
    .join('')
    .trim();
const group = (text: string) =>
  [...text.trim()].length > 1 && !/^[\p{L}\p{N}.]+$/u.test(text.trim()) ? `(${text.trim()})` : text.trim();
