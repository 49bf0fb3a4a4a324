import type { Fact, Quantity } from "../../model/facts/fact.ts";
import { digitsAt } from "./printing.ts";
import { ratioTie, type RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** Below this every number is round enough to be told roughly. */
const SMALLEST = 100;
/** From here on a power of two is a size of a machine whatever its unit. */
const MACHINE = 512;

/** "About 256 students", 超过163个机构: counted to the last one, and told as if it were not. */
export function hedgedTies(facts: readonly Fact[], words: Words): RatioTie[] {
  return facts.flatMap((fact) => {
    if (fact.type !== "quantity" || !isHedged(fact) || isRounded(fact)) return [];
    const digits = digitsAt(fact, words);
    if (!digits || digits.end < fact.span.end) return [];
    return ratioTie("hint", {
      problem: "unrounded",
      at: fact.printed,
      sum: String(fact.value),
      figures: [fact],
      from: [],
      repairs: [
        { at: { start: fact.span.start, end: digits.end }, text: words(digits.start, digits.end) },
        { at: digits, text: String(Math.floor(fact.value / 10) * 10) },
      ],
    });
  });
}

/** A hedge that says the figure is not known or not told to the last digit; "at least 163" may be meant. */
const isHedged = ({ bound, kind, value, interval }: Quantity): boolean =>
  kind === "count" &&
  (bound === "about" || bound === "over" || bound === "nearly") &&
  Number.isInteger(value) &&
  value >= SMALLEST &&
  // A range: "150 to 156".
  !(bound === "about" && interval.high === value);

/** Powers of two are round to those who build machines: "over 1024 nodes", but not 约256名. */
const isRounded = ({ value, unit }: Quantity): boolean =>
  value % 5 === 0 || ((unit === "" || value >= MACHINE) && Number.isInteger(Math.log2(value)));
