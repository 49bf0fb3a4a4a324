import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Units } from "./read-units.ts";
import { wholeKey, type Unit } from "./units.ts";

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
export function repeatedElsewhere({ count, repeated }: Units, report: Report): Elsewhere[] {
  const again = repeated
    .map((group) => group.filter(({ block, said }) => block.kind === "item" && said.spoken >= ENOUGH))
    .filter((group) => group.length === 2 && group[0]!.block.list !== group[1]!.block.list);
  const limit = report.profile.entry ? Math.max(BY_DESIGN, count * BY_DESIGN_SHARE) : BY_DESIGN;
  if (again.length > limit) return [];
  const blocks = new Set<Block | undefined>(again.flat().map(({ block }) => block));
  const isAlone = ({ row, at }: Unit): boolean => !blocks.has(row[at - 1]) && !blocks.has(row[at + 1]);
  return again.flatMap(([first, second]) => {
    if (!first || !second || !isAlone(first) || !isAlone(second) || !comparable(first, second, report)) return [];
    if (wholeKey(first, report) !== wholeKey(second, report)) return [];
    return [{ first, second, surely: first.section === second.section && first.said.spoken >= SURELY }];
  });
}

/** Lists that repeat by design, and a highlight and its body, are meant to be the same. */
function comparable({ section: a }: Unit, { section: b }: Unit, { profile }: Report): boolean {
  const repeats = (role: string): boolean =>
    profile.sections.some((data) => data.role === role && data.repeats === true);
  return !repeats(a.role) && !repeats(b.role) && (a.role === "highlights") === (b.role === "highlights");
}
