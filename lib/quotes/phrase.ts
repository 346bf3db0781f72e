import * as flag from './flags.ts';

/** Token indexes, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Something stands before it that makes it a poor subject (a preposition). */
  readonly weak: boolean;
}

export const FARTHEST = 30;
export const Nominal = flag.Capital | flag.Title | flag.Role | flag.Particle | flag.Abbreviation;
