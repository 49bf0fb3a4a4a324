import type { Report, Sentence } from "../../model/report.ts";
import type { Match } from "../alignment.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import type { Highlight } from "./highlight.ts";

/** Which sister tells a sentence of the body: highlights of one section are alike. */
export interface Partners {
  /**
   * The figures of a match that are left for a highlight: undefined if the sentence tells a sister and nothing else. A sister
   * whose figures are all there has them; what stands beside them may be told by this one.
   */
  figuresLeftFor(highlight: Highlight): (match: Match) => readonly Claim[] | undefined;
}

/** A short highlight may have most of its words in many sentences: which of them it tells, shows in what it has of theirs as well. */
const tells = ({ coverage, covered }: Match): number => coverage + covered;

export function partnersOf(highlights: readonly Highlight[], claims: ClaimReader, report: Report): Partners {
  const best = new Map<Sentence, { readonly highlight: Highlight; readonly match: Match }>();
  for (const highlight of highlights) {
    const [match] = highlight.matches;
    const known = match && best.get(match.sentence);
    // A sister without figures has none to tell.
    if (match && highlight.own.length > 0 && (!known || tells(known.match) < tells(match)))
      best.set(match.sentence, { highlight, match });
  }
  return {
    figuresLeftFor: (highlight) => (match) => {
      const figures = claims.of(match.sentence);
      const partner = best.get(match.sentence);
      if (!partner || partner.highlight === highlight || tells(partner.match) <= tells(match)) return figures;
      const { sentence, own } = partner.highlight;
      if (report.sectionOf(sentence.block) !== report.sectionOf(highlight.sentence.block)) return figures;
      const isWhole = own.every((claim) => figures.some((figure) => bearsOut(claim, figure, claims.language)));
      const left = figures.filter((figure) => !own.some((claim) => bearsOut(claim, figure, claims.language)));
      return isWhole && left.length > 0 ? left : undefined;
    },
  };
}
