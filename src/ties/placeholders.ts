import type { LanguagePack } from "../lang/pack.ts";
import { blocksInEntry } from "../model/blocks-in.ts";
import type { Entry, Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { gather } from "../text/gather.ts";
import { memory } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { leftOpen, type Placeholder } from "./placeholders/left-open.ts";
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
  const conflicts = new Map(
    conflictMarks(report)
      .toReversed()
      .map((at) => [blockAt(report, at.start), tie("conflict", at)]),
  );
  return [
    ...unanswered(report).map((block) => tie("unanswered", block.content)),
    ...[...conflicts].flatMap(([block, conflict]) => (block && isRead(block, report) ? [conflict] : [])),
    ...gather(report.entries, (entry) => leftInEntry(entry, report)).flatMap(({ block, ties }) =>
      conflicts.has(block) ? [] : ties,
    ),
  ].sort((a, b) => a.at.start - b.at.start);
}

const tie = (problem: PlaceholderProblem, at: Span): PlaceholderTie => ({
  relation: "complete",
  verdict: broken(problem === "open" ? "hint" : "strong"),
  problem,
  at,
});

/** Marks of a merge lie between blocks or are read as markup. */
function conflictMarks({ text, offsets }: Report): Span[] {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return [];
  return [...text.matchAll(CONFLICT)].map(({ index, 0: line }) =>
    offsets.stableSpan({ start: index, end: index + line.trimEnd().length }),
  );
}

const CONFLICT = /^(?:<{7}|>{7})\s\S.*$/gmu;

const isRead = (block: Block, report: Report): boolean =>
  block.kind !== "code" && report.sectionOf(block).role !== "fixed";

const ofEntry = memory<Entry, readonly { readonly block: Block; readonly ties: readonly PlaceholderTie[] }[]>();

/** The blocks of an entry in which something is left. */
const leftInEntry = (entry: Entry, report: Report) =>
  ofEntry(entry, () =>
    blocksInEntry(entry).flatMap((block) => {
      const ties = isRead(block, report) ? leftIn(block, report) : [];
      return ties.length > 0 ? [{ block, ties }] : [];
    }),
  );

const ofBlock = memory<Block, readonly PlaceholderTie[]>();

/** Read once: a block that is kept while a report is edited is kept with its markup, up to the next block. */
const leftIn = (block: Block, report: Report): readonly PlaceholderTie[] =>
  ofBlock(block, () => {
    const index = report.blocks.indexOf(block);
    const from = index === 0 ? report.offsets.toStable(0) : block.span.start;
    const written = report.slice(from, report.blocks[index + 1]?.span.start ?? Infinity);
    return readBlock(block, from, written, report.language);
  });

/** What is left open in a block, whose markup is `written` and begins at `from`. */
function readBlock(block: Block, from: number, written: string, pack: LanguagePack): readonly PlaceholderTie[] {
  const ties: PlaceholderTie[] = [];
  let last = 0;
  const matches = placeholderPatterns(pack)
    .flatMap((pattern) => (written.search(pattern) < 0 ? [] : [...written.matchAll(pattern)]))
    .sort((a, b) => a.index - b.index);
  for (const { index, 0: match, groups } of matches) {
    const start = from + index;
    const found = { text: match.trimEnd(), start, end: start + match.trimEnd().length };
    const problem = Object.keys(groups!).find((kind) => groups![kind] !== undefined) as PlaceholderProblem;
    if (start < last || !isSeen(block, found) || !leftOpen(problem, found, block, pack)) continue;
    last = found.end;
    ties.push(tie(problem, { start, end: found.end }));
    if (!block.rows) break;
  }
  return ties;
}

/** Whether a reader of the report sees it: no comment. What looks like a tag of the markup is meant to be seen. */
function isSeen(block: Block, { text, ...at }: Placeholder): boolean {
  const from = at.start - block.content.start;
  const seen = from < 0 ? "" : block.text.slice(from, from + text.length);
  if (text.startsWith("<") && seen.trim() === "") return at.end <= block.span.end;
  if (block.opaque.some(({ start, end }) => at.start < end && start < at.end)) return false;
  return sameWords(text, seen);
}

/** Apart from line breaks and the marks that keep a character from being markup. */
const sameWords = (written: string, seen: string): boolean =>
  seen.trim() !== "" && written.replaceAll(/[\s\\*_>]+/gu, "") === seen.replaceAll(/[\s*_>]+/gu, "");
