import type { Block } from "./block.ts";
import type { Region } from "./offset-map.ts";

/** Stable offsets stay below this, so that they are small integers to the engine. */
const LAST_OFFSET = 2 ** 30;
/** So much room stands in front of what is written later, if there is as much: many paragraphs can follow each other. */
const ROOM = 4096;

/** A region as it was just read: blocks have offsets of the text. */
export interface ReadRegion {
  readonly start: number;
  readonly length: number;
  readonly blocks: readonly Block[];
}

/** Cuts a text in front of every block that overlaps with none before it. The first region begins with the text. */
export function regionsOf(blocks: readonly Block[], length: number): ReadRegion[] {
  const starts: number[] = [];
  const groups: Block[][] = [];
  let end = 0;
  for (const block of blocks) {
    if (groups.length === 0 || block.span.start >= end) {
      starts.push(groups.length === 0 ? 0 : block.span.start);
      groups.push([]);
    }
    groups.at(-1)!.push(block);
    end = Math.max(end, block.span.end);
  }
  return groups.map((own, i) => ({ start: starts[i]!, length: (starts[i + 1] ?? length) - starts[i]!, blocks: own }));
}

/**
 * The stable offsets of regions of which the first `before` and the last `after` are those of the earlier edition. What is between
 * them stays where as many were, or is put into the room that is there. Where there is none all are numbered anew.
 */
export function stableOffsets(
  read: readonly ReadRegion[],
  earlier: readonly Region[],
  before: number,
  after: number,
): readonly number[] {
  const changed = read.slice(before, read.length - after);
  const replaced = earlier.slice(before, earlier.length - after).map(({ stable }) => stable);
  const last = earlier[before - 1];
  const from = last ? last.stable + read[before - 1]!.length : 0;
  const until = after > 0 ? earlier.at(-after)!.stable : LAST_OFFSET;
  const fits = (offsets: readonly number[]): boolean =>
    changed.every(({ length }, i) => offsets[i]! + length < (offsets[i + 1] ?? until));
  const isNew = before + after === 0;
  const placed =
    changed.length === replaced.length && fits(replaced)
      ? replaced
      : spread(changed, from, until, isNew ? LAST_OFFSET : ROOM);
  if (!placed) return spread(read, 0, LAST_OFFSET, LAST_OFFSET)!;
  return [
    ...earlier.slice(0, before).map(({ stable }) => stable),
    ...placed,
    ...(after > 0 ? earlier.slice(-after).map(({ stable }) => stable) : []),
  ];
}

/** With as much room before each as there is, but no more than `most`; undefined if there is not enough for all. */
function spread(
  regions: readonly ReadRegion[],
  from: number,
  until: number,
  most: number,
): readonly number[] | undefined {
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
