import { ofType } from "../model/facts/fact.ts";
import type { Entry, Report, Sentence } from "../model/report.ts";
import { plainName } from "../profile/section-names.ts";
import { memory } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import type { Alignment, Match, Scope } from "./alignment.ts";
import type { Counterparts } from "./counterparts.ts";
import { Bodies } from "./support/bodies.ts";
import { creditedAlone } from "./support/credited-alone.ts";
import { titlesIn } from "./support/titles.ts";
import { broken, HOLDS, type Tie, type Verdict } from "./tie.ts";

/** A highlight and what the body of its entry says of it. */
export interface SupportTie extends Tie {
  readonly relation: "supported";
  readonly problem:
    /** The body says nothing of the kind. */
    | "untold"
    /** The body of another entry says it. */
    | "told-elsewhere"
    /** What the highlight names is not in the body. */
    | "unnamed"
    /** It names one of several of whom the body says the same. */
    | "credited-alone";
  /** The label of the entry. */
  readonly entry: string;
  /** The sentence of another entry; the names in the body. */
  readonly other?: Span;
}

/** Share, by weight, of what a highlight is about that its body speaks of anywhere: less is another subject. */
const UNTOLD = 0.3;
const SURELY_UNTOLD = 0.2;
/** The same where another entry tells the highlight in a sentence, and no sentence of its own does. */
const LITTLE = 0.55;
const TOLD = 0.6;
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
interface Answer {
  readonly ties: readonly SupportTie[];
  /** The entry of the highlight; those that it refers to as well; that no other tells it; whatever another tells. */
  readonly reach: "own" | "near" | "none far" | "far";
}

/** An answer in its edition: with the entries that the highlight's refers to, and all that there were. */
interface Known extends Answer {
  readonly near: readonly Scope[];
  readonly entries: readonly Entry[];
}

const answersIn = memory<Scope, Map<Sentence, Known>>();

/**
 * Whether what each highlight says is said in the body of its entry, or of an entry to which the body refers. Needs a
 * profile that declares highlights: elsewhere a summary may well say what stands nowhere else.
 */
export function supportTies(report: Report, alignment: Alignment, counterparts: Counterparts): SupportTie[] {
  const { entry, sections } = report.profile;
  if (!entry || !sections.some(({ role }) => role === "highlights")) return [];
  const context: Context = { report, alignment, counterparts, bodies: new Bodies(report, alignment) };
  const holds = stillHolds(report, context.bodies);
  return counterparts.groups.flatMap(({ highlights, scope }) => {
    const known = answersIn(scope, () => new Map());
    const near = context.bodies.near(scope.entry).map((other) => alignment.scopes.get(other)!);
    return highlights.flatMap((highlight) => {
      const before = known.get(highlight);
      const answer =
        before && holds(highlight, before, near) ? before : answerTo(highlight, scope.entry, near, context);
      known.set(highlight, { ...answer, near, entries: report.entries });
      return answer.ties;
    });
  });
}

/** Whether an answer of an earlier edition holds in this one, if the highlight's own entry is the same. */
function stillHolds(report: Report, bodies: Bodies) {
  const fresh = memory<readonly Entry[], readonly Entry[]>();
  return (highlight: Sentence, { reach, near, entries }: Known, now: readonly Scope[]): boolean => {
    if (reach === "own") return true;
    if (reach === "far" || near.length !== now.length || near.some((scope, i) => scope !== now[i])) return false;
    if (reach === "near") return true;
    // An entry that says too little of it in all has no sentence that says enough.
    return fresh(entries, () => report.entries.filter((entry) => !entries.includes(entry))).every(
      (entry) => bodies.share(highlight, [entry]) < TOLD,
    );
  };
}

interface Context {
  readonly report: Report;
  readonly alignment: Alignment;
  readonly counterparts: Counterparts;
  readonly bodies: Bodies;
}

function answerTo(
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
  if (isFullAnswer(highlight, report)) return { reach: "own", ties: [] };
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
      return answer("far", "told-elsewhere", broken("strong"), highlight.span, far.sentence.span);
  }
  const reach = likeness < NOT_TOLD ? "none far" : "near";
  if (ownShare < UNTOLD) return answer(reach, "untold", broken(ownShare < SURELY_UNTOLD ? "strong" : "hint"));
  const title = titlesIn(highlight, report.language).find(({ text }) => {
    const [named] = alignment.nearestTo(alignment.space.read(text), isNear, 1);
    return (named?.coverage ?? 0) < NAMED;
  });
  return title ? answer(reach, "unnamed", broken("strong"), title.span) : answer(reach, "untold", HOLDS);
}

/** It says that there is nothing to say: "Not applicable". */
function isFullAnswer({ text }: Sentence, { profile }: Report): boolean {
  const name = plainName(text);
  return Object.values(profile.fullAnswers ?? {}).some((words) => words?.some((word) => plainName(word) === name));
}

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
