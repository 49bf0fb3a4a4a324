import type { Quantity } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { type Alignment, NARROW } from "../alignment.ts";
import type { Context } from "../context.ts";
import { shareRareName } from "../names.ts";
import { inScopeOf, isHighlight } from "../scopes.ts";
import { broken } from "../tie.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import { tieOf, type CountTie } from "./tie.ts";
import { RELATED, SAME_THING, SUBSTANTIAL, VERBATIM } from "./thresholds.ts";

/** The same where the sentences around them differ. */
const SURELY_SAME = 0.7;

/**
 * The same statement in another entry: sentences that are the same but for their figures, or that count the same rare
 * thing and share a rare name.
 */
export function restatementTies(
  report: Report,
  alignment: Alignment,
  claims: ClaimReader,
  settled: ReadonlySet<Quantity>,
): CountTie[] {
  const groups = new Map<Quantity, { claim: Claim; others: Claim[] }>();
  for (const sentence of report.sentences) {
    if (sentence.block.kind === "note") continue;
    const own = claims
      .of(sentence)
      .filter(({ quantity }) => !quantity.weak && !settled.has(quantity) && quantity.kind !== "ordinal");
    if (own.length === 0 || alignment.features(sentence).length < SUBSTANTIAL) continue;
    const matches = alignment.nearest(
      sentence,
      (other) => other.span.start > sentence.span.start && other.block.kind !== "note" && isElsewhere(sentence, other, report),
      8,
      NARROW,
    );
    for (const match of matches) {
      const verbatim = match.coverage >= VERBATIM && match.covered >= VERBATIM;
      const contained =
        Math.max(match.coverage, match.covered) >= VERBATIM && alignment.features(match.sentence).length >= SUBSTANTIAL;
      const named = match.coverage >= RELATED && shareRareName(sentence, match.sentence, report.language, alignment);
      if (!verbatim && !contained && !named) continue;
      const theirs = claims.of(match.sentence).filter(({ quantity }) => !settled.has(quantity) && !quantity.weak);
      const conflicts = new Map<Claim, Claim>();
      let borneOut = 0;
      for (const claim of own) {
        if (claims.of(match.sentence).some((other) => bearsOut(claim, other, report))) {
          borneOut++;
          continue;
        }
        const rivals = theirs.filter(
          (rival) =>
            !own.some((sibling) => bearsOut(sibling, rival, report)) &&
            claims.likeness(claim, rival) >= (verbatim ? SAME_THING : SURELY_SAME) &&
            (verbatim || countsRareThing(claims.context(claim), claims.context(rival), alignment)),
        );
        if (rivals.length === 1) conflicts.set(claim, rivals[0]!);
      }
      // Sentences whose figures all differ tell of two things in the same words.
      if (conflicts.size > 1 && borneOut === 0) continue;
      for (const [claim, other] of conflicts) join(groups, claim, other);
    }
  }
  return [...new Set(groups.values())].map(({ claim, others }) => tieOf(claim, others, broken("strong"), claims, true));
}

/** Restatements stand in another entry or, where there are none, in another section. Highlights have been tied already. */
function isElsewhere(a: Sentence, b: Sentence, report: Report): boolean {
  if (isHighlight(a, report) ? inScopeOf(a, report)(b) : isHighlight(b, report) && inScopeOf(b, report)(a)) return false;
  const [here, there] = [report.sectionOf(a.block), report.sectionOf(b.block)];
  return here.entry !== there.entry || (here.entry.label === "" && here !== there);
}

/** A noun that stands in few sentences of the report: "registered institutions", not "countries". */
const RARE_NOUN = 12;

function countsRareThing(a: Context, b: Context, { space }: Alignment): boolean {
  const theirs = new Set(b.afterFeatures.slice(0, 4));
  return a.afterFeatures.slice(0, 4).some((feature) => theirs.has(feature) && space.frequency(feature) <= RARE_NOUN);
}

/** One conflict is one finding, however many places repeat a side of it. */
function join(groups: Map<Quantity, { claim: Claim; others: Claim[] }>, a: Claim, b: Claim): void {
  const group = groups.get(a.quantity) ?? groups.get(b.quantity) ?? { claim: a, others: [] };
  for (const claim of [a, b]) {
    groups.set(claim.quantity, group);
    if (claim.quantity !== group.claim.quantity && !group.others.some(({ quantity }) => quantity === claim.quantity))
      group.others.push(claim);
  }
}
