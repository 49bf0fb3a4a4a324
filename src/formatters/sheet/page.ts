import type { TieOutSheet } from "../../engine/tie-out-sheet.ts";
import type { FigureStatus } from "../../ties/coverage.ts";
import type { SheetWords } from "./words.ts";

/** Names of classes; a status may have a space in it. */
export const CLASSES: Readonly<Record<FigureStatus, string>> = {
  tied: "tied",
  recomputed: "recomputed",
  contradicted: "contradicted",
  "stated once": "once",
  "not checkable": "unchecked",
};

/** A sheet with what all its parts need. */
export interface Page {
  readonly sheet: TieOutSheet;
  readonly name: string;
  readonly words: SheetWords;
  /** The address of a part of this report's pages. */
  readonly part: (name: string) => string;
}
