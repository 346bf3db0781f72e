import fc from 'fast-check';
import { languages } from '../../../lib/languages/index.ts';

/** `npm run fuzz` sets it to thousands; the tests take a few, always the same ones. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 0);
export const isLong = RUNS > 0;

/** Few and fixed in the tests, so that they are green or red for a reason; many and new each time in the long run. */
export const runs = (short: number): { numRuns: number; seed?: number } =>
  isLong ? { numRuns: RUNS } : { numRuns: short, seed: 20_261_124 };

const PIECES = (
  '“ ” „ ‟ " \' ‘ ’ « » 「 」 『 』 ( ) [ ] { } < > </p> <a <!-- --> ]]> &lt; &#0; , ; : = | \\ / # ## --- ``` * ** _ ~ ! ![ ]( ? … . .. 。 ？ ！ — – - + ' +
  'said says says: fragte sagte dit erklärte сказал 说 表示 言った قال Mayor Dr. Mr. U.S. Ann Lee Lee der and und 3 3.5 1,000 % $ € million Friday 2025-03-12 12:30 ' +
  'site: tag: before: is:unread -word title url http://a.example/ javascript: data: title,url __proto__ constructor toString null true NaN 1e999'
).split(' ');

/** Signs that the rules look at, thrown together, and any Unicode between them, halves of surrogate pairs too. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\t', '\r\n', '\u00a0') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udfff', '\0', '\u202e', '\u2028', '\ufeff', '😀', 'ﬁ', 'İ') },
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

export const anyLanguage = fc.constantFrom(...languages);

/** Words once said that cost more than their length when they are said again and again. */
export const REPEATED = PIECES.flatMap((piece) => [piece, `${piece} `]).concat([
  ' ',
  '\n',
  '\n\n',
  'a',
  'Aa ',
  '“Yes,” said Ann Lee. ',
  '“Yes” ',
  'Ann Lee said ',
  '„a“ ',
  '«a',
  'a: “',
  'Dr. A. B. ',
  '1.1.',
  'A-',
  "'a",
  'a—',
  '"a,',
  '<p>',
  '<a b="',
  '[x](',
  '**a',
  '| a ',
  '\u0300',
  '字',
  '”“',
]);

/** Whether four times the text costs far more than four times the time: 16 would be square, 10 is past the noise. The best of three, as the machine has other things to do. */
export function findSlowness(work: (text: string) => unknown, piece: string, characters: number): string[] {
  const small = piece.repeat(Math.ceil(characters / piece.length));
  const large = piece.repeat(Math.ceil((characters * 4) / piece.length));
  const [a, b] = [best(work, small, 3), best(work, large, 1)];
  // Below the floor the clock and the collector say more than the work.
  if (b < Math.max(FLOOR_MS, a * 10)) return [];
  const [again, more] = [best(work, small, 3), best(work, large, 3)];
  return more < Math.max(FLOOR_MS, again * 10)
    ? []
    : [`${JSON.stringify(piece)}: ${again.toFixed(0)} ms, then ${more.toFixed(0)} ms`];
}

const FLOOR_MS = 120;

function best(work: (text: string) => unknown, text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const start = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
