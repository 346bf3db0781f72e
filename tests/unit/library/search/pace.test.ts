import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pace } from '../../../../lib/library/search/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Rounds of `costMs` each while 100 changes come in a second: when each began, and of how many changes it knew. */
async function follow(costMs: number) {
  let changes = 0;
  const start = Date.now();
  const rounds: { at: number; knew: number }[] = [];
  const ask = pace(async () => {
    rounds.push({ at: Date.now() - start, knew: changes });
    await wait(costMs);
  });
  while (changes < 100) {
    changes++;
    ask();
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(5000);
  return rounds;
}

test('a change by itself is followed at once, and so is the next one', async () => {
  let rounds = 0;
  const ask = pace(async () => void rounds++);
  ask();
  expect(rounds).toBe(1);
  await vi.advanceTimersByTimeAsync(5);
  ask();
  expect(rounds).toBe(2);
});

test('changes in a swarm are followed in rounds that take a fifth of the time, the last change too', async () => {
  const rounds = await follow(50);
  expect(rounds.map(({ at }) => at)).toEqual([0, 250, 500, 750, 1000]);
  expect(rounds.at(-1)?.knew).toBe(100);
});

test('where a round takes seconds the next one is a second later, not ten', async () => {
  const rounds = await follow(2500);
  expect(rounds.map(({ at }) => at)).toEqual([0, 3500]);
  expect(rounds.at(-1)?.knew).toBe(100);
});
