/** What is known of one script: its measures, brought to one spread and followed by a 1, and the script's number. */
export type Input = { values: Float64Array; script: number };

/** A script's row of weights, the bias last, with what Adam remembers of it. */
type Row = { weights: Float64Array; slopes: Float64Array; means: Float64Array; squares: Float64Array };

const epochs = 16;
const batchSize = 256;
/** Falls in a straight line to a twentieth. */
const firstRate = 0.02;
/** Holds weights small, so that no single measure decides. */
const shrink = 3e-4;
const [keepMean, keepSquare] = [0.9, 0.99];

/**
 * Softmax regression by Adam in small batches: a row of weights a script. `worth` is how much an example of each script
 * counts.
 */
export function descend(
  inputs: readonly Input[],
  worth: readonly number[],
  random: () => number,
): Float64Array[] {
  const length = inputs[0]?.values.length ?? 0;
  const zeros = () => new Float64Array(length);
  const rows = worth.map(
    (): Row => ({ weights: zeros(), slopes: zeros(), means: zeros(), squares: zeros() }),
  );
  const order = [...inputs];
  const steps = epochs * Math.ceil(order.length / batchSize);
  for (let step = 1, from = 0; step <= steps; step++, from += batchSize) {
    if (from >= order.length) from = 0;
    if (from === 0) shuffle(order, random);
    const batch = order.slice(from, from + batchSize);
    for (const input of batch) addSlopes(rows, input, (worth[input.script] ?? 0) / batch.length);
    const rate = firstRate * (1 - (0.95 * step) / steps);
    for (const row of rows) takeStep(row, rate, step);
  }
  return rows.map(({ weights }) => weights);
}

function shuffle(order: Input[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a && b) [order[i], order[j]] = [b, a];
  }
}

/** Adds to every row's slopes what one example says: away from the scripts it was taken for, towards its own. */
function addSlopes(rows: readonly Row[], { values, script }: Input, worth: number): void {
  const scores = rows.map(({ weights }) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((a, b) => a + b, 0);
  rows.forEach(({ slopes }, k) => {
    const off = ((shares[k] ?? 0) / total - (k === script ? 1 : 0)) * worth;
    for (let i = 0; i < slopes.length; i++) slopes[i] = (slopes[i] ?? 0) + off * (values[i] ?? 0);
  });
}

/** Moves a row against its slopes and forgets them. */
function takeStep({ weights, slopes, means, squares }: Row, rate: number, step: number): void {
  const [meanPart, squarePart] = [1 - keepMean ** step, 1 - keepSquare ** step];
  for (let i = 0; i < weights.length; i++) {
    const slope = (slopes[i] ?? 0) + shrink * (weights[i] ?? 0);
    const mean = keepMean * (means[i] ?? 0) + (1 - keepMean) * slope;
    const square = keepSquare * (squares[i] ?? 0) + (1 - keepSquare) * slope * slope;
    means[i] = mean;
    squares[i] = square;
    weights[i] = (weights[i] ?? 0) - (rate * (mean / meanPart)) / (Math.sqrt(square / squarePart) + 1e-8);
  }
  slopes.fill(0);
}
