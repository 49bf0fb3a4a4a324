import type { Report, Section } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { type Alignment, NARROW } from "./alignment.ts";

export interface Unit {
  readonly block: Block;
  /** Position among all blocks of the report. */
  readonly index: number;
  readonly section: Section;
  readonly key: string;
  readonly weight: number;
  /** The same without code and addresses. */
  readonly spoken: number;
}

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
const isProse = ({ block, spoken }: Unit): boolean =>
  block.kind === "paragraph" && block.level === 0 && spoken >= PROSE;
const PROSE = 20;

/** A single block may be a formula; two in a row are a copy. */
const SHORTEST = 2;
const UNIT = 10;
/** A block shorter than this is looked for word by word only. */
const REWORDED = 20;
const TOTAL = 40;
/** How alike two blocks have to be where copies are reworded a little. */
const ALIKE = 0.8;
/** More copies of one block than this are a pattern of the report. */
const COPIES = 3;

/** Blocks in a row that stand again, in the same order, elsewhere: pairs of equal blocks whose neighbours are pairs too. */
export function findRuns(units: readonly Unit[], report: Report, alignment: Alignment): Run[] {
  const eligible = units.filter((unit) => unit.weight >= UNIT && (report.profile.entry !== undefined || isProse(unit)));
  const pairs = findPairs(eligible, report, alignment);
  const runs = pairs
    .heads()
    .map((head) => {
      const run: Pair[] = [];
      for (let pair: Pair | undefined = head; pair; pair = pairs.next(pair)) run.push(pair);
      return run;
    })
    .filter((run) => run.length >= SHORTEST && run.reduce((sum, { left }) => sum + left.weight, 0) >= TOTAL);
  return gather(runs);
}

interface Pair {
  readonly left: Unit;
  readonly right: Unit;
  readonly exact: boolean;
}

function findPairs(units: readonly Unit[], report: Report, alignment: Alignment): PairTable {
  const byKey = new Map<string, Unit[]>();
  const byBlock = new Map<Block, Unit>();
  for (const unit of units) {
    byBlock.set(unit.block, unit);
    const same = byKey.get(unit.key);
    if (same) same.push(unit);
    else byKey.set(unit.key, [unit]);
  }
  const table = new PairTable();
  for (const left of units) {
    const same = byKey.get(left.key)!;
    if (same.length > COPIES) continue;
    for (const right of same)
      if (right.index > left.index && comparable(left, right, report)) table.add({ left, right, exact: true });
    if (!report.profile.entry || same.length > 1 || left.weight < REWORDED) continue;
    const [sentence] = report.sentencesOf(left.block);
    if (!sentence) continue;
    const near = alignment.nearest(
      sentence,
      (other) => other.span.start > sentence.span.start && byBlock.has(other.block),
      4,
      NARROW,
    );
    for (const { sentence: other, coverage, covered } of near) {
      const right = byBlock.get(other.block)!;
      if (right.key === left.key || Math.min(coverage, covered) < ALIKE || !comparable(left, right, report)) continue;
      if (alike(left.block, right.block, report, alignment)) table.add({ left, right, exact: false });
    }
  }
  return table;
}

/** Whole blocks, of any number of sentences: what each is about is nearly all in the other. */
function alike(a: Block, b: Block, report: Report, alignment: Alignment): boolean {
  const about = (block: Block): Set<number> =>
    new Set(report.sentencesOf(block).flatMap((sentence) => alignment.features(sentence)));
  const [left, right] = [about(a), about(b)];
  const common = alignment.space.weightOf([...left].filter((feature) => right.has(feature)));
  return common >= ALIKE * Math.max(alignment.space.weightOf([...left]), alignment.space.weightOf([...right]));
}

/** Pairs, to be found by their two places. */
class PairTable {
  readonly #pairs: Pair[] = [];
  readonly #places = new Map<string, Pair>();

  add(pair: Pair): void {
    this.#pairs.push(pair);
    this.#places.set(`${pair.left.index}:${pair.right.index}`, pair);
  }

  /** The pair one block further on both sides, or two where one block was put in or left out. */
  next({ left, right }: Pair): Pair | undefined {
    for (const [i, j] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const) {
      const pair = this.#places.get(`${left.index + i}:${right.index + j}`);
      if (pair && pair.left.section === left.section && pair.right.section === right.section) return pair;
    }
    return undefined;
  }

  /** The pairs that no other leads to. */
  heads(): Pair[] {
    const led = new Set(this.#pairs.map((pair) => this.next(pair)));
    return this.#pairs.filter((pair) => !led.has(pair));
  }
}

/** Sections whose lists repeat by design repeat each other; highlights are meant to repeat the body. */
function comparable(left: Unit, right: Unit, report: Report): boolean {
  const repeats = (section: Section): boolean =>
    report.profile.sections.some(({ role, repeats }) => role === section.role && repeats === true);
  if (repeats(left.section) && repeats(right.section)) return false;
  if (left.section === right.section) return left.block.list === undefined || left.block.list !== right.block.list;
  if ((left.section.role === "highlights") !== (right.section.role === "highlights")) return false;
  return !report.profile.entry || left.section.entry !== right.section.entry;
}

/** Several copies of one passage are one finding: runs that share a block are put together. */
function gather(runs: readonly (readonly Pair[])[]): Run[] {
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
    .map(({ copies, exact }) => ({ copies: copies.sort((a, b) => a[0]!.index - b[0]!.index), exact }))
    .filter(({ copies }) => copies.length > 1)
    .map((run) => ({ ...run, near: new Set(run.copies.map(([first]) => first!.section)).size === 1 }));
}
