import type { Block, Removal } from '../article.ts';
import type { PageCopy } from './copy-page.ts';
import { copySafe } from './copy-safe.ts';
import { type PlacedBlock, toBlocks } from './to-blocks.ts';
import { toDrafts } from './to-drafts.ts';

/** What spam found, as far as the extraction needs it: live nodes, and all that a removal tells of them. */
interface Finding extends Pick<Removal, 'rules' | 'why' | 'text' | 'links' | 'hosts' | 'hidden'> {
  readonly nodes: readonly Node[];
}

/** A finding with its place in the page. */
export interface Cut {
  readonly finding: Finding;
  readonly order: number;
}

export const placeFindings = (copy: PageCopy, findings: readonly Finding[]): Cut[] =>
  findings.map((finding) => ({ finding, order: finding.nodes[0] ? copy.indexOf(finding.nodes[0]) : -1 }));

const MAX_RESTORED_CHARS = 20_000;

/** What was cut, why, where it stood and what puts it back. */
export function toRemovals(cuts: readonly Cut[], placed: readonly PlacedBlock[], copy: PageCopy): Removal[] {
  return cuts.map(({ finding, order }, index): Removal => {
    const id = `r${index}`;
    const paragraph = placed.find(
      ({ source }) =>
        source && finding.nodes.some((node) => source !== node && source.contains(node)) && BLOCK.test(source.tagName),
    );
    const before = placed.filter((block) => block.order < order).at(-1);
    return {
      id,
      rules: finding.rules,
      why: finding.why,
      text: finding.text,
      links: finding.links,
      hosts: finding.hosts,
      place: paragraph
        ? 'inside a paragraph'
        : !before
          ? 'before the article'
          : before === placed.at(-1)
            ? 'after the article'
            : 'inside the article',
      hidden: finding.hidden,
      blocks: restore(paragraph?.source ? [paragraph.source] : finding.nodes, id, copy),
      replaces: paragraph?.block.id ?? null,
      after: paragraph ? null : (before?.block.id ?? null),
    };
  });
}

const BLOCK = /^(?:P|LI|UL|OL|DL|BLOCKQUOTE|TABLE|H[1-6]|PRE)$/;

function restore(nodes: readonly Node[], id: string, copy: PageCopy): Block[] {
  const holder = copy.document.createElement('div');
  for (const node of nodes) holder.append(copy.document.importNode(node, true));
  if ((holder.textContent?.length ?? 0) > MAX_RESTORED_CHARS) return [];
  const drafts = toDrafts(copySafe(holder, copy.base), copy);
  return toBlocks(drafts, `${id}-`).map(({ block }) => block);
}
