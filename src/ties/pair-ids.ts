/**
 * Numbers pairs of characters in the order in which they are first seen. Open addressing in typed arrays: a report has
 * some ten thousand different pairs and looks each of its characters up once, which a Map of objects makes the dearest
 * step of all.
 */
export class PairIds {
  #keys = new Int32Array(1 << 15);
  #ids = new Int32Array(1 << 15);
  #size = 0;

  /** The number of a pair of UTF-16 units; `next` gives the number of a new one. */
  get(first: number, second: number, next: () => number): number {
    // Neither unit is 0, so that 0 marks a free slot.
    const key = (first << 16) | second;
    let slot = this.#slot(key);
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#ids[slot]!;
      slot = (slot + 1) & (this.#keys.length - 1);
    }
    const id = next();
    this.#keys[slot] = key;
    this.#ids[slot] = id;
    if (++this.#size * 2 > this.#keys.length) this.#grow();
    return id;
  }

  /** Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
  #slot(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 8) & (this.#keys.length - 1);
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    this.#keys = new Int32Array(keys.length * 2);
    this.#ids = new Int32Array(keys.length * 2);
    for (const [i, key] of keys.entries()) {
      if (key === 0) continue;
      let slot = this.#slot(key);
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
      this.#keys[slot] = key;
      this.#ids[slot] = ids[i]!;
    }
  }
}
