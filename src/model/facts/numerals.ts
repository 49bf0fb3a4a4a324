import type { LanguagePack } from "../../lang/pack.ts";
import { arabicReader } from "./arabic-numerals.ts";
import { chineseReader } from "./chinese-numerals.ts";
import { numberWordReader } from "./number-words.ts";
import { PLAIN, trailing, type NumeralReader } from "./numeral.ts";

/** Every number of a text, in order, however it is written. */
export function numeralReader(pack: LanguagePack): NumeralReader {
  const readers = [
    arabicReader(pack),
    ...(pack.numbers.words ? [wordReader(pack)] : []),
    ...(pack.numbers.han ? [chineseReader(pack)] : []),
  ];
  return (text, taken) => {
    const found = readers.flatMap((read) => read(text, taken)).sort((a, b) => a.start - b.start);
    // The 亿 of 1,500亿 is no numeral of its own.
    return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
  };
}

function wordReader(pack: LanguagePack): NumeralReader {
  const read = numberWordReader(pack);
  return (text, taken) =>
    read(text)
      .filter(({ start, end }) => !taken.overlaps(start, end))
      .map((number) => ({
        rounding: number.scale > 1 ? number.scale / 2 : 0,
        grain: trailing(number.value),
        ...number,
        ...PLAIN,
        written: true,
      }));
}
