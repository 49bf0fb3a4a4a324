import type { Marker } from "../../text/block.ts";
import type { Line } from "./lines.ts";

/** Where an item stands: its list, how deep, and how its label reads there. */
export interface Place {
  readonly list: number;
  readonly level: number;
  readonly reading: Partial<Pick<Marker, "style" | "value">>;
}

interface OpenList {
  readonly form: string;
  readonly list: number;
  readonly indent: number;
  value: number | undefined;
}

/** So many columns further in, a bullet of the same form belongs to a list inside of the item above it. */
const STEP = 2;

/** Knows which items are siblings: bullets that follow each other, labels that count on. */
export class ListTracker {
  #next = 1;
  #open: OpenList[] = [];
  #paused = false;

  reset(): void {
    this.#open = [];
  }

  /** A paragraph between two items ends a list of bullets; one of labels may go on behind it. */
  pause(): void {
    this.#paused = true;
  }

  place({ marker: read, indent }: Line): Place {
    const { form, marker, alternative } = read!;
    if (this.#paused) this.#open = this.#open.filter(({ value }) => value !== undefined);
    this.#paused = false;
    const key = `${form}${marker.style === "bullet" ? "" : marker.style}`;
    const other = alternative && `${form}${alternative.style}`;
    const isSibling = (list: OpenList): boolean =>
      list.form === key || (list.form === other && list.value === alternative!.value! - 1);
    const at = this.#lastOf(isSibling, indent);
    const found = this.#open[at];
    const reading = found && found.form !== key ? alternative! : marker;
    const goesOn = found && (reading.value === undefined || found.value === undefined || reading.value > found.value);
    if (found && goesOn && indent < found.indent + STEP) {
      this.#open = this.#open.slice(0, at + 1);
      found.value = reading.value;
      return { list: found.list, level: at + 1, reading };
    }
    if (found && indent < found.indent + STEP) this.#open = this.#open.slice(0, at);
    this.#open.push({ form: key, list: this.#next++, value: reading.value, indent });
    return { list: this.#next - 1, level: this.#open.length, reading };
  }

  /** The innermost list that the item can belong to: one that is not further in, or the outermost of its form. */
  #lastOf(isSibling: (list: OpenList) => boolean, indent: number): number {
    const at = this.#open.findLastIndex((list) => isSibling(list) && list.indent <= indent);
    return at >= 0 ? at : this.#open.findIndex(isSibling);
  }
}
