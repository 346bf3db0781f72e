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
