import type { LanguagePack } from "../lang/pack.ts";
import { isHanCode } from "../text/text-key.ts";
import { PairIds } from "./pair-ids.ts";

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
  readonly #pairs = new PairIds();
  readonly #words = new Map<string, number>();
  readonly #stop: ReadonlySet<string>;
  /** In how many of the added texts each feature stands. */
  readonly #frequency: number[] = [];
  readonly #weight: number[] = [];
  /** The text in which each feature was last seen, to count it once per text without a set for each. */
  readonly #seenIn: number[] = [];
  #texts = 0;
  #reading = 0;

  constructor(pack: LanguagePack) {
    this.#stop = new Set([...pack.stopWords, ...Object.keys(pack.numbers.words ?? {})]);
  }

  /** How many features there are. */
  get size(): number {
    return this.#frequency.length;
  }

  /** How many texts were added. */
  get texts(): number {
    return this.#texts;
  }

  read(text: string): Features {
    const features: number[] = [];
    this.#reading++;
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isHanCode(code)) {
        if (previous !== 0) this.#note(this.#pairs.get(previous, code, this.#next), features);
        previous = code;
        continue;
      }
      previous = 0;
      if (!isLetter(code) && !isDigit(code)) continue;
      let end = i + 1;
      while (end < text.length && isInWord(text, end)) end++;
      const word = text.slice(i, end).toLowerCase();
      i = end - 1;
      if (word.length < 2 || isFigure(word) || this.#stop.has(word)) continue;
      this.#note(this.#word(HAS_DIGIT.test(word) ? word : word.slice(0, STEM)), features);
    }
    return features;
  }

  /** As `read`, and counts the text as one of those by which rarity is measured. */
  add(text: string): Features {
    const features = this.read(text);
    for (const feature of features) this.#frequency[feature]! += 1;
    this.#texts++;
    return features;
  }

  /** In how many of the added texts a feature stands. */
  frequency(feature: number): number {
    return this.#frequency[feature]!;
  }

  /** Rare features say more: the inverse document frequency, ln(1 + N / df). Asked for when all texts are added. */
  weight(feature: number): number {
    const known = this.#weight[feature]!;
    if (known > 0) return known;
    const weight = Math.log(1 + this.#texts / Math.max(1, this.#frequency[feature]!));
    this.#weight[feature] = weight;
    return weight;
  }

  weightOf(features: Features): number {
    let sum = 0;
    for (const feature of features) sum += this.weight(feature);
    return sum;
  }

  #note(feature: number, features: number[]): void {
    if (this.#seenIn[feature] === this.#reading) return;
    this.#seenIn[feature] = this.#reading;
    features.push(feature);
  }

  #word(key: string): number {
    let id = this.#words.get(key);
    if (id === undefined) this.#words.set(key, (id = this.#next()));
    return id;
  }

  readonly #next = (): number => {
    this.#seenIn.push(0);
    this.#weight.push(0);
    return this.#frequency.push(0) - 1;
  };
}

const HAS_DIGIT = /\d/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Letters and digits, and a dot or hyphen between digits: `0.9.3` and `v1.24` are names. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  return (code === 0x2e || code === 0x2d) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1));
}

/** A figure says how many, not what: `128`, `4.2`. A version has two dots or letters. */
const isFigure = (word: string): boolean => /^\d+(?:\.\d+)?(?:-\d+)?$/u.test(word);

/** Letters outside of the Han block. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x370 && code <= 0x1fff);
