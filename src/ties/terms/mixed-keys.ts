/**
 * Numbers that stand with more than one value. An open table in typed arrays: a report has some ten thousand slots, nearly all
 * of them alone, and all are run through after every edit.
 */
export class MixedKeys {
  readonly #mask: number;
  /** One more than the key, so that 0 marks a free place. */
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
  }

  /** `value` is not negative. */
  add(key: number, value: number): void {
    const at = this.#placeOf(key);
    if (this.#keys[at] === 0) {
      this.#keys[at] = key + 1;
      this.#values[at] = value;
    } else if (this.#values[at] !== value) this.#values[at] = MIXED;
  }

  has(key: number): boolean {
    return this.#values[this.#placeOf(key)] === MIXED;
  }

  /** Fibonacci hashing, as in `FeatureIds`. */
  #placeOf(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key + 1) at = (at + 1) & this.#mask;
    return at;
  }
}

const MIXED = -1;
