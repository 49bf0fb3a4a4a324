import { ofType } from "../../model/facts/fact.ts";
import type { Entry, Report, Sentence } from "../../model/report.ts";
import type { ProfileData } from "../../profile/profile.ts";
import { plainName } from "../../profile/section-names.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import type { Alignment, Match, Scope } from "../alignment.ts";
import type { Counterparts } from "../counterparts.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import type { Bodies } from "./bodies.ts";
import { creditedAlone } from "./credited-alone.ts";
import type { SupportTie } from "./tie.ts";
import { titlesIn } from "./titles.ts";

/** Share, by weight, of what a highlight is about that its body speaks of anywhere: less is another subject. */
const UNTOLD = 0.3;
const SURELY_UNTOLD = 0.2;
/** The same where another entry tells the highlight in a sentence, and no sentence of its own does. */
const LITTLE = 0.55;
export const TOLD = 0.6;
const NOT_TOLD = 0.35;
/** So much of it in one sentence of an entry that the body refers to is a counterpart, or so much in all of them. */
const TOLD_THERE = 0.5;
const ALL_TOLD_THERE = 0.75;
/** A name is in the body if one sentence has so much of it. */
const NAMED = 0.5;
/** A highlight that says less cannot be compared. */
const SHORTEST = 4;
/** A figure that is not to be found in every text. */
const TELLING = 12;

/** What is said of a highlight, and what that depends on. */
export interface Answer {
  readonly ties: readonly SupportTie[];
  /** The entry of the highlight; those that it refers to as well; that no other tells it; whatever another tells. */
  readonly reach: "own" | "near" | "none far" | "far";
  /** The sentence that tells it best, of whatever another entry tells. */
  readonly far?: Match;
}

/** All that an answer is looked for in. */
export interface Context {
  readonly report: Report;
  readonly alignment: Alignment;
  readonly counterparts: Counterparts;
  readonly bodies: Bodies;
}

/** What the body of its entry says of a highlight, or the bodies of entries that it refers to. */
export function answerTo(
  highlight: Sentence,
  entry: Entry,
  near: readonly Scope[],
  { report, alignment, counterparts, bodies }: Context,
): Answer {
  const answer = (
    reach: Answer["reach"],
    problem: SupportTie["problem"],
    verdict: Verdict,
    at: Span = highlight.span,
    other?: Span,
  ): Answer => ({
    reach,
    ties: [{ relation: "supported", verdict, problem, at, entry: entry.label, ...(other && { other }) }],
  });
  if (fullAnswers(report.profile).has(plainName(highlight.text))) return { reach: "own", ties: [] };
  if (bodies.sentencesOf(entry).length === 0) return answer("own", "untold", { kind: "unchecked", reason: "noBody" });
  if (alignment.features(highlight).length < SHORTEST)
    return answer("own", "untold", { kind: "unchecked", reason: "saysTooLittle" });

  const toldIn = (reach: Answer["reach"], { sentence }: Match): Answer => {
    const names = creditedAlone(highlight, sentence, report.language);
    return names
      ? answer(reach, "credited-alone", broken("hint"), highlight.span, names)
      : answer(reach, "untold", HOLDS);
  };
  const counterpart = counterparts.of(highlight).find(({ sentence }) => bodies.entryOf(sentence));
  if (counterpart && counterpart.coverage >= TOLD_THERE) return toldIn("own", counterpart);

  const there: ReadonlySet<Entry | undefined> = new Set([entry, ...near.map((scope) => scope.entry)]);
  const isNear = (other: Sentence): boolean => there.has(bodies.entryOf(other));
  const [best] = alignment.nearest(highlight, isNear, 1);
  const likeness = best?.coverage ?? 0;
  if (likeness >= TOLD_THERE) return toldIn("near", best!);
  const ownShare = bodies.share(highlight, [entry]);
  const isTold =
    ownShare >= LITTLE ||
    hasFigures(highlight, bodies.sentencesOf(entry)) ||
    bodies.share(highlight, [entry, ...near.map((scope) => scope.entry)]) >= ALL_TOLD_THERE;
  if (isTold) return answer("near", "untold", HOLDS);

  if (likeness < NOT_TOLD) {
    const isFar = (other: Sentence): boolean => !isNear(other) && bodies.entryOf(other) !== undefined;
    const [far] = alignment.nearest(highlight, isFar, 1);
    if (far && far.coverage >= TOLD)
      return { ...answer("far", "told-elsewhere", broken("strong"), highlight.span, far.sentence.span), far };
  }
  const reach = likeness < NOT_TOLD ? "none far" : "near";
  if (ownShare < UNTOLD) return answer(reach, "untold", broken(ownShare < SURELY_UNTOLD ? "strong" : "hint"));
  const title = titlesIn(highlight, report.language).find(({ text }) => {
    const [named] = alignment.nearestTo(alignment.space.read(text), isNear, 1);
    return (named?.coverage ?? 0) < NAMED;
  });
  return title ? answer(reach, "unnamed", broken("strong"), title.span) : answer(reach, "untold", HOLDS);
}

/** What says that there is nothing to say: "Not applicable". */
const fullAnswers = remembered(
  ({ fullAnswers: answers = {} }: ProfileData) =>
    new Set(Object.values(answers).flatMap((words) => (words ?? []).map(plainName))),
);

/** All its telling figures stand in one sentence of the body: it is the same statement, whatever its words. */
function hasFigures({ facts }: Sentence, sentences: readonly Sentence[]): boolean {
  const values = facts
    .filter(ofType("quantity"))
    .flatMap(({ kind, value }) => (kind !== "ordinal" && value > TELLING ? [value] : []));
  return (
    values.length > 0 &&
    sentences.some((sentence) =>
      values.every((value) => sentence.facts.some((fact) => ofType("quantity")(fact) && fact.value === value)),
    )
  );
}
