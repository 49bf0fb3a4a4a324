import type { Position, Range } from "vscode-languageserver/node";
import type { Span } from "../text/span.ts";
import type { Checked } from "./reports.ts";

/** A place of the report, as the protocol tells it. */
export const rangeOf = ({ report, snapshot }: Checked, span: Span): Range =>
  snapshot.range(report.offsets.spanInText(span));

/** The stable offset of a position of the protocol. */
export const offsetAt = ({ report, snapshot }: Checked, position: Position): number =>
  report.offsets.toStable(snapshot.offset(position));
