import type { LanguagePack } from "../../lang/pack.ts";
import type { Sentence } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import { breakdownTies } from "./breakdowns.ts";
import { clauseTies } from "./counted-clauses.ts";
import { leadInOf, type LeadIn } from "./lead-ins.ts";
import { namesTies } from "./named-lists.ts";
import { tableTies } from "./tables.ts";
import type { TotalTie } from "./total-tie.ts";

/** The totals that one block states with their parts. */
export interface Told {
  readonly sums: readonly TotalTie[];
  /** A number of things, of which the blocks below are a list. */
  readonly leadIn?: LeadIn;
  readonly names: readonly TotalTie[];
}

const NOTHING: Told = { sums: [], names: [] };

/** Reads a block by its sentences, of which there is at least one, once. */
export const toldReader = remembered((pack: LanguagePack) =>
  remembered((sentences: readonly Sentence[]): Told => {
    const last = sentences.at(-1)!;
    const { block } = last;
    if (block.kind === "table") return orNothing({ sums: tableTies(block, pack), names: [] });
    const sums = sentences.flatMap((sentence) => breakdownTies(sentence, pack));
    const canList = block.kind !== "note" && isPromise(pack);
    if (!canList) return orNothing({ sums, names: [] });
    const leadIn = leadInOf(last, pack);
    const names = sentences.flatMap((sentence) => [...namesTies(sentence, pack), ...clauseTies(sentence, pack)]);
    return orNothing({ sums, ...(leadIn && { leadIn }), names });
  }),
);

/** Without the words for a selection and for "about", a promise cannot be told from an example. */
const isPromise = ({ lists }: LanguagePack): boolean => lists.selection.length > 0;

const orNothing = (told: Told): Told => (told.sums.length + told.names.length > 0 || told.leadIn ? told : NOTHING);
