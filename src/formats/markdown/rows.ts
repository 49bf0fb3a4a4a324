import type { SyntaxNodeRef } from "@lezer/common";
import type { Row } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { trimmed } from "./seen.ts";

/** Gathers the rows of a table. The parser has no node for an empty cell: it is what lies between two pipes. */
export class RowReader {
  readonly #rows: { header: boolean; cells: Span[] }[] = [];
  /** Behind the last pipe, if no cell has come since. */
  #empty: number | undefined;

  enter({ name, from, to }: SyntaxNodeRef): void {
    if (name === "TableHeader" || name === "TableRow") {
      this.#rows.push({ header: name === "TableHeader", cells: [] });
      this.#empty = undefined;
    } else if (name === "TableCell") {
      this.#rows.at(-1)!.cells.push({ start: from, end: to });
      this.#empty = undefined;
    } else if (name === "TableDelimiter" && to - from === 1) {
      if (this.#empty !== undefined) this.#rows.at(-1)!.cells.push({ start: this.#empty, end: from });
      this.#empty = to;
    }
  }

  /** `seen` is the text of the table, which begins at `start`. Rows keep the cells they have, too many or too few. */
  rows(seen: string, start: number): Row[] {
    return this.#rows.map(({ header, cells }) => ({
      header,
      cells: cells.map((cell) => {
        const { content, text } = trimmed(seen.slice(cell.start - start, cell.end - start), cell.start);
        return { span: content, text };
      }),
    }));
  }
}
