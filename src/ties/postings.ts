import type { Features } from "./features.ts";

const END = -1;

/**
 * For each feature the texts that have it, by their numbers. Kept as linked lists in flat arrays, so that a text can be put in and taken
 * out, and ten thousand features cost no objects. The order within a list means nothing.
 */
export class Postings {
  /** Where the list of each feature begins. */
  #heads = new Int32Array(1 << 14).fill(END);
  #next = new Int32Array(1 << 15);
  #texts = new Int32Array(1 << 15);
  #free = END;
  #length = 0;

  add(text: number, features: Features): void {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      if (feature >= this.#heads.length) this.#heads = grown(this.#heads, feature + 1, END);
      const cell = this.#cell();
      this.#texts[cell] = text;
      this.#next[cell] = this.#heads[feature]!;
      this.#heads[feature] = cell;
    }
  }

  remove(text: number, features: Features): void {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      let before = END;
      let cell = this.#heads[feature]!;
      while (this.#texts[cell] !== text) {
        before = cell;
        cell = this.#next[cell]!;
      }
      if (before === END) this.#heads[feature] = this.#next[cell]!;
      else this.#next[before] = this.#next[cell]!;
      this.#next[cell] = this.#free;
      this.#free = cell;
    }
  }

  /** Where the list of a feature begins; negative if no text has it. */
  first(feature: number): number {
    return feature < this.#heads.length ? this.#heads[feature]! : END;
  }

  /** The text at a place in a list. */
  at(cell: number): number {
    return this.#texts[cell]!;
  }

  /** The next place in a list; negative at its end. */
  after(cell: number): number {
    return this.#next[cell]!;
  }

  #cell(): number {
    const cell = this.#free;
    if (cell !== END) {
      this.#free = this.#next[cell]!;
      return cell;
    }
    if (this.#length === this.#next.length) {
      this.#next = grown(this.#next, this.#length + 1);
      this.#texts = grown(this.#texts, this.#length + 1);
    }
    return this.#length++;
  }
}

/** A longer array with the same beginning. */
export function grown(array: Int32Array, length: number, filling = 0): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(array.length * 2, length));
  if (filling !== 0) longer.fill(filling, array.length);
  longer.set(array);
  return longer;
}
