import type { Report, Sentence } from "../../model/report.ts";
import { agree } from "../agreement.ts";
import type { Alignment, Match } from "../alignment.ts";
import { inScopeOf, isHighlight } from "../scopes.ts";
import { broken, HOLDS } from "../tie.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import { tieOf, type CountTie } from "./tie.ts";
import { RELATED, SAME_THING, VERBATIM } from "./thresholds.ts";

/** How much of a highlight a sentence of the body has to speak of before their figures are compared. */
const ALIGNED = 0.45;
const LOOKED_AT = 6;
/** A sentence that speaks of a highlight this much less than another one is about something else. */
const CLOSE = 0.85;

/** Every figure of the highlights against the sentences of the body that speak of the same thing. */
export const highlightTies = (report: Report, alignment: Alignment, claims: ClaimReader): CountTie[] =>
  report.sentences.filter(isHighlight).flatMap((highlight) => tiesOf(highlight, report, alignment, claims));

function tiesOf(highlight: Sentence, report: Report, alignment: Alignment, claims: ClaimReader): CountTie[] {
  const own = claims.of(highlight);
  if (own.length === 0) return [];
  const scope = inScopeOf(highlight, report);
  const whole = alignment.nearest(highlight, scope, LOOKED_AT);
  return own.map((claim): CountTie => {
    const matches = mergeMatches(whole, alignment.nearestTo(claims.clause(claim), scope, LOOKED_AT)).filter(
      ({ coverage }) => coverage >= RELATED,
    );
    const [best] = matches;
    const comparable = matches.filter(({ coverage }) => coverage >= Math.max(ALIGNED, (best?.coverage ?? 0) * CLOSE));
    const support = matches
      .map(({ sentence, coverage }) => ({
        coverage,
        others: claims.of(sentence).filter((other) => bearsOut(claim, other, report)),
      }))
      .find(({ others }) => others.length > 0);
    const rival = contradicted(claim, own, comparable, claims, report);
    if (rival && (!support || (rival.coverage >= VERBATIM && support.coverage < rival.coverage * CLOSE)))
      return tieOf(claim, [rival.other], broken("strong"), claims);
    if (support) return tieOf(claim, support.others, HOLDS, claims);
    const reason = best ? "the body gives no such figure" : "no counterpart in the body";
    return tieOf(claim, [], { kind: "unchecked", reason }, claims);
  });
}

/** What a whole highlight is about, and what the clause of one of its figures is about: the better match counts. */
function mergeMatches(whole: readonly Match[], clause: readonly Match[]): Match[] {
  const best = new Map<Sentence, Match>();
  for (const match of [...whole, ...clause]) {
    const known = best.get(match.sentence);
    if (!known || known.coverage < match.coverage) best.set(match.sentence, match);
  }
  return [...best.values()].sort((a, b) => b.coverage - a.coverage || a.sentence.index - b.sentence.index);
}

/** Figures of one sentence that add up to the claim are its parts: 168 and 145 are "about 310". */
function addUp({ quantity }: Claim, parts: readonly Claim[]): boolean {
  const sum = parts.reduce((total, part) => total + part.quantity.value, 0);
  return (
    parts.length > 1 &&
    agree(quantity, { ...parts[0]!.quantity, bound: "exact", value: sum, interval: { low: sum, high: sum } })
  );
}

/** The one figure of the body that counts the same thing and that no other figure of the highlight accounts for. */
function contradicted(
  claim: Claim,
  own: readonly Claim[],
  matches: readonly Match[],
  claims: ClaimReader,
  report: Report,
) {
  const rivals = matches
    .flatMap((match) =>
      claims
        .of(match.sentence)
        .map((other) => ({ other, match, coverage: match.coverage, likeness: claims.likeness(claim, other) })),
    )
    .filter(
      ({ other, likeness, match }) =>
        likeness >= threshold(claim, other, match) &&
        !own.some((sibling) => sibling !== claim && bearsOut(sibling, other, report)),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = rivals;
  if (!first) return undefined;
  if (
    addUp(
      claim,
      rivals.map(({ other }) => other).filter(({ sentence }) => sentence === first.other.sentence),
    )
  )
    return undefined;
  const ambiguous =
    second !== undefined &&
    second.likeness > first.likeness - 0.1 &&
    !agree(first.other.quantity, second.other.quantity);
  return ambiguous ? undefined : first;
}

/** "One" is an article more often than a count, so the sentences must be the same but for it. */
const threshold = (a: Claim, b: Claim, { coverage }: Match): number =>
  (a.quantity.weak || b.quantity.weak) && coverage < VERBATIM ? 2 : SAME_THING;
