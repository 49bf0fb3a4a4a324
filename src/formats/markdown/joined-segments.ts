import type { Block } from "../../text/block.ts";
import { moveBlock } from "../../text/move-block.ts";
import type { Draft } from "./builder.ts";
import { TypedLists } from "./typed-lists.ts";

/** Puts the segments of a document together: moves blocks to their places, numbers the lists, and tells where typed labels stand. */
export class JoinedSegments {
  readonly blocks: Block[] = [];
  readonly #typed = new TypedLists();
  #lists = 0;

  /** The segments have to come in order. */
  add(drafts: readonly Draft[], start: number): void {
    const numbers = new Map<number, number>();
    for (const { block, label } of drafts) {
      const moved = start === 0 ? block : moveBlock(block, start);
      if (label) {
        const { marker, list, level } = this.#typed.place(label, block.level, () => this.#nextList());
        this.blocks.push({ ...moved, marker: { ...moved.marker!, ...marker }, list, level });
        continue;
      }
      if (block.kind === "heading") this.#typed.close();
      this.#typed.interrupt();
      this.blocks.push(block.list === undefined ? moved : { ...moved, list: this.#numberOf(block.list, numbers) });
    }
  }

  /** `numbers` are those of the segment. */
  #numberOf(list: number, numbers: Map<number, number>): number {
    let number = numbers.get(list);
    if (number === undefined) numbers.set(list, (number = this.#nextList()));
    return number;
  }

  #nextList(): number {
    this.#lists++;
    return this.#lists;
  }
}
