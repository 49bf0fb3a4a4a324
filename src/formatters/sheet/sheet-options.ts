import type { TieOutSheet } from "../../engine/tie-out-sheet.ts";

interface SheetOptions {
  /** The name by which the user knows a file. */
  readonly nameOf: (filePath: string) => string;
  /** Of tieout itself. */
  readonly version: string;
}

export type SheetFormatter = (sheets: readonly TieOutSheet[], options: SheetOptions) => string;
