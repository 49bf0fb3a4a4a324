import type { PlacedBlock } from "../../text/placed-block.ts";
import type { Draft } from "./builder.ts";
import { TypedLists } from "./typed-lists.ts";

/** Puts the segments of a document together: places the blocks, numbers the lists, and tells where typed labels stand. */
export class JoinedSegments {
  readonly placed: PlacedBlock[] = [];
  readonly #typed = new TypedLists();
  #lists = 0;

  /** The segments have to come in order. */
  add(drafts: readonly Draft[], start: number): void {
    const numbers = new Map<number, number>();
    for (const { block, label } of drafts) {
      if (label) {
        const { marker, list, level } = this.#typed.place(label, block.level, () => this.#nextList());
        this.placed.push({ at: start, block: { ...block, marker: { ...block.marker!, ...marker }, level }, list });
        continue;
      }
      if (block.kind === "heading") this.#typed.close();
      this.#typed.interrupt();
      const list = block.list === undefined ? undefined : this.#numberOf(block.list, numbers);
      this.placed.push({ at: start, block, list });
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
