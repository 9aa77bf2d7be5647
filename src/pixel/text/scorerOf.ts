/** A small network over the features of a line: one hidden layer of tanh, logit out. */
export interface LineModel {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly hidden: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  readonly out: readonly number[];
  readonly outBias: number;
}

/** From the features of a line to its logit: above 0 likelier text than not. */
export type Scorer = (features: readonly number[]) => number;

export function scorerOf(model: LineModel): Scorer {
  const inputs = model.mean.length;
  const weights = Float64Array.from(model.hidden.flat());
  const scaled = new Float64Array(inputs);
  return (features) => {
    for (let i = 0; i < inputs; i++) {
      const value = ((features[i] ?? 0) - (model.mean[i] ?? 0)) / (model.deviation[i] ?? 1);
      scaled[i] = value > 6 ? 6 : value < -6 ? -6 : value;
    }
    let score = model.outBias;
    for (let j = 0, at = 0; j < model.out.length; j++) {
      let sum = model.hiddenBias[j] ?? 0;
      for (let i = 0; i < inputs; i++, at++) sum += (weights[at] ?? 0) * (scaled[i] ?? 0);
      score += (model.out[j] ?? 0) * Math.tanh(sum);
    }
    return score;
  };
}
