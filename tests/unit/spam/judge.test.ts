import { describe, expect, test } from 'vitest';
import { couldBeSpam, judgeSuspect } from '../../../lib/spam/judge.ts';
import { RULES } from '../../../lib/spam/rules/index.ts';
import { links, toSuspect } from './suspects.ts';

const DRAWN = links('cheap tea -> https://x7k2qv9tzd.top/', 'slim fast -> https://www.qz8vr3kkd.com/');
const HONEST = links('Ferry makes last trip -> /news/ferry-last-trip', 'Budget passes -> /news/budget-passes');

describe('the judge', () => {
  test('calls spam what several rules speak against, and says why, the heaviest reason first', () => {
    const { spam, score, evidence } = judgeSuspect(toSuspect({ links: DRAWN }), []);
    expect(spam).toBe(true);
    expect(score).toBeGreaterThan(1);
    expect(evidence[0]?.rule).toBe('throw-away-addresses');
    expect(evidence.map(({ weight }) => weight)).toEqual(evidence.map(({ weight }) => weight).sort((a, b) => b - a));
  });

  test('keeps honest lists, also where they are hidden', () => {
    const hidden = { how: 'clipped away', kind: 'trick', own: true } as const;
    expect(judgeSuspect(toSuspect({ links: HONEST }), []).spam).toBe(false);
    expect(judgeSuspect(toSuspect({ links: HONEST, hidden }), []).spam).toBe(false);
  });

  test('keeps a region that was too large to be read whole', () => {
    expect(judgeSuspect(toSuspect({ links: DRAWN, cut: true }), []).spam).toBe(false);
  });

  test('leaves rules out by name', () => {
    const without = ['throw-away-addresses', 'off-topic'];
    const { evidence } = judgeSuspect(toSuspect({ links: DRAWN }), without);
    expect(evidence.map(({ rule }) => rule).filter((rule) => without.includes(rule))).toEqual([]);
  });
});

describe('what is costly to read', () => {
  test('is read wherever the verdict could become spam', () => {
    for (const suspect of [toSuspect({ links: DRAWN }), toSuspect({ links: DRAWN.slice(0, 1) })])
      if (judgeSuspect(suspect, []).spam) expect(couldBeSpam(suspect, [])).toBe(true);
  });

  test('is not read where it could not', () => {
    expect(couldBeSpam(toSuspect({ links: HONEST }), [])).toBe(false);
  });

  test('only speaks against a region, so that leaving it out errs to the safe side', () => {
    for (const { reads, weight } of RULES) if (reads) expect(weight).toBeGreaterThan(0);
  });
});
