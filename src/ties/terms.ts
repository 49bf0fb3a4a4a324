import type { Report } from "../model/report.ts";
import { contains } from "../text/span.ts";
import { expansionTies } from "./terms/expansions.ts";
import { formTies } from "./terms/forms.ts";
import { hanNameTies } from "./terms/han-names.ts";
import { listedNameTies } from "./terms/listed-names.ts";
import { readingsOf } from "./terms/reading.ts";
import type { TermTie } from "./terms/tie.ts";
import { titleTies } from "./terms/titles.ts";
import { typoTies } from "./terms/typos.ts";
import { writtenNames } from "./terms/written-names.ts";

export type { TermTie } from "./terms/tie.ts";

/** Names, titles and abbreviations, and whether each is written in one way throughout the report. */
export function termTies(report: Report): TermTie[] {
  const { language } = report;
  const readings = readingsOf(report);
  const names = writtenNames(readings);
  return onceEach([
    ...titleTies(report, readings),
    ...formTies(names, readings),
    ...typoTies(names, language),
    ...listedNameTies(report),
    ...hanNameTies(readings, language),
    ...expansionTies(
      readings.flatMap(({ expansions }) => expansions),
      language,
    ),
  ]);
}

/** What is told by one kind of tie is not told again by another. */
function onceEach(ties: readonly TermTie[]): TermTie[] {
  const told: TermTie[] = [];
  for (const tie of ties) {
    const isTold =
      tie.verdict.kind === "broken" &&
      tie.places.every((place) =>
        told.some(
          (other) =>
            other.verdict.kind === "broken" && other.places.some((at) => contains(at, place) || contains(place, at)),
        ),
      );
    if (!isTold) told.push(tie);
  }
  return told;
}
