interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly target: number;
}

/** Least squares with `penalty` on the squares of the weights. */
export function ridge(names: readonly string[], samples: readonly Sample[], penalty: number): Record<string, number> {
  const size = names.length;
  const matrix = square(size, penalty);
  const right = new Float64Array(size);
  for (const { features, target } of samples) {
    const x = names.map((name) => features[name] ?? 0);
    accumulate(matrix, right, x, 1, target);
  }
  return named(names, solve(matrix, right));
}

/** Logistic regression by six Newton steps. */
export function logistic(
  names: readonly string[],
  samples: readonly Sample[],
  penalty: number,
): Record<string, number> {
  const size = names.length;
  const rows = samples.map(({ features, target }) => ({ x: names.map((name) => features[name] ?? 0), target }));
  let weights = new Float64Array(size);
  for (let step = 0; step < 6; step++) {
    const matrix = square(size, penalty);
    const right = weights.map((weight) => -penalty * weight);
    for (const { x, target } of rows) {
      const sum = x.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const slope = likely * (1 - likely);
      accumulate(matrix, right, x, slope, (target - likely) / Math.max(slope, 1e-9));
    }
    const change = solve(matrix, right);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
  }
  return named(names, weights);
}

function square(size: number, diagonal: number): Float64Array[] {
  return Array.from({ length: size }, (_, index) => {
    const row = new Float64Array(size);
    row[index] = diagonal;
    return row;
  });
}

function accumulate(matrix: Float64Array[], right: Float64Array, x: readonly number[], weight: number, target: number) {
  x.forEach((value, i) => {
    if (value === 0) return;
    const row = matrix[i];
    if (!row) return;
    right[i] = (right[i] ?? 0) + weight * value * target;
    x.forEach((other, j) => {
      row[j] = (row[j] ?? 0) + weight * value * other;
    });
  });
}

/** Gaussian elimination; the penalty keeps the diagonal away from zero. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const a = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const at = (row: number, column: number) => a[row]?.[column] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = at(k, i) / at(i, i);
      const row = a[k];
      if (row && factor !== 0) for (let j = i; j <= size; j++) row[j] = at(k, j) - factor * at(i, j);
    }
  }
  return Float64Array.from({ length: size }, (_, i) => at(i, size) / at(i, i));
}

function named(names: readonly string[], values: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0]));
}

/** One choice among candidates, of whom several may be right. */
export interface Choice {
  readonly features: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

const STEPS = 400;
const RATE = 0.05;

/** Conditional logit with `penalty` on the squares of the weights, by gradient ascent (Adam, Kingma and Ba 2015). */
export function learnChoice(choices: readonly Choice[], penalty: number): Record<string, number> {
  const names = [...new Set(choices.flatMap(({ features }) => features.flatMap((one) => Object.keys(one))))];
  const places = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map(({ features, right }) => ({
    right,
    features: features.map((one) =>
      Object.entries(one).map(([name, value]) => [places.get(name) ?? 0, value] as const),
    ),
  }));
  const [weights, mean, square] = [0, 1, 2].map(() => new Float64Array(names.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const at = (list: Float64Array, index: number) => list[index] ?? 0;
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const { features, right } of rows) {
      const scores = features.map((one) => one.reduce((sum, [index, value]) => sum + value * at(weights, index), 0));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const good = odds.reduce((sum, one, index) => sum + (right[index] ? one : 0), 0);
      features.forEach((one, candidate) => {
        const odd = odds[candidate] ?? 0;
        const pull = (right[candidate] ? odd / good : 0) - odd / all;
        for (const [index, value] of one) gradient[index] = at(gradient, index) + pull * value;
      });
    }
    gradient.forEach((slope, index) => {
      mean[index] = 0.9 * at(mean, index) + 0.1 * slope;
      square[index] = 0.999 * at(square, index) + 0.001 * slope * slope;
      const speed = at(mean, index) / (1 - 0.9 ** step);
      weights[index] =
        at(weights, index) + (RATE * speed) / (Math.sqrt(at(square, index) / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return named(names, weights);
}
