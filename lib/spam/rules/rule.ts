import type { Measures } from '../measure.ts';
import type { PageFacts, Region } from '../region.ts';

export interface Suspect {
  readonly region: Region;
  readonly measures: Measures;
  readonly page: PageFacts;
}

/** One idea about what makes a region spam, or what speaks for it. */
export interface Rule {
  readonly id: string;
  /** What the rule says at full strength; regions that reach 1 are spam. Below 0: speaks for the region. */
  readonly weight: number;
  /** One plain English sentence for a reader. */
  readonly why: string;
  /** Needs what is costly to read, so it is asked only where the other rules leave the verdict open. */
  readonly reads?: 'whole page';
  /** 0 (says nothing) to 1. */
  strength(suspect: Suspect): number;
}

/** 0 at `low`, 1 at `high`, straight between. */
export const ramp = (value: number, low: number, high: number) =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));
