import { isOneOff } from "../text/one-off.ts";

/** Shorter numbers are a digit apart by chance. */
const DIGITS = 3;

/**
 * Whether one number is easily written for the other: a digit is another one, missing or too many, or two neighbours have
 * changed places. Zeros at the end that both share say nothing: 160,000 and 163,000 are as near as 160 and 163.
 */
export function isNearPrint(a: number, b: number): boolean {
  const [left, right] = withoutCommonZeros(String(a), String(b));
  return Math.max(left.length, right.length) >= DIGITS && isOneOff(left, right);
}

function withoutCommonZeros(a: string, b: string): [string, string] {
  let zeros = 0;
  while (a.at(-1 - zeros) === "0" && b.at(-1 - zeros) === "0") zeros++;
  return [a.slice(0, a.length - zeros), b.slice(0, b.length - zeros)];
}
