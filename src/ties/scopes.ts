import type { Entry, Report, Section, Sentence } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { partAt } from "../text/joined-text.ts";
import type { Span } from "../text/span.ts";

export const isOfHighlights = ({ role }: Section): boolean => role === "highlights";

export const isHighlight = ({ block }: Sentence, report: Report): boolean => isOfHighlights(report.sectionOf(block));

/** What stands in no entry, although there are some: a summary of the whole. */
export const standsOutside = (entry: Entry, { entries }: Report): boolean =>
  entry.heading === undefined && !entry.headingLost && entries.length > 1;

/**
 * Where the counterpart of a highlight has to be: in its own entry, or, if it stands outside of every entry, in any
 * other, the highlights of the entries included.
 */
export function inScopeOf(highlight: Sentence, report: Report): (other: Sentence) => boolean {
  const { entry } = report.sectionOf(highlight.block);
  if (standsOutside(entry, report)) return ({ block }) => report.sectionOf(block).entry !== entry;
  return ({ block }) => {
    const section = report.sectionOf(block);
    return section.entry === entry && section.role !== "highlights";
  };
}

/** `Recommendation 43, Highlights`: how a reader finds a section; empty for what stands before every heading. */
export function nameOf({ entry: { label }, name }: Section, { language }: Pick<Report, "language">): string {
  if (label === "" || label === name) return name;
  return name === "" ? label : label + language.place.comma + name;
}

/** The name of the section that a place is in, or its line where there is none. */
export function placeName(report: Report, { start }: Span): string {
  const section = sectionAt(report, start);
  const name = section && nameOf(section, report);
  return name || lineName(report, start);
}

/** The line of an offset of the text, counted in its own file. */
function lineAt({ lines, parts }: Report, offset: number): number {
  const { line } = lines.position(offset);
  return parts ? line - lines.position(partAt(parts, offset).start).line + 1 : line;
}

/** `line 12`; of a report in several files with the name of the file: `line 12 (02-results.md)`. */
function lineName(report: Report, stable: number): string {
  const offset = report.offsets.toText(stable);
  const part = report.parts && partAt(report.parts, offset);
  const words = report.language.place.line.replace("{line}", String(lineAt(report, offset)));
  return part ? `${words} (${part.name.split(/[\\/]/u).at(-1)})` : words;
}

function sectionAt(report: Report, offset: number): Section | undefined {
  const block = blockAt(report, offset);
  return block && report.sectionOf(block);
}

/** The block at an offset. */
export const blockAt = (report: Report, offset: number): Block | undefined => report.blocks[indexAt(report, offset)];

/** The position of the block at an offset among all blocks, by halving: blocks are in order. */
export function indexAt({ blocks }: Report, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
