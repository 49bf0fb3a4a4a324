import type { LanguagePack } from "../../lang/pack.ts";
import { hanNumeral } from "./han-numerals.ts";
import { exact, PLAIN, trailing, type Numeral, type NumeralReader } from "./numeral.ts";
import { endsAt, matches } from "./scan.ts";

const SIGNS = "〇○零一二两三四五六七八九十百千万亿";
const DIGITS = "〇○零一二三四五六七八九";

/** Reads Chinese numerals in running text: 十二, 两千三百, 三点五亿, 十多万. */
export function chineseReader(pack: LanguagePack): NumeralReader {
  const odd = Object.keys(pack.hedges.after).filter(
    (word) => pack.hedges.after[word] === "over" && /\p{L}/u.test(word),
  );
  const pattern = new RegExp(`([${SIGNS}]+)(?:点([${DIGITS}]+)([万亿]*))?(?:(?:${odd.join("|")})([万亿]+))?`, "gu");

  return (text, taken) => {
    const found: Numeral[] = [];
    for (const match of matches(pattern, text)) {
      const { index: start } = match;
      const [all, whole = "", decimals = "", decimalScale = "", oddScale = ""] = match;
      const value = hanNumeral(whole);
      if (value === undefined || taken.overlaps(start, start + all.length)) continue;
      // 三点五 is five past three or 3.5; 三点五亿 and 百分之三点五 are clear.
      const isPercent = pack.percent.before.some((word) => endsAt(text, word, start));
      if (decimals !== "" && decimalScale === "" && !isPercent) continue;
      found.push({
        start,
        end: start + all.length,
        ...printed(value, decimals, decimalScale + oddScale, all),
        ...PLAIN,
        written: true,
        han: true,
        needsUnit: !/[万亿]/u.test(all) || startsWithUnit(all),
        needsHedge: startsWithUnit(all),
        odd: oddScale !== "",
      });
    }
    return found;
  };
}

/** 三十五万 is exact to 万 and 三千五百 to one; 三点五亿 is exact to a tenth of 亿. */
function printed(
  whole: number,
  decimals: string,
  scale: string,
  all: string,
): Pick<Numeral, "value" | "scale" | "rounding" | "grain"> {
  const factor = hanNumeral(scale) ?? 1;
  const places = 10 ** decimals.length;
  const fraction = [...decimals].reduce((sum, sign) => sum * 10 + hanNumeral(sign)!, 0) / places;
  const last = all.endsWith("万") ? 1e4 : all.endsWith("亿") ? 1e8 : 1;
  return {
    value: exact((whole + fraction) * factor),
    scale: last,
    rounding: last > 1 || places > 1 ? last / places / 2 : 0,
    grain: places > 1 ? factor / places : trailing(whole) * factor,
  };
}

const startsWithUnit = (numeral: string): boolean => /^[百千万亿]/u.test(numeral);
