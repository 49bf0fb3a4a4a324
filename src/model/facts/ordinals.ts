import type { LanguagePack } from "../../lang/pack.ts";
import type { Quantity } from "./fact.ts";
import { inSmallLetters } from "./fold.ts";
import { hanNumeral } from "./han-numerals.ts";
import { measureFinder } from "./measures.ts";
import { numberWordReader } from "./number-words.ts";
import { alternatives, type Taken, matches } from "./scan.ts";

/** Reads places in a row: `第六份`, `45th`, "twenty-first", `首届`. They number something and count nothing. */
export type OrdinalReader = (text: string, taken: Taken) => Quantity[];

interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Where the unit is looked for: behind the last of several that share one (第十五、十六和十七届). */
  readonly behind: number;
}

export function ordinalReader(pack: LanguagePack): OrdinalReader {
  const readers = [prefixedReader(pack), suffixedReader(pack), wordReader(pack)];
  const measureAt = measureFinder(pack);
  return (text, taken) =>
    readers
      .flatMap((read) => read(text))
      .filter(({ start, end }) => !taken.overlaps(start, end))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, value, behind }) => {
        const at = text[behind] === " " ? behind + 1 : behind;
        const unit = measureAt(text, at) ?? "";
        const nounStart = unit === "" ? behind : at + unit.length;
        return {
          type: "quantity",
          kind: "ordinal",
          span: { start, end },
          printed: { start, end: behind === end ? nounStart : end },
          value,
          interval: { low: value, high: value },
          bound: "exact",
          unit,
          nounStart,
          weak: false,
        };
      });
}

type PlaceReader = (text: string) => Place[];

/** 第 in front of one number or of several. */
function prefixedReader({ ordinals, numbers, references }: LanguagePack): PlaceReader {
  if (ordinals.before.length === 0) return () => [];
  const scale = alternatives(Object.keys(numbers.scales)) || "(?!)";
  const number = `(?:\\d{1,9}(?:${scale})?|[零一二两三四五六七八九十百千万亿]{1,24})`;
  const joint = `(?:${references.and}|${references.to})`;
  const pattern = new RegExp(`(?:${alternatives(ordinals.before)})\\s?${number}(?:${joint}${number})*`, "gu");
  const each = new RegExp(number, "gu");
  return (text) =>
    matches(pattern, text).flatMap((match) => {
      const behind = match.index + match[0].length;
      return matches(each, match[0]).flatMap((one, i): Place[] => {
        const [print] = one;
        const value = /^\d/u.test(print)
          ? Number.parseInt(print, 10) * (numbers.scales[print.replace(/^\d+/u, "")] ?? 1)
          : hanNumeral(print);
        const start = match.index + (i === 0 ? 0 : one.index);
        return value === undefined ? [] : [{ start, end: match.index + one.index + print.length, value, behind }];
      });
    });
}

/** `45th` */
function suffixedReader({ ordinals }: LanguagePack): PlaceReader {
  if (ordinals.after.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(\\d{1,9})(?:${alternatives(ordinals.after)})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return (text) =>
    matches(pattern, inSmallLetters(text)).map(({ index, 0: all, 1: digits }) => {
      const end = index + all.length;
      return { start: index, end, value: Number(digits), behind: end };
    });
}

/** How far back the rest of "one hundred and twenty-first" may begin. */
const LONGEST = 48;

/** "twelfth", "twenty-first"; 首 only with a measure word. "One third" and "thirty second" are something else. */
function wordReader(pack: LanguagePack): PlaceReader {
  const { ordinals, numbers, spaced, measures } = pack;
  const words = alternatives(Object.keys(ordinals.words));
  if (!words) return () => [];
  const pattern = new RegExp(spaced ? `(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_-])` : words, "gu");
  const number = alternatives(Object.keys({ ...numbers.words, ...numbers.multipliers })) || "(?!)";
  const lead = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:(?:${number})(?:-|\\s+(?:${numbers.and ?? "(?!)"}\\s+)?))+$`, "u");
  const readNumber = numberWordReader(pack);
  const measureAt = measureFinder(pack);

  return (text) => {
    const small = spaced ? inSmallLetters(text) : text;
    return matches(pattern, small).flatMap(({ index, 0: word }): Place[] => {
      const end = index + word.length;
      if (measures.length > 0 && measureAt(text, end) === undefined) return [];
      const ordinal = ordinals.words[word]!;
      const before = small.slice(Math.max(0, index - LONGEST), index);
      const more = lead.exec(before)?.[0];
      if (more === undefined)
        return /[\d-]\s?$/u.test(before) ? [] : [{ start: index, end, value: ordinal, behind: end }];
      const value = readNumber(more)[0]?.value ?? 0;
      const fits = ordinal < 10 ? value >= 20 && value % 10 === 0 : value > 0 && value % 100 === 0;
      return fits ? [{ start: index - more.length, end, value: value + ordinal, behind: end }] : [];
    });
  };
}
