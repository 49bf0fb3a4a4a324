import type { Line } from "./lines.ts";
import { numberedHeadings } from "./numbered-headings.ts";
import { numberOf, SHORT, type Title } from "./title.ts";

const DEEPEST = 6;

export interface HeadingReading {
  readonly kind: "heading" | "like";
  readonly level: number;
}

/** A line that could be a heading, with the lines around it, blank ones left out. */
interface Candidate {
  readonly title: Title;
  readonly line: Line;
  readonly previous: Line | undefined;
  readonly next: Line | undefined;
}

/**
 * Which lines of a plain text are headings, without knowing a name: a short line with an open end, at the head of a
 * block of lines or alone, whose shape (`建议#`, `亮点`) recurs in the document. One that does not recur is only like a
 * heading, unless it is underlined, in capitals, numbered or stands alone between blank lines.
 */
export function readHeadings(lines: readonly Line[]): ReadonlyMap<Line, HeadingReading> {
  const readings = new Map([...underlined(lines), ...numberedHeadings(lines)]);
  const candidates = candidatesIn(lines).filter(({ line }) => !readings.has(line));
  const shapes = count(candidates.map(({ title }) => title.shape));
  const texts = count(candidates.map(({ title }) => title.words));
  const recurring = new Map(
    candidates.filter(({ title }) => shapes.get(title.shape)! > 1).map(({ line, title }) => [line, title.shape]),
  );
  const answers = answersAmong(candidates, recurring);
  const base = sectionLevel(readings);

  for (const { line, next, title } of candidates) {
    const { words, shape, inCapitals, depth } = title;
    if (answers.has(shape)) continue;
    const isAlone = line.blankBefore && line.blankAfter;
    const isCapital = line.blankBefore && inCapitals;
    const below = next && recurring.get(next);
    const opensEntry = line.blankBefore && below !== undefined && !answers.has(below);
    if (recurring.has(line) || isAlone || isCapital || opensEntry) {
      // `1.1 Highlights` stands one level below `1 Summary`, wherever that one stands.
      const level = texts.get(words)! > 1 ? 2 : base + depth - 1;
      readings.set(line, { kind: "heading", level: Math.min(level, DEEPEST) });
    } else {
      readings.set(line, { kind: "like", level: 1 });
    }
  }
  return readings;
}

/** Headings with a line of equals signs or dashes directly below. */
function underlined(lines: readonly Line[]): [Line, HeadingReading][] {
  const found: [Line, HeadingReading][] = [];
  for (let i = 1; i < lines.length; i++) {
    const [line, rule] = [lines[i - 1]!, lines[i]!];
    if (!rule.words.isRule || rule.blankBefore || line.words.isRule || line.words.width > SHORT * 2) continue;
    found.push([line, { kind: "heading", level: rule.words.text.startsWith("=") ? 1 : 2 }]);
  }
  return found;
}

function candidatesIn(lines: readonly Line[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.marker || line.wrapped || line.words.isRule) continue;
    const { title } = line.words;
    if (!title) continue;
    const [previous, next] = [lines[i - 1], lines[i + 1]];
    const stepsIn =
      previous !== undefined && line.indent > previous.indent && (next === undefined || next.indent <= line.indent);
    // The second of two headings, one above the other.
    const isBelowHead = previous !== undefined && previous.blankBefore && candidates.at(-1)?.line === previous;
    if (line.blankBefore || line.blankAfter || stepsIn || isBelowHead) candidates.push({ title, line, previous, next });
  }
  return candidates;
}

/**
 * The shapes that answer a heading and are none: 不适用, "None". They recur as well, but stand between a heading that recurs
 * and the next one, and head nothing themselves.
 */
function answersAmong(candidates: readonly Candidate[], recurring: ReadonlyMap<Line, string>): ReadonlySet<string> {
  const lines = new Set(candidates.map(({ line }) => line));
  const votes = new Map<string, number>();
  for (const { line, previous, next, title } of candidates) {
    const { shape } = title;
    const above = previous && recurring.get(previous);
    const follows = above !== undefined && above !== shape;
    const headsNothing = next === undefined || lines.has(next);
    const heads = line.blankBefore && !line.blankAfter;
    votes.set(shape, (votes.get(shape) ?? 0) + (follows && headsNothing && !heads ? 1 : -1));
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([shape]) => shape));
}

/** At which level the headings with a number of one figure stand. */
function sectionLevel(readings: ReadonlyMap<Line, HeadingReading>): number {
  for (const [{ words }, { level }] of readings) if (numberOf(words.text)?.includes(".") === false) return level;
  return 1;
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
