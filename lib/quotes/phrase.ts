import * as flag from './flags.ts';
import type { Token } from './tokens.ts';

/** Token indexes, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Something stands before it that makes it a poor subject (a preposition). */
  readonly weak: boolean;
}

export const FARTHEST = 30;
export const Nominal = flag.Capital | flag.Title | flag.Role | flag.Particle | flag.Abbreviation;

/** Whether one of the tokens [from, to) has one of these flags. */
export const holds = (tokens: readonly Token[], { from, to }: Omit<Phrase, 'weak'>, bits: number): boolean =>
  tokens.slice(from, to).some((token) => token.bits & bits);
