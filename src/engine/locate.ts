import type { Report } from "../model/report.ts";
import { blockAt } from "../ties/scopes.ts";
import { spanInText } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import type { Location, Place } from "./result.ts";

/** A span of stable offsets as a span of the text, with its lines, columns and the place where a person finds it. */
export function locate(report: Report, at: Span): Location {
  const span = spanInText(at, report.offsets);
  const start = report.lines.position(span.start);
  const end = report.lines.position(span.end);
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
  const section = report.sectionOf(block);
  const paragraph = section.blocks.indexOf(block) + 1;
  return {
    ...(section.entry.label !== "" && { entry: section.entry.label }),
    ...(section.name !== "" && { section: section.name }),
    ...(paragraph > 0 && { paragraph }),
  };
}
