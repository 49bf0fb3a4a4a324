import { blocksInSection } from "../../model/blocks-in.ts";
import type { Entry, Report } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import { citationReader, type Citation, type CitationReader } from "./read-citations.ts";

/** What an entry cites. */
export interface EntryCitations {
  /** In its own words, block by block; a block without citations is left out. */
  readonly byBlock: readonly (readonly Citation[])[];
  /** In its list of references. */
  readonly listed: readonly Citation[];
  /** The last citation of each document that is listed. */
  readonly list: ReadonlyMap<string, Citation>;
  /** Of those the ones that the body cites as well. */
  readonly confirmed: readonly Citation[];
  /** The first citation in the body of each document that is not listed. */
  readonly unlisted: readonly Citation[];
}

export const entryReader = remembered(({ read }: CitationReader) =>
  remembered(({ sections }: Entry): EntryCitations => {
    const cited = sections
      .filter(({ role }) => role !== "fixed")
      .map((section) => ({ role: section.role, byBlock: blocksInSection(section).map(read) }));
    const inRoles = (...roles: readonly string[]): Citation[] =>
      cited.filter(({ role }) => roles.includes(role)).flatMap(({ byBlock }) => byBlock.flat());
    const listed = inRoles("references");
    const body = inRoles("activities", "highlights");
    const list = new Map(listed.map((citation) => [citation.base, citation]));
    const firsts = new Map(body.toReversed().map((citation) => [citation.base, citation]));
    return {
      byBlock: cited.flatMap(({ byBlock }) => byBlock.filter(({ length }) => length > 0)),
      listed,
      list,
      confirmed: [...list.values()].filter(({ base }) => firsts.has(base)),
      unlisted: body.filter((citation) => firsts.get(citation.base) === citation && !list.has(citation.base)),
    };
  }),
);

/** The citations of some entries in the order of the text, block by block. */
export const citedIn = (entries: readonly EntryCitations[]): (readonly Citation[])[] =>
  entries.flatMap(({ byBlock }) => byBlock).sort(([a], [b]) => a!.span.start - b!.span.start);

/** Every symbol with two numbers or more in the report's own words, whatever its form. */
export const readCitations = (report: Report): Citation[] =>
  citedIn(report.entries.map(entryReader(citationReader(report)))).flat();
