import { siteOf } from './hosts.ts';
import { judgeRegion, judgeSuspect, type Verdict } from './judge.ts';
import { measureRegion } from './measure.ts';
import { firstFolder, type Hiding, type PageFacts, type Region } from './region.ts';
import { toWords } from './words.ts';

export interface RegionTree {
  readonly region: Region;
  readonly children: readonly RegionTree[];
  /** Reads how the region is hidden, where that may matter. */
  readonly look?: () => Hiding | null;
}

export type Found<Tree> = Tree & { readonly verdict: Verdict };

/** The outermost regions that are spam and hold nothing that is clearly not. */
export function findSpamRegions<Tree extends RegionTree & { readonly children: readonly Tree[] }>(
  regions: readonly Tree[],
  page: PageFacts,
  without: readonly string[],
): Found<Tree>[] {
  const found: Found<Tree>[] = [];
  const visit = (tree: Tree) => {
    let region = tree.region;
    const measures = measureRegion(region, page);
    let verdict = judgeSuspect({ region, page, measures }, without);
    const hidden = verdict.score >= OPEN ? (tree.look?.() ?? region.hidden) : region.hidden;
    if (hidden !== region.hidden) {
      region = { ...region, hidden };
      verdict = judgeSuspect({ region, page, measures }, without);
    }
    if (verdict.spam && isHung(tree)) for (const child of tree.children) found.push({ ...child, verdict });
    else if (verdict.spam && isWhole(tree.region) && !holdsClean(tree, page, without))
      found.push({ ...tree, region, verdict });
    else for (const child of tree.children) visit(child);
  };
  for (const region of regions) visit(region);
  return found;
}

/** A paragraph goes as a whole only where it is made around its links; else the links alone are cut out of it. */
function isWhole({ kind, links, text }: Region): boolean {
  if (kind !== 'paragraph') return true;
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  return links.length >= 2 && linked >= text.length * 0.2;
}

/**
 * Links hung onto sentences that say enough without them ('Work ends in May. tea, visa'): the links go, for what was
 * said of the paragraph was said of them, and the sentences stay.
 */
function isHung({ region, children }: RegionTree): boolean {
  const rows = children.map((child) => child.region);
  return (
    region.kind === 'paragraph' &&
    rows.length > 0 &&
    rows.reduce((sum, { links }) => sum + links.length, 0) === region.links.length &&
    rows.every(({ before, behind }) => isEnd(before) && isStart(behind)) &&
    rows.some(({ before, behind }) => [before, behind].some((prose) => SENTENCE.test(prose)))
  );
}

const isEnd = (before: string) => /(?:^|[.!?。！？…”"»)\]])\s*$/.test(before);
const isStart = (behind: string) => /^[\s\p{P}|]*(?:$|[^\s\p{P}|\p{Ll}])/u.test(behind);
/** Three words or six signs of Chinese or Japanese, and its end. */
const SENTENCE = /(?:\S+\s+){2}\S+[.!?…]|[\u3040-\u9fff]{6}.*[。！？]/;

/** Below this no way of hiding makes a region spam. */
const OPEN = 0.24;
const CLEAN = 0.35;

/** A part that would be kept by itself, with enough links to tell, whatever the rest of the region links to. */
function holdsClean({ region, children }: RegionTree, page: PageFacts, without: readonly string[]): boolean {
  const parts = children.filter((child) => child.region.links.length >= 3);
  if (!parts.length) return false;
  const around = withoutRegion(page, region);
  return parts.some((part) => judgeRegion(part.region, around, without).score < CLEAN);
}

function withoutRegion(page: PageFacts, { links, text }: Region): PageFacts {
  const words = new Map(page.words);
  const sites = new Map(page.sites);
  const folders = new Map(page.folders);
  for (const word of toWords(text)) take(words, word);
  for (const { host, path } of links) take(host ? sites : folders, host ? siteOf(host) : firstFolder(path));
  return { ...page, words, sites, folders };
}

function take(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) - 1);
}
