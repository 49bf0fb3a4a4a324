import { addTo } from "../../text/add-to.ts";
import type { Citing } from "./citing.ts";
import type { Citation } from "./read-citations.ts";

/** The citations of each document, in order, by its original symbol: with and without its revision, and as reissued. */
export type Documents = ReadonlyMap<string, readonly Citation[]>;

export function documentsOf(citing: readonly Citing[]): Documents {
  const documents = new Map<string, Citation[]>();
  for (const { citations } of citing) for (const citation of citations) addTo(documents, citation.original, citation);
  return documents;
}
