import { columns } from "./columns.ts";
import type { Line } from "./lines.ts";

/** A heading is short: at most so many columns, a Han character taking two. */
const SHORT = 64;
const OPEN_END = /[^。．.；;：:，,、！!？?…—-]$/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\*{3,})$/u;

export interface HeadingReading {
  readonly kind: "heading" | "like";
  readonly level: number;
}

/**
 * Which lines of a plain text are headings, without knowing a name: a short line with an open end, at the head of a
 * block of lines or alone, whose shape (`建议#`, `亮点`) recurs in the document. One that does not recur is only like a
 * heading, unless it is underlined, all capitals, numbered or stands alone between blank lines.
 */
export function readHeadings(lines: readonly Line[]): ReadonlyMap<Line, HeadingReading> {
  const candidates = lines.filter((line, i) => mayBeHeading(line, lines[i - 1], lines[i + 1]));
  const shapes = count(candidates.map(({ text }) => shape(text)));
  const texts = count(candidates.map(({ text }) => plain(text)));
  const readings = new Map<Line, HeadingReading>();
  for (const [i, line] of lines.entries()) {
    const underline = lines[i + 1];
    if (
      underline &&
      !underline.blankBefore &&
      UNDERLINE.test(underline.text) &&
      columns(line.text) <= SHORT * 2 &&
      !UNDERLINE.test(line.text)
    ) {
      readings.set(line, { kind: "heading", level: underline.text.startsWith("=") ? 1 : 2 });
    }
  }
  for (const line of candidates) {
    if (readings.has(line) || UNDERLINE.test(line.text)) continue;
    const recurs = shapes.get(shape(line.text))! > 1;
    const repeated = texts.get(plain(line.text))! > 1;
    const alone = line.blankBefore && line.blankAfter;
    if (recurs || (alone && (isCapital(line.text) || isNumbered(line.text)))) {
      readings.set(line, { kind: "heading", level: repeated ? 2 : (numberedLevel(line.text) ?? 1) });
    } else {
      readings.set(line, alone ? { kind: "heading", level: 1 } : { kind: "like", level: 1 });
    }
  }
  return readings;
}

function mayBeHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (line.marker || (line.text.length > SHORT && !line.text.includes("[footnoteRef:"))) return false;
  const words = plain(line.text);
  if (words === "" || columns(words) > SHORT || !OPEN_END.test(words) || !/\p{L}/u.test(words)) return false;
  if (/[。！？；]/u.test(words)) return false;
  const stepsIn =
    previous !== undefined && line.indent > previous.indent && (next === undefined || next.indent <= line.indent);
  return line.blankBefore || line.blankAfter || stepsIn;
}

/** Footnotes and marks glued to a heading are not part of its words. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[footnoteRef:\d+\]\s*(?:\[\d+:[^\]]*\])?/gu, "")
    .replaceAll("*", "")
    .trim();

/** Figures do not matter, and a list of them counts as one: `建议13、14和17` has the shape of `建议5`. */
const shape = (text: string): string =>
  plain(text)
    .replaceAll(/\d+/gu, "#")
    .replaceAll(/#(?:\s*(?:[、,，]|和|及|and|&)\s*#)+/gu, "#");

const isCapital = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
const isNumbered = (text: string): boolean => /^\d+(?:\.\d+)*\s+\p{L}/u.test(text);
const numberedLevel = (text: string): number | undefined => /^(\d+(?:\.\d+)*)\.?\s/u.exec(text)?.[1]!.split(".").length;

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
