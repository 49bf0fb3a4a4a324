import { groupBy } from "../../text/group-by.ts";

/** Those that have a key in common with others, with each other, in order. */
export const grouped = <T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] =>
  all.length < 2 ? [] : groupBy(all, keyOf).filter(({ length }) => length > 1);
