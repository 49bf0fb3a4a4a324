import type { Report, Sentence } from "../model/report.ts";
import { FeatureSpace, type Features } from "./features.ts";

export interface Match {
  readonly sentence: Sentence;
  /** Share of what the first sentence is about that the second speaks of too, by weight: 0 to 1. */
  readonly coverage: number;
  /** The same the other way round. */
  readonly covered: number;
}

/** How far a search goes: features that more sentences share are not looked up, and so many of the rarest are. */
export interface Reach {
  readonly common: number;
  readonly features: number;
}

/** For sentences that say something in other words. */
const WIDE: Reach = { common: 50, features: 12 };
/** For copies: what makes a sentence what it is stands in few others. */
export const NARROW: Reach = { common: 10, features: 8 };

/** Finds the sentences of a report that speak of the same thing. Cost grows with the text, not with its square. */
export class Alignment {
  readonly space: FeatureSpace;
  readonly #features: readonly Features[];
  readonly #weights: Float64Array;
  readonly #postings: (number[] | undefined)[] = [];
  readonly #sentences: readonly Sentence[];
  /** The search in which a sentence or a feature was last met: cheaper than a set for each search. */
  readonly #met: Uint32Array;
  #wanted = new Uint32Array(0);
  #search = 0;

  constructor(report: Report) {
    this.#sentences = report.sentences;
    this.#met = new Uint32Array(report.sentences.length);
    this.space = new FeatureSpace(report.language);
    this.#features = report.sentences.map(({ text }) => this.space.add(text));
    this.#weights = new Float64Array(this.#features.map((features) => this.space.weightOf(features)));
    for (let i = 0; i < this.#features.length; i++) {
      for (const feature of this.#features[i]!) {
        const frequency = this.space.frequency(feature);
        if (frequency > 1 && frequency <= WIDE.common) (this.#postings[feature] ??= []).push(i);
      }
    }
  }

  features(sentence: Sentence): Features {
    return this.#features[sentence.index]!;
  }

  /** The sentences most like this one among those that `among` admits, best first, at most `limit`. */
  nearest(sentence: Sentence, among: (other: Sentence) => boolean, limit: number, reach = WIDE): Match[] {
    return this.nearestTo(this.features(sentence), (other) => other !== sentence && among(other), limit, reach);
  }

  /** The same for a part of a sentence, or any other words. */
  nearestTo(features: Features, among: (other: Sentence) => boolean, limit: number, reach = WIDE): Match[] {
    const search = ++this.#search;
    // A piece of text that was not added may have brought new features.
    if (this.#wanted.length < this.space.size) this.#wanted = new Uint32Array(this.space.size * 2);
    let weight = 0;
    const rare: number[] = [];
    for (const feature of features) {
      weight += this.space.weight(feature);
      this.#wanted[feature] = search;
      if (this.#postings[feature] && this.space.frequency(feature) <= reach.common) rare.push(feature);
    }
    rare.sort((a, b) => this.space.frequency(a) - this.space.frequency(b) || a - b);
    const matches: Match[] = [];
    for (const feature of rare.slice(0, reach.features)) {
      for (const index of this.#postings[feature]!) {
        if (this.#met[index] === search) continue;
        this.#met[index] = search;
        const sentence = this.#sentences[index]!;
        if (!among(sentence)) continue;
        let shared = 0;
        for (const other of this.#features[index]!)
          if (this.#wanted[other] === search) shared += this.space.weight(other);
        matches.push({ sentence, coverage: shared / (weight || 1), covered: shared / (this.#weights[index]! || 1) });
      }
    }
    return matches
      .sort((a, b) => b.coverage - a.coverage || b.covered - a.covered || a.sentence.index - b.sentence.index)
      .slice(0, limit);
  }
}
