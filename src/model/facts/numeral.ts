import type { Taken } from "./scan.ts";

/** A number as printed, without hedges and unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What its scale word multiplies by; 1 without one. */
  readonly scale: number;
  /** Half of what the last printed digit stands for; 0 for a whole number, which is taken at its word. */
  readonly rounding: number;
  /** What "40多" may add: the size of the last digit that is not zero. */
  readonly grain: number;
  /** In words or Chinese numerals. */
  readonly written: boolean;
  /** In Chinese numerals, which letters may touch: WIPO两次. */
  readonly han: boolean;
  /** States something only with a measure word behind it: 三个, but not the 三 of 三农. */
  readonly needsUnit: boolean;
  /** States something only with a hedge: 百余人, but not 百科. */
  readonly needsHedge: boolean;
  /** "A little more" is written inside of it: 十多万. */
  readonly odd: boolean;
}

/** Leaves out what is taken already: most digits of a report stand in dates and symbols. */
export type NumeralReader = (text: string, taken: Taken) => Numeral[];

/** What most numerals are. */
export const PLAIN = { written: false, han: false, needsUnit: false, needsHedge: false, odd: false };

/** 6,000 -> 1,000; 170 -> 10; 35 -> 1 */
export function trailing(value: number): number {
  let size = 1;
  while (value > 0 && value % (size * 10) === 0) size *= 10;
  return size;
}

/** 1.503 × 10^8 is 150,300,000 and not 150,299,999.99999997. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
