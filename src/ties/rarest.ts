/** The rarest features of a search, in order; of equally rare ones those that stand first in what is looked for. */
export class Rarest {
  readonly features: number[] = [];
  readonly #frequencies: number[] = [];

  clear(): void {
    this.features.length = 0;
    this.#frequencies.length = 0;
  }

  add(feature: number, frequency: number, limit: number): void {
    const [features, frequencies] = [this.features, this.#frequencies];
    let at = features.length;
    if (at === limit) {
      if (frequency >= frequencies[at - 1]!) return;
      at--;
    }
    for (; at > 0 && frequency < frequencies[at - 1]!; at--) {
      features[at] = features[at - 1]!;
      frequencies[at] = frequencies[at - 1]!;
    }
    features[at] = feature;
    frequencies[at] = frequency;
  }
}
