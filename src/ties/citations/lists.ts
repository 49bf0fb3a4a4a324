import type { Block } from "../../text/block.ts";
import type { Citation } from "./read-citations.ts";

/** Symbols one after the other in one text, with nothing but separators between them. */
export interface SymbolList {
  readonly block: Block;
  readonly members: readonly Citation[];
  /** What stands between each member and the next. */
  readonly gaps: readonly string[];
}

/** A list is at least so long, or has lost what separates its members. */
const SHORTEST = 3;
const GAP = /^\s*(?:[、,，;；。.·/]|和|及|以及|与|and|&|\s)*\s*$/iu;
/** No separator is longer. */
const WIDEST = 12;

/** The lists among citations that are in order. What is cited with its title, one below the other, is none. */
export function symbolLists(citations: readonly Citation[]): SymbolList[] {
  const lists: SymbolList[] = [];
  let members: Citation[] = [];
  let gaps: string[] = [];
  const close = (): void => {
    if (members.length >= SHORTEST || gaps.includes("")) lists.push({ block: members[0]!.block, members, gaps });
    [members, gaps] = [[], []];
  };
  for (const citation of citations) {
    const last = members.at(-1);
    const gap = last?.block === citation.block ? between(last, citation) : undefined;
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

const between = ({ whole, block }: Citation, next: Citation): string =>
  block.text.slice(whole.end - block.content.start, next.whole.start - block.content.start);
