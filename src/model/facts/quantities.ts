import type { Bound, LanguagePack } from "../../lang/pack.ts";
import type { Interval, Quantity, QuantityKind } from "./fact.ts";
import { hedgeReader } from "./hedges.ts";
import { intervalOf, oddInterval } from "./intervals.ts";
import { isBareYear, isCode, isHeadLabel, isIdentifier, isLabelled } from "./not-counts.ts";
import { numeralReader } from "./numerals.ts";
import { ordinalReader } from "./ordinals.ts";
import { rangeJoiner, type NumeralRange } from "./ranges.ts";
import { LETTER, type Taken } from "./scan.ts";
import { unitReader } from "./units.ts";

/** Reads the figures of a piece of text; spans are relative to it. `taken` holds what other readers claimed before. */
export type QuantityReader = (text: string, taken: Taken) => Quantity[];

export function quantityReader(pack: LanguagePack): QuantityReader {
  const ordinals = ordinalReader(pack);
  const numerals = numeralReader(pack);
  const join = rangeJoiner(pack);
  const hedges = hedgeReader(pack);
  const units = unitReader(pack);

  return (text, taken) => {
    const places = ordinals(text, taken);
    for (const { span } of places) taken.add(span);
    const counts = join(text, numerals(text, taken)).flatMap((numeral) => read(text, numeral, taken) ?? []);
    const free = counts.filter(({ span }) => !taken.overlaps(span.start, span.end));
    // A word between two figures is a hedge of one: "10 or more than 5".
    return [...places, ...free.filter(({ span }, i) => i === 0 || span.start >= free[i - 1]!.span.end)];
  };

  function read(text: string, numeral: NumeralRange, taken: Taken): Quantity | undefined {
    const behind = hedges.after(text, numeral.end);
    const end = behind?.at ?? numeral.end;
    const { kind, unit, ...around } = units(text, numeral.start, end);
    const front = hedges.before(text, around.start);
    const isHedged = front !== undefined || behind !== undefined || numeral.odd;
    if (!numeral.han && isCode(text, { start: around.start, end })) return undefined;
    if (numeral.needsHedge && !isHedged && kind !== "percent") return undefined;
    if (kind === "count" && unit === "" && !standsAlone(text, numeral, end, taken, pack)) return undefined;

    const tail = hedges.afterUnit(text, around.end);
    const isOdd = !front && (numeral.odd || behind?.bound === "over");
    const bound = front?.bound ?? (isOdd ? "over" : (behind?.bound ?? tail?.bound)) ?? "exact";
    const negative = isNegative(text, around.start, kind);
    const start = front?.at ?? around.start - (negative ? 1 : 0);
    const nounStart = tail?.at ?? around.end;
    return {
      type: "quantity",
      kind,
      span: { start, end },
      printed: { start, end: nounStart },
      ...signed(negative, numeral.value, isOdd ? oddInterval(numeral) : interval(numeral, kind, bound)),
      bound: numeral.from ? "about" : bound,
      unit,
      nounStart,
      weak: numeral.value === 1 && numeral.written,
    };
  }
}

/** A number without a unit counts what the next words name, unless it numbers something or is a year. */
function standsAlone(text: string, numeral: NumeralRange, end: number, taken: Taken, pack: LanguagePack): boolean {
  const { start, written, needsUnit } = numeral;
  if (needsUnit) return false;
  // "In May 12 workshops": the word in front is read as something else and names nothing.
  const followsFact = taken.overlaps(Math.max(0, start - 2), start);
  if (!followsFact && isLabelled(text, start, pack, written)) return false;
  return written || !(isBareYear(text, numeral) || isIdentifier(text, numeral) || isHeadLabel(text, { start, end }));
}

/** A whole percentage is rounded, a whole count is not. */
function interval(numeral: NumeralRange, kind: QuantityKind, bound: Bound): Interval {
  const print =
    kind === "percent" && numeral.rounding === 0 && bound === "exact" ? { ...numeral, rounding: 0.5 } : numeral;
  const { high } = intervalOf(print, numeral.from ? "exact" : bound);
  return { low: intervalOf(numeral.from ?? print, numeral.from ? "exact" : bound).low, high };
}

/**
 * A hyphen or dash is a minus where no word or number ends in front of it, and a unit or nothing more stands behind: `-5 %`,
 * `(–3)`.
 */
function isNegative(text: string, start: number, kind: QuantityKind): boolean {
  const before = text.slice(Math.max(0, start - 3), start - 1);
  if (!/[-–]/u.test(text[start - 1] ?? "") || /[\p{N}%–-]\s?$/u.test(before) || LETTER.test(before.at(-1) ?? ""))
    return false;
  return kind !== "count" || /^[\d.,]+\s?(?:[)\]）|\n]|$)/u.test(text.slice(start, start + LONGEST_ALONE));
}

const LONGEST_ALONE = 24;

const signed = (isNegative: boolean, value: number, { low, high }: Interval): Pick<Quantity, "value" | "interval"> =>
  isNegative ? { value: -value, interval: { low: -high, high: -low } } : { value, interval: { low, high } };
