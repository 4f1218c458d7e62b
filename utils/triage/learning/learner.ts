import { BUCKETS } from './features.ts';

/** How sure the engine's own word is taken to be, in logits: e² to one against what it did not say. */
const BASE = 2;
const EPOCHS = 12;
const RATE = 0.35;
/** Pulls a weight back at each step, so that one lesson alone moves only what is much like it. */
const DECAY = 0.002;

/** A comment that was corrected: its features, what the engine says of it, and what is right. */
export interface Example {
  features: readonly number[];
  base: number;
  right: number;
}

/**
 * A layer over the engine for one question with `classes` answers: multinomial logistic regression
 * whose offset is the engine's answer, so that without a lesson it is the engine. Learns by
 * stochastic gradient descent with a fixed order and a fixed number of rounds: the same lessons
 * always give the same weights.
 */
export class Layer {
  private readonly weights: Float32Array[];

  constructor(classes: number, examples: readonly Example[]) {
    this.weights = Array.from({ length: classes }, () => new Float32Array(BUCKETS));
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      for (const example of examples) this.step(example);
    }
  }

  /** The likeliest answer. @param base the engine's own */
  answer(features: readonly number[], base: number): number {
    const logits = this.logits(features, base);
    return logits.indexOf(Math.max(...logits));
  }

  private logits(features: readonly number[], base: number): number[] {
    const share = features.length === 0 ? 0 : 1 / Math.sqrt(features.length);
    return this.weights.map((weights, answer) => {
      let sum = answer === base ? BASE : 0;
      for (const feature of features) sum += (weights[feature] ?? 0) * share;
      return sum;
    });
  }

  private step({ features, base, right }: Example): void {
    if (features.length === 0) return;
    const logits = this.logits(features, base);
    const most = Math.max(...logits);
    const odds = logits.map((logit) => Math.exp(logit - most));
    const sum = odds.reduce((a, b) => a + b, 0);
    const share = 1 / Math.sqrt(features.length);
    for (const [answer, weights] of this.weights.entries()) {
      const error = (answer === right ? 1 : 0) - (odds[answer] ?? 0) / sum;
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        weights[feature] = weight * (1 - DECAY) + RATE * error * share;
      }
    }
  }
}
