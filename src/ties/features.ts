import type { LanguagePack } from "../lang/pack.ts";
import { isDigitCode, isHanCode, isLetterCode } from "../text/characters.ts";
import { FeatureIds } from "./feature-ids.ts";

/** What a piece of text is about: the numbers of its features, each once, in ascending order of first appearance. */
export type Features = readonly number[];

/** Latin words are compared by their beginning: "workshop", "workshops". */
const STEM = 6;

/**
 * Turns texts into sets of features that can be compared: pairs of neighbouring Han characters, and the beginnings of
 * words in scripts that write spaces. Figures, marks and stop words are left out, since statements that differ in a
 * figure only must look the same. (Overlapping character pairs are the usual unit of Chinese retrieval without a
 * dictionary; see Nie, Gao, Zhang and Zhou 2000, "On the use of words and n-grams for Chinese information retrieval".)
 */
export class FeatureSpace {
  readonly #ids = new FeatureIds();
  readonly #stop: ReadonlySet<string>;
  /** In how many of the counted texts each feature stands. */
  #frequency = new Int32Array(1 << 14);
  /** The reading in which each feature was last seen, to take it once per text without a set for each. */
  #seenIn = new Int32Array(1 << 14);
  /** By frequency: rare features say more. */
  #weights: number[] = [];
  #texts = 0;
  #readings = 0;

  constructor(pack: LanguagePack) {
    this.#stop = new Set([...pack.stopWords, ...Object.keys(pack.numbers.words ?? {})]);
  }

  /** How many features there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** How many texts are counted, rounded. */
  get texts(): number {
    return roundedCount(this.#texts);
  }

  read(text: string): Features {
    const features: number[] = [];
    const reading = ++this.#readings;
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isHanCode(code)) {
        if (previous !== 0) this.#note(this.#ids.ofPair(previous, code), reading, features);
        previous = code;
        continue;
      }
      previous = 0;
      if (!isLetterCode(code) && !isDigitCode(code)) continue;
      let end = i + 1;
      while (end < text.length && isInWord(text, end)) end++;
      const word = text.slice(i, end).toLowerCase();
      i = end - 1;
      if (word.length < 2 || isFigure(word) || this.#stop.has(word)) continue;
      this.#note(this.#ids.ofWord(HAS_DIGIT.test(word) ? word : word.slice(0, STEM)), reading, features);
    }
    return features;
  }

  /**
   * Counts a text as one of those by which rarity is measured (1), or no longer (-1). `before` takes down how frequent its features were,
   * unless it knows.
   */
  count(features: Features, by: 1 | -1, before: Map<number, number>): void {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      if (!before.has(feature)) before.set(feature, this.frequency(feature));
      this.#frequency[feature]! += by;
    }
    const texts = this.texts;
    this.#texts += by;
    if (this.texts !== texts) this.#weights = [];
  }

  /** In how many of the counted texts a feature stands, rounded. */
  frequency(feature: number): number {
    return roundedCount(this.#frequency[feature]!);
  }

  /** The inverse document frequency, ln(1 + N / df). */
  weight(feature: number): number {
    const frequency = this.frequency(feature);
    return (this.#weights[frequency] ??= Math.log(1 + this.texts / Math.max(1, frequency)));
  }

  weightOf(features: Features): number {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += this.weight(features[i]!);
    return sum;
  }

  #note(feature: number, reading: number, features: number[]): void {
    if (feature >= this.#seenIn.length) this.#grow();
    if (this.#seenIn[feature] === reading) return;
    this.#seenIn[feature] = reading;
    features.push(feature);
  }

  #grow(): void {
    const [frequency, seenIn] = [this.#frequency, this.#seenIn];
    this.#frequency = new Int32Array(frequency.length * 2);
    this.#frequency.set(frequency);
    this.#seenIn = new Int32Array(seenIn.length * 2);
    this.#seenIn.set(seenIn);
  }
}

/**
 * A count by its three first binary digits: up to 8 as it is, then in steps. What a word weighs so stays the same under nearly every edit
 * elsewhere, and with it what was worked out by it.
 */
const roundedCount = (count: number): number => count & -(1 << Math.max(0, 29 - Math.clz32(count)));

const HAS_DIGIT = /\d/u;

/** Letters and digits, and a dot or hyphen between digits: `0.9.3` and `v1.24` are names. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterCode(code) || isDigitCode(code)) return true;
  return (
    (code === 0x2e || code === 0x2d) && isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(at - 1))
  );
}

/** A figure says how many, not what: `128`, `4.2`. A version has two dots or letters. */
const isFigure = (word: string): boolean => /^\d+(?:\.\d+)?(?:-\d+)?$/u.test(word);
