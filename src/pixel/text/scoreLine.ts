import model from './lineModel.json';

/** Logit of a small network over the features of a line (lineModel.json): above 0 likelier text than not. */
export function scoreLine(features: readonly number[]): number {
  const inputs = features.map((value, i) => {
    const scaled = (value - (model.mean[i] ?? 0)) / (model.deviation[i] ?? 1);
    return Math.max(-6, Math.min(6, scaled));
  });
  let score = model.outBias;
  for (const [j, weights] of model.hidden.entries()) {
    let sum = model.hiddenBias[j] ?? 0;
    for (const [i, weight] of weights.entries()) sum += weight * (inputs[i] ?? 0);
    score += (model.out[j] ?? 0) * Math.tanh(sum);
  }
  return score;
}
