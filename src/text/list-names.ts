import type { Block } from "./block.ts";

/**
 * Lists are numbered anew in each reading of a text. Here each gets the number that its items had in the edition before, so that one item
 * more does not make all lists behind it different ones.
 */
export class ListNames {
  readonly #names = new Map<number, number>();
  readonly #owners = new Map<number, number>();
  readonly #next: () => number;

  /** `next` gives a number that no list has. */
  constructor(next: () => number) {
    this.#next = next;
  }

  /** Whether a list as it was read can be the one that had this number, given what was said before; if so, it is from now on. */
  is(read: number, name: number): boolean {
    if (!this.#names.has(read) && !this.#owners.has(name)) this.#bind(read, name);
    return this.#names.get(read) === name;
  }

  named(block: Block): Block {
    if (block.list === undefined) return block;
    if (!this.#names.has(block.list)) this.#bind(block.list, this.#next());
    return { ...block, list: this.#names.get(block.list)! };
  }

  #bind(read: number, name: number): void {
    this.#names.set(read, name);
    this.#owners.set(name, read);
  }
}
