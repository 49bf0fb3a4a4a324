import type { LanguagePack } from "../lang/pack.ts";

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
  readonly #ids = new Map<string | number, number>();
  readonly #documents: number[] = [];
  readonly #stop: ReadonlySet<string>;
  #count = 0;

  constructor(pack: LanguagePack) {
    this.#stop = new Set(pack.stopWords);
  }

  read(text: string): Features {
    const features = new Set<number>();
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isHan(code)) {
        if (previous !== 0) features.add(this.#id(previous * 0x10000 + code));
        previous = code;
        continue;
      }
      previous = 0;
      if (!isLetter(code) && !isDigit(code)) continue;
      let end = i + 1;
      while (end < text.length && isInWord(text, end)) end++;
      const word = text.slice(i, end).toLowerCase();
      i = end - 1;
      if (isFigure(word) || word.length < 2 || this.#stop.has(word)) continue;
      features.add(this.#id(/\d/u.test(word) ? word : word.slice(0, STEM)));
    }
    return [...features];
  }

  /** As `read`, and counts the text as one of those by which rarity is measured. */
  add(text: string): Features {
    const features = this.read(text);
    for (const feature of features) this.#documents[feature] = (this.#documents[feature] ?? 0) + 1;
    this.#count++;
    return features;
  }

  /** In how many of the added texts a feature stands. */
  frequency(feature: number): number {
    return this.#documents[feature] ?? 0;
  }

  /** Rare features say more: the inverse document frequency, ln(1 + N / df). */
  weight(feature: number): number {
    return Math.log(1 + this.#count / Math.max(1, this.frequency(feature)));
  }

  weightOf(features: Features): number {
    let sum = 0;
    for (const feature of features) sum += this.weight(feature);
    return sum;
  }

  #id(key: string | number): number {
    let id = this.#ids.get(key);
    if (id === undefined) this.#ids.set(key, (id = this.#ids.size));
    return id;
  }
}

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

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
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x1fff);
