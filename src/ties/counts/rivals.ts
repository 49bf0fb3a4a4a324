import type { LanguagePack } from "../../lang/pack.ts";
import type { Sentence } from "../../model/report.ts";
import { agree, sameUnit } from "../agreement.ts";
import type { Alignment, Match } from "../alignment.ts";
import { isNearPrint } from "../near-print.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import type { Highlight } from "./highlight.ts";
import { CLOSE, SAME_THING, SUBSTANTIAL, UNLIKE, VERBATIM } from "./thresholds.ts";

/** How much of a highlight a sentence of the body has to speak of before their figures are compared. */
const ALIGNED = 0.45;
/** A figure that is the only one on both sides has no others to vouch for the pair. */
const ALONE = 0.55;
/** How much of a highlight a sentence has to speak of where no other sentence counts such a thing. */
const LOOSELY = 0.3;

interface Surroundings {
  readonly alignment: Alignment;
  readonly claims: ClaimReader;
  /** The figures of a sentence that no sister highlight accounts for. */
  readonly figuresOf: (match: Match) => readonly Claim[] | undefined;
}

/** The figure of the body that stands where a figure of a highlight should. */
export interface Rival {
  readonly other: Claim;
  readonly coverage: number;
}

/** A sentence of the body with its figures. */
interface Candidate extends Match {
  readonly figures: readonly Claim[];
}

/** The one figure of the body that contradicts a figure of a highlight, by any of the ways to tell. */
export function rivalOf(
  claim: Claim,
  highlight: Highlight,
  matches: readonly Match[],
  around: Surroundings,
): Rival | undefined {
  const candidates = withFigures(claim, matches, around);
  const [told] = withFigures(claim, highlight.matches, around);
  const [best] = candidates;
  const comparable = candidates.filter(
    ({ sentence, coverage, covered }) =>
      coverage >= Math.max(ALIGNED, best!.coverage * CLOSE) ||
      (covered >= VERBATIM && around.alignment.features(sentence).length >= SUBSTANTIAL),
  );
  return (
    contradicted(claim, highlight, comparable, around) ??
    (told && lastOnBothSides(claim, highlight.own, told, around)) ??
    vouchedFor(claim, highlight.own, candidates, around) ??
    onlyOfItsKind(claim, candidates, around) ??
    slipOf(claim, highlight.own, candidates, around)
  );
}

/** What can mean the same number contradicts nothing. */
const withFigures = (claim: Claim, matches: readonly Match[], { figuresOf }: Surroundings): Candidate[] =>
  matches.flatMap((match) => {
    const figures = figuresOf(match)?.filter(({ quantity }) => !agree(claim.quantity, quantity));
    return figures ? [{ figures, ...match }] : [];
  });

/** Figures of one sentence that add up to the claim are its parts: 168 and 145 are "about 310". */
function addUp({ quantity }: Claim, parts: readonly Claim[]): boolean {
  const sum = parts.reduce((total, part) => total + part.quantity.value, 0);
  return (
    parts.length > 1 &&
    agree(quantity, { ...parts[0]!.quantity, bound: "exact", value: sum, interval: { low: sum, high: sum } })
  );
}

/**
 * The one figure of the body that counts the same thing and that no other figure of the highlight accounts for. Where
 * several do, the sentence that speaks most of the whole highlight has it.
 */
function contradicted(
  claim: Claim,
  { own, matches: whole }: Highlight,
  candidates: readonly Candidate[],
  { claims }: Surroundings,
): Rival | undefined {
  const speaksOfAll = (sentence: Sentence): number => whole.find((match) => match.sentence === sentence)?.coverage ?? 0;
  const rivals = candidates
    .flatMap(({ sentence, coverage, covered, figures }) =>
      figures.map((other) => ({
        other,
        coverage,
        likeness: claims.likeness(claim, other, Math.min(coverage, covered) >= VERBATIM),
        all: speaksOfAll(sentence),
      })),
    )
    .filter(
      ({ other, likeness, coverage }) =>
        likeness >= SAME_THING &&
        isCount(claim, other, coverage) &&
        !own.some((sibling) => sibling !== claim && bearsOut(sibling, other, claims.language)),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const best = rivals.filter(({ likeness }) => likeness > rivals[0]!.likeness - NEARLY).sort((a, b) => b.all - a.all);
  const [first, second] = best;
  if (!first) return undefined;
  const together = rivals.map(({ other }) => other).filter(({ sentence }) => sentence === first.other.sentence);
  if (addUp(claim, together)) return undefined;
  const isAmbiguous =
    second !== undefined && second.all >= first.all * CLOSE && !agree(first.other.quantity, second.other.quantity);
  return isAmbiguous ? onlySlip(claim, best) : first;
}

/** Of several figures that count the same, the one that the claim is a slip of. */
function onlySlip(claim: Claim, rivals: readonly Rival[]): Rival | undefined {
  const [slip, ...more] = rivals.filter(({ other }) => isNearPrint(claim.quantity.value, other.quantity.value));
  return more.every(({ other }) => other.quantity.value === slip!.other.quantity.value) ? slip : undefined;
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
  { coverage, figures: theirs }: Candidate,
  { claims }: Surroundings,
): Rival | undefined {
  const isOnlyOneLeft = own.every(
    (mine) => mine === claim || theirs.some((other) => bearsOut(mine, other, claims.language)),
  );
  if (coverage < ALIGNED || !isOnlyOneLeft) return undefined;
  const left = theirs.filter(
    (other) => claims.isComparable(claim, other) && !own.some((mine) => bearsOut(mine, other, claims.language)),
  );
  const telling = left.length > 1 ? left.filter((candidate) => sharesMeasure(claim, candidate, claims.language)) : left;
  const [other] = telling;
  const isAlone = own.length === 1 && theirs.length === 1;
  if (!other || telling.length > 1 || (isAlone && coverage < ALONE) || !isCount(claim, other, coverage))
    return undefined;
  return { other, coverage };
}

/** A measure word that says what is counted: 件 of works, 名 of people; not 个 of anything. */
const sharesMeasure = (a: Claim, b: Claim, language: LanguagePack): boolean =>
  a.quantity.unit !== "" && a.quantity.unit === b.quantity.unit && !language.generalMeasures.includes(a.quantity.unit);

/**
 * The same further down: a sentence that is not the best match, but bears out another figure of the highlight, of the same
 * kind of thing or not. With such a witness the sentences speak of one event, whatever dates stand in them.
 */
function vouchedFor(
  claim: Claim,
  own: readonly Claim[],
  candidates: readonly Candidate[],
  { claims }: Surroundings,
): Rival | undefined {
  const clause = own.filter((mine) => mine === claim || claims.inOneClause(mine, claim));
  const siblings = (clause.length > 1 ? clause : own).filter((mine) => mine !== claim);
  for (const { coverage, covered, figures: theirs } of candidates) {
    const shared = Math.max(coverage, covered);
    if (shared < LOOSELY) continue;
    const isTold = (mine: Claim): boolean => theirs.some((other) => bearsOut(mine, other, claims.language));
    if (!own.some((mine) => mine !== claim && mine.quantity.value > SMALL && isTold(mine))) continue;
    const rest = siblings.filter((mine) => !isTold(mine));
    const isComplete =
      rest.length < siblings.length &&
      shared >= ALIGNED &&
      rest.every(({ quantity }) => !sameUnit(claim.quantity, quantity, claims.language.looseMeasures));
    const left = theirs.filter(
      (other) =>
        sameUnit(claim.quantity, other.quantity, claims.language.looseMeasures) &&
        !own.some((mine) => bearsOut(mine, other, claims.language)),
    );
    const alike = left.filter((other) => claims.countsAlike(claim, other));
    const [other] = isComplete && left.length === 1 ? left : alike.length === 1 ? alike : [];
    if (other && !other.quantity.weak && !claim.quantity.weak) return { other, coverage };
  }
  return undefined;
}

/** How sure it must be then that the two count the same, and how unsure of any other. */
const SURELY = 0.85;
const HARDLY = 0.5;

/** Of all that the body counts near the highlight, one figure and no other is of the thing that the claim counts. */
function onlyOfItsKind(claim: Claim, candidates: readonly Candidate[], { claims }: Surroundings): Rival | undefined {
  const rivals = candidates
    .flatMap(({ coverage, covered, figures }) =>
      figures.map((other) => ({
        other,
        coverage,
        shared: Math.max(coverage, covered),
        likeness: claims.likeness(claim, other),
      })),
    )
    .filter(({ likeness }) => likeness >= HARDLY);
  const [rival] = rivals;
  if (rivals.length !== 1 || rival!.likeness < SURELY || rival!.shared < LOOSELY) return undefined;
  return rival!.other.quantity.weak || claim.quantity.weak ? undefined : rival;
}

/** Longer numbers are not a digit apart by chance, where a sentence tells most of the highlight. */
const LONG = 1000;

/**
 * The one figure that the claim is a slip of, in a sentence that speaks of the highlight and bears out another figure of it,
 * or counts something like it, or tells so much of it that a long number can be no other. A long number has to be less like it.
 */
function slipOf(
  claim: Claim,
  own: readonly Claim[],
  candidates: readonly Candidate[],
  { claims }: Surroundings,
): Rival | undefined {
  const rivals = candidates
    .filter(({ coverage, covered }) => Math.max(coverage, covered) >= LOOSELY)
    .flatMap(({ coverage, figures }) => {
      const isVouchedFor =
        (coverage >= ALONE && claim.quantity.value >= LONG) ||
        own.some(
          (mine) => mine.quantity.value > SMALL && figures.some((other) => bearsOut(mine, other, claims.language)),
        );
      return figures
        .filter(
          (other) =>
            claims.isComparable(claim, other) &&
            !own.some((mine) => bearsOut(mine, other, claims.language)) &&
            (isVouchedFor || claims.likeness(claim, other) >= (claim.quantity.value >= LONG ? UNLIKE : HARDLY)),
        )
        .map((other) => ({ other, coverage }));
    });
  return onlySlip(claim, rivals);
}

/** Smaller figures are borne out by chance. */
const SMALL = 3;

/** "One" is an article more often than a count, so the sentences must be the same but for it. */
const isCount = (a: Claim, b: Claim, coverage: number): boolean =>
  !(a.quantity.weak || b.quantity.weak) || coverage >= VERBATIM;
