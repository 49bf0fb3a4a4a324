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
  readonly #postings: Postings;
  readonly #sentences: readonly Sentence[];
  readonly #indexes: ReadonlyMap<Sentence, number>;
  /** The search in which a sentence or a feature was last met: cheaper than a set for each search. */
  readonly #met: Int32Array;
  #wanted: Int32Array;
  readonly #rarest = new Rarest();
  readonly #least: number;
  #searches = 0;

  /**
   * `least`: in so many sentences a feature has to stand to be looked up. What stands in one sentence of a report no other
   * of it shares, but one of another report may.
   */
  constructor(report: Report, least = 2) {
    const { sentences } = report;
    this.#least = least;
    this.#sentences = sentences;
    this.#indexes = new Map(sentences.map((sentence, i) => [sentence, i]));
    this.#met = new Int32Array(sentences.length);
    this.space = new FeatureSpace(report.language);
    this.#features = sentences.map(({ text }) => this.space.add(text));
    this.#weights = new Float64Array(sentences.length);
    this.#wanted = new Int32Array(this.space.size * 2);
    for (let i = 0; i < sentences.length; i++) this.#weights[i] = this.space.weightOf(this.#features[i]!);
    this.#postings = new Postings(this.#features, this.space, least, WIDE.common);
  }

  features(sentence: Sentence): Features {
    return this.#features[this.#indexes.get(sentence)!]!;
  }

  /** The sentences most like this one among those that `among` admits, best first, at most `limit`. */
  nearest(sentence: Sentence, among: (other: Sentence) => boolean, limit: number, reach = WIDE): Match[] {
    return this.nearestTo(this.features(sentence), (other) => other !== sentence && among(other), limit, reach);
  }

  /** The same for a part of a sentence, or any other words. */
  nearestTo(features: Features, among: (other: Sentence) => boolean, limit: number, reach = WIDE): Match[] {
    const search = ++this.#searches;
    // A piece of text that was not added may have brought new features.
    if (this.#wanted.length < this.space.size) this.#wanted = new Int32Array(this.space.size * 2);
    const [wanted, rarest] = [this.#wanted, this.#rarest];
    rarest.clear();
    let weight = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      weight += this.space.weight(feature);
      wanted[feature] = search;
      const frequency = this.space.frequency(feature);
      if (frequency >= this.#least && frequency <= reach.common) rarest.add(feature, frequency, reach.features);
    }
    const matches: Match[] = [];
    for (let i = 0; i < rarest.length; i++) {
      const { sentences, starts } = this.#postings;
      const feature = rarest.at(i);
      for (let k = starts[feature]!; k < starts[feature + 1]!; k++) {
        const index = sentences[k]!;
        if (this.#met[index] === search) continue;
        this.#met[index] = search;
        const sentence = this.#sentences[index]!;
        if (!among(sentence)) continue;
        const shared = this.#shared(this.#features[index]!, search);
        const coverage = shared / (weight || 1);
        const covered = shared / (this.#weights[index]! || 1);
        if (matches.length < limit || coverage >= matches.at(-1)!.coverage)
          insert({ sentence, coverage, covered }, matches, limit);
      }
    }
    return matches;
  }

  /** The weight of those features that the search asks for. */
  #shared(features: Features, search: number): number {
    const wanted = this.#wanted;
    let sum = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      if (wanted[feature] === search) sum += this.space.weight(feature);
    }
    return sum;
  }
}

/** For each feature that few sentences share the sentences that have it, one after the other in a single array. */
class Postings {
  readonly sentences: Int32Array;
  /** Where those of each feature start; they end where those of the next one start. */
  readonly starts: Int32Array;

  constructor(features: readonly Features[], space: FeatureSpace, least: number, common: number) {
    this.starts = new Int32Array(space.size + 1);
    let length = 0;
    for (let feature = 0; feature < space.size; feature++) {
      const frequency = space.frequency(feature);
      this.starts[feature] = length;
      if (frequency >= least && frequency <= common) length += frequency;
    }
    this.starts[space.size] = length;
    this.sentences = new Int32Array(length);
    const next = this.starts.slice();
    for (let i = 0; i < features.length; i++) {
      const own = features[i]!;
      for (let k = 0; k < own.length; k++) {
        const feature = own[k]!;
        if (this.starts[feature] !== this.starts[feature + 1]) this.sentences[next[feature]!++] = i;
      }
    }
  }
}

/** Keeps the best matches in order. */
function insert(match: Match, matches: Match[], limit: number): void {
  let at = matches.length;
  while (at > 0 && isBetter(match, matches[at - 1]!)) at--;
  matches.splice(at, 0, match);
  if (matches.length > limit) matches.pop();
}

function isBetter(a: Match, b: Match): boolean {
  if (a.coverage !== b.coverage) return a.coverage > b.coverage;
  if (a.covered !== b.covered) return a.covered > b.covered;
  return a.sentence.span.start < b.sentence.span.start;
}

/** The rarest features of a search, in order; of equally rare ones those that were met first in the report. */
class Rarest {
  readonly #features: number[] = [];
  readonly #frequencies: number[] = [];
  length = 0;

  clear(): void {
    this.length = 0;
  }

  at(index: number): number {
    return this.#features[index]!;
  }

  add(feature: number, frequency: number, limit: number): void {
    const [features, frequencies] = [this.#features, this.#frequencies];
    let at = this.length;
    const goesBefore = (other: number): boolean =>
      frequency < frequencies[other]! || (frequency === frequencies[other]! && feature < features[other]!);
    if (at === limit) {
      if (!goesBefore(at - 1)) return;
      at--;
    } else this.length++;
    for (; at > 0 && goesBefore(at - 1); at--) {
      features[at] = features[at - 1]!;
      frequencies[at] = frequencies[at - 1]!;
    }
    features[at] = feature;
    frequencies[at] = frequency;
  }
}
