import type { Article, Block } from '../article.ts';

/** The article's blocks with some removals put back where they stood. Unknown ids are passed over. */
export function restoreRemovals(article: Article, ids: readonly string[]): readonly Block[] {
  const chosen = article.removed.filter((removal) => ids.includes(removal.id));
  if (chosen.length === 0) return article.blocks;
  const replaced = new Map<string, readonly Block[]>();
  const following = new Map<string | null, Block[]>();
  for (const { blocks, replaces, after } of chosen) {
    if (replaces !== null) replaced.set(replaces, blocks);
    else following.set(after, [...(following.get(after) ?? []), ...blocks]);
  }
  return [
    ...(following.get(null) ?? []),
    ...article.blocks.flatMap((block) => [...(replaced.get(block.id) ?? [block]), ...(following.get(block.id) ?? [])]),
  ];
}
