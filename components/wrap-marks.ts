import type { Marks } from '../lib/article.ts';
import type { Colour } from '../lib/notes/note.ts';
import type { PlacedNote } from '../lib/notes/place-notes.ts';

/** A stretch of one block that is to be marked. */
export interface BlockMark {
  readonly id: string;
  readonly kind: 'fact' | 'quote' | `note ${Colour}`;
  readonly start: number;
  readonly end: number;
  /** What a screen reader says when it comes to it. */
  readonly label: string;
}

/** The marks of each block, by block id. */
export function marksByBlock(marks: Marks, toLabel: (speaker: string | null) => string, factLabel: string) {
  const byBlock = new Map<string, BlockMark[]>();
  const add = (block: string, mark: BlockMark) => byBlock.set(block, [...(byBlock.get(block) ?? []), mark]);
  for (const { id, span } of marks.facts) add(span.block, { id, kind: 'fact', ...span, label: factLabel });
  for (const { id, span, speaker } of marks.quotes)
    add(span.block, { id, kind: 'quote', ...span, label: toLabel(speaker) });
  return byBlock;
}

/** The reader's own highlights of each block. */
export function notesByBlock(
  notes: readonly PlacedNote[],
  toLabel: (colour: Colour) => string,
  noteLabel: string,
): Map<string, BlockMark[]> {
  const byBlock = new Map<string, BlockMark[]>();
  for (const { note, spans } of notes) {
    const { id, colour, text } = note;
    const label = text ? `${toLabel(colour)}, ${noteLabel}` : toLabel(colour);
    for (const { block, start, end } of spans) {
      byBlock.set(block, [...(byBlock.get(block) ?? []), { id, kind: `note ${colour}`, start, end, label }]);
    }
  }
  return byBlock;
}

export const toBlockElementId = (block: string): string => `block-${block}`;

const toMarkId = (id: string): string => `mark-${id}`;

/**
 * Wraps the marked stretches of an element's text, which may overlap each other and cross inline elements: text nodes are
 * cut at every boundary and each piece gets one wrapper that carries all of its marks.
 */
export function wrapMarks(root: Element, marks: readonly BlockMark[]): void {
  if (marks.length === 0) return;
  const bounds = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const started = new Set<string>();
  let offset = 0;
  for (const node of textNodesOf(root)) {
    let rest = node;
    offset += node.data.length;
    for (const bound of bounds) {
      if (bound <= offset - rest.data.length || bound >= offset) continue;
      const start = offset - rest.data.length;
      const tail = rest.splitText(bound - start);
      wrap(rest, start, marks, started);
      rest = tail;
    }
    wrap(rest, offset - rest.data.length, marks, started);
  }
}

function wrap(node: Text, start: number, marks: readonly BlockMark[], started: Set<string>): void {
  const own = marks.filter((mark) => mark.start <= start && start < mark.end);
  if (own.length === 0 || !node.data.trim()) return;
  const wrapper = node.ownerDocument.createElement('span');
  wrapper.className = ['mark', ...new Set(own.map(({ kind }) => kind))].join(' ');
  wrapper.dataset.marks = own.map(({ id }) => id).join(' ');
  const first = own.filter(({ id }) => !started.has(id));
  for (const { id } of first) started.add(id);
  if (first.length > 0) {
    wrapper.id = toMarkId(first[0]?.id ?? '');
    wrapper.tabIndex = -1;
    wrapper.setAttribute('role', 'group');
    wrapper.setAttribute('aria-label', first.map(({ label }) => label).join(', '));
  }
  node.replaceWith(wrapper);
  wrapper.append(node);
}

function textNodesOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** The wrapper at which a mark begins: found by its list of marks, as two may begin at one place. */
export function findMark(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector(`[data-marks~="${CSS.escape(id)}"]`);
}
