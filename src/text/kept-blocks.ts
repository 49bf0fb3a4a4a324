import type { Block, DocumentBlocks } from "./block.ts";
import { commonEnds } from "./common-ends.ts";
import { gather } from "./gather.ts";
import { ListNames } from "./list-names.ts";
import { moveBlock } from "./move-block.ts";
import { lastUpTo, RegionMap, type OffsetMap } from "./offset-map.ts";
import { type ChangedBlock, inList, type PlacedBlock, type PlacedBlocks } from "./placed-block.ts";
import { LAST_OFFSET, regionsOf, stableOffsets, type Region } from "./regions.ts";
import { sameBlock } from "./same-block.ts";

/** The blocks of a region: as they were read in the edition that brought them, and with stable offsets. */
interface Kept {
  /** Where it began in that edition. */
  readonly start: number;
  readonly length: number;
  readonly placed: readonly PlacedBlock[];
  readonly blocks: readonly Block[];
}

/** An edition of a text: its blocks with stable offsets, and what these are in the text. */
export interface Edition {
  readonly document: DocumentBlocks;
  readonly offsets: OffsetMap;
}

/**
 * The blocks of a text that is being edited. Those that an edit does not reach are the same objects in every edition, with the
 * same stable offsets. (These are labels of order maintenance: Dietz and Sleator 1987, "Two algorithms for maintaining order in a
 * list".) Blocks that overlap share a region and are kept together.
 */
export class KeptBlocks {
  #text = "";
  #starts: readonly number[] = [];
  #offsets: readonly number[] = [];
  #kept: readonly Kept[] = [];
  #blocks: readonly Block[] = [];
  #lists = 0;

  /** Takes the next edition as it was read. */
  edit(text: string, read: PlacedBlocks): Edition {
    if (!read.changed || !this.#change(text, read.changed)) this.#replace(text, read.placed);
    const document = { blocks: this.#blocks, ...(read.footnotes && { footnotes: read.footnotes }) };
    return { document, offsets: new RegionMap(this.#offsets, this.#starts, text.length) };
  }

  /** All blocks of the next edition are new. */
  forget(): void {
    this.#text = "";
    this.#starts = [];
    this.#offsets = [];
    this.#kept = [];
    this.#blocks = [];
  }

  /** Takes an edition in which one block is another. Returns false if it is not one of those that are here, alone and with room to grow. */
  #change(text: string, { earlier, at, read }: ChangedBlock): boolean {
    if (earlier !== this.#text) return false;
    const i = lastUpTo(this.#starts, at);
    const [before, stable] = [this.#kept[i], this.#offsets[i]!];
    const [known, old] = [before?.placed[0], before?.blocks[0]];
    const start = this.#starts[i]!;
    if (!before || !known || !old || before.placed.length > 1 || before.start + at - start !== known.at) return false;
    const by = text.length - earlier.length;
    const length = before.length + by;
    if (stable + length >= (this.#offsets[i + 1] ?? LAST_OFFSET)) return false;

    const block = read(known.block);
    const moved = inList(moveBlock(block, at + stable - start), old.list);
    this.#kept = this.#kept.with(i, { start, length, placed: [{ ...known, at, block }], blocks: [moved] });
    this.#blocks = this.#blocks.with(this.#blocks.indexOf(old), moved);
    this.#starts = this.#starts.map((one, k) => (k > i ? one + by : one));
    this.#text = text;
    return true;
  }

  /** Takes an edition, of which all that is the same stays. */
  #replace(text: string, placed: readonly PlacedBlock[]): void {
    const regions = regionsOf(placed, text.length);
    const ends = commonEnds(this.#text, text);
    const [before, after] = this.#unchanged(regions, text.length, ends);
    const offsets = stableOffsets(regions, this.#offsets, before, after);
    const lists = new ListNames(() => this.#lists++);
    const kept: Kept[] = Array.from({ length: regions.length });
    const settle = (i: number, earlier = -1): void => {
      const known = this.#offsets[earlier] === offsets[i] ? this.#kept[earlier] : undefined;
      kept[i] = settled(placed, regions[i]!, offsets[i]!, known, lists);
    };
    for (let i = 0; i < before; i++) settle(i, i);
    for (let i = 1; i <= after; i++) settle(regions.length - i, this.#kept.length - i);
    // Last, so that what is written into a list takes its number from the items around.
    for (let i = before; i < regions.length - after; i++)
      settle(i, i === before && this.#changesBehind(placed, regions[i]!, i, text, ends[0]) ? i : -1);

    this.#text = text;
    this.#starts = regions.map(({ start }) => start);
    this.#offsets = offsets;
    this.#kept = kept;
    this.#blocks = gather(kept, ({ blocks }) => blocks);
  }

  /** Whether nothing but white space behind the blocks of a region has changed. The texts have the first `head` characters in common. */
  #changesBehind(placed: readonly PlacedBlock[], region: Region, i: number, text: string, head: number): boolean {
    const end = placed
      .slice(region.from, region.to)
      .reduce((last, { at, block }) => Math.max(last, at + block.span.end), 0);
    const known = this.#kept[i];
    return (
      known !== undefined &&
      end <= head &&
      isBlank(text.slice(end, region.start + region.length)) &&
      isBlank(this.#text.slice(end, this.#starts[i]! + known.length))
    );
  }

  /** How many regions at the beginning and at the end have the same characters as before. */
  #unchanged(
    regions: readonly Region[],
    textLength: number,
    [head, tail]: readonly [number, number],
  ): readonly [before: number, after: number] {
    const [starts, kept] = [this.#starts, this.#kept];
    const most = Math.min(regions.length, kept.length);
    let before = 0;
    for (; before < most; before++) {
      const { start, length } = regions[before]!;
      if (starts[before] !== start || kept[before]!.length !== length || start + length > head) break;
    }
    const moved = textLength - this.#text.length;
    let after = 0;
    for (; after < most - before; after++) {
      const { start, length } = regions[regions.length - 1 - after]!;
      const at = kept.length - 1 - after;
      if (starts[at]! + moved !== start || kept[at]!.length !== length || start < textLength - tail) break;
    }
    return [before, after];
  }
}

const isBlank = (text: string): boolean => text.trim() === "";

/** The blocks as they were, if they are still the same: an edit elsewhere may make a paragraph a heading. */
function settled(
  placed: readonly PlacedBlock[],
  region: Region,
  stable: number,
  known: Kept | undefined,
  lists: ListNames,
): Kept {
  const { start, length, from, to } = region;
  if (known && areSame(placed, region, known, lists)) return known.length === length ? known : { ...known, length };
  const own = placed.slice(from, to);
  const blocks = own.map(({ at, block, list }) =>
    inList(moveBlock(block, at + stable - start), list === undefined ? undefined : lists.nameOf(list)),
  );
  return { start, length, placed: own, blocks };
}

function areSame(placed: readonly PlacedBlock[], { start, from, to }: Region, known: Kept, lists: ListNames): boolean {
  if (to - from !== known.placed.length) return false;
  for (let i = from; i < to; i++) {
    const [one, other] = [placed[i]!, known.placed[i - from]!];
    const by = one.at - start - (other.at - known.start);
    if ((one.block !== other.block || by !== 0) && !sameBlock(one.block, other.block, by)) return false;
  }
  for (let i = from; i < to; i++) {
    const { list } = placed[i]!;
    if (list !== undefined && !lists.is(list, known.blocks[i - from]!.list!)) return false;
  }
  return true;
}
