import type { Report, Sentence } from "../model/report.ts";
import type { Alignment, Match } from "./alignment.ts";
import { inScopeOf, isHighlight } from "./scopes.ts";

/** So many sentences of the body are kept for each highlight. */
const KEPT = 6;

/** The highlights of a report and, for each, the sentences of its body that speak of the same, best first. */
export class Counterparts {
  readonly highlights: readonly Sentence[];
  readonly #alignment: Alignment;
  readonly #report: Report;
  readonly #known = new Map<Sentence, readonly Match[]>();

  constructor(report: Report, alignment: Alignment) {
    this.highlights = report.sentences.filter((sentence) => isHighlight(sentence, report));
    this.#alignment = alignment;
    this.#report = report;
  }

  of(highlight: Sentence): readonly Match[] {
    let matches = this.#known.get(highlight);
    if (!matches) {
      matches = this.#alignment.nearest(highlight, inScopeOf(highlight, this.#report), KEPT);
      this.#known.set(highlight, matches);
    }
    return matches;
  }
}
