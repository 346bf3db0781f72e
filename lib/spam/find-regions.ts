import { judgeRegion, type Verdict } from './judge.ts';
import type { PageFacts, Region } from './region.ts';

export interface RegionTree {
  readonly region: Region;
  readonly children: readonly RegionTree[];
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
    const verdict = judgeRegion(tree.region, page, without);
    if (verdict.spam && !tree.children.some((child) => isClean(child, page, without))) found.push({ ...tree, verdict });
    else for (const child of tree.children) visit(child);
  };
  for (const region of regions) visit(region);
  return found;
}

const CLEAN = 0.35;

/** A part of a spam region that would be kept by itself, with enough links to tell. */
const isClean = ({ region }: RegionTree, page: PageFacts, without: readonly string[]) =>
  region.links.length >= 3 && judgeRegion(region, page, without).score < CLEAN;
