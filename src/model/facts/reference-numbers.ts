import { hanNumeral } from "./han-numerals.ts";

/** Decimal (2.3 counts as its chapter here), Chinese, Roman or a letter; undefined for what is none of them. */
export function referenceNumber(label: string): number | undefined {
  if (/^\d/u.test(label)) return Number.parseInt(label, 10);
  const han = hanNumeral(label);
  if (han !== undefined) return han;
  const roman = romanNumeral(label);
  if (roman !== undefined) return roman;
  return /^[A-Z]$/u.test(label) ? label.charCodeAt(0) - 64 : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Single letters other than I, V and X are letters: Annex C comes after Annex B. */
function romanNumeral(label: string): number | undefined {
  if (!/^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(label) || /^[LC]$/u.test(label)) return undefined;
  const signs = [...label].map((sign) => ROMAN[sign]!);
  return signs.reduce((sum, value, i) => (value < (signs[i + 1] ?? 0) ? sum - value : sum + value), 0);
}
