import type { Report, Section } from "../model/report.ts";
import { blockAt } from "../ties/scopes.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import type { Location, Place } from "./result.ts";

/** A span of stable offsets as a span of the text, with its lines, columns and the place where a person finds it. */
export function locate(report: Report, at: Span): Location {
  const span = report.offsets.spanInText(at);
  const [start, end] = report.lines.positions(span);
  return {
    span,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    place: placeOf(report, at),
  };
}

function placeOf(report: Report, { start }: Span): Place {
  const block = blockAt(report, start);
  if (!block) return {};
  const { place, paragraphs } = placesIn(report.sectionOf(block));
  return paragraphs.get(block) ?? place;
}

/** The place of a section and those of its paragraphs: worked out once, since findings come in groups and stay when a report is edited. */
const placesIn = remembered(({ entry, name, blocks }: Section) => {
  const place: Place = { ...(entry.label !== "" && { entry: entry.label }), ...(name !== "" && { section: name }) };
  return { place, paragraphs: new Map(blocks.map((block, i) => [block, { ...place, paragraph: i + 1 }])) };
});
