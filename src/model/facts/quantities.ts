import type { Bound, LanguagePack } from "../../lang/pack.ts";
import type { Interval, Quantity, QuantityKind } from "./fact.ts";
import { hanNumeral } from "./han-numerals.ts";
import { alternatives, startsWithOne, type Taken } from "./scan.ts";

/** Reads the figures of a piece of text; spans are relative to it. `taken` holds what other readers claimed before. */
export type QuantityReader = (text: string, taken: Taken) => Quantity[];

/** A number as printed, before its hedges and unit. */
interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Half of what the last printed digit stands for; 0 for a whole number, which is taken at its word. */
  readonly rounding: number;
  /** What "40多" may add: the size of the last digit that is not zero. */
  readonly grain: number;
  readonly han: boolean;
  readonly written: boolean;
}

export function quantityReader(pack: LanguagePack): QuantityReader {
  const numerals = numeralReader(pack);
  const hedgeBefore = alternatives(Object.keys(pack.hedges.before));
  const before = hedgeBefore && new RegExp(`(?:^|${pack.spaced ? "[\\s(]" : ""})(${hedgeBefore})\\s*$`, "iu");
  const after = Object.entries(pack.hedges.after).sort(([a], [b]) => b.length - a.length);
  const measures = [...pack.measures].sort((a, b) => b.length - a.length);
  const labels = new Set(pack.labelWords);
  const ordinalWord = alternatives(Object.keys(pack.ordinals.words));
  const edge = pack.spaced ? "\\b" : "";
  const ordinalWords = ordinalWord && new RegExp(`${edge}(?:${ordinalWord})${edge}`, "giu");

  return (text, taken) => {
    const found: Quantity[] = [];
    for (const numeral of numerals(text)) {
      if (taken.overlaps(numeral.start, numeral.end)) continue;
      const quantity = read(text, numeral);
      if (quantity && !taken.overlaps(quantity.span.start, quantity.span.end)) found.push(quantity);
    }
    if (ordinalWords) {
      for (const match of text.matchAll(ordinalWords)) {
        const end = match.index + match[0].length;
        if (taken.overlaps(match.index, end)) continue;
        const value = pack.ordinals.words[match[0].toLowerCase()]!;
        const unit = startsWithOne(text, end, measures) ?? "";
        if (pack.measures.length > 0 && unit === "") continue;
        found.push(ordinal(match.index, end, value, unit));
      }
      found.sort((a, b) => a.span.start - b.span.start);
    }
    return found;
  };

  function read(text: string, numeral: Numeral): Quantity | undefined {
    let { start, end } = numeral;
    let bound: Bound = "exact";
    let isOdd = false;
    const inOrder = ordinalAround(text, numeral, pack);
    if (inOrder) return inOrder;
    if (!numeral.written && isCode(text, numeral)) return undefined;

    const lead = before && before.exec(text.slice(Math.max(0, start - 24), start));
    if (lead) {
      bound = pack.hedges.before[lead[1]!.toLowerCase()]!;
      start = start - (lead[0].length - lead[0].lastIndexOf(lead[1]!));
    }
    const trail = after.find(([word]) => text.startsWith(word, end) || text.startsWith(` ${word}`, end));
    if (trail && !lead) {
      bound = trail[1];
      isOdd = bound === "over";
      end = text.indexOf(trail[0], end) + trail[0].length;
    }

    let unit = "";
    let kind: QuantityKind = "count";
    let nounStart = end;
    const gap = text.startsWith(" ", end) ? 1 : 0;
    const percent = startsWithOne(text, end + gap, pack.percent.after);
    const currency = startsWithOne(text, end + gap, pack.currencies) ?? currencyBefore(text, start, pack);
    const measure = startsWithOne(text, end + gap, measures);
    if (percent !== undefined || pack.percent.before.some((word) => text.slice(0, numeral.start).endsWith(word))) {
      kind = "percent";
      unit = "%";
      nounStart = end + gap + (percent?.length ?? 0);
      const tail = after.find(([word]) => text.startsWith(word, nounStart));
      if (tail && bound === "exact") {
        bound = tail[1];
        nounStart += tail[0].length;
      }
    } else if (currency !== undefined) {
      kind = "money";
      unit = currency;
    } else if (measure !== undefined) {
      unit = measure;
      nounStart = end + gap + measure.length;
      const tail = after.find(([word]) => text.startsWith(word, nounStart));
      if (tail && bound === "exact") bound = tail[1];
    } else if (numeral.han) {
      return undefined;
    } else if (!numeral.written && (isBareYear(numeral) || isLabel(text, start, labels))) {
      return undefined;
    }
    return {
      type: "quantity",
      kind,
      span: { start, end },
      printed: { start, end: kind === "money" ? end : nounStart },
      value: numeral.value,
      interval: isOdd ? { low: numeral.value, high: numeral.value + numeral.grain } : widen(numeral, bound),
      bound,
      unit,
      nounStart,
      weak: numeral.value === 1 && (numeral.han || numeral.written),
    };
  }
}

/** What the print can stand for. "About" allows a tenth; "nearly" a tenth below. */
function widen({ value, rounding, grain }: Numeral, bound: Bound): Interval {
  switch (bound) {
    case "exact":
      return { low: value - rounding, high: value + rounding };
    case "about":
      return { low: value - Math.max(rounding, value * 0.1), high: value + Math.max(rounding, value * 0.1) };
    case "nearly":
      return { low: value - Math.max(grain, value * 0.1), high: value + rounding };
    case "over":
    case "atLeast":
      return { low: value - rounding, high: Infinity };
    case "under":
    case "atMost":
      return { low: -Infinity, high: value + rounding };
  }
}

function numeralReader(pack: LanguagePack): (text: string) => Iterable<Numeral> {
  const group = pack.numbers.group ? `[${pack.numbers.group}]` : "(?!)";
  const scales = Object.entries(pack.numbers.scales).sort(([a], [b]) => b.length - a.length);
  const scale =
    scales.length > 0
      ? `(?:\\s?(${alternatives(scales.map(([word]) => word))})${pack.spaced ? "(?![A-Za-z])" : ""})?`
      : "()";
  const digits = `(\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)${scale}`;
  const words = pack.numbers.words;
  const word = words && alternatives(Object.keys(words));
  const written = word ? `|\\b((?:${word})(?:(?:-|\\s(?:and\\s)?)(?:${word}))*)\\b${scale}` : "|(?!)()()";
  const han = pack.numbers.han ? "|([〇零一二两三四五六七八九十百千万亿]+)" : "";
  const pattern = new RegExp(digits + written + han, "giu");

  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const [all, figures, figuresScale, inWords, wordsScale, inHan] = match;
      const start = match.index;
      if (figures !== undefined) {
        const factor = scaleOf(figuresScale, pack);
        const plain = figures.replaceAll(/[,，]/gu, "");
        const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
        const value = Number(plain) * factor;
        const unit = factor / 10 ** decimals;
        yield {
          start,
          end: start + all.length,
          value: roundTo(value),
          rounding: factor > 1 || decimals > 0 ? unit / 2 : 0,
          grain: decimals > 0 ? unit : trailing(plain) * factor,
          han: false,
          written: false,
        };
      } else if (inWords) {
        const value = wordsValue(inWords, words!) * scaleOf(wordsScale, pack);
        yield {
          start,
          end: start + all.length,
          value,
          rounding: 0,
          grain: trailing(String(value)),
          han: false,
          written: true,
        };
      } else if (inHan) {
        const value = hanNumeral(inHan);
        if (value === undefined) continue;
        yield {
          start,
          end: start + all.length,
          value,
          rounding: 0,
          grain: trailing(String(value)),
          han: true,
          written: true,
        };
      }
    }
  };
}

const scaleOf = (word: string | undefined, pack: LanguagePack): number =>
  word ? (pack.numbers.scales[word.toLowerCase()] ?? pack.numbers.scales[word] ?? 1) : 1;

/** 6,000 -> 1,000; 170 -> 10; 35 -> 1 */
function trailing(plain: string): number {
  const zeros = /0*$/u.exec(plain)![0].length;
  return 10 ** Math.min(zeros, Math.max(plain.length - 1, 0));
}

/** 1.503 × 10^8 is 150,300,000 and not 150,299,999.99999997. */
const roundTo = (value: number): number => Number(value.toPrecision(15));

/** "one hundred and twenty-seven" -> 127 */
function wordsValue(text: string, words: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const part of text.toLowerCase().split(/[\s-]+/u)) {
    const value = words[part];
    if (value === undefined) continue;
    total = value === 100 || (value === 12 && part === "dozen") ? Math.max(total, 1) * value : total + value;
  }
  return total;
}

/** `第六份`, `45th`, `twelfth`, `首届`: a place in a row, not a count. */
function ordinalAround(text: string, { start, end, value }: Numeral, pack: LanguagePack): Quantity | undefined {
  const lead = pack.ordinals.before.find((word) => text.slice(0, start).endsWith(word));
  const tail = startsWithOne(text, end, pack.ordinals.after);
  if (lead === undefined && tail === undefined) return undefined;
  const unit =
    startsWithOne(
      text,
      end,
      [...pack.measures].sort((a, b) => b.length - a.length),
    ) ?? "";
  return ordinal(start - (lead?.length ?? 0), end + (tail?.length ?? 0), value, unit);
}

const ordinal = (start: number, end: number, value: number, unit: string): Quantity => ({
  type: "quantity",
  kind: "ordinal",
  span: { start, end },
  printed: { start, end: end + unit.length },
  value,
  interval: { low: value, high: value },
  bound: "exact",
  unit,
  nounStart: end + unit.length,
  weak: false,
});

/** A number glued to letters, dots or slashes is a version, a code or part of a name, never a count. */
function isCode(text: string, { start, end }: Numeral): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (/[A-Za-z0-9_#@&=\\]/u.test(before) || /[A-Za-z_@]/u.test(after)) return true;
  const glued = (joint: string, next: string | undefined): boolean =>
    /[-./:–]/u.test(joint) && /[A-Za-z0-9]/u.test(next ?? " ");
  return glued(before, text[start - 2]) || glued(after, text[end + 1]);
}

/** `2019` alone is a year more often than a count. */
const isBareYear = ({ value, grain, end, start }: Numeral): boolean =>
  value >= 1900 && value <= 2100 && end - start === 4 && grain < 1000;

/** "FreeBSD 12", "Phase 2": the number belongs to the name before it. */
function isLabel(text: string, start: number, labelWords: ReadonlySet<string>): boolean {
  const match = /(?:^|[\s(])([\p{L}][\p{L}\p{N}.+#-]*)\s$/u.exec(text.slice(Math.max(0, start - 32), start));
  if (!match) return false;
  const word = match[1]!;
  if (labelWords.has(word.toLowerCase())) return true;
  const opensSentence = /(?:^|[.!?:]\s+|[-•*]\s+)$/u.test(text.slice(0, start - word.length - 1));
  return /^\p{Lu}/u.test(word) && /^[A-Za-z]/u.test(word) && !opensSentence;
}

const currencyBefore = (text: string, start: number, pack: LanguagePack): string | undefined =>
  pack.currencies.find((sign) => {
    const at = start - sign.length;
    return text.startsWith(sign, at) || text.startsWith(`${sign} `, at - 1);
  });
