import { ofType } from "../model/facts/fact.ts";
import type { Entry, Report, Sentence } from "../model/report.ts";
import { plainName } from "../profile/section-names.ts";
import type { Span } from "../text/span.ts";
import type { Alignment } from "./alignment.ts";
import type { Counterparts } from "./counterparts.ts";
import { bodiesOf, type Body } from "./support/bodies.ts";
import { isHighlight } from "./scopes.ts";
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

/**
 * Whether what each highlight says is said in the body of its entry, or of an entry to which the body refers. Needs a
 * profile that declares highlights: elsewhere a summary may well say what stands nowhere else.
 */
export function supportTies(report: Report, alignment: Alignment, counterparts: Counterparts): SupportTie[] {
  if (!report.profile.entry || !report.profile.sections.some(({ role }) => role === "highlights")) return [];
  const bodies = bodiesOf(report, alignment);
  const answers = new Set(
    Object.values(report.profile.fullAnswers ?? {}).flatMap((words) => (words ?? []).map(plainName)),
  );
  return report.sentences
    .filter((sentence) => isHighlight(sentence, report) && !answers.has(plainName(sentence.text)))
    .map((highlight) => supportOf(highlight, bodies, report, alignment, counterparts));
}

function supportOf(
  highlight: Sentence,
  bodies: ReadonlyMap<Entry, Body>,
  report: Report,
  alignment: Alignment,
  counterparts: Counterparts,
): SupportTie {
  const { entry } = report.sectionOf(highlight.block);
  const tie = (
    problem: SupportTie["problem"],
    verdict: Verdict,
    at: Span = highlight.span,
    other?: Span,
  ): SupportTie => ({
    relation: "supported",
    verdict,
    problem,
    at,
    entry: entry.label,
    ...(other && { other }),
  });
  const own = bodies.get(entry);
  const features = alignment.features(highlight);
  if (!own || own.sentences.length === 0) return tie("untold", { kind: "unchecked", reason: "noBody" });
  if (features.length < SHORTEST) return tie("untold", { kind: "unchecked", reason: "saysTooLittle" });

  const near = [own, ...own.refersTo.map((to) => bodies.get(to)).filter((body) => body !== undefined)];
  const isNear = ({ block }: Sentence): boolean => near.some((body) => body.entry === report.sectionOf(block).entry);
  const isTelling = (sentence: Sentence): boolean => isInBody(sentence, bodies, report);
  const share = (among: readonly Body[]): number =>
    alignment.space.weightOf(features.filter((feature) => among.some((body) => body.features.has(feature)))) /
    (alignment.space.weightOf(features) || 1);

  const ownShare = share([own]);
  const counterpart = counterparts.of(highlight).find(({ sentence }) => isTelling(sentence));
  const isTold = counterpart !== undefined && counterpart.coverage >= TOLD_THERE;
  const best = isTold ? counterpart : alignment.nearest(highlight, (s) => isNear(s) && isTelling(s), 1)[0];
  const likeness = best?.coverage ?? 0;
  if (likeness >= TOLD_THERE) {
    const names = creditedAlone(highlight, best!.sentence, report.language);
    return names ? tie("credited-alone", broken("hint"), highlight.span, names) : tie("untold", HOLDS);
  }
  if (ownShare >= LITTLE || hasFigures(highlight, own) || share(near) >= ALL_TOLD_THERE) return tie("untold", HOLDS);

  const [far] = likeness < NOT_TOLD ? alignment.nearest(highlight, (s) => !isNear(s) && isTelling(s), 1) : [];
  if (far && far.coverage >= TOLD) return tie("told-elsewhere", broken("strong"), highlight.span, far.sentence.span);
  if (ownShare < UNTOLD) return tie("untold", broken(ownShare < SURELY_UNTOLD ? "strong" : "hint"));
  const title = titlesIn(highlight, report.language).find(({ text }) => {
    const [named] = alignment.nearestTo(alignment.space.read(text), (s) => isNear(s) && isTelling(s), 1);
    return (named?.coverage ?? 0) < NAMED;
  });
  return title ? tie("unnamed", broken("strong"), title.span) : tie("untold", HOLDS);
}

/** All its telling figures stand in one sentence of the body: it is the same statement, whatever its words. */
function hasFigures({ facts }: Sentence, { sentences }: Body): boolean {
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

function isInBody({ block }: Sentence, bodies: ReadonlyMap<Entry, Body>, report: Report): boolean {
  const { entry, role } = report.sectionOf(block);
  return bodies.get(entry)?.roles.has(role) === true;
}
