import type { LanguagePack } from "../lang/pack.ts";
import type { Sentence } from "../model/report.ts";
import { difference } from "../text/difference.ts";
import { FeatureSpace, type Features } from "./features.ts";
import { grown, Postings } from "./postings.ts";

/**
 * Sentences by what they are about. It goes from one edition of a report to the next by what is gone and what is new, so that an edit costs
 * what it changes.
 */
export class SentenceIndex {
  readonly space: FeatureSpace;
  readonly #postings = new Postings();
  readonly #numbers = new Map<Sentence, number>();
  readonly #sentences: Sentence[] = [];
  readonly #features: Features[] = [];
  readonly #weights: number[] = [];
  readonly #free: number[] = [];
  #shown: readonly Sentence[] = [];
  /** The search in which a sentence was last met: cheaper than a set for each search. */
  #met = new Int32Array(1 << 10);
  #searches = 0;

  constructor(pack: LanguagePack) {
    this.space = new FeatureSpace(pack);
  }

  /** The sentences that it has. */
  get shown(): readonly Sentence[] {
    return this.#shown;
  }

  has(sentence: Sentence): boolean {
    return this.#numbers.has(sentence);
  }

  features(sentence: Sentence): Features {
    return this.#features[this.#numbers.get(sentence)!]!;
  }

  /** What a sentence weighs with all its features. */
  weight(sentence: Sentence): number {
    return this.#weights[this.#numbers.get(sentence)!]!;
  }

  /** Takes these sentences in place of those that it has. Returns the ones that are new or gone, or whose words weigh otherwise now. */
  show(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
    const [gone, fresh] = difference(this.#shown, sentences);
    this.#shown = sentences;
    const { texts } = this.space;
    const before = new Map<number, number>();
    for (const sentence of gone) this.#remove(sentence, before);
    for (const sentence of fresh) this.#add(sentence, before);
    const touched = new Set([...gone, ...fresh]);
    if (this.space.texts !== texts) for (const sentence of sentences) touched.add(sentence);
    else
      for (const [feature, frequency] of before)
        if (this.space.frequency(feature) !== frequency)
          for (const sentence of this.having(feature)) touched.add(sentence);
    for (const sentence of touched) {
      const number = this.#numbers.get(sentence);
      if (number !== undefined) this.#weights[number] = this.space.weightOf(this.#features[number]!);
    }
    return touched;
  }

  /** The sentences that have a feature. */
  having(feature: number): Sentence[] {
    const sentences: Sentence[] = [];
    const postings = this.#postings;
    for (let cell = postings.first(feature); cell >= 0; cell = postings.after(cell))
      sentences.push(this.#sentences[postings.at(cell)]!);
    return sentences;
  }

  /** Calls for each sentence that has one of the features, once. */
  each(features: readonly number[], visit: (sentence: Sentence, features: Features, weight: number) => void): void {
    const search = ++this.#searches;
    const [postings, met] = [this.#postings, this.#met];
    for (let i = 0; i < features.length; i++) {
      for (let cell = postings.first(features[i]!); cell >= 0; cell = postings.after(cell)) {
        const number = postings.at(cell);
        if (met[number] === search) continue;
        met[number] = search;
        visit(this.#sentences[number]!, this.#features[number]!, this.#weights[number]!);
      }
    }
  }

  #add(sentence: Sentence, before: Map<number, number>): void {
    const number = this.#free.pop() ?? this.#sentences.length;
    const features = this.space.read(sentence.text);
    this.#numbers.set(sentence, number);
    this.#sentences[number] = sentence;
    this.#features[number] = features;
    if (number >= this.#met.length) this.#met = grown(this.#met, number + 1);
    this.#postings.add(number, features);
    this.space.count(features, 1, before);
  }

  #remove(sentence: Sentence, before: Map<number, number>): void {
    const number = this.#numbers.get(sentence)!;
    const features = this.#features[number]!;
    this.#numbers.delete(sentence);
    this.#free.push(number);
    this.#postings.remove(number, features);
    this.space.count(features, -1, before);
  }
}
