import type { Report, Sentence } from "../../model/report.ts";
import { agree, sameUnit } from "../agreement.ts";
import type { Alignment, Match } from "../alignment.ts";
import type { Counterparts } from "../counterparts.ts";
import { inScopeOf } from "../scopes.ts";
import { broken, HOLDS, isBroken } from "../tie.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import { tieOf, type CountTie } from "./tie.ts";
import { RELATED, SAME_THING, SUBSTANTIAL, VERBATIM } from "./thresholds.ts";

/** How much of a highlight a sentence of the body has to speak of before their figures are compared. */
const ALIGNED = 0.45;
const LOOKED_AT = 6;
/** A sentence that speaks of a highlight this much less than another one is about something else. */
const CLOSE = 0.85;

/** A figure that is the only one on both sides has no others to vouch for the pair. */
const ALONE = 0.55;

/** Every figure of the highlights against the sentences of the body that speak of the same thing. */
export function highlightTies(
  report: Report,
  alignment: Alignment,
  counterparts: Counterparts,
  claims: ClaimReader,
): CountTie[] {
  const highlights = counterparts.highlights.map((sentence): Highlight => ({
    sentence,
    scope: inScopeOf(sentence, report),
    own: claims.of(sentence),
    matches: counterparts.of(sentence),
  }));
  const partners = partnersOf(highlights);
  return highlights.flatMap((highlight) => {
    const ties = highlight.own.map((claim) => tieFor(claim, highlight, partners, { report, alignment, claims }));
    return isAnotherStatement(ties) ? [] : ties;
  });
}

interface Highlight {
  readonly sentence: Sentence;
  readonly scope: (other: Sentence) => boolean;
  readonly own: readonly Claim[];
  readonly matches: readonly Match[];
}

interface Surroundings {
  readonly report: Report;
  readonly alignment: Alignment;
  readonly claims: ClaimReader;
}

/** The highlight that each sentence of the body tells, if it is the best match of one: sister highlights are alike. */
function partnersOf(highlights: readonly Highlight[]): Map<Sentence, { highlight: Highlight; coverage: number }> {
  const partners = new Map<Sentence, { highlight: Highlight; coverage: number }>();
  for (const highlight of highlights) {
    const [best] = highlight.matches;
    const known = best && partners.get(best.sentence);
    // A sister without figures has none to tell.
    if (best && highlight.own.length > 0 && (!known || known.coverage < best.coverage))
      partners.set(best.sentence, { highlight, coverage: best.coverage });
  }
  return partners;
}

/** Two and more figures that all differ make another statement, not as many slips. */
const isAnotherStatement = (ties: readonly CountTie[]): boolean =>
  ties.length > 1 && ties.filter(isBroken).length > 1 && !ties.some(({ verdict }) => verdict.kind === "holds");

function tieFor(
  claim: Claim,
  highlight: Highlight,
  partners: ReturnType<typeof partnersOf>,
  around: Surroundings,
): CountTie {
  const { report, alignment, claims } = around;
  const supportIn = (matches: readonly Match[]) =>
    matches
      .filter(({ coverage }) => coverage >= RELATED)
      .map(({ sentence, coverage }) => ({
        coverage,
        others: claims.of(sentence).filter((other) => bearsOut(claim, other, report)),
      }))
      .find(({ others }) => others.length > 0);
  // Nearly always the sentence that tells the highlight bears its figures out, and there is nothing to look for.
  const [first] = highlight.matches;
  const plain = supportIn(highlight.matches);
  if (plain && plain.coverage >= first!.coverage * CLOSE) return tieOf(claim, plain.others, HOLDS, claims);

  const matches = mergeMatches(
    highlight.matches,
    alignment.nearestTo(claims.clause(claim), highlight.scope, LOOKED_AT),
  ).filter(({ coverage }) => coverage >= RELATED);
  const support = supportIn(matches);

  const isSisters = ({ sentence, coverage }: Match): boolean => {
    const partner = partners.get(sentence);
    if (!partner || partner.highlight === highlight || partner.coverage <= coverage) return false;
    return partner.highlight.sentence.section === highlight.sentence.section;
  };
  const candidates = matches.filter((match) => !isSisters(match));
  const [best] = candidates;
  const told = highlight.matches.find((match) => !isSisters(match));
  const comparable = candidates.filter(
    ({ sentence, coverage, covered }) =>
      coverage >= Math.max(ALIGNED, best!.coverage * CLOSE) ||
      (covered >= VERBATIM && alignment.features(sentence).length >= SUBSTANTIAL),
  );
  const rival =
    contradicted(claim, highlight, comparable, around) ??
    (told && lastOnBothSides(claim, highlight.own, told, around)) ??
    vouchedFor(claim, highlight.own, candidates, around) ??
    onlyOfItsKind(claim, candidates, around);
  if (rival && (!support || (rival.coverage >= VERBATIM && support.coverage < rival.coverage * CLOSE)))
    return tieOf(claim, [rival.other], broken("strong"), claims);
  if (support) return tieOf(claim, support.others, HOLDS, claims);
  const reason = best ? "the body gives no such figure" : "no counterpart in the body";
  return tieOf(claim, [], { kind: "unchecked", reason }, claims);
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

interface Rival {
  readonly other: Claim;
  readonly coverage: number;
}

/**
 * The one figure of the body that counts the same thing and that no other figure of the highlight accounts for. Where
 * several do, the sentence that speaks most of the whole highlight has it.
 */
function contradicted(
  claim: Claim,
  { own, matches: whole }: Highlight,
  matches: readonly Match[],
  around: Surroundings,
): Rival | undefined {
  const { claims, report } = around;
  const speaksOfAll = (sentence: Sentence): number => whole.find((match) => match.sentence === sentence)?.coverage ?? 0;
  const rivals = matches
    .flatMap(({ sentence, coverage }) =>
      claims.of(sentence).map((other) => ({
        other,
        coverage,
        likeness: claims.likeness(claim, other),
        all: speaksOfAll(sentence),
      })),
    )
    .filter(
      ({ other, likeness, coverage }) =>
        likeness >= SAME_THING &&
        isCount(claim, other, coverage) &&
        !own.some((sibling) => sibling !== claim && bearsOut(sibling, other, report)),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const best = rivals.filter(({ likeness }) => likeness > rivals[0]!.likeness - NEARLY).sort((a, b) => b.all - a.all);
  const [first, second] = best;
  if (!first) return undefined;
  const together = rivals.map(({ other }) => other).filter(({ sentence }) => sentence === first.other.sentence);
  if (addUp(claim, together)) return undefined;
  const isAmbiguous =
    second !== undefined && second.all >= first.all * CLOSE && !agree(first.other.quantity, second.other.quantity);
  return isAmbiguous ? undefined : first;
}

/** Figures that count the same thing nearly as surely. */
const NEARLY = 0.1;

/**
 * By elimination: the best sentence bears out every other figure of the highlight, and one comparable figure is left on
 * each side. Then the words around the two need not be alike.
 */
function lastOnBothSides(
  claim: Claim,
  own: readonly Claim[],
  { sentence, coverage }: Match,
  { claims, report }: Surroundings,
): Rival | undefined {
  const theirs = claims.of(sentence);
  const isOnlyOneLeft = own.every((mine) => mine === claim || theirs.some((other) => bearsOut(mine, other, report)));
  if (coverage < ALIGNED || !isOnlyOneLeft) return undefined;
  const left = theirs.filter(
    (other) => claims.isComparable(claim, other) && !own.some((mine) => bearsOut(mine, other, report)),
  );
  const [other] = left;
  const isAlone = own.length === 1 && theirs.length === 1;
  if (!other || left.length > 1 || (isAlone && coverage < ALONE) || !isCount(claim, other, coverage)) return undefined;
  return { other, coverage };
}

/**
 * The same further down: a sentence that is not the best match, but bears out another figure of the highlight, of the same
 * kind of thing or not. With such a witness the sentences speak of one event, whatever dates stand in them.
 */
function vouchedFor(
  claim: Claim,
  own: readonly Claim[],
  matches: readonly Match[],
  { claims, report }: Surroundings,
): Rival | undefined {
  if (own.length < 2) return undefined;
  for (const { sentence, coverage, covered } of matches) {
    if (Math.max(coverage, covered) < LOOSELY) continue;
    const theirs = claims.of(sentence);
    const witnesses = own.filter(
      (mine) => mine !== claim && mine.quantity.value > SMALL && theirs.some((other) => bearsOut(mine, other, report)),
    );
    if (witnesses.length === 0) continue;
    const isComplete = witnesses.length === own.length - 1 && Math.max(coverage, covered) >= ALIGNED;
    const left = theirs.filter(
      (other) =>
        sameUnit(claim.quantity, other.quantity, report.language.looseMeasures) &&
        !own.some((mine) => bearsOut(mine, other, report)),
    );
    const alike = left.filter((other) => claims.countsAlike(claim, other));
    const [other] = isComplete && left.length === 1 ? left : alike.length === 1 ? alike : [];
    if (other && !other.quantity.weak && !claim.quantity.weak) return { other, coverage };
  }
  return undefined;
}

/** How much of a highlight a sentence has to speak of where no other sentence counts such a thing. */
const LOOSELY = 0.3;
/** How sure it must be then that the two count the same, and how unsure of any other. */
const SURELY = 0.85;
const HARDLY = 0.5;

/** Of all that the body counts near the highlight, one figure and no other is of the thing that the claim counts. */
function onlyOfItsKind(claim: Claim, matches: readonly Match[], { claims }: Surroundings): Rival | undefined {
  const rivals = matches
    .flatMap(({ sentence, coverage }) =>
      claims.of(sentence).map((other) => ({ other, coverage, likeness: claims.likeness(claim, other) })),
    )
    .filter(({ likeness }) => likeness >= HARDLY);
  const [rival] = rivals;
  if (rivals.length !== 1 || rival!.likeness < SURELY || rival!.coverage < LOOSELY) return undefined;
  return rival!.other.quantity.weak || claim.quantity.weak ? undefined : rival;
}

/** Smaller figures are borne out by chance. */
const SMALL = 3;

/** "One" is an article more often than a count, so the sentences must be the same but for it. */
const isCount = (a: Claim, b: Claim, coverage: number): boolean =>
  !(a.quantity.weak || b.quantity.weak) || coverage >= VERBATIM;
