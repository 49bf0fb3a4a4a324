import type { PlacedBlock } from "./placed-block.ts";

/** Stable offsets stay below this, so that they are small integers to the engine. */
export const LAST_OFFSET = 2 ** 30;
/** So much room stands in front of what is written later, if there is as much: many paragraphs can follow each other. */
const ROOM = 4096;

/** The stretch of a text from one block to the next, as it was just read. */
export interface Region {
  readonly start: number;
  readonly length: number;
  /** Its blocks are those from one to another of all that were read. */
  readonly from: number;
  readonly to: number;
}

/** Cuts a text in front of every block that overlaps with none before it. The first region begins with the text. */
export function regionsOf(placed: readonly PlacedBlock[], length: number): Region[] {
  const regions: Region[] = [];
  let [from, start, end] = [0, 0, 0];
  for (let to = 0; to < placed.length; to++) {
    const { at, block } = placed[to]!;
    const next = at + block.span.start;
    if (to > from && next >= end) {
      regions.push({ start, length: next - start, from, to });
      [from, start] = [to, next];
    }
    end = Math.max(end, at + block.span.end);
  }
  if (placed.length > 0) regions.push({ start, length: length - start, from, to: placed.length });
  return regions;
}

/**
 * The stable offsets of regions of which the first `before` and the last `after` have those of the earlier edition. What is between
 * them stays where as many were. Otherwise the first, which still begins where it did, stays, and the others are put into the room that is
 * there. Where there is none all are numbered anew.
 */
export function stableOffsets(
  regions: readonly Region[],
  earlier: readonly number[],
  before: number,
  after: number,
): readonly number[] {
  const changed = regions.slice(before, regions.length - after);
  const replaced = earlier.slice(before, earlier.length - after);
  const until = after > 0 ? earlier.at(-after)! : LAST_OFFSET;
  const fits = changed.every(({ length }, i) => replaced[i]! + length < (replaced[i + 1] ?? until));
  if (changed.length === replaced.length && fits) return earlier;
  const kept = changed.length > 0 && replaced.length > 0 ? before + 1 : before;
  const from = kept > 0 ? earlier[kept - 1]! + regions[kept - 1]!.length : 0;
  const most = kept + after === 0 ? LAST_OFFSET : ROOM;
  const placed = spread(regions.slice(kept, regions.length - after), from, until, most);
  if (!placed) return spread(regions, 0, LAST_OFFSET, LAST_OFFSET)!;
  return [...earlier.slice(0, kept), ...placed, ...earlier.slice(before + replaced.length)];
}

/** With as much room before each as there is, but no more than `most`; undefined if there is not enough for all. */
function spread(regions: readonly Region[], from: number, until: number, most: number): readonly number[] | undefined {
  const length = regions.reduce((sum, region) => sum + region.length, 0);
  const room = Math.min(most, Math.floor((until - from - length) / (regions.length + 1)));
  if (room < 1) return undefined;
  let at = from;
  return regions.map((region) => {
    const stable = at + room;
    at = stable + region.length;
    return stable;
  });
}
