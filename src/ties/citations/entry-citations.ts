import type { Entry } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import type { CitingReader } from "./citing.ts";
import type { Citation } from "./read-citations.ts";

/** What an entry cites in its body, and what its list of references has. */
export interface EntryCitations {
  readonly listed: readonly Citation[];
  /** The last citation of each document that is listed. */
  readonly list: ReadonlyMap<string, Citation>;
  /** Of those the ones that the body cites as well. */
  readonly confirmed: readonly Citation[];
  /** The first citation in the body of each document that is not listed. */
  readonly unlisted: readonly Citation[];
}

export const entryReader = remembered((read: CitingReader) =>
  remembered(({ sections }: Entry): EntryCitations => {
    const inRoles = (...roles: readonly string[]): Citation[] =>
      sections
        .filter(({ role }) => roles.includes(role))
        .flatMap((section) => read(section).flatMap(({ citations }) => citations));
    const listed = inRoles("references");
    const body = inRoles("activities", "highlights");
    const list = new Map(listed.map((citation) => [citation.base, citation]));
    const firsts = new Map(body.toReversed().map((citation) => [citation.base, citation]));
    return {
      listed,
      list,
      confirmed: [...list.values()].filter(({ base }) => firsts.has(base)),
      unlisted: body.filter((citation) => firsts.get(citation.base) === citation && !list.has(citation.base)),
    };
  }),
);
