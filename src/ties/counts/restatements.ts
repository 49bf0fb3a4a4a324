import type { Quantity } from "../../model/facts/fact.ts";
import type { Report, Section, Sentence } from "../../model/report.ts";
import { type Alignment, NARROW } from "../alignment.ts";
import type { Context } from "../context.ts";
import { shareRareName } from "../names.ts";
import { inScopeOf, isHighlight } from "../scopes.ts";
import { broken } from "../tie.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import { ConflictMemory, type Conflict } from "./conflict-memory.ts";
import { tieOf, type CountTie } from "./tie.ts";
import { RELATED, SAME_THING, SUBSTANTIAL, VERBATIM } from "./thresholds.ts";

/** The same where the sentences around them differ. */
const SURELY_SAME = 0.7;

/**
 * The same statement in another entry: sentences that are the same but for their figures, or that count the same rare
 * thing and share a rare name.
 */
export class Restatements {
  readonly #claims: ClaimReader;
  readonly #known = new ConflictMemory();

  constructor(claims: ClaimReader) {
    this.#claims = claims;
  }

  /** `settled`: claims that contradict another place already. */
  ties(report: Report, alignment: Alignment, settled: readonly Claim[]): CountTie[] {
    if (report.sections.length < 2) return [];
    const closed = new Set(settled.map(({ quantity }) => quantity));
    const groups = new Map<Quantity, { claim: Claim; others: Claim[] }>();
    const conflicts = this.#known.conflicts(report, alignment, settled, (sentence) =>
      sentence.block.kind === "note" ? [] : this.#conflictsOf(sentence, report, alignment, closed),
    );
    for (const { claim, other } of conflicts) join(groups, claim, other);
    return [...new Set(groups.values())].map(({ claim, others }) =>
      tieOf(claim, others, broken("strong"), this.#claims, true),
    );
  }

  #conflictsOf(
    sentence: Sentence,
    report: Report,
    alignment: Alignment,
    settled: ReadonlySet<Quantity>,
  ): readonly Conflict[] {
    const own = this.#claims
      .of(sentence)
      .filter(({ quantity }) => !quantity.weak && !settled.has(quantity) && quantity.kind !== "ordinal");
    if (own.length === 0 || alignment.features(sentence).length < SUBSTANTIAL) return [];
    const matches = alignment.nearest(
      sentence,
      (other) =>
        other.span.start > sentence.span.start && other.block.kind !== "note" && isElsewhere(sentence, other, report),
      8,
      NARROW,
    );
    return matches.flatMap(({ sentence: there, coverage, covered }) => {
      const verbatim = coverage >= VERBATIM && covered >= VERBATIM;
      const contained = Math.max(coverage, covered) >= VERBATIM && alignment.features(there).length >= SUBSTANTIAL;
      const named = coverage >= RELATED && shareRareName(sentence, there, report.language, alignment);
      if (!verbatim && !contained && !named) return [];
      const theirs = this.#claims.of(there).filter(({ quantity }) => !settled.has(quantity) && !quantity.weak);
      return this.#between(own, theirs, this.#claims.of(there), verbatim, alignment);
    });
  }

  /** The figures of one sentence that another one gives differently; `all` are its figures with those that are settled. */
  #between(
    own: readonly Claim[],
    theirs: readonly Claim[],
    all: readonly Claim[],
    verbatim: boolean,
    alignment: Alignment,
  ): readonly Conflict[] {
    const claims = this.#claims;
    const conflicts: Conflict[] = [];
    let borneOut = 0;
    for (const claim of own) {
      if (all.some((other) => bearsOut(claim, other, claims.language))) {
        borneOut++;
        continue;
      }
      const rivals = theirs.filter(
        (rival) =>
          !own.some((sibling) => bearsOut(sibling, rival, claims.language)) &&
          claims.likeness(claim, rival) >= (verbatim ? SAME_THING : SURELY_SAME) &&
          (verbatim || countsRareThing(claims.context(claim), claims.context(rival), alignment)),
      );
      if (rivals.length === 1) conflicts.push({ claim, other: rivals[0]! });
    }
    // Sentences whose figures all differ tell of two things in the same words.
    return conflicts.length > 1 && borneOut === 0 ? [] : conflicts;
  }
}

/** Restatements stand in another entry or, where there are none, in another section. Highlights have been tied already. */
function isElsewhere(a: Sentence, b: Sentence, report: Report): boolean {
  if (isHighlight(a, report) ? inScopeOf(a, report)(b) : isHighlight(b, report) && inScopeOf(b, report)(a))
    return false;
  const [here, there]: Section[] = [report.sectionOf(a.block), report.sectionOf(b.block)];
  return here!.entry !== there!.entry || (here!.entry.label === "" && here !== there && !arePeers(here!, there!));
}

/** 东区 and 西区, "North district" and "South district": each tells of its own, in the same words. */
function arePeers({ heading: a, name: here }: Section, { heading: b, name: there }: Section): boolean {
  if (!a || !b || a.level !== b.level || here === there) return false;
  const [left, right] = [partsOf(here), partsOf(there)];
  return left.length === right.length && (left[0] === right[0] || left.at(-1) === right.at(-1));
}

/** The words of a name without its number, or its characters. */
const partsOf = (name: string): readonly string[] => {
  const words = name.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return /^\p{N}/u.test(words[0] ?? "") ? words.slice(1) : words;
};

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
