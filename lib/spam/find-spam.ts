import { findSpamRegions } from './find-regions.ts';
import { fingerprint } from './fingerprint.ts';
import { siteOf } from './hosts.ts';
import type { Evidence } from './judge.ts';
import { type PageWindow, surveyPage } from './survey.ts';
import { findWrappers } from './wrappers.ts';

/** A stretch of the live page that is spam: whole nodes, to be left out of the article (or hidden on the page). */
export interface Finding {
  /** Siblings or not, in document order; none inside another. Live nodes: never altered here. */
  readonly nodes: readonly Node[];
  /** Rule ids, heaviest first. */
  readonly rules: readonly string[];
  /** The heaviest rule's reason in plain words. */
  readonly why: string;
  readonly text: string;
  readonly links: number;
  readonly hosts: readonly string[];
  readonly hidden: string | null;
  /** What each rule said, heaviest first: for the list of reasons and for the site owner's report. */
  readonly evidence: readonly Evidence[];
}

export interface SpamOptions {
  /** Rule ids (or 'lexicon') left out, for the bench. */
  readonly without: readonly string[];
  /** Fingerprints of removals that the reader wants to keep on this site. */
  readonly keep?: readonly string[];
}

/** `view` may be null (a parsed page without layout): then only markup and inline styles speak. */
export function findSpam(document: Document, view: PageWindow | null, options: SpamOptions): Finding[] {
  const { page, regions } = surveyPage(document, view);
  const keep = new Set(options.keep ?? []);
  const parts = findSpamRegions(regions, page, options.without);
  const found = [...parts, ...findWrappers(parts)].map(
    ({ region, nodes, verdict }): Finding => ({
      nodes,
      rules: verdict.evidence.map(({ rule }) => rule),
      why: verdict.evidence[0]?.why ?? '',
      text: region.text,
      links: region.links.length,
      hosts: [...new Set(region.links.map(({ host }) => host).filter(Boolean))].sort(bySite),
      hidden: region.hidden?.how ?? null,
      evidence: verdict.evidence,
    }),
  );
  const outermost = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
  return keep.size ? outermost.filter(({ text }) => !keep.has(fingerprint(text))) : outermost;
}

const bySite = (one: string, other: string) => (siteOf(one) < siteOf(other) ? -1 : 1);

const holds = (outer: Finding, inner: Finding) =>
  inner.nodes.every((node) => outer.nodes.some((other) => other !== node && other.contains(node)));
