import type { LanguagePack } from "../../lang/pack.ts";
import { THIN_SPACE } from "./fold.ts";

/** What digits with separators say: `1,250.5` is 1250.5 with one decimal. */
export interface Digits {
  readonly value: number;
  readonly decimals: number;
}

/** Separators of thousands and of decimals. */
type System = readonly [group: string, decimal: string];

/** Where the language does not tell, a number is read only if all of these that can read it read the same. */
const EVERY_SYSTEM: readonly System[] = [
  [",", "."],
  [".", ","],
  ["", ","],
  ["", "."],
];

/** These group thousands in every language. */
const ALWAYS = `${THIN_SPACE}'’`;

/** A run of digits with what may separate them. Whoever cannot read all of it (`1.2.3`, `1,250,00`) reads none of it. */
export const DIGIT_RUN = /\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,\u202f'’]\d+|，\d{3}(?!\d))*/gu;

/** More digits make an identifier. */
const LONGEST = 15;

/** Reads a run of digits; undefined if it is no number, or not for certain. */
export function digitReader({ numbers }: LanguagePack): (run: string) => Digits | undefined {
  const systems = numbers.decimal === "" ? EVERY_SYSTEM : ([[numbers.group, numbers.decimal]] as const);
  const readers = systems.map(([group, decimal]) => systemReader(group, decimal));
  return (run) => {
    if (/^\d+$/u.test(run))
      return run.length <= LONGEST && !/^0\d/u.test(run) ? { value: Number(run), decimals: 0 } : undefined;
    const readings = readers.map((read) => read(run)).filter((reading) => reading !== undefined);
    return readings.every(({ value }) => value === readings[0]!.value) ? readings[0] : undefined;
  };
}

function systemReader(group: string, decimal: string): (run: string) => Digits | undefined {
  const form = new RegExp(`^(0|[1-9]\\d{0,2}(?:[${group}${ALWAYS}]\\d{3})+|[1-9]\\d*)(?:[${decimal}](\\d+))?$`, "u");
  return (run) => {
    const [, whole, decimals = ""] = form.exec(run) ?? [];
    if (whole === undefined || run.length > LONGEST * 2) return undefined;
    return { value: Number(`${whole.replaceAll(/\D/gu, "")}.${decimals}`), decimals: decimals.length };
  };
}
