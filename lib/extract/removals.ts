import type { Block, Removal } from '../article.ts';
import { isElement, type PageCopy } from './copy-page.ts';
import { copySafe } from './copy-safe.ts';
import { copyOut } from './read-drafts.ts';
import { type PlacedBlock, toBlocks } from './to-blocks.ts';
import { toDrafts } from './to-drafts.ts';

/** What spam found, as far as the extraction needs it: live nodes, and all that a removal tells of them. */
interface Finding extends Pick<Removal, 'rules' | 'why' | 'text' | 'links' | 'hosts' | 'hidden'> {
  readonly nodes: readonly Node[];
}

/** A finding's place in the page, taken before Readability took the copy apart. */
export interface Cut {
  readonly finding: Finding;
  readonly order: number;
}

/** Takes the findings' nodes out of the copy. */
export function cutFindings(copy: PageCopy, findings: readonly Finding[]): Cut[] {
  // All twins are looked up before the first one goes: a text is known by its place among its siblings.
  const twins = findings.flatMap(({ nodes }) => nodes.map((node) => copy.copyOf(node)));
  for (const twin of twins) twin?.parentNode?.removeChild(twin);
  return findings.map((finding) => {
    const first = finding.nodes[0];
    return { finding, order: first ? copy.indexOf(first) : -1 };
  });
}

const MAX_RESTORED_CHARS = 20_000;

/** What was cut, why, where it stood and what puts it back. */
export function toRemovals(
  cuts: readonly Cut[],
  placed: readonly PlacedBlock[],
  copy: PageCopy,
): Removal[] {
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
  const holder = copyOut(nodes.filter(isElement), copy);
  for (const node of nodes) if (!isElement(node)) holder.append(copy.document.importNode(node, true));
  if ((holder.textContent?.length ?? 0) > MAX_RESTORED_CHARS) return [];
  const drafts = toDrafts(copySafe(holder, copy.document.baseURI), copy);
  return toBlocks(drafts, `${id}-`).map(({ block }) => block);
}
