import type { Report, Sentence } from "../model/report.ts";
import { FeatureSpace, type Features } from "./features.ts";

export interface Match {
  readonly sentence: Sentence;
  /** Share of what the first sentence is about that the second speaks of too, by weight: 0 to 1. */
  readonly coverage: number;
  /** The same the other way round. */
  readonly covered: number;
}

/** A feature that more sentences share says too little to look others up by. */
const COMMON = 60;
/** So many of a sentence's rarest features are looked up: the rest is compared, not searched for. */
const LOOKED_UP = 14;

/** Finds the sentences of a report that speak of the same thing. Cost grows with the text, not with its square. */
export class Alignment {
  readonly space: FeatureSpace;
  readonly #features: readonly Features[];
  readonly #sets: (ReadonlySet<number> | undefined)[] = [];
  readonly #weights: readonly number[];
  readonly #postings = new Map<number, number[]>();
  readonly #sentences: readonly Sentence[];

  constructor(report: Report) {
    this.#sentences = report.sentences;
    this.space = new FeatureSpace(report.language);
    this.#features = report.sentences.map(({ text }) => this.space.add(text));
    this.#weights = this.#features.map((features) => this.space.weightOf(features));
    for (const [i, features] of this.#features.entries()) {
      for (const feature of features) {
        if (this.space.frequency(feature) > COMMON) continue;
        const postings = this.#postings.get(feature);
        if (postings) postings.push(i);
        else this.#postings.set(feature, [i]);
      }
    }
  }

  features(sentence: Sentence): Features {
    return this.#features[sentence.index]!;
  }

  weight(sentence: Sentence): number {
    return this.#weights[sentence.index]!;
  }

  /** The sentences most like this one among those that `among` admits, best first, at most `limit`. */
  nearest(sentence: Sentence, among: (other: Sentence) => boolean, limit: number): Match[] {
    return this.nearestTo(this.features(sentence), (other) => other !== sentence && among(other), limit);
  }

  /** The same for a part of a sentence, or any other words. */
  nearestTo(features: Features, among: (other: Sentence) => boolean, limit: number): Match[] {
    const rare = features
      .filter((feature) => this.space.frequency(feature) > 1 && this.#postings.has(feature))
      .sort((a, b) => this.space.frequency(a) - this.space.frequency(b) || a - b)
      .slice(0, LOOKED_UP);
    const candidates = new Set<number>();
    for (const feature of rare) for (const index of this.#postings.get(feature)!) candidates.add(index);
    const weight = this.space.weightOf(features);
    return [...candidates]
      .map((index) => this.#sentences[index]!)
      .filter(among)
      .map((other) => this.#compare(features, weight, other))
      .sort((a, b) => b.coverage - a.coverage || b.covered - a.covered || a.sentence.index - b.sentence.index)
      .slice(0, limit);
  }

  #compare(features: Features, weight: number, other: Sentence): Match {
    const theirs = (this.#sets[other.index] ??= new Set(this.features(other)));
    let shared = 0;
    for (const feature of features) if (theirs.has(feature)) shared += this.space.weight(feature);
    return { sentence: other, coverage: shared / (weight || 1), covered: shared / (this.weight(other) || 1) };
  }
}
