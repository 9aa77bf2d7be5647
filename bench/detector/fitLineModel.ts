import type { LineModel } from '../../src/pixel/text/scorerOf';
import type { Labelled } from './labelled';

const units = 28;
const rounds = 11;
const decay = 1e-4;

/** A network of one hidden layer, fitted by Adam with a fixed seed: the same candidates give the same model. */
export function fitLineModel(examples: readonly Labelled[], seed = 7): LineModel {
  const random = randomFrom(seed);
  const inputs = examples[0]?.features.length ?? 0;
  const mean = Array.from({ length: inputs }, (_, i) => average(examples.map((e) => e.features[i] ?? 0)));
  const deviation = mean.map(
    (m, i) => Math.sqrt(average(examples.map((e) => ((e.features[i] ?? 0) - m) ** 2))) || 1,
  );
  const x = examples.map((e) =>
    Float64Array.from(e.features, (v, i) =>
      Math.max(-6, Math.min(6, (v - (mean[i] ?? 0)) / (deviation[i] ?? 1))),
    ),
  );
  const perLine = new Map<number, number>();
  for (const e of examples) if (e.text) perLine.set(e.line, (perLine.get(e.line) ?? 0) + 1);
  const positives = examples.filter((e) => e.text).length;
  const negatives = examples.length - positives;
  // Each line counts alike however many candidates it has; among the others the large ones cost more of a picture.
  const raw = examples.map((e) => (e.text ? 1 / Math.sqrt(perLine.get(e.line) ?? 1) : Math.sqrt(e.area)));
  const sumOf = (text: boolean): number =>
    raw.reduce((sum, w, i) => sum + (examples[i]?.text === text ? w : 0), 0);
  const [sumText, sumOther] = [sumOf(true), sumOf(false)];
  const weight = raw.map((w, i) =>
    examples[i]?.text === true
      ? (w / sumText) * positives
      : (w / sumOther) * Math.min(negatives, 2 * positives),
  );
  const size = units * inputs + 2 * units + 1;
  const p = Float64Array.from({ length: size }, (_, i) =>
    i < units * inputs
      ? gauss(random) / Math.sqrt(inputs)
      : i < units * inputs + units
        ? 0
        : i < size - 1
          ? gauss(random) * 0.3
          : 0,
  );
  const [m1, m2, g] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const order = examples.map((_, i) => i);
  const h = new Float64Array(units);
  const batch = 128;
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = 0.005 * (0.5 + 0.5 * Math.cos((Math.PI * round) / rounds)) + 1e-5;
    for (let from = 0; from < order.length; from += batch) {
      g.fill(0);
      const chunk = order.slice(from, from + batch);
      for (const k of chunk) {
        const input = x[k] ?? new Float64Array(inputs);
        let z = p[size - 1] ?? 0;
        for (let j = 0; j < units; j++) {
          let sum = p[units * inputs + j] ?? 0;
          for (let i = 0; i < inputs; i++) sum += (p[j * inputs + i] ?? 0) * (input[i] ?? 0);
          h[j] = Math.tanh(sum);
          z += (h[j] ?? 0) * (p[units * inputs + units + j] ?? 0);
        }
        const error = (1 / (1 + Math.exp(-z)) - (examples[k]?.text === true ? 1 : 0)) * (weight[k] ?? 1);
        g[size - 1] = (g[size - 1] ?? 0) + error;
        for (let j = 0; j < units; j++) {
          const hj = h[j] ?? 0;
          const o = units * inputs + units + j;
          g[o] = (g[o] ?? 0) + error * hj;
          const back = error * (p[o] ?? 0) * (1 - hj * hj);
          g[units * inputs + j] = (g[units * inputs + j] ?? 0) + back;
          for (let i = 0; i < inputs; i++)
            g[j * inputs + i] = (g[j * inputs + i] ?? 0) + back * (input[i] ?? 0);
        }
      }
      step++;
      const [c1, c2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let i = 0; i < size; i++) {
        const grad = (g[i] ?? 0) / chunk.length + decay * (p[i] ?? 0);
        m1[i] = 0.9 * (m1[i] ?? 0) + 0.1 * grad;
        m2[i] = 0.999 * (m2[i] ?? 0) + 0.001 * grad * grad;
        p[i] = (p[i] ?? 0) - (rate * (m1[i] ?? 0)) / c1 / (Math.sqrt((m2[i] ?? 0) / c2) + 1e-8);
      }
    }
  }
  const short = (v: number): number => Number(v.toPrecision(5));
  const part = (from: number, until: number): number[] => Array.from(p.subarray(from, until), short);
  return {
    mean: mean.map(short),
    deviation: deviation.map(short),
    hidden: Array.from({ length: units }, (_, j) => part(j * inputs, (j + 1) * inputs)),
    hiddenBias: part(units * inputs, units * inputs + units),
    out: part(units * inputs + units, size - 1),
    outBias: short(p[size - 1] ?? 0),
  };
}

const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const gauss = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
