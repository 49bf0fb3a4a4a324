import { brokenForm, movedProject, otherSymbol, repeatedSymbol } from "./documents.ts";
import { changedCount, lostReference } from "./figures.ts";
import { inserts } from "./inserts.ts";
import type { Planter } from "./planter.ts";
import { copiedItem, inventedHighlight, lostHeading } from "./structure.ts";
import { foreignCode, variedName } from "./words.ts";

export const planters: readonly Planter[] = [
  changedCount,
  lostReference,
  copiedItem,
  lostHeading,
  inventedHighlight,
  brokenForm,
  otherSymbol,
  repeatedSymbol,
  movedProject,
  variedName,
  foreignCode,
  ...inserts,
];
