import type { Report } from "../../model/report.ts";
import { blockKey } from "../../text/text-key.ts";
import type { Unit } from "../runs.ts";

/** An item that says less may be said in two places. */
const ENOUGH = 16;
/** So much in one section is no answer that fits two questions. */
const SURELY = 30;
/** What a report does this often, it does by design: the same work told by project and by person. */
const BY_DESIGN = 2;
/** The same of the paragraphs of a report whose entries are declared: those are known to be told apart. */
const BY_DESIGN_SHARE = 0.01;

/** Pairs of items in two lists that are the same. */
export interface Elsewhere {
  readonly first: Unit;
  readonly second: Unit;
  /** In one section, and long. */
  readonly surely: boolean;
}

/**
 * Single items that stand again in another list: a bullet that was copied and not moved. Where items beside each other
 * both stand again, the list is told twice, which `runs` look after.
 */
export function repeatedElsewhere(units: readonly Unit[], report: Report, keyOf: (unit: Unit) => string): Elsewhere[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.block.kind !== "item" || unit.spoken < ENOUGH) continue;
    const key = blockKey(unit.block);
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  const again = [...groups.values()].filter(
    ([first, second, third]) => second && !third && first!.block.list !== second.block.list,
  );
  const repeated = new Set(again.flat().map(({ index }) => index));
  const alone = again
    .filter((pair) => !pair.some(({ index }) => repeated.has(index - 1) || repeated.has(index + 1)))
    .filter(([first, second]) => keyOf(first!) === keyOf(second!) && comparable(first!, second!, report));
  const limit = report.profile.entry ? Math.max(BY_DESIGN, units.length * BY_DESIGN_SHARE) : BY_DESIGN;
  if (again.length > limit) return [];
  return alone.map(([first, second]) => ({
    first: first!,
    second: second!,
    surely: first!.section === second!.section && first!.spoken >= SURELY,
  }));
}

/** Lists that repeat by design, and a highlight and its body, are meant to be the same. */
function comparable({ section: a }: Unit, { section: b }: Unit, { profile }: Report): boolean {
  const repeats = (role: string): boolean =>
    profile.sections.some((data) => data.role === role && data.repeats === true);
  return !repeats(a.role) && !repeats(b.role) && (a.role === "highlights") === (b.role === "highlights");
}
