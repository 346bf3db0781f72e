import type { FactData } from '../languages/fact-data.ts';

/** Where 'and a half' ends that stands at `at` ('two | and a half million', 'dos años | y medio'); 0: none there. */
export function findHalfBehind(text: string, at: number, facts: FactData): number {
  if (!facts.halfBehind) return 0;
  const rest = text.slice(at, at + 24).toLowerCase();
  const gap = /^\s/u.test(rest) ? 1 : 0;
  for (const item of facts.halfBehind.split(' ')) {
    const words = item.replaceAll('_', ' ');
    const behind = rest.slice(gap + words.length);
    if (!rest.startsWith(words, gap)) continue;
    // 半 stands at the number, words stand apart.
    const isUnspaced = /^\p{Script=Han}|^\p{Script=Hangul}/u.test(words);
    if (isUnspaced ? gap === 0 : gap === 1 && !/^[\p{L}\p{M}]/u.test(behind)) return at + gap + words.length;
  }
  return 0;
}
