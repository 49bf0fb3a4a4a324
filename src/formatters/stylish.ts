import type { LintResult, Location, Message, Severity } from "../engine/result.ts";
import { excerpt } from "./excerpt.ts";
import type { Color, FormatOptions } from "./formatter.ts";
import { summary } from "./summary.ts";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

const PAINT: Readonly<Record<Severity, "red" | "yellow" | "blue">> = { error: "red", warning: "yellow", info: "blue" };

/** A conflict may be repeated all over a report; after this many places nobody reads on. JSON has them all. */
const MOST_PLACES = 5;

/** Longer lines are hard to read, however wide the terminal is; in shorter ones nothing has room. */
const [NARROWEST, WIDEST] = [60, 140];

/** What words get beside the longest name of a file. */
const SHORTEST = 20;

/**
 * For people, in the terminal. Every finding shows the words it is about and every place they disagree with:
 *
 *     reports/annual.md
 *       12:4  warning  "40" workshops; "14" in Recommendation 5   count-mismatch
 *             │ In the period, 40 workshops were held.
 *             │                ~~
 *             ↳ 118:22  "14" stated here
 *             │ … the Academy organised 14 workshops …
 *             │                         ~~
 */
export function stylish(results: readonly LintResult[], options: FormatOptions): string {
  const files = results.filter(({ messages }) => messages.length > 0).map((result) => drawFile(result, options));
  return [...files, summary(results, options)].join("\n");
}

/** What the findings of one file have in common. */
interface Sheet {
  readonly color: Color;
  readonly columns: number;
  readonly nameOf: FormatOptions["nameOf"];
  /** By default of the file that the sheet is about. */
  readonly sourceOf: (filePath?: string) => string | undefined;
  readonly suggest: boolean;
  /** Widths of the first two columns. */
  readonly positions: number;
  readonly severities: number;
}

function drawFile(
  { filePath, messages }: LintResult,
  { color, columns, nameOf, sourceOf, suggest = false }: FormatOptions,
): string {
  const sheet: Sheet = {
    color,
    columns: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    nameOf,
    sourceOf: (other = filePath) => sourceOf(other),
    suggest,
    positions: longest(messages.map(position)),
    severities: longest(messages.map(({ severity }) => severity)),
  };
  return [color.underline(nameOf(filePath)), ...messages.map((message) => drawFinding(message, sheet))].join("\n");
}

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

const position = ({ line, column }: Location): string => `${line}:${column}`;

function drawFinding(finding: Message, sheet: Sheet): string {
  const { color, columns, positions } = sheet;
  const indent = " ".repeat(positions + 4);
  const lines = [...drawHead(finding, sheet), ...drawExcerpt(finding, finding, indent, sheet)];
  for (const other of finding.related.slice(0, MOST_PLACES)) {
    const where = (other.filePath === undefined ? "" : `${sheet.nameOf(other.filePath)}:`) + position(other);
    const label = `${indent}↳ ${where}  `;
    const painted = `${indent}↳ ${color.dim(where)}  `;
    lines.push(
      ...hang(painted, wrap(other.message, Math.max(SHORTEST, columns - displayWidth(label))), displayWidth(label)),
    );
    lines.push(...drawExcerpt(other, finding, indent, sheet));
  }
  const more = finding.related.length - MOST_PLACES;
  if (more > 0) lines.push(`${indent}↳ ${color.dim(`and ${more} more`)}`);
  const repairs = sheet.suggest ? [...finding.suggestions.map(({ message }) => message), ...fixOf(finding)] : [];
  for (const repair of repairs)
    lines.push(...hang(`${indent}✎ `, wrap(repair, columns - positions - 6), positions + 6));
  return `${lines.join("\n")}\n`;
}

const fixOf = ({ fix }: Message): readonly string[] => (fix ? [`Change to "${fix.text}" (--fix)`] : []);

/** The rule's id stands at the right edge of the first line, where the eye finds it in a long list. */
function drawHead(finding: Message, { color, columns, positions, severities }: Sheet): readonly string[] {
  const start = `  ${color.dim(position(finding).padEnd(positions))}  ${paintAs(finding, color)(finding.severity.padEnd(severities))}  `;
  const indent = positions + severities + 6;
  const room = columns - indent;
  const ruleId = finding.ruleId.replace(/^tieout\//u, "");
  const [first = "", ...rest] = wrap(finding.message, room - ruleId.length - 2);
  const gap = " ".repeat(Math.max(2, room - displayWidth(first) - ruleId.length));
  return hang(start, [first + gap + color.dim(ruleId), ...rest], indent);
}

/** The first line behind `start`, the others below its end. */
const hang = (start: string, lines: readonly string[], indent: number): readonly string[] =>
  lines.map((line, i) => (i === 0 ? start : " ".repeat(indent)) + line);

/** A place of a finding in the words of the report, with marks below them in the colour of the finding. */
function drawExcerpt(
  at: Location & { readonly filePath?: string },
  finding: Message,
  indent: string,
  { sourceOf, color, columns }: Sheet,
): readonly string[] {
  const source = sourceOf(at.filePath);
  if (source === undefined) return [];
  const { before, flagged, after } = excerpt(source, at, columns - indent.length - 2);
  const gutter = indent + color.dim("│ ");
  const marks = paintAs(finding, color)("~".repeat(Math.max(1, displayWidth(flagged))));
  return [gutter + before + color.bold(flagged) + after, gutter + " ".repeat(displayWidth(before)) + marks];
}

const paintAs = ({ severity }: Message, color: Color): Color["red"] => color[PAINT[severity]];
