import type { Report, Section } from "../model/report.ts";
import { gather } from "../text/gather.ts";
import { ListMemory } from "../text/list-memory.ts";
import { remembered } from "../text/remembered.ts";
import { citingBlocks, citingReader, type Citing, type CitingReader } from "./citations/citing.ts";
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

/** What was found in the earlier edition of a report. */
export type CitationMemory = ListMemory<unknown, CitationTies>;

export function citationTies(report: Report, memory: CitationMemory = new ListMemory()): CitationTies {
  const read = citingReader(report);
  return memory.of(gather(report.sections, standingReader(read)), () => {
    const citing = citingBlocks(report, read);
    const documents = documentsOf(citing);
    const lists = gather(citing, listsOf);
    return {
      forms: formTies(citing, documents),
      conflicts: conflictTies(report, citing, lists, documents),
      lists: listTies(report, report.entries.map(entryReader(read)), lists),
    };
  });
}

/**
 * All that ties of citations depend on: the blocks that cite, and where they stand. An edit renews the objects of its section and its
 * entry; their names and headings say whether they are still the same.
 */
const standingReader = remembered((read: CitingReader) =>
  remembered((section: Section): readonly unknown[] => {
    const { role, name, entry } = section;
    const citing = role === "fixed" ? [] : read(section);
    if (citing.length === 0) return citing;
    return [...citing, role, name, entry.label, entry.heading ?? (entry.headingLost ? entry : undefined)];
  }),
);

const listsOf = remembered(({ citations }: Citing) => symbolLists(citations));
