import type { Report } from "../model/report.ts";
import { contains } from "../text/span.ts";
import { expansionsIn } from "./terms/abbreviations.ts";
import { expansionTies } from "./terms/expansions.ts";
import { formTies } from "./terms/forms.ts";
import { hanNameTies } from "./terms/han-names.ts";
import { listedNameTies } from "./terms/listed-names.ts";
import { passagesOf } from "./terms/passage.ts";
import type { TermTie } from "./terms/tie.ts";
import { titleTies } from "./terms/titles.ts";
import { typoTies } from "./terms/typos.ts";
import { writtenNames } from "./terms/written-names.ts";

export type { TermTie } from "./terms/tie.ts";

/** Names, titles and abbreviations, and whether each is written in one way throughout the report. */
export function termTies(report: Report): TermTie[] {
  const { language } = report;
  const passages = passagesOf(report);
  const names = writtenNames(passages, language);
  return onceEach([
    ...titleTies(report, passages),
    ...formTies(names, passages, language),
    ...typoTies(names, language),
    ...listedNameTies(report),
    ...hanNameTies(passages, language),
    ...expansionTies(expansionsIn(passages), language),
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
