import type { Block, DocumentBlocks } from "./block.ts";
import { detached } from "./detached.ts";
import { ListNames } from "./list-names.ts";
import { moveBlock } from "./move-block.ts";
import { RegionMap, type OffsetMap, type Region } from "./offset-map.ts";
import { regionsOf, stableOffsets, type ReadRegion } from "./regions.ts";
import { sameBlock } from "./same-block.ts";

/** A region with its blocks, which have stable offsets. */
interface KeptRegion extends Region {
  readonly length: number;
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
  #regions: readonly KeptRegion[] = [];
  #lists = 0;

  /** Takes the next edition as it was read, with offsets of the text. */
  edit(text: string, document: DocumentBlocks): Edition {
    const read = regionsOf(document.blocks, text.length);
    const earlier = this.#regions;
    const [before, after] = unchanged(read, text, earlier, this.#text);
    const offsets = stableOffsets(read, earlier, before, after);
    const lists = new ListNames(() => this.#lists++);
    const regions: KeptRegion[] = Array.from({ length: read.length });
    const settle = (i: number, known?: KeptRegion): void => {
      regions[i] = settled(read[i]!, offsets[i]!, known, lists);
    };
    for (let i = 0; i < before; i++) settle(i, earlier[i]);
    for (let i = 1; i <= after; i++) settle(read.length - i, earlier.at(-i));
    // Last, so that what is written into a list takes its number from the items around.
    for (let i = before; i < read.length - after; i++) settle(i);
    this.#text = text;
    this.#regions = regions;
    return {
      document: { ...document, blocks: regions.flatMap(({ blocks }) => blocks) },
      offsets: new RegionMap(regions, text.length),
    };
  }

  /** All blocks of the next edition are new. */
  forget(): void {
    this.#text = "";
    this.#regions = [];
  }
}

/** How many regions at the beginning and at the end have the same characters as before. */
function unchanged(
  read: readonly ReadRegion[],
  text: string,
  earlier: readonly KeptRegion[],
  earlierText: string,
): readonly [before: number, after: number] {
  const head = commonStart(earlierText, text);
  const tail = commonEnd(earlierText, text, head);
  const most = Math.min(read.length, earlier.length);
  let before = 0;
  for (; before < most; before++) {
    const { start, length } = read[before]!;
    const known = earlier[before]!;
    if (known.start !== start || known.length !== length || start + length > head) break;
  }
  const moved = text.length - earlierText.length;
  let after = 0;
  for (; after < most - before; after++) {
    const { start, length } = read.at(-after - 1)!;
    const known = earlier.at(-after - 1)!;
    if (known.start + moved !== start || known.length !== length || start < text.length - tail) break;
  }
  return [before, after];
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Behind what is common at the start. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let i = 0;
  while (i < most && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
}

/** The region as it was, if its blocks are still the same: an edit elsewhere may make a paragraph a heading. */
function settled(
  { start, length, blocks }: ReadRegion,
  stable: number,
  known: KeptRegion | undefined,
  lists: ListNames,
): KeptRegion {
  const by = stable - start;
  const isKept =
    known?.stable === stable &&
    known.blocks.length === blocks.length &&
    blocks.every((block, i) => sameBlock(block, known.blocks[i]!, by)) &&
    blocks.every(({ list }, i) => list === undefined || lists.is(list, known.blocks[i]!.list!));
  return {
    stable,
    start,
    length,
    blocks: isKept ? known.blocks : blocks.map((block) => lists.named(withOwnText(moveBlock(block, by)))),
  };
}

const withOwnText = (block: Block): Block => ({
  ...block,
  text: detached(block.text),
  links: block.links.map((link) => ({ ...link, target: detached(link.target) })),
  ...(block.marker && { marker: { ...block.marker, text: detached(block.marker.text) } }),
  ...(block.anchors && { anchors: block.anchors.map(detached) }),
  ...(block.rows && {
    rows: block.rows.map(({ cells, header }) => ({
      header,
      cells: cells.map(({ span, text }) => ({ span, text: detached(text) })),
    })),
  }),
});
