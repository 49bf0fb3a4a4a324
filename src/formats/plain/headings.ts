import { columns } from "./columns.ts";
import { isRule, type Line } from "./lines.ts";
import { numberedHeadings } from "./numbered-headings.ts";

/** A heading is short: at most so many columns, a Han character taking two. */
const SHORT = 64;
const OPEN_END = /[^。．.；;：:，,、！!？?…—-]$/u;
const DEEPEST = 6;
/** The cells of a row: `Quay      120`. */
const COLUMNS = /\S(?: {3,}|\t)\S/u;

export interface HeadingReading {
  readonly kind: "heading" | "like";
  readonly level: number;
}

/** A line that could be a heading, with the lines around it, blank ones left out. */
interface Candidate {
  readonly line: Line;
  readonly previous?: Line | undefined;
  readonly next?: Line | undefined;
  /** Its words without figures: `建议#`. */
  readonly shape: string;
}

/**
 * Which lines of a plain text are headings, without knowing a name: a short line with an open end, at the head of a
 * block of lines or alone, whose shape (`建议#`, `亮点`) recurs in the document. One that does not recur is only like a
 * heading, unless it is underlined, in capitals, numbered or stands alone between blank lines.
 */
export function readHeadings(lines: readonly Line[]): ReadonlyMap<Line, HeadingReading> {
  const readings = new Map([...underlined(lines), ...numberedHeadings(lines)]);
  const candidates = candidatesIn(lines).filter(({ line }) => !readings.has(line));
  const shapes = count(candidates.map(({ shape }) => shape));
  const texts = count(candidates.map(({ line }) => plain(line.text)));
  const recurring = new Set(candidates.filter(({ shape }) => shapes.get(shape)! > 1).map(({ line }) => line));
  const answers = answersAmong(candidates, recurring);
  const base = sectionLevel(readings);

  for (const { line, next, shape } of candidates) {
    if (answers.has(shape)) continue;
    const isAlone = line.blankBefore && line.blankAfter;
    const isCapital = line.blankBefore && inCapitals(line.text);
    const opensEntry =
      line.blankBefore && next !== undefined && recurring.has(next) && !answers.has(shapeOf(next.text));
    if (recurring.has(line) || isAlone || isCapital || opensEntry) {
      const level = texts.get(plain(line.text))! > 1 ? 2 : numberedLevel(line.text, base);
      readings.set(line, { kind: "heading", level: Math.min(level, DEEPEST) });
    } else {
      readings.set(line, { kind: "like", level: 1 });
    }
  }
  return readings;
}

/** Headings with a line of equals signs or dashes directly below. */
function underlined(lines: readonly Line[]): [Line, HeadingReading][] {
  return lines.flatMap((line, i): [Line, HeadingReading][] => {
    const rule = lines[i + 1];
    if (!rule || rule.blankBefore || !isRule(rule) || isRule(line) || columns(line.text) > SHORT * 2) return [];
    return [[line, { kind: "heading", level: rule.text.startsWith("=") ? 1 : 2 }]];
  });
}

function candidatesIn(lines: readonly Line[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [i, line] of lines.entries()) {
    const [previous, next] = [lines[i - 1], lines[i + 1]];
    if (!isShortAndOpen(line) || isRule(line)) continue;
    const stepsIn =
      previous !== undefined && line.indent > previous.indent && (next === undefined || next.indent <= line.indent);
    // The second of two headings, one above the other.
    const isBelowHead = previous !== undefined && previous.blankBefore && candidates.at(-1)?.line === previous;
    if (line.blankBefore || line.blankAfter || stepsIn || isBelowHead)
      candidates.push({ line, previous, next, shape: shapeOf(line.text) });
  }
  return candidates;
}

function isShortAndOpen(line: Line): boolean {
  if (line.marker || line.wrapped || (line.text.length > SHORT && !line.text.includes("[footnoteRef:"))) return false;
  const words = plain(line.text);
  if (words === "" || columns(words) > SHORT || !OPEN_END.test(words) || !/\p{L}/u.test(words)) return false;
  return !/[。！？；]/u.test(words) && !COLUMNS.test(words);
}

/**
 * The shapes that answer a heading and are none: 不适用, "None". They recur as well, but stand between a heading that recurs
 * and the next one, and head nothing themselves.
 */
function answersAmong(candidates: readonly Candidate[], recurring: ReadonlySet<Line>): ReadonlySet<string> {
  const lines = new Set(candidates.map(({ line }) => line));
  const votes = new Map<string, number>();
  for (const { line, previous, next, shape } of candidates) {
    const follows = previous !== undefined && recurring.has(previous) && shapeOf(previous.text) !== shape;
    const headsNothing = next === undefined || lines.has(next);
    const heads = line.blankBefore && !line.blankAfter;
    votes.set(shape, (votes.get(shape) ?? 0) + (follows && headsNothing && !heads ? 1 : -1));
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([shape]) => shape));
}

/** Footnotes and marks glued to a heading are not part of its words. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[footnoteRef:\d+\]\s*(?:\[\d+:[^\]]*\])?/gu, "")
    .replaceAll("*", "")
    .trim();

/** Figures do not matter, and a list of them counts as one: `建议13、14和17` has the shape of `建议5`. */
const shapeOf = (text: string): string =>
  plain(text)
    .replaceAll(/\d+/gu, "#")
    .replaceAll(/#(?:\s*(?:[、,，&]|和|及|and)\s*#)+/gu, "#");

const inCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)\s+\p{L}/u;

/** `1.1 Highlights` stands one level below `1 Summary`, wherever that one stands. */
const numberedLevel = (text: string, base: number): number =>
  base + (NUMBER.exec(text)?.[1]!.split(".").length ?? 1) - 1;

function sectionLevel(readings: ReadonlyMap<Line, HeadingReading>): number {
  const section = [...readings].find(([{ text }]) => NUMBER.exec(text)?.[1]!.includes(".") === false);
  return section?.[1].level ?? 1;
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
