import type { Article, Block } from '../article.ts';

/**
 * An article that its site spread over several pages, as one: in order, what a later page repeats (the standfirst, a box,
 * the picture on top) dropped. Block and removal ids are made unique by page: 'b3', 'p2b3', …
 */
export function joinPages(pages: readonly [Article, ...Article[]]): Article {
  const [first, ...others] = pages;
  const seen = new Set(first.blocks.map(toKey));
  const blocks: Block[] = [...first.blocks];
  const removed = [...first.removed];
  for (const [index, page] of others.entries()) {
    const prefix = `p${index + 2}`;
    const kept = page.blocks.filter((block) => !isRepeated(block, seen));
    for (const block of kept) seen.add(toKey(block));
    blocks.push(...kept.map((block) => ({ ...block, id: prefix + block.id })));
    removed.push(
      ...page.removed.map((removal) => ({
        ...removal,
        id: prefix + removal.id,
        blocks: removal.blocks.map((block) => ({ ...block, id: prefix + block.id })),
        replaces: removal.replaces && prefix + removal.replaces,
        after: removal.after && prefix + removal.after,
      })),
    );
  }
  return { ...first, blocks, removed, nextPages: [] };
}

const isRepeated = (block: Block, seen: ReadonlySet<string>): boolean =>
  (block.text.length >= REPEATED_FROM || block.kind === 'figure') && seen.has(toKey(block));

/** By what it says, or by its markup where it says nothing (a picture, a rule). */
const toKey = ({ kind, text, html }: Block): string => `${kind} ${text || html}`;

/** Short lines may well be said twice ('No.', a question's name); only a text of its own counts as repeated. */
const REPEATED_FROM = 40;
