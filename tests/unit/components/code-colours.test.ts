import { describe, expect, test } from 'vitest';
import { findParts } from '../../../components/code-colours.ts';

const told = (code: string) =>
  findParts(code).map(({ name, start, end }) => `${name.slice(5)}: ${code.slice(start, end)}`);

describe('the parts of code that are coloured', () => {
  test.each([
    ['x = "a \\" b" # c', ['string: "a \\" b"', 'comment: # c']],
    ['return 60 * miles', ['word: return', 'number: 60']],
    ['/* a\n b */ const c = 1_000;', ['comment: /* a\n b */', 'word: const', 'number: 1_000']],
    ['// return 1', ['comment: // return 1']],
    ['SELECT a -- all', ['comment: -- all']],
  ])('%s', (code, parts) => expect(told(code)).toEqual(parts));
  test.each(['constant', 'returned', 'x1', 'a - b', 'color: #fff3cd'])('not in %s', (code) =>
    expect(told(code)).toEqual([]),
  );
  test('takes time in the measure of the code, whatever is left open', () => {
    const start = performance.now();
    for (const hostile of ['/*'.repeat(9_000), '"\\'.repeat(9_000), '`'.repeat(19_999), `/*${'*'.repeat(19_000)}`])
      findParts(hostile);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
  test('code that is too long stays plain', () => expect(findParts('return '.repeat(4_000))).toEqual([]));
});
