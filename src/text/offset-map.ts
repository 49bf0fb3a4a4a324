import type { Span } from "./span.ts";

/**
 * Between *stable offsets*, in which everything above the formats tells places, and offsets of the text. While a text is edited, a block
 * keeps its stable offsets, whatever grows or shrinks in front of it: what was read of it stays right. Stable offsets
 * are in the order of the text. Both are in UTF-16 units; for a text that is read once they are the same.
 */
export interface OffsetMap {
  toText(stable: number): number;
  toStable(offset: number): number;
  /** A span of stable offsets as it is in the text. */
  spanInText(stable: Span): Span;
  /** A span of the text in stable offsets. */
  stableSpan(span: Span): Span;
}

const copied = ({ start, end }: Span): Span => ({ start, end });

export const SAME_OFFSETS: OffsetMap = {
  toText: (offset) => offset,
  toStable: (offset) => offset,
  spanInText: copied,
  stableSpan: copied,
};

/** A text in stretches, each of which has stable offsets of its own, with room in between for what is still to be written. */
export class RegionMap implements OffsetMap {
  readonly #stable: readonly number[];
  readonly #starts: readonly number[];
  readonly #length: number;

  /** Where each stretch begins, in stable offsets and in the text, in order; the first begins with the text, whose length is given. */
  constructor(stable: readonly number[], starts: readonly number[], length: number) {
    this.#stable = stable;
    this.#starts = starts;
    this.#length = length;
  }

  toText(stable: number): number {
    return this.#inText(lastUpTo(this.#stable, stable), stable);
  }

  spanInText({ start, end }: Span): Span {
    const i = lastUpTo(this.#stable, start);
    const isWithin = end < (this.#stable[i + 1] ?? Infinity);
    return { start: this.#inText(i, start), end: isWithin ? this.#inText(i, end) : this.toText(end) };
  }

  toStable(offset: number): number {
    if (this.#starts.length === 0) return offset;
    const i = lastUpTo(this.#starts, offset);
    return this.#stable[i]! + offset - this.#starts[i]!;
  }

  stableSpan({ start, end }: Span): Span {
    return { start: this.toStable(start), end: this.toStable(end) };
  }

  /** In the stretch with this number. */
  #inText(i: number, stable: number): number {
    if (this.#starts.length === 0) return Math.min(Math.max(stable, 0), this.#length);
    const inside = Math.max(0, stable - this.#stable[i]!);
    return Math.min(this.#starts[i]! + inside, this.#starts[i + 1] ?? this.#length);
  }
}

/** The last of the ascending numbers that is not greater, by halving; the first if all are. */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
