import { ofType, type Quantity } from "../model/facts/fact.ts";
import type { Report, Sentence } from "../model/report.ts";
import { agree, sameUnit } from "./agreement.ts";
import { type Alignment, type Match, NARROW } from "./alignment.ts";
import { clauseAround, contextOf, qualifier, sameThing, subjectIn, type Context } from "./context.ts";
import type { Features } from "./features.ts";
import { differInTime, governingDate } from "./governing-date.ts";
import { shareRareName } from "./names.ts";
import { inScopeOf, isHighlight, isOwn } from "./scopes.ts";
import { broken, HOLDS, type Tie, type Verdict } from "./tie.ts";

/** A figure with the sentence that states it. */
export interface Claim {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** Statements of one figure: what the first says and what the others say of the same thing. */
export interface CountTie extends Tie {
  readonly relation: "same";
  readonly claim: Claim;
  /** Two entries say it, rather than a highlight and its body. */
  readonly restated: boolean;
  /** What is counted, as the words behind the figure name it; empty where none follow. */
  readonly subject: string;
  /** Those that contradict it (verdict `broken`) or bear it out (`holds`). */
  readonly others: readonly Claim[];
}

/** How much of a highlight a sentence of the body has to speak of before their figures are compared. */
const ALIGNED = 0.45;
/** What still counts as speaking of it when a figure only has to be borne out. */
const RELATED = 0.22;
const LOOKED_AT = 6;
/** A sentence that speaks of a highlight this much less than another one is about something else. */
const CLOSE = 0.85;
/** How sure it must be that two figures count the same thing. */
const SAME_THING = 0.6;
/** The same where the sentences around them differ. */
const SURELY_SAME = 0.7;
/** Sentences that say the same but for their figures. */
const VERBATIM = 0.8;
/** A sentence shorter than this many features could stand anywhere. */
const SUBSTANTIAL = 7;

/** Every figure of a highlight against the body, and every statement against its restatements in other entries. */
export function countTies(report: Report, alignment: Alignment): CountTie[] {
  const claims = new ClaimReader(report, alignment);
  const ties: CountTie[] = [];
  for (const highlight of report.sentences.filter(isHighlight))
    ties.push(...highlightTies(highlight, report, alignment, claims));
  const settled = new Set(ties.filter(({ verdict }) => verdict.kind === "broken").map(({ claim }) => claim.quantity));
  ties.push(...restatementTies(report, alignment, claims, settled));
  return ties.sort((a, b) => a.at.start - b.at.start);
}

/** Figures with their context, read once per sentence. */
class ClaimReader {
  readonly #report: Report;
  readonly #alignment: Alignment;
  readonly #known = new Map<Quantity, Context>();

  constructor(report: Report, alignment: Alignment) {
    this.#report = report;
    this.#alignment = alignment;
  }

  /** The figures of a sentence that are its own: not part of a quoted title. */
  of(sentence: Sentence): Claim[] {
    const quantities = sentence.facts.filter(ofType("quantity"));
    if (quantities.length === 0) return [];
    const quoted = quotedSpans(sentence, this.#report.language.quotes);
    return quantities
      .filter(({ span }) => !quoted.some((quote) => quote.start < span.end && span.start < quote.end))
      .map((quantity) => ({ quantity, sentence }));
  }

  context({ quantity, sentence }: Claim): Context {
    let context = this.#known.get(quantity);
    if (!context) {
      context = contextOf(quantity, sentence, this.#report.language, this.#alignment.space);
      this.#known.set(quantity, context);
    }
    return context;
  }

  subject(claim: Claim): string {
    return subjectIn(this.context(claim), this.#report.language);
  }

  /** What the clause of a figure is about; nothing if it is too short to say. */
  clause({ quantity, sentence }: Claim): Features {
    const features = this.#alignment.space.read(clauseAround(quantity, sentence));
    return features.length >= (this.#report.language.spaced ? 3 : 6) ? features : [];
  }

  /** 0 to 1: whether two claims count the same thing, at the same time, in the same sense. */
  likeness(a: Claim, b: Claim): number {
    const { language } = this.#report;
    if (!sameUnit(a.quantity, b.quantity, language.looseMeasures)) return 0;
    if (differInTime(governingDate(a.quantity, a.sentence), governingDate(b.quantity, b.sentence))) return 0;
    const [left, right] = [this.context(a), this.context(b)];
    if (qualifier(a.quantity, left, a.sentence, language) !== qualifier(b.quantity, right, b.sentence, language))
      return 0;
    return sameThing(left, right, language, this.#alignment.space);
  }
}

function highlightTies(highlight: Sentence, report: Report, alignment: Alignment, claims: ClaimReader): CountTie[] {
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
      return tie(claim, [rival.other], broken("strong"), claims.subject(claim));
    if (support) return tie(claim, support.others, HOLDS, claims.subject(claim));
    const reason = best ? "the body gives no such figure" : "no counterpart in the body";
    return tie(claim, [], { kind: "unchecked", reason }, claims.subject(claim));
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

/** The body says the same number of something that can be counted so. Which of its figures says it does not matter. */
const bearsOut = ({ quantity }: Claim, other: Claim, report: Report): boolean =>
  sameUnit(quantity, other.quantity, report.language.looseMeasures) && agree(quantity, other.quantity);

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

/**
 * The same statement in another entry: sentences that are the same but for their figures, or that count the same rare
 * thing and share a rare name.
 */
function restatementTies(
  report: Report,
  alignment: Alignment,
  claims: ClaimReader,
  settled: ReadonlySet<Quantity>,
): CountTie[] {
  const groups = new Map<Quantity, { claim: Claim; others: Claim[] }>();
  for (const sentence of report.sentences) {
    if (!isOwn(sentence)) continue;
    const own = claims
      .of(sentence)
      .filter(({ quantity }) => !quantity.weak && !settled.has(quantity) && quantity.kind !== "ordinal");
    if (own.length === 0 || alignment.features(sentence).length < SUBSTANTIAL) continue;
    const matches = alignment.nearest(
      sentence,
      (other) => other.index > sentence.index && isOwn(other) && isElsewhere(sentence, other, report),
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
      for (const claim of own) {
        if (claims.of(match.sentence).some((other) => bearsOut(claim, other, report))) continue;
        const rivals = theirs.filter(
          (rival) =>
            !own.some((sibling) => bearsOut(sibling, rival, report)) &&
            claims.likeness(claim, rival) >= (verbatim ? SAME_THING : SURELY_SAME) &&
            (verbatim || countsRareThing(claims.context(claim), claims.context(rival), alignment)),
        );
        if (rivals.length === 1) join(groups, claim, rivals[0]!);
      }
    }
  }
  return [...new Set(groups.values())].map(({ claim, others }) =>
    tie(claim, others, broken("strong"), claims.subject(claim), true),
  );
}

/** Restatements stand in another entry or, where there are none, in another section. Highlights have been tied already. */
function isElsewhere(a: Sentence, b: Sentence, report: Report): boolean {
  if (isHighlight(a) ? inScopeOf(a, report)(b) : isHighlight(b) && inScopeOf(b, report)(a)) return false;
  return a.section.entry !== b.section.entry || (a.section.entry.label === "" && a.section !== b.section);
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

const tie = (
  claim: Claim,
  others: readonly Claim[],
  verdict: Verdict,
  subject: string,
  restated = false,
): CountTie => ({
  relation: "same",
  verdict,
  at: claim.quantity.printed,
  claim,
  others,
  subject,
  restated,
});

function quotedSpans(
  { text, span }: Sentence,
  quotes: readonly (readonly [string, string])[],
): { start: number; end: number }[] {
  return quotes.flatMap(([open, close]) => {
    const spans: { start: number; end: number }[] = [];
    for (let from = text.indexOf(open); from >= 0;) {
      const to = text.indexOf(close, from + open.length);
      if (to < 0) break;
      spans.push({ start: span.start + from, end: span.start + to + close.length });
      from = text.indexOf(open, to + close.length);
    }
    return spans;
  });
}
