import { siteOf } from './hosts.ts';
import { couldBeSpam, judgeRegion, judgeSuspect, type Verdict } from './judge.ts';
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
    const goInside = () => {
      for (const child of tree.children) visit(child);
    };
    if (!couldBeSpam({ region: { ...region, hidden: HIDDEN }, page, measures }, without)) return goInside();
    const hidden = tree.look?.() ?? region.hidden;
    if (hidden !== region.hidden) region = { ...region, hidden };
    const suspect = { region, page, measures };
    if (!couldBeSpam(suspect, without)) return goInside();
    const verdict = judgeSuspect(suspect, without);
    // Whole sentences without a link are the page's own: the links alone go.
    if (verdict.spam && region.prose > 0 && tree.children.length)
      found.push(...toRows<Tree>(tree.children, page, verdict, without));
    else if (verdict.spam && isWhole(tree.region) && !holdsClean(tree, page, without))
      found.push({ ...tree, region, verdict });
    else goInside();
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

/** The rows of links in a paragraph whose verdict was spam: those that seem so by themselves, or else all. */
function toRows<Tree extends RegionTree>(
  children: readonly Tree[],
  page: PageFacts,
  verdict: Verdict,
  without: readonly string[],
): Found<Tree>[] {
  const odd = children.filter(({ region }) => judgeRegion(region, page, without).score >= ODD);
  return (odd.length ? odd : children).map((child) => ({ ...child, verdict }));
}

const ODD = 0.5;

/** The worst that styles may tell: where even this makes no spam, they are not read. */
const HIDDEN: Hiding = { how: '', kind: 'trick', own: true };
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
