import type { Report } from "../model/report.ts";
import { conflictTies, type CitationTie } from "./citations/conflicts.ts";
import { formTies, type FormTie } from "./citations/malformed.ts";
import { readCitations } from "./citations/read-citations.ts";
import { listTies, type ListTie } from "./citations/untidy.ts";

/** What a report cites of the series that its profile declares: the form of each symbol, what it stands for, and its lists. */
export interface CitationTies {
  readonly forms: readonly FormTie[];
  readonly conflicts: readonly CitationTie[];
  readonly lists: readonly ListTie[];
}

export function citationTies(report: Report): CitationTies {
  const citations = readCitations(report);
  return {
    forms: formTies(report, citations),
    conflicts: conflictTies(report, citations),
    lists: listTies(report, citations),
  };
}
