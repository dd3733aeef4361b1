/**
 * Ways of cutting numbers into classes. All take the values in any order and answer with the
 * lower bounds of the classes above the first, rising: a value belongs to the class of the highest
 * bound that it reaches.
 */

/** The class of a value, from 0. */
export const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;

/**
 * Natural breaks: the cut into `count` classes with the least sum of squared deviations from the
 * class means, found by dynamic programming (W. D. Fisher, "On Grouping for Maximum Homogeneity",
 * Journal of the American Statistical Association 53, 1958; used for maps by G. F. Jenks, 1967).
 * Fewer classes where there are fewer distinct values.
 */
export function naturalBreaks(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const classes = Math.min(count, new Set(sorted).size);
  const deviation = deviations(sorted);
  // best[k][i]: the least sum for the first i values in k + 1 classes; start[k][i]: where the last begins.
  let best = [0, ...sorted.map((_, i) => deviation(0, i + 1))];
  const starts: number[][] = [];
  for (let k = 1; k < classes; k++) {
    const next: number[] = [0];
    const start: number[] = [0];
    for (let i = 1; i <= sorted.length; i++) {
      next[i] = Infinity;
      for (let from = k; from < i; from++) {
        // Equal values are never parted.
        if (sorted[from] === sorted[from - 1]) continue;
        const sum = (best[from] ?? Infinity) + deviation(from, i);
        if (sum < (next[i] ?? Infinity)) {
          next[i] = sum;
          start[i] = from;
        }
      }
    }
    best = next;
    starts.push(start);
  }
  const bounds: number[] = [];
  let end = sorted.length;
  for (const start of starts.toReversed()) {
    end = start[end] ?? 0;
    bounds.unshift(roundBetween(sorted[end - 1] ?? 0, sorted[end] ?? 0));
  }
  return bounds;
}

/** The sum of squared deviations from the mean of the values from one index to before another. */
function deviations(sorted: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  const squares = [0];
  sorted.forEach((value, i) => {
    sums.push((sums[i] ?? 0) + value);
    squares.push((squares[i] ?? 0) + value * value);
  });
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
}

/**
 * Quantiles: classes of as nearly equal size as can be without parting equal values. Fewer
 * classes where values repeat too often.
 */
export function quantileBreaks(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds: number[] = [];
  for (let k = 1; k < count; k++) {
    const at = Math.round((k * sorted.length) / count);
    const [below, above] = [sorted[at - 1], sorted[at]];
    if (below === undefined || above === undefined || below === above) continue;
    bounds.push(roundBetween(below, above));
  }
  return [...new Set(bounds)];
}

/** Every power of ten above the least value and up to the greatest. Values are positive. */
export function powersOfTen(values: readonly number[]): readonly number[] {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.floor(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(0, most - least) }, (_, i) => 10 ** (least + 1 + i));
}

/** The roundest number above `below` and not above `above`, so that a bound reads well. */
export function roundBetween(below: number, above: number): number {
  if (!(below < above)) return above;
  for (let step = 10 ** Math.ceil(Math.log10(Math.abs(above) + 1)); step > 1e-9; step /= 10)
    for (const part of [1, 0.5, 0.2]) {
      const unit = step * part;
      const round = Math.floor(above / unit) * unit;
      // Written with as many figures as its unit has, so that no 0.30000000000000004 is shown.
      if (round > below) return Number(round.toPrecision(12));
    }
  return above;
}
