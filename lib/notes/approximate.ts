export interface Match {
  readonly start: number;
  readonly end: number;
  /** Characters to insert, drop or change between pattern and match. */
  readonly errors: number;
}

/** Share of a pattern's characters that may differ. */
const TOLERANCE = 0.25;
const SEED_LENGTH = 5;
const SEEDS = 32;
/** Places per seed: a seed that stands everywhere tells nothing. */
const MAX_PLACES = 60;
const MAX_WINDOWS = 6;

/**
 * Where a text holds a pattern (at most some hundred characters) with a few changes. Short pieces of the pattern vote for the
 * places where it would begin, and only around the most voted is it aligned (Sellers 1980), so that the work grows with the
 * text by its length alone.
 */
export function findApproximate(text: string, pattern: string): Match[] {
  const tolerated = Math.floor(pattern.length * TOLERANCE);
  if (tolerated === 0) return [];
  const slack = tolerated + SEED_LENGTH;
  return findLikelyStarts(text, pattern, slack).flatMap((likely) => {
    const from = Math.max(0, likely - slack);
    const match = align(text.slice(from, likely + pattern.length + 2 * slack), pattern);
    return match.errors <= tolerated && match.start < match.end
      ? { start: from + match.start, end: from + match.end, errors: match.errors }
      : [];
  });
}

function findLikelyStarts(text: string, pattern: string, width: number): number[] {
  const votes = new Map<number, number>();
  const last = pattern.length - SEED_LENGTH;
  const step = Math.max(1, Math.floor(last / SEEDS));
  for (let at = 0; at <= last; at += step) {
    const seed = pattern.slice(at, at + SEED_LENGTH);
    let place = text.indexOf(seed);
    for (let count = 0; place >= 0 && count < MAX_PLACES; count++) {
      const bin = Math.floor((place - at) / width);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
      place = text.indexOf(seed, place + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_WINDOWS)
    .map(([bin]) => Math.max(0, bin * width));
}

/** The stretch of the text that is nearest to the whole pattern. */
function align(text: string, pattern: string): Match {
  // One column for each character of the text: the fewest errors of each head of the pattern that ends here, and where
  // that one began.
  let errors = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let starts = new Array<number>(pattern.length + 1).fill(0);
  let best: Match = { start: 0, end: 0, errors: pattern.length };
  for (let column = 1; column <= text.length; column++) {
    const nextErrors = [0];
    const nextStarts = [column];
    for (let row = 1; row <= pattern.length; row++) {
      const change = (errors[row - 1] ?? 0) + (pattern[row - 1] === text[column - 1] ? 0 : 1);
      const insert = (errors[row] ?? 0) + 1;
      const drop = (nextErrors[row - 1] ?? 0) + 1;
      const least = Math.min(change, insert, drop);
      nextErrors.push(least);
      nextStarts.push(
        (least === change ? starts[row - 1] : least === insert ? starts[row] : nextStarts[row - 1]) ?? column,
      );
    }
    errors = nextErrors;
    starts = nextStarts;
    const found = errors[pattern.length] ?? pattern.length;
    if (found < best.errors) best = { start: starts[pattern.length] ?? 0, end: column, errors: found };
  }
  return best;
}
