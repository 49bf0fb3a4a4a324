import type { Report } from "../model/report.ts";
import { gather } from "../text/gather.ts";
import { remembered } from "../text/remembered.ts";
import { citingBlocks, citingReader, type Citing } from "./citations/citing.ts";
import { conflictTies, type CitationTie } from "./citations/conflicts.ts";
import { documentsOf } from "./citations/documents.ts";
import { entryReader } from "./citations/entry-citations.ts";
import { symbolLists } from "./citations/lists.ts";
import { formTies, type FormTie } from "./citations/malformed.ts";
import { listTies, type ListTie } from "./citations/untidy.ts";

/** What a report cites of the series that its profile declares: the form of each symbol, what it stands for, and its lists. */
export interface CitationTies {
  readonly forms: readonly FormTie[];
  readonly conflicts: readonly CitationTie[];
  readonly lists: readonly ListTie[];
}

export function citationTies(report: Report): CitationTies {
  const read = citingReader(report);
  const citing = citingBlocks(report, read);
  const documents = documentsOf(citing);
  const lists = gather(citing, listsOf);
  return {
    forms: formTies(citing, documents),
    conflicts: conflictTies(report, citing, lists, documents),
    lists: listTies(report, report.entries.map(entryReader(read)), lists),
  };
}

const listsOf = remembered(({ citations }: Citing) => symbolLists(citations));
