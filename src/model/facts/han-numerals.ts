const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a Chinese numeral: positional (二〇二二) or with units (一千三百七十一, 三十五万); undefined if it is
 * neither. A digit right behind a unit is short for the next one down: 两千三 is 2,300.
 */
export function hanNumeral(text: string): number | undefined {
  if (text === "") return undefined;
  if (![...text].some((sign) => sign in SMALL || sign in LARGE)) {
    if ([...text].some((sign) => !(sign in DIGITS))) return undefined;
    return text.length === 1 || text.length >= 4 ? Number([...text].map((sign) => DIGITS[sign]).join("")) : undefined;
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  for (const sign of text) {
    if (sign in DIGITS) {
      digit = DIGITS[sign]!;
      if (digit === 0) lastUnit = 10;
    } else if (sign in SMALL) {
      section += (digit ?? 1) * SMALL[sign]!;
      lastUnit = SMALL[sign]!;
      digit = undefined;
    } else if (sign in LARGE) {
      section += digit ?? 0;
      total = (total + (section || 1)) * LARGE[sign]!;
      lastUnit = LARGE[sign]!;
      section = 0;
      digit = undefined;
    } else {
      return undefined;
    }
  }
  const rest = digit === undefined ? 0 : lastUnit > 10 ? (digit * lastUnit) / 10 : digit;
  return total + section + rest;
}
