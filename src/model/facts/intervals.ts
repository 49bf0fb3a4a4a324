import type { Bound } from "../../lang/pack.ts";
import type { Interval } from "./fact.ts";
import { exact, type Numeral } from "./numeral.ts";

/** "About" and "nearly" allow a tenth. */
const TENTH = 0.1;
/** "About 87.3" means its last digit but one: whoever prints a decimal behind two digits has rounded already. */
const PRECISE = 100;
const UNITS = 10;
/** 1.55 is printed as 1.6, so what "1.5" can stand for ends just short of it. */
const SHORT_OF = 1 - 1e-6;

/** What a printed number can stand for, by its hedge. */
export function intervalOf({ value, rounding }: Pick<Numeral, "value" | "rounding">, bound: Bound): Interval {
  const unit = 2 * rounding;
  const isPrecise = unit > 0 && unit < 1 && Math.abs(value) >= unit * PRECISE;
  const tenth = isPrecise ? Math.min(unit * UNITS, Math.abs(value) * TENTH) : Math.abs(value) * TENTH;
  switch (bound) {
    case "exact":
      return { low: exact(value - rounding), high: exact(value + rounding * SHORT_OF) };
    case "about":
      return { low: exact(value - Math.max(rounding, tenth)), high: exact(value + Math.max(rounding, tenth)) };
    case "nearly":
      return { low: exact(value - tenth), high: value };
    case "over":
    case "atLeast":
      return { low: value, high: Infinity };
    case "under":
    case "atMost":
      return { low: -Infinity, high: value };
  }
}

/** "40-odd" and 40多 say more than 40 and less than 50. */
export const oddInterval = ({ value, grain }: Pick<Numeral, "value" | "grain">): Interval => ({
  low: value,
  high: exact(value + grain),
});
