import type { Span } from "./span.ts";

/**
 * Between *stable offsets*, in which everything above the formats tells places, and offsets of the text. While a text is edited, a block
 * keeps its stable offsets, whatever grows or shrinks in front of it: what was read of it stays right. Stable offsets
 * are in the order of the text. Both are in UTF-16 units; for a text that is read once they are the same.
 */
export interface OffsetMap {
  toText(stable: number): number;
  toStable(offset: number): number;
}

/** A span of stable offsets as it is in the text. */
export const spanInText = ({ start, end }: Span, offsets: OffsetMap): Span => ({
  start: offsets.toText(start),
  end: offsets.toText(end),
});

/** A span of the text in stable offsets. */
export const stableSpan = ({ start, end }: Span, offsets: OffsetMap): Span => ({
  start: offsets.toStable(start),
  end: offsets.toStable(end),
});

export const SAME_OFFSETS: OffsetMap = { toText: (offset) => offset, toStable: (offset) => offset };

/** The stretch of a text from one block to the next. */
export interface Region {
  /** The first stable offset. */
  readonly stable: number;
  /** Where it begins in the text. */
  readonly start: number;
}

/** A text in regions, each of which has stable offsets of its own, with room in between for what is still to be written. */
export class RegionMap implements OffsetMap {
  readonly #regions: readonly Region[];
  readonly #length: number;

  /** `regions` are in order, and the first begins with the text; `length` is that of the text. */
  constructor(regions: readonly Region[], length: number) {
    this.#regions = regions;
    this.#length = length;
  }

  toText(stable: number): number {
    const i = lastFrom(this.#regions, ({ stable: from }) => from <= stable);
    const region = this.#regions[i];
    if (!region) return Math.min(Math.max(stable, 0), this.#length);
    const inside = Math.max(0, stable - region.stable);
    return Math.min(region.start + inside, this.#regions[i + 1]?.start ?? this.#length);
  }

  toStable(offset: number): number {
    const region = this.#regions[lastFrom(this.#regions, ({ start }) => start <= offset)];
    return region ? region.stable + offset - region.start : offset;
  }
}

/** The last of the regions that fits, by halving; the first if none does. */
function lastFrom(regions: readonly Region[], fits: (region: Region) => boolean): number {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(regions[middle]!)) low = middle;
    else high = middle - 1;
  }
  return low;
}
