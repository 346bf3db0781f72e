import type { Language } from '../languages/language.ts';
import { toPattern } from './patterns.ts';

const NEAR_BEFORE = 80;
const NEAR_BEHIND = 40;
const BESIDE = 14;

/**
 * Does the text around [start, end) speak of what is to come? The cue must be near: 'On Thursday he called for a law that
 * will …' tells what happened. 'last' beside the day decides against any of them.
 */
export function isToCome(sentence: string, start: number, end: number, { facts }: Language): boolean {
  const near = sentence.slice(Math.max(0, start - NEAR_BEFORE), end + NEAR_BEHIND);
  const beside = sentence.slice(Math.max(0, start - BESIDE), end + BESIDE);
  return toPattern(facts.future, 'iu').test(near) && !toPattern(facts.past, 'iu').test(beside);
}
