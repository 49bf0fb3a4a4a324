import { blocksInSection } from "../model/blocks-in.ts";
import type { Report, Sentence } from "../model/report.ts";
import { addTo } from "../text/add-to.ts";
import { gather } from "../text/gather.ts";
import { memory } from "../text/remembered.ts";
import type { Alignment, Match, Scope } from "./alignment.ts";
import { inScopeOf, isOfHighlights, standsOutside } from "./scopes.ts";

/** So many sentences of the body are kept for each highlight. */
const KEPT = 6;

/** Highlights with one body. */
export interface HighlightGroup {
  readonly highlights: readonly Sentence[];
  /** The entry that highlights and body stand in; a passing object for highlights whose body is all entries. */
  readonly scope: Scope;
}

const matchesIn = memory<Scope, Map<Sentence, readonly Match[]>>();

/** The highlights of a report and, for each, the sentences of its body that speak of the same, best first. */
export class Counterparts {
  readonly highlights: readonly Sentence[];
  readonly groups: readonly HighlightGroup[];
  readonly #alignment: Alignment;
  readonly #report: Report;
  readonly #scopes = new Map<Sentence, Scope>();

  constructor(report: Report, alignment: Alignment) {
    this.highlights = gather(report.sections.filter(isOfHighlights), (section) =>
      gather(blocksInSection(section), (block) => report.sentencesOf(block)),
    );
    this.#alignment = alignment;
    this.#report = report;
    const groups = new Map<Scope, Sentence[]>();
    const passing = new Map<unknown, Scope>();
    for (const highlight of this.highlights) {
      const { entry } = report.sectionOf(highlight.block);
      if (standsOutside(entry, report) && !passing.has(entry)) passing.set(entry, { entry });
      const scope = passing.get(entry) ?? alignment.scopes.get(entry)!;
      this.#scopes.set(highlight, scope);
      addTo(groups, scope, highlight);
    }
    this.groups = [...groups].map(([scope, highlights]) => ({ scope, highlights }));
  }

  /** What is found for each highlight: found again only where its entry, or what the words of that weigh, has changed. */
  each<T>(
    known: (scope: Scope, find: () => readonly T[]) => readonly T[],
    find: (highlight: Sentence) => readonly T[],
  ): T[] {
    return gather(this.groups, ({ scope, highlights }) => known(scope, () => gather(highlights, find)));
  }

  of(highlight: Sentence): readonly Match[] {
    const known = matchesIn(this.#scopes.get(highlight)!, () => new Map());
    let matches = known.get(highlight);
    if (!matches) {
      matches = this.#alignment.nearest(highlight, inScopeOf(highlight, this.#report), KEPT);
      known.set(highlight, matches);
    }
    return matches;
  }
}
