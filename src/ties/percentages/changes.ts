import type { LanguagePack } from "../../lang/pack.ts";
import type { Interval, Quantity } from "../../model/facts/fact.ts";
import { countInterval, decimalsOf, meet, rateInterval } from "./intervals.ts";
import { finder, type Found } from "./patterns.ts";
import { digitsAt, grouped, percent, printedLike, term } from "./printing.ts";
import type { Skeleton } from "./skeleton.ts";
import { ratioTie, type RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** "Doubled" may be told of 1.8 and of 2.2. */
const LOOSE = 0.1;

/** One figure that became another: `from 120 to 150 (25%)`, "an increase of 30", "doubled", "fell from 10 to 12". */
export function changeReader(pack: LanguagePack): (skeleton: Skeleton, words: Words) => RatioTie[] {
  const find = finder(pack.ratios.changes, pack);
  const ranks = new RegExp(pack.ratios.ranks);
  const small = new Set(pack.stopWords);
  /** "From 2.5 minutes to 42 seconds" */
  const areOfOtherUnits = (from: Quantity, to: Quantity, words: Words): boolean => {
    if (from.span.start > to.span.start) return false;
    const [a, b] = [from, to].map(({ printed }) => nextWord(words, printed.end));
    return a !== "" && b !== "" && a !== b && !small.has(a!) && !small.has(b!);
  };
  return (skeleton, words) =>
    find(skeleton).flatMap((found) => {
      const { from, to, by, rate } = found.figures;
      if (!from && to && by && rate) return stepTie(to, by, rate, found, words) ?? [];
      if (!from || !to || from.unit === "pp" || to.unit === "pp" || !areComparable(from, to)) return [];
      if (areOfOtherUnits(from, to, words)) return [];
      const tie = tieOf(found, from, to, words);
      return tie && !(tie.problem === "direction" && ranks.test(skeleton.text)) ? [tie] : [];
    });
}

/** The word behind a figure, in scripts that part words; singular and plural alike. */
const nextWord = (words: Words, at: number): string =>
  /^\s?([A-Za-z\u00c0-\u024f]+?)(?:s|es)?(?![\p{L}])/u.exec(words(at, at + 24))?.[1]?.toLowerCase() ?? "";

function areComparable(from: Quantity, to: Quantity): boolean {
  if (from.kind !== to.kind || (from.kind === "money" && from.unit !== to.unit)) return false;
  // 从3个增至5场: different things; units left out are the same.
  return from.unit === "" || to.unit === "" || from.unit === to.unit;
}

function tieOf(found: Found, from: Quantity, to: Quantity, words: Words): RatioTie | undefined {
  const { rate, by, change } = found.figures;
  if (rate) return from.kind === "percent" ? pointsTie(from, to, rate, words) : rateTie(from, to, rate, words);
  const step = by ?? change;
  if (step) return differenceTie(from, to, step, change !== undefined, words);
  if (found.factor !== undefined) return multipleTie(from, to, found.factor, found);
  return directionTie(from, to, found);
}

const changeOf = (from: Interval, to: Interval): Interval => ({
  low: (to.low / from.high - 1) * 100,
  high: (to.high / from.low - 1) * 100,
});

const sized = ({ low, high }: Interval): Interval =>
  high < 0 ? { low: -high, high: -low } : low < 0 ? { low: 0, high: Math.max(high, -low) } : { low, high };

function rateTie(from: Quantity, to: Quantity, rate: Quantity, words: Words): RatioTie | undefined {
  if (from.value <= 0 || rate.unit === "pp") return undefined;
  const decimals = decimalsOf(rate, words);
  const value = (to.value / from.value - 1) * 100;
  const holds = meet(sized(changeOf(countInterval(from), countInterval(to))), rateInterval(rate, decimals));
  const at = digitsAt(rate, words);
  return ratioTie(holds || certainty(from, to, rate), {
    problem: "change",
    at: rate.printed,
    sum: `(${term(to)} - ${term(from)}) / ${term(from)} = ${percent(value, decimals)}`,
    figures: [from, to, rate],
    from: [from.printed, to.printed],
    repairs: at ? [{ at, text: printedLike(Math.abs(value), decimals, at, words) }] : [],
  });
}

/** A change from 70% to 79% is 9 points and 13 per cent. */
function pointsTie(from: Quantity, to: Quantity, rate: Quantity, words: Words): RatioTie {
  const decimals = Math.max(decimalsOf(from, words), decimalsOf(to, words), decimalsOf(rate, words));
  const points = Math.abs(to.value - from.value);
  const value = (points / from.value) * 100;
  const own = rateInterval(rate, decimalsOf(rate, words));
  const unit = 10 ** -decimals;
  const isPoints = meet({ low: points - unit, high: points + unit }, own);
  const isRate = meet(sized(changeOf(rateInterval(from, decimals), rateInterval(to, decimals))), own);
  const holds = rate.unit === "pp" ? isPoints : isRate;
  const at = digitsAt(rate, words);
  return ratioTie(holds || (isPoints || rate.unit === "pp" || isRate ? "strong" : certainty(from, to, rate)), {
    problem: rate.unit !== "pp" && isPoints ? "points" : "change",
    at: rate.printed,
    sum:
      rate.unit === "pp"
        ? `${term(to)} - ${term(from)} = ${grouped(to.value - from.value, decimals)}`
        : `(${term(to)} - ${term(from)}) / ${term(from)} = ${percent((to.value / from.value - 1) * 100, decimals)}`,
    figures: [from, to, rate],
    from: [from.printed, to.printed],
    repairs: at
      ? [{ at, text: printedLike(rate.unit === "pp" ? points : value, decimalsOf(rate, words), at, words) }]
      : [],
  });
}

function differenceTie(
  from: Quantity,
  to: Quantity,
  step: Quantity,
  signed: boolean,
  words: Words,
): RatioTie | undefined {
  // From 70% to 79% (+9) and from 120 to 150 (+25) in per cent are told so too, but with their unit.
  if (step.kind === "percent" && from.kind !== "percent") return undefined;
  const value = to.value - from.value;
  const [a, b] = [countInterval(from), countInterval(to)];
  const range = { low: b.low - a.high, high: b.high - a.low };
  const stated = signed ? step.interval : sized(countInterval(step));
  const holds = meet(signed ? range : sized(range), stated);
  const at = digitsAt(step, words);
  return ratioTie(holds || certainty(from, to, step), {
    problem: "difference",
    at: step.printed,
    sum: `${term(to)} - ${term(from)} = ${signed && value > 0 ? "+" : ""}${grouped(signed ? value : Math.abs(value))}`,
    figures: [from, to, step],
    from: [from.printed, to.printed],
    repairs: at ? [{ at, text: grouped(Math.abs(value)) }] : [],
  });
}

/** What it was is not told, but by how much it has changed: 1200件，增长50%，增加300件. */
function stepTie(to: Quantity, by: Quantity, rate: Quantity, { down }: Found, words: Words): RatioTie | undefined {
  const sign = down ? 1 : -1;
  const base = to.value + sign * by.value;
  if (rate.unit === "pp" || !areComparable(to, by) || base <= 0) return undefined;
  const [a, b] = [countInterval(to), countInterval(by)];
  const from = down ? { low: a.low + b.low, high: a.high + b.high } : { low: a.low - b.high, high: a.high - b.low };
  const decimals = decimalsOf(rate, words);
  const value = (by.value / base) * 100;
  const holds =
    from.low > 0 &&
    meet({ low: (b.low / from.high) * 100, high: (b.high / from.low) * 100 }, rateInterval(rate, decimals));
  const at = digitsAt(rate, words);
  return ratioTie(holds || certainty(to, by, rate), {
    problem: "change",
    at: rate.printed,
    sum: `${term(by)} / (${term(to)} ${down ? "+" : "-"} ${term(by)}) = ${percent(value, decimals)}`,
    figures: [to, by, rate],
    from: [to.printed, by.printed],
    repairs: at ? [{ at, text: printedLike(value, decimals, at, words) }] : [],
  });
}

function multipleTie(from: Quantity, to: Quantity, factor: number, { figures, ...found }: Found): RatioTie | undefined {
  const times = found.times;
  if (!times || from.value <= 0) return undefined;
  const value = to.value / from.value;
  const slack = factor * LOOSE;
  const over = /(?:more than|over|exceed)\s*$|超过?/u.test(found.text);
  const holds = value >= factor - slack * 2 && value <= factor + (over ? factor : slack * 2);
  return ratioTie(holds || "strong", {
    problem: "multiple",
    at: times,
    sum: `${term(to)} / ${term(from)} = ${grouped(value, 2)}`,
    figures: Object.values(figures),
    from: [from.printed, to.printed],
  });
}

/** "Fell from 10 to 12". */
function directionTie(from: Quantity, to: Quantity, { up, down }: Found): RatioTie | undefined {
  const at = up ?? down;
  if (!at || from.bound !== "exact" || to.bound !== "exact") return undefined;
  const holds = up ? to.value > from.value : to.value < from.value;
  return ratioTie(holds || "proved", {
    problem: "direction",
    at,
    sum: `${term(from)} ${from.value < to.value ? "<" : from.value > to.value ? ">" : "="} ${term(to)}`,
    figures: [from, to],
    from: [from.printed, to.printed],
  });
}

const certainty = (...figures: readonly Quantity[]): "proved" | "strong" =>
  figures.every(({ bound }) => bound === "exact") ? "proved" : "strong";
