import type { Marker } from "./block.ts";

/** A marker at the head of a line. All offsets are relative to the line. */
export interface MarkerReading {
  readonly marker: Omit<Marker, "span">;
  /** Where the marker begins: the length of the white space before it. */
  readonly indent: number;
  /** Where the marker ends. */
  readonly end: number;
  /** Where the words behind the marker begin. */
  readonly body: number;
  /** The marker without its value: `-`, `0)`, `(a)`, `A.`, `一、`. The markers of one list share it. */
  readonly form: string;
  /** The other reading of a letter that is a roman numeral too: `(i)` is the first or the ninth of its list. */
  readonly alternative?: Pick<Marker, "style" | "value">;
}

/**
 * Reads the marker of an item at the head of a line, the same for every format. White space may stand before it.
 *
 * A marker with nothing behind it labels nothing: a lone `-` may mean "none", a lone `2.` be the number of a page.
 */
export function readMarker(line: string): MarkerReading | undefined {
  return readBullet(line) ?? readLabel(line);
}

/** The marker as it reads behind another one: `(i)` is a letter after `(h)`. */
export function readAfter(
  last: Pick<Marker, "style" | "value"> | undefined,
  { marker, alternative }: MarkerReading,
): MarkerReading["marker"] {
  const continues = alternative?.style === last?.style && alternative?.value === (last?.value ?? Number.NaN) + 1;
  return continues ? { ...marker, ...alternative } : marker;
}

/**
 * Space must follow a bullet, for `-5 %` is a number, `*` a footnote and `—` a dash. Dots may touch the words, and so
 * may a hyphen before Chinese. A line of bullets alone, `* * *`, is a rule across the page.
 */
const BULLET = /^(\s*)(?:([-*+•·‧●○▪–—])(?=\s+\S)|([•·‧●▪])(?!\3)(?=\S)|(-)(?=[\p{Script=Han}《“「（]))/u;
const RULE = /^\s*(\S)(?:\s*\1)+\s*$/u;

function readBullet(line: string): MarkerReading | undefined {
  const match = BULLET.exec(line);
  if (!match || RULE.test(line)) return undefined;
  const text = (match[2] ?? match[3] ?? match[4])!;
  return reading(line, match[1]!.length, text, text, [{ style: "bullet" }]);
}

/** At most three digits, for `2021.` is a year; Chinese numerals up to 99. */
const LABEL =
  /^(\s*)([(（]?)(\d{1,3}|[ivxl]{1,7}|[IVXL]{1,7}|[A-Za-z]|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])([)）.．、])/u;

function readLabel(line: string): MarkerReading | undefined {
  const match = LABEL.exec(line);
  if (!match) return undefined;
  const [whole, space = "", open = "", label = "", close = ""] = match;
  if (!mayFollow(line.slice(whole.length), label, close) || (open && !/[)）]/u.test(close))) return undefined;
  const form = `${open && "("}${kindOf(label)}${close === "）" ? ")" : close}`;
  return reading(line, space.length, whole.slice(space.length), form, readValue(label));
}

const kindOf = (label: string): string =>
  /^\d/u.test(label) ? "0" : /^[a-z]/u.test(label) ? "a" : /^[A-Z]/u.test(label) ? "A" : "一";

const LETTER = /^[A-Za-z]/u;
const AFTER_BRACKET = /^(?:\s+\S|[^\s\0-\x7F])/u; // not the `e` of `(s)he`
const AFTER_DOT = /^(?:\s+\S|[\p{Script=Han}《“「（])/u; // not the 5 of 1.5
const AFTER_LETTER_DOT = /^\s+(?![A-Z]\.)\S/u; // not the initials of A. B. Smith
const AFTER_SMALL_LETTER_DOT = /^\s+[^\s\d]/u; // not p. 12
const AFTER_WIDE_DOT = /^(?:\s+\S|[^\s\d])/u;
const AFTER_COMMA = /^\s*(?![\d一二三四五六七八九十]{1,3}[、和与及至月季号])\S/u; // not the months of 1、2月

/** Whether what stands behind a label lets it be one. */
function mayFollow(behind: string, label: string, close: string): boolean {
  if (close === ")" || close === "）") return AFTER_BRACKET.test(behind);
  if (!LETTER.test(label))
    return (close === "." ? AFTER_DOT : close === "、" ? AFTER_COMMA : AFTER_WIDE_DOT).test(behind);
  if (close !== ".") return false; // `A、B` is an enumeration
  return (/^[A-Z]/u.test(label) ? AFTER_LETTER_DOT : AFTER_SMALL_LETTER_DOT).test(behind);
}

type Value = NonNullable<MarkerReading["alternative"]>;

/** The readings of a label, the likelier first. A lone i, v or x is a numeral unless its list says otherwise. */
function readValue(label: string): Value[] {
  if (/^\d/u.test(label)) return [{ style: "arabic", value: Number(label) }];
  if (!LETTER.test(label)) return [{ style: "han", value: hanValue(label) }];
  const small = label.toLowerCase();
  const upper = small !== label;
  const roman: Value[] = ROMAN.test(small)
    ? [{ style: upper ? "upper-roman" : "lower-roman", value: romanValue(small) }]
    : [];
  if (small.length > 1) return roman;
  const alpha: Value = { style: upper ? "upper-alpha" : "lower-alpha", value: small.charCodeAt(0) - 96 };
  return small === "l" ? [alpha, ...roman] : [...roman, alpha];
}

/** Up to 89: further numerals look like words (`mix`, `CD`), and no list is so long. */
const ROMAN = /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(numeral: string): number {
  const digits = Array.from(numeral, (digit) => ROMAN_DIGITS[digit]!);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

function hanValue(numeral: string): number {
  const digit = (han: string) => "一二三四五六七八九".indexOf(han) + 1;
  const ten = numeral.indexOf("十");
  if (ten < 0) return digit(numeral);
  return (ten === 0 ? 1 : digit(numeral[0]!)) * 10 + (ten + 1 < numeral.length ? digit(numeral[ten + 1]!) : 0);
}

function reading(
  line: string,
  indent: number,
  text: string,
  form: string,
  [value, alternative]: readonly Value[],
): MarkerReading | undefined {
  if (!value) return undefined;
  const end = indent + text.length;
  const body = end + /^\s*/u.exec(line.slice(end))![0].length;
  return { marker: { text, ...value }, indent, end, body, form, ...(alternative && { alternative }) };
}
