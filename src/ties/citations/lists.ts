import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Citation } from "./read-citations.ts";

/** Symbols one after the other in one text, with nothing but separators between them. */
export interface SymbolList {
  readonly block: Block;
  readonly members: readonly Citation[];
  /** What stands between each member and the next. */
  readonly gaps: readonly string[];
}

/** A list is at least so long. */
const SHORTEST = 3;
const GAP = /^\s*(?:[、,，;；。.·/]|和|及|以及|与|and|&|\s)*\s*$/iu;
/** No separator is longer. */
const WIDEST = 12;

/** The lists of symbols of a report. What is cited with its title, one below the other, is none. */
export function symbolLists(report: Report, citations: readonly Citation[]): SymbolList[] {
  const lists: SymbolList[] = [];
  let members: Citation[] = [];
  let gaps: string[] = [];
  const close = (): void => {
    if (members.length >= SHORTEST) lists.push({ block: members[0]!.block, members, gaps });
    [members, gaps] = [[], []];
  };
  for (const citation of citations) {
    const last = members.at(-1);
    const gap =
      last && last.block === citation.block ? report.slice(last.whole.end, citation.whole.start) : undefined;
    if (gap !== undefined && gap.length <= WIDEST && GAP.test(gap)) {
      members.push(citation);
      gaps.push(gap);
    } else {
      close();
      members = [citation];
    }
  }
  close();
  return lists;
}
