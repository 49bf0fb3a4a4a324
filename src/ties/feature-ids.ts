/**
 * Numbers features in the order in which they are first seen: pairs of characters and words. Pairs are kept in typed
 * arrays with open addressing: a report has some ten thousand different ones and looks each of its characters up once,
 * which a Map of objects makes the dearest step of all.
 */
export class FeatureIds {
  #keys = new Int32Array(1 << 15);
  #ids = new Int32Array(1 << 15);
  #pairs = 0;
  readonly #words = new Map<string, number>();

  /** How many features have a number. */
  get size(): number {
    return this.#pairs + this.#words.size;
  }

  /** The number of a pair of UTF-16 units. */
  ofPair(first: number, second: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    // Neither unit is 0, so that 0 marks a free slot.
    const key = (first << 16) | second;
    let slot = slotOf(key, mask);
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return this.#ids[slot]!;
      slot = (slot + 1) & mask;
    }
    const id = this.size;
    keys[slot] = key;
    this.#ids[slot] = id;
    if (++this.#pairs * 2 > keys.length) this.#grow();
    return id;
  }

  ofWord(word: string): number {
    let id = this.#words.get(word);
    if (id === undefined) this.#words.set(word, (id = this.size));
    return id;
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    const mask = keys.length * 2 - 1;
    this.#keys = new Int32Array(mask + 1);
    this.#ids = new Int32Array(mask + 1);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (key === 0) continue;
      let slot = slotOf(key, mask);
      while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#ids[slot] = ids[i]!;
    }
  }
}

/** Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
