import type { Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import { leftOpen } from "./placeholders/left-open.ts";
import { placeholderPatterns } from "./placeholders/pattern.ts";
import { unanswered } from "./placeholders/unanswered.ts";
import { blockAt } from "./scopes.ts";
import { broken, type Tie } from "./tie.ts";

export type PlaceholderProblem =
  /** `XX`, `TODO`, `{{name}}`: something was to come in its place. */
  | "gap"
  /** TBD, 待定: not decided when the report was written, or never brought up to date. */
  | "open"
  /** A remark in brackets from one writer to another. */
  | "note"
  /** What a template asks of the writer. */
  | "request"
  /** `<<<<<<< HEAD` */
  | "conflict"
  /** A question of a template without an answer. */
  | "unanswered";

export interface PlaceholderTie extends Tie {
  readonly relation: "complete";
  readonly problem: PlaceholderProblem;
}

/** What was left unfinished. One finding per paragraph, since who fills in one gap sees the next; but one per cell. */
export function placeholderTies(report: Report): PlaceholderTie[] {
  const ties = unanswered(report).map((block) => tie("unanswered", block.content));
  const told = new Set<Block>();
  let last = 0;
  const matches = placeholderPatterns(report.language)
    .flatMap((pattern) => [...report.text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index);
  for (const match of matches) {
    const start = report.offsets.toStable(match.index);
    const block = blockAt(report, start);
    const at = { start, end: start + match[0].trimEnd().length };
    const problem = Object.keys(match.groups!).find((kind) => match.groups![kind] !== undefined) as PlaceholderProblem;
    if (!block || at.start < last || (told.has(block) && !block.rows) || !isRead(block, at, problem, report)) continue;
    if (!leftOpen(problem, at, block, report)) continue;
    told.add(block);
    last = at.end;
    ties.push(tie(problem, at));
  }
  return ties.sort((a, b) => a.at.start - b.at.start);
}

const tie = (problem: PlaceholderProblem, at: Span): PlaceholderTie => ({
  relation: "complete",
  verdict: broken(problem === "open" ? "hint" : "strong"),
  problem,
  at,
});

/** Whether a reader of the report sees it: no code, no comment. What looks like a tag of the markup is meant to be seen. */
function isRead(block: Block, at: Span, problem: PlaceholderProblem, report: Report): boolean {
  if (block.kind === "code" || report.sectionOf(block).role === "fixed") return false;
  // Marks of a merge lie between blocks or are read as markup.
  if (problem === "conflict") return true;
  const written = report.slice(at.start, at.end);
  const from = at.start - block.content.start;
  const seen = from < 0 ? "" : block.text.slice(from, from + written.length);
  if (written.startsWith("<") && seen.trim() === "") return at.end <= block.span.end;
  if (block.opaque.some(({ start, end }) => at.start < end && start < at.end)) return false;
  return sameWords(written, seen);
}

/** Apart from line breaks and the marks that keep a character from being markup. */
const sameWords = (written: string, seen: string): boolean =>
  seen.trim() !== "" && written.replaceAll(/[\s\\*_>]+/gu, "") === seen.replaceAll(/[\s*_>]+/gu, "");
