import type { LintResult, Location, Message, Severity } from "../engine/result.ts";
import { excerpt } from "./excerpt.ts";
import type { Color, FormatOptions } from "./formatter.ts";
import { summary } from "./summary.ts";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

const PAINT: Readonly<Record<Severity, "red" | "yellow" | "blue">> = { error: "red", warning: "yellow", info: "blue" };

/** A conflict may be repeated all over a report; after this many places nobody reads on. JSON has them all. */
const MOST_PLACES = 5;

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 140;

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
  const columns = Math.min(options.columns, WIDEST);
  const files = results
    .filter(({ messages }) => messages.length > 0)
    .map((result) => drawFile(result, { ...options, columns }));
  return [...files, summary(results, options)].join("\n");
}

function drawFile({ filePath, messages }: LintResult, options: FormatOptions): string {
  const positions = Math.max(...messages.map((message) => position(message).length));
  const severities = Math.max(...messages.map(({ severity }) => severity.length));
  const source = options.sourceOf(filePath);
  const findings = messages.map((message) => drawFinding(message, positions, severities, source, options));
  return `${options.color.underline(options.nameOf(filePath))}\n${findings.join("\n")}`;
}

function drawFinding(
  finding: Message,
  positions: number,
  severities: number,
  source: string | undefined,
  { color, columns }: FormatOptions,
): string {
  const paint = color[PAINT[finding.severity]];
  const indent = " ".repeat(positions + 4);
  const lines: string[] = [];

  const head = `  ${color.dim(position(finding).padEnd(positions))}  ${paint(finding.severity.padEnd(severities))}  `;
  const ruleId = finding.ruleId.replace(/^tieout\//u, "");
  const room = columns - positions - severities - 6;
  lines.push(...hang(head, [...withRuleId(finding.message, ruleId, room, color)], positions + severities + 6));

  const show = (at: Location): void => {
    if (source !== undefined) lines.push(...drawExcerpt(source, at, columns - indent.length - 2, indent, color, paint));
  };
  show(finding);
  for (const other of finding.related.slice(0, MOST_PLACES)) {
    const label = `${indent}↳ ${color.dim(position(other))}  `;
    const used = displayWidth(`${indent}↳ ${position(other)}  `);
    lines.push(...hang(label, wrap(other.message, columns - used), used));
    show(other);
  }
  const more = finding.related.length - MOST_PLACES;
  if (more > 0) lines.push(`${indent}↳ ${color.dim(`and ${more} more`)}`);
  return `${lines.join("\n")}\n`;
}

const position = ({ line, column }: Location): string => `${line}:${column}`;

/** The first line behind `head`, the others below its end. */
const hang = (head: string, lines: readonly string[], indent: number): string[] =>
  lines.map((line, i) => (i === 0 ? head : " ".repeat(indent)) + line);

/** The message with the rule's id at the right edge of its first line, where the eye finds it in a long list. */
function withRuleId(message: string, ruleId: string, room: number, color: Color): readonly string[] {
  const [first = "", ...rest] = wrap(message, room - ruleId.length - 2);
  const gap = " ".repeat(Math.max(2, room - displayWidth(first) - ruleId.length));
  return [first + gap + color.dim(ruleId), ...rest];
}

function drawExcerpt(
  source: string,
  at: Location,
  width: number,
  indent: string,
  color: Color,
  paint: (text: string) => string,
): readonly string[] {
  const { before, flagged, after } = excerpt(source, at, width);
  const gutter = indent + color.dim("│ ");
  const marks = " ".repeat(displayWidth(before)) + paint("~".repeat(Math.max(1, displayWidth(flagged))));
  return [gutter + before + color.bold(flagged) + after, gutter + marks];
}
