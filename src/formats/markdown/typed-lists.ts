import type { Marker } from "../../text/block.ts";
import { type MarkerReading, readAfter } from "../../text/marker.ts";

interface OpenList {
  readonly number: number;
  readonly level: number;
  readonly form: string;
  /** The marker of its last item. */
  last: Omit<Marker, "span">;
}

interface Place {
  readonly marker: Omit<Marker, "span">;
  readonly list: number;
  readonly level: number;
}

/**
 * Tells which items with typed labels are siblings. Markdown gives no help: `A)`, `i.`, `ii.`, `B)` are four paragraphs.
 *
 * A label belongs to the innermost list that it continues, and closes the lists within. One that continues none opens a
 * list, within the last one if nothing stands between. Other blocks interrupt: after them only the very next value goes on.
 */
export class TypedLists {
  #open: OpenList[] = [];
  #interrupted = true;

  interrupt(): void {
    this.#interrupted = true;
  }

  /** A heading ends all lists. */
  close(): void {
    this.#open = [];
  }

  /** `level` is the depth of the Markdown list around the label; `nextList` numbers a new list. */
  place(reading: MarkerReading, level: number, nextList: () => number): Place {
    if (this.#open[0]?.level !== level + 1) this.#open = [];
    let list = this.#continuedBy(reading);
    if (!list) {
      if (this.#interrupted) this.#open = [];
      list = { number: nextList(), level: level + 1 + this.#open.length, form: reading.form, last: reading.marker };
      this.#open.push(list);
    }
    list.last = readAfter(list.last, reading);
    this.#open.length = this.#open.indexOf(list) + 1;
    this.#interrupted = false;
    return { marker: list.last, list: list.number, level: list.level };
  }

  #continuedBy(reading: MarkerReading): OpenList | undefined {
    const alike = this.#open.filter(
      ({ form, last }) => form === reading.form && last.style === readAfter(last, reading).style,
    );
    const next = alike.findLast(
      ({ last }) => last.value !== undefined && readAfter(last, reading).value === last.value + 1,
    );
    return next ?? (this.#interrupted ? undefined : alike.at(-1));
  }
}
