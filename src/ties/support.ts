import type { Entry, Report, Sentence } from "../model/report.ts";
import { memory } from "../text/remembered.ts";
import type { Alignment, Scope } from "./alignment.ts";
import type { Counterparts } from "./counterparts.ts";
import { type Answer, answerTo, type Context, TOLD } from "./support/answer.ts";
import { Bodies } from "./support/bodies.ts";
import type { SupportTie } from "./support/tie.ts";

export type { SupportTie } from "./support/tie.ts";

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
  const holds = stillHolds(context);
  return counterparts.groups.flatMap(({ highlights, scope }) => {
    const known = answersIn(scope, () => new Map());
    const near = context.bodies.near(scope.entry).map((other) => alignment.scopes.get(other)!);
    return highlights.flatMap((highlight) => {
      const before = known.get(highlight);
      const answer =
        before && holds(highlight, before, near) ? before : answerTo(highlight, scope.entry, near, context);
      if (answer !== before || dependsOnAll(answer)) known.set(highlight, inEdition(answer, near, report));
      return answer.ties;
    });
  });
}

const dependsOnAll = ({ reach }: Answer): boolean => reach === "none far" || reach === "far";

/** No longer than they are needed, since editions come and go. */
const inEdition = (answer: Answer, near: readonly Scope[], { entries }: Report): Known => ({
  ...answer,
  near: answer.reach === "own" ? [] : near,
  entries: dependsOnAll(answer) ? entries : [],
});

/** Whether an answer of an earlier edition holds in this one, if the highlight's own entry is the same. */
function stillHolds({ report, alignment, bodies }: Context) {
  const fresh = memory<readonly Entry[], readonly Entry[]>();
  return (highlight: Sentence, { reach, near, entries, far }: Known, now: readonly Scope[]): boolean => {
    if (reach === "own") return true;
    if (near.length !== now.length || near.some((scope, i) => scope !== now[i])) return false;
    if (reach === "near") return true;
    if (far && !(alignment.has(far.sentence) && bodies.entryOf(far.sentence))) return false;
    // An entry that says too little of it in all has no sentence that says enough, or more than the one that says most.
    const enough = far?.coverage ?? TOLD;
    return fresh(entries, () => report.entries.filter((entry) => !entries.includes(entry))).every(
      (entry) => bodies.share(highlight, [entry]) < enough,
    );
  };
}
