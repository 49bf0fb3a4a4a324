import type { LanguagePack } from "../../lang/pack.ts";
import type { QuantityKind } from "./fact.ts";
import { measureFinder } from "./measures.ts";
import { endsAt, LETTER, wordFinder } from "./scan.ts";

/** What stands around a number and says what kind it is: `%`, `US$`, 个. */
export interface Unit {
  readonly kind: Exclude<QuantityKind, "ordinal">;
  readonly unit: string;
  /** From a sign in front of the number (`$`, 百分之) to the unit behind it; the number's own ends where there is none. */
  readonly start: number;
  readonly end: number;
}

/** Percentage points compare percentages and are none. */
const POINTS = "pp";

export function unitReader(pack: LanguagePack): (text: string, start: number, end: number) => Unit {
  const percentAt = wordFinder(pack.percent.after);
  const pointsAt = wordFinder(pack.percent.points);
  const currencyAt = wordFinder(pack.currencies);
  const measureAt = measureFinder(pack);
  const currencies = [...pack.currencies].sort((a, b) => b.length - a.length);

  return (text, start, end) => {
    const at = text[end] === " " ? end + 1 : end;
    const points = pointsAt(text, at);
    if (points !== undefined) return { kind: "percent", unit: POINTS, start, end: at + points.length };
    const percent = percentAt(text, at);
    const percentBefore = pack.percent.before.find((word) => endsAt(text, word, start));
    if (percent !== undefined || percentBefore !== undefined) {
      return {
        kind: "percent",
        unit: "%",
        start: start - (percentBefore?.length ?? 0),
        end: percent === undefined ? end : at + percent.length,
      };
    }
    const currency = currencyAt(text, at);
    const inFront = currencyBefore(text, start);
    if (currency !== undefined || inFront) {
      return {
        kind: "money",
        unit: currency ?? inFront!.unit,
        start: inFront?.start ?? start,
        end: currency === undefined ? end : at + currency.length,
      };
    }
    const measure = measureAt(text, at);
    return { kind: "count", unit: measure ?? "", start, end: measure === undefined ? end : at + measure.length };
  };

  function currencyBefore(text: string, start: number): { unit: string; start: number } | undefined {
    const end = text[start - 1] === " " ? start - 1 : start;
    const unit = currencies.find((word) => endsAt(text, word, end));
    if (unit === undefined) return undefined;
    const isPart = LETTER.test(unit[0]!) && LETTER.test(text[end - unit.length - 1] ?? "");
    return isPart ? undefined : { unit, start: end - unit.length };
  }
}
