import type { Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { contains, cover, type Span } from "../text/span.ts";
import type { Alignment } from "./alignment.ts";
import { repeatedElsewhere } from "./repeats/elsewhere.ts";
import type { RepeatedItem } from "./repeats/items.ts";
import { repeatedPassages } from "./repeats/passages.ts";
import type { Reworded } from "./repeats/reworded.ts";
import { readUnits, type RepeatMemory } from "./repeats/read-units.ts";
import { below } from "./repeats/units.ts";
import { findRuns, type Run } from "./repeats/runs.ts";
import { broken, type Tie } from "./tie.ts";

/** Text that stands more than once. */
export interface RepeatTie extends Tie {
  readonly relation: "unique";
  readonly problem:
    /** Two items of one list. */
    | "item"
    /** An item in two lists. */
    | "item-elsewhere"
    /** A paragraph or a long sentence twice in one section. */
    | "passage"
    /** Several blocks in a row, in another place of the report. */
    | "run";
  /** How the copies differ, if they do. */
  readonly by: "nothing" | Reworded["by"];
  /** The figure or date of the first copy and that of this one. */
  readonly differ?: readonly [Span, Span];
  readonly blocks: number;
  /** The other copies, in order. */
  readonly copies: readonly Span[];
}

export function repeatTies(report: Report, alignment: Alignment, memory: RepeatMemory): RepeatTie[] {
  const units = readUnits(report, memory);
  const runs = findRuns(units, report, alignment);

  const known = new Set<Block>();
  for (const unit of units.items.flatMap(({ units: copies }) => copies))
    for (const block of [unit.block, ...below(unit)]) known.add(block);
  const elsewhere = repeatedElsewhere(units, report).filter(
    ({ first, second }) => !known.has(first.block) && !known.has(second.block),
  );
  for (const { second } of elsewhere) known.add(second.block);
  const passages = repeatedPassages(units, report, (block) => known.has(block));

  const runTies = runs.map(runTie);
  const isInRuns = (one: RepeatTie): boolean => runTies.some((run) => isPartOf(one, run));
  const single = [
    ...elsewhere.map(({ first, second, surely }) =>
      tie("item-elsewhere", [first.block.content, second.block.content], surely ? "strong" : "hint"),
    ),
    ...passages.map(({ before, at }) => tie("passage", [before, at], "strong")),
  ];
  return [...units.items.map(itemTie), ...single.filter((one) => !isInRuns(one)), ...runTies].sort(
    (a, b) => a.at.start - b.at.start,
  );
}

/** The second place is the one that is one too many. */
const tie = (
  problem: RepeatTie["problem"],
  [first, second, ...rest]: readonly Span[],
  certainty: "strong" | "hint",
): RepeatTie => ({
  relation: "unique",
  verdict: broken(certainty),
  problem,
  by: "nothing",
  blocks: 1,
  at: second!,
  copies: [first!, ...rest],
});

/** One figure may be stale; other words may be another thing after all. */
const CERTAINTY = {
  nothing: "strong",
  "small words": "strong",
  figure: "strong",
  words: "hint",
  date: "hint",
} as const;

const itemTie = ({ units, by, differ }: RepeatedItem): RepeatTie => ({
  ...tie(
    "item",
    units.map(({ block }) => block.content),
    CERTAINTY[by],
  ),
  by: by === "small words" ? "words" : by,
  ...(differ && { differ }),
});

function runTie({ copies, exact, near }: Run): RepeatTie {
  const spans = copies.map((copy) => cover(copy[0]!.block.content, copy.at(-1)!.block.content));
  return { ...tie("run", spans, near ? "strong" : "hint"), by: exact ? "nothing" : "words", blocks: copies[0]!.length };
}

/** Both places of a passage lie in two copies of a run: it has been said. */
const isPartOf = ({ at, copies: [from] }: RepeatTie, run: RepeatTie): boolean =>
  [run.at, ...run.copies].some((copy) => contains(copy, at)) &&
  [run.at, ...run.copies].some((copy) => contains(copy, from!) && !contains(copy, at));
