import type { Report, Section } from "../../model/report.ts";
import type { ProfileData } from "../../profile/profile.ts";
import { gather } from "../../text/gather.ts";
import { inOrder } from "../../text/in-order.ts";
import { memory, remembered } from "../../text/remembered.ts";
import type { Alignment } from "../alignment.ts";
import type { Features, FeatureSpace } from "../features.ts";
import { type Pair, pairsOf, PairTable } from "./pair-table.ts";
import type { Units } from "./read-units.ts";
import type { Unit } from "./units.ts";

export interface Run {
  /** Each copy is the units of one place, in order. */
  readonly copies: readonly (readonly Unit[])[];
  readonly exact: boolean;
  /** The copies stand in one section. */
  readonly near: boolean;
}

/**
 * Where nothing is declared, a list may stand again in another order of things, by project and by person; only prose is
 * never written twice.
 */
const isProse = ({ block, said }: Unit): boolean =>
  block.kind === "paragraph" && block.level === 0 && said.spoken >= PROSE;
const PROSE = 20;

/** A single block may be a formula; two in a row are a copy. */
const SHORTEST = 2;
const UNIT = 10;
const TOTAL = 40;
/** How alike two blocks have to be where copies are reworded a little. */
const ALIKE = 0.8;
/** One that is so much shorter than the other is not looked at. */
const AS_LONG = 2 / 3;
/** More copies of one block than this are a pattern of the report. */
const COPIES = 3;
/** What more blocks share is a turn of phrase. */
const PHRASE = 10;

/** Blocks in a row that stand again, in the same order, elsewhere: pairs of equal blocks whose neighbours are pairs too. */
export function findRuns(units: Units, report: Report, alignment: Alignment): Run[] {
  // Few that share some words have neighbours that do as well, so that few have to be compared.
  const pairs = new PairTable(possiblePairs(units, report))
    .linked()
    .filter((pair) => pair.exact || alike(pair, report, alignment))
    .sort((a, b) => inOrder(a.left, b.left) || inOrder(a.right, b.right));
  const runs = new PairTable(pairs)
    .chains()
    .filter((run) => run.length >= SHORTEST && run.reduce((sum, { left }) => sum + left.said.weight, 0) >= TOTAL);
  return together(runs);
}

/** Units with the same words, and units that may be nearly the same. */
function possiblePairs({ repeated, similar }: Units, { profile }: Report): Pair[] {
  const equal = repeated.map(equalIn(profile));
  const copied = new Set(gather(equal, ({ units }) => units));
  const near = gather(similar, nearIn(profile));
  return [...gather(equal, ({ pairs }) => pairs), ...near.filter(({ left }) => !copied.has(left))];
}

/** What is long enough in a group of units with the same words, and the pairs of it: a group stays the same while a report is edited elsewhere. */
const equalIn = remembered((profile: ProfileData) => {
  const isComparable = comparison(profile);
  const isEligible = (unit: Unit): boolean =>
    unit.said.weight >= UNIT && (profile.entry !== undefined || isProse(unit));
  return remembered((group: readonly Unit[]): { readonly units: readonly Unit[]; readonly pairs: readonly Pair[] } => {
    const units = group.filter(isEligible);
    if (units.length < 2) return NONE;
    const pairs = units.length <= COPIES ? pairsOf(units, isComparable) : [];
    return { units, pairs: pairs.map(([left, right]) => ({ left, right, exact: true })) };
  });
});

const NONE = { units: [], pairs: [] };

/** The pairs in a group that are nearly as long. */
const nearIn = remembered((profile: ProfileData) => {
  const isComparable = comparison(profile);
  const isNear = (left: Unit, right: Unit): boolean =>
    Math.min(left.said.weight, right.said.weight) >= AS_LONG * Math.max(left.said.weight, right.said.weight) &&
    isComparable(left, right);
  return remembered((group: readonly Unit[]): readonly Pair[] =>
    group.length <= PHRASE ? pairsOf(group, isNear).map(([left, right]) => ({ left, right, exact: false })) : [],
  );
});

/** Whole blocks, of any number of sentences: what each is about is nearly all in the other. */
function alike(pair: Pair, report: Report, alignment: Alignment): boolean {
  const { space } = alignment;
  const about = ({ block }: Unit): Features => [
    ...new Set(report.sentencesOf(block).flatMap((sentence) => alignment.features(sentence))),
  ];
  const { left, right, common } = sharedIn(space)(pair, () => {
    const [features, others] = [about(pair.left), about(pair.right)];
    const inRight = new Set(others);
    return { left: features, right: others, common: features.filter((feature) => inRight.has(feature)) };
  });
  return space.weightOf(common) >= ALIKE * Math.max(space.weightOf(left), space.weightOf(right));
}

/** What the blocks of a pair are about, and what both are. */
interface Shared {
  readonly left: Features;
  readonly right: Features;
  readonly common: Features;
}

const sharedIn = remembered((_space: FeatureSpace) => memory<Pair, Shared>());

/** Sections whose lists repeat by design repeat each other; highlights are meant to repeat the body. */
function comparison(profile: ProfileData): (left: Unit, right: Unit) => boolean {
  const repeating = new Set(profile.sections.filter(({ repeats }) => repeats === true).map(({ role }) => role));
  const repeats = ({ role }: Section): boolean => repeating.has(role);
  return ({ block: left, section: from }, { block: right, section: to }) => {
    if (repeats(from) && repeats(to)) return false;
    if (from === to) return left.list === undefined || left.list !== right.list;
    if ((from.role === "highlights") !== (to.role === "highlights")) return false;
    return !profile.entry || from.entry !== to.entry;
  };
}

/** Several copies of one passage are one finding: runs that share a block are put together. */
function together(runs: readonly (readonly Pair[])[]): Run[] {
  interface Group {
    readonly copies: Unit[][];
    exact: boolean;
  }
  const groups: Group[] = [];
  const groupOf = new Map<Unit, Group>();
  for (const run of runs) {
    const sides = [run.map(({ left }) => left), run.map(({ right }) => right)];
    const known = sides.flat().find((unit) => groupOf.has(unit));
    const group = known ? groupOf.get(known)! : { copies: [], exact: true };
    if (!known) groups.push(group);
    group.exact &&= run.every((pair) => pair.exact);
    for (const side of sides) {
      if (!side.some((unit) => groupOf.get(unit) === group)) group.copies.push(side);
      for (const unit of side) groupOf.set(unit, group);
    }
  }
  return groups
    .map(({ copies, exact }) => ({ copies: copies.sort((a, b) => inOrder(a[0]!, b[0]!)), exact }))
    .filter(({ copies }) => copies.length > 1)
    .map((run) => ({ ...run, near: new Set(run.copies.map(([first]) => first!.section)).size === 1 }));
}
