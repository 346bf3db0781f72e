import { measureRegion } from './measure.ts';
import type { PageFacts, Region } from './region.ts';
import { RULES } from './rules/index.ts';
import type { Suspect } from './rules/rule.ts';

export interface Evidence {
  readonly rule: string;
  /** What the rule added to the verdict. */
  readonly weight: number;
  readonly why: string;
}

export interface Verdict {
  readonly spam: boolean;
  /** 1 and above is spam. */
  readonly score: number;
  /** What spoke against the region, heaviest first. */
  readonly evidence: readonly Evidence[];
}

/** Adds up what the rules say. A region too large to be read whole is kept: a mistake there would cost most. */
export function judgeRegion(region: Region, page: PageFacts, without: readonly string[]): Verdict {
  return judgeSuspect({ region, page, measures: measureRegion(region, page) }, without);
}

export function judgeSuspect(suspect: Suspect, without: readonly string[]): Verdict {
  const evidence: Evidence[] = [];
  let score = 0;
  for (const { id, weight, why, strength } of RULES) {
    if (without.includes(id)) continue;
    const said = weight * strength(suspect);
    score += said;
    if (said > 0.02) evidence.push({ rule: id, weight: said, why });
  }
  evidence.sort((one, other) => other.weight - one.weight);
  return { spam: score >= 1 && !suspect.region.cut, score, evidence };
}

/** Whether the verdict could be spam if what is costly to read (the words of the whole page) spoke against the region. */
export function couldBeSpam(suspect: Suspect, without: readonly string[]): boolean {
  let score = 0;
  for (const { id, weight, strength, reads } of RULES)
    if (!without.includes(id)) score += weight * (reads === 'whole page' ? 1 : strength(suspect));
  return score >= 1;
}
