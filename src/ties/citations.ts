import type { Report } from "../model/report.ts";
import { remembered } from "../text/remembered.ts";
import { conflictTies, type CitationTie } from "./citations/conflicts.ts";
import { citedIn, entryReader } from "./citations/entry-citations.ts";
import { documentsOf } from "./citations/documents.ts";
import { symbolLists } from "./citations/lists.ts";
import { formTies, type FormTie } from "./citations/malformed.ts";
import { citationReader } from "./citations/read-citations.ts";
import { listTies, type ListTie } from "./citations/untidy.ts";

/** What a report cites of the series that its profile declares: the form of each symbol, what it stands for, and its lists. */
export interface CitationTies {
  readonly forms: readonly FormTie[];
  readonly conflicts: readonly CitationTie[];
  readonly lists: readonly ListTie[];
}

const listsOf = remembered(symbolLists);

export function citationTies(report: Report): CitationTies {
  const reader = citationReader(report);
  const entries = report.entries.map(entryReader(reader));
  const cited = citedIn(entries);
  const documents = documentsOf(cited);
  const lists = cited.flatMap(listsOf);
  return {
    forms: formTies(report, reader.series, cited, documents),
    conflicts: conflictTies(report, cited, lists, documents),
    lists: listTies(report, entries, lists),
  };
}
