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

  /** The number of a list as it was read. */
  nameOf(read: number): number {
    if (!this.#names.has(read)) this.#bind(read, this.#next());
    return this.#names.get(read)!;
  }

  #bind(read: number, name: number): void {
    this.#names.set(read, name);
    this.#owners.set(name, read);
  }
}
