import type { Report } from "../../model/report.ts";
import { partAt } from "../../text/joined-text.ts";
import type { Span } from "../../text/span.ts";
import { blockAt } from "../../ties/scopes.ts";
import { parseComment, type SuppressionComment } from "./parse-comment.ts";

/** Findings of one rule, or of all, that begin in a stretch of the text are not shown. Places are offsets of the text. */
export interface Suppression {
  /** Undefined for all rules. */
  readonly rule: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Of all rules, those that a comment switches on again before the end, and from where on. */
  readonly enabled?: ReadonlyMap<string, number>;
  readonly comment: SuppressionComment;
}

export interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly comments: readonly SuppressionComment[];
}

const NONE: Suppressions = { suppressions: [], comments: [] };

/** Bounded, since a text may be full of comments that nobody closed. */
const COMMENT = /<!--\s*(?=(?:tieout|textlint)-)([^]{1,2000}?)-->/gu;

const known = new WeakMap<Report, Suppressions>();

/** What the comments of a report switch off. Read once for each report, whatever the number of rules. */
export function readSuppressions(report: Report): Suppressions {
  let read = known.get(report);
  if (!read) known.set(report, (read = report.text.includes("<!--") ? readComments(report) : NONE));
  return read;
}

function readComments(report: Report): Suppressions {
  const comments = [...report.text.matchAll(COMMENT)].flatMap((match): SuppressionComment[] => {
    const at = { start: match.index, end: match.index + match[0].length };
    const comment = isCode(report, at) ? undefined : parseComment(match[1]!, at);
    return comment ? [comment] : [];
  });
  const suppressions: Suppression[] = [];
  for (const [i, comment] of comments.entries()) {
    const { kind, rules } = comment;
    if (kind === "enable" || kind === "unknown") continue;
    for (const rule of rules.length > 0 ? rules : [undefined]) {
      const reach = kind === "disable" ? blockFrom(report, comments, i, rule) : lineOf(report, comment);
      suppressions.push({ rule, ...reach, comment });
    }
  }
  return { suppressions, comments };
}

/** An example in code is no comment. */
function isCode(report: Report, at: Span): boolean {
  const { start, end } = report.offsets.stableSpan(at);
  const block = blockAt(report, start);
  if (!block || start < block.span.start || start >= block.span.end) return false;
  return block.kind === "code" || block.opaque.some((span) => span.start <= start && end <= span.end);
}

/** To the comment that switches the rule on again, or to the end of the file. */
function blockFrom(
  { text, parts }: Report,
  comments: readonly SuppressionComment[],
  from: number,
  rule: string | undefined,
): Pick<Suppression, "start" | "end" | "enabled"> {
  const end = comments.slice(from + 1).find(({ kind, tool, rules }) => {
    const isOn = rules.length === 0 || (rule !== undefined && rules.includes(rule));
    return kind === "enable" && tool === comments[from]!.tool && isOn;
  });
  const start = comments[from]!.at.end;
  const last = parts ? partAt(parts, start).end : text.length;
  const reach = { start, end: Math.min(end?.at.start ?? last, last) };
  return rule === undefined ? { ...reach, enabled: enabledIn(reach, comments, comments[from]!) } : reach;
}

/** The rules that are switched on by their names where all are off. The first comment counts. */
function enabledIn(
  { start, end }: Span,
  comments: readonly SuppressionComment[],
  { tool }: SuppressionComment,
): ReadonlyMap<string, number> {
  const enabling = comments.filter((other) => {
    return other.kind === "enable" && other.tool === tool && start <= other.at.start && other.at.start < end;
  });
  const byRule = enabling.flatMap(({ rules, at }) => rules.map((name): [string, number] => [name, at.start]));
  return new Map(byRule.toReversed());
}

/** The comment's own line, or the next one that is not blank. */
function lineOf({ text, lines }: Report, { kind, at }: SuppressionComment): Span {
  const endOf = (line: number): number => (line < lines.lineCount ? lines.startOf(line + 1) : text.length + 1);
  let { line } = lines.position(kind === "disable-line" ? at.start : at.end);
  if (kind === "disable-next-line") {
    do line++;
    while (line < lines.lineCount && text.slice(lines.startOf(line), endOf(line)).trim() === "");
    if (line > lines.lineCount) return { start: text.length, end: text.length };
  }
  return { start: lines.startOf(line), end: endOf(line) };
}
