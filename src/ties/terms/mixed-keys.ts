/** In place of a value: how many values a key has. */
const ALL = -1;

/**
 * Numbers that stand with more than one value, kept up to date by adding and removing. An open table in typed arrays: a report has
 * some ten thousand slots, nearly all of them alone.
 */
export class MixedKeys {
  readonly #mixed = new Set<number>();
  /** One more than the key, so that 0 marks a free place. */
  #keys = new Int32Array(1);
  #values = new Int32Array(1);
  #counts = new Int32Array(1);
  #used = 0;
  #changes = 0;

  /** How often a key became mixed or ceased to be. */
  get changes(): number {
    return this.#changes;
  }

  has(key: number): boolean {
    return this.#mixed.has(key);
  }

  /** Key and value are not negative. */
  add(key: number, value: number): void {
    if (this.#count(key, value, 1) === 1 && this.#count(key, ALL, 1) === 2) {
      this.#mixed.add(key);
      this.#changes++;
    }
  }

  remove(key: number, value: number): void {
    if (this.#count(key, value, -1) === 0 && this.#count(key, ALL, -1) === 1) {
      this.#mixed.delete(key);
      this.#changes++;
    }
  }

  #count(key: number, value: number, by: number): number {
    const at = this.#placeOf(key, value);
    if (this.#keys[at] !== 0) return (this.#counts[at]! += by);
    this.#keys[at] = key + 1;
    this.#values[at] = value;
    this.#counts[at] = by;
    if (++this.#used * 2 > this.#keys.length) this.#renew(this.#counts.reduce((sum, of) => sum + (of > 0 ? 1 : 0), 0));
    return by;
  }

  /** Makes room at once for so many. */
  reserve(count: number): void {
    if (count > this.#keys.length) this.#renew(count);
  }

  /** Fibonacci hashing, as in `FeatureIds`. */
  #placeOf(key: number, value: number): number {
    const mask = this.#keys.length - 1;
    let at = (Math.imul(key ^ Math.imul(value, 0x85ebca6b), 0x9e3779b1) >>> 8) & mask;
    while (this.#keys[at] !== 0 && (this.#keys[at] !== key + 1 || this.#values[at] !== value)) at = (at + 1) & mask;
    return at;
  }

  /** Leaves out what is counted no more, with room for half as many again. */
  #renew(room: number): void {
    const [keys, values, counts] = [this.#keys, this.#values, this.#counts];
    const size = 2 ** Math.ceil(Math.log2(room * 3 + 2));
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#used = 0;
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue;
      const at = this.#placeOf(keys[i]! - 1, values[i]!);
      this.#keys[at] = keys[i]!;
      this.#values[at] = values[i]!;
      this.#counts[at] = counts[i]!;
      this.#used++;
    }
  }
}
