import type { Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { grouped } from "./grouped.ts";
import { rewordedItems, sameLinks, type Reworded } from "./reworded.ts";
import { isLeaf, wholeKey, type Unit } from "./units.ts";

/** An item that stands again in its list, however often. */
export interface RepeatedItem {
  /** All of them, in order. */
  readonly units: readonly Unit[];
  /** How they differ, if they do. */
  readonly by: "nothing" | "small words" | Reworded["by"];
  readonly differ?: readonly [Span, Span];
}

/** An item lighter than this is a word or two that any list may repeat ("none", "done"). */
const ITEM = 7;
/** An item has to say so much before one that differs in small words only is taken for it. */
const NEAR_ITEM = 12;

/** The same item twice in one list of a section, or nearly so. */
export function repeatedItems(units: readonly Unit[], report: Report): RepeatedItem[] {
  return grouped(units.filter(canRepeat), ({ block }) => block.list).flatMap((list) => {
    const same = grouped(list, ({ said }) => said.key).flatMap((group) =>
      grouped(group, (unit) => wholeKey(unit, report)),
    );
    const again = new Set(same.flatMap(([, ...rest]) => rest));
    const once = again.size > 0 ? list.filter((unit) => !again.has(unit)) : list;
    return [
      ...same.filter((group) => !isFormula(group)).map((group): RepeatedItem => ({ units: group, by: "nothing" })),
      ...nearItems(once, report),
    ];
  });
}

/** Items that lead to one address are one item, however short. */
const canRepeat = ({ block, said }: Unit): boolean =>
  block.list !== undefined && (said.weight >= ITEM || block.links.length > 0);

/** Three answers and more that never follow each other are answers to so many questions. */
const isFormula = (group: readonly Unit[]): boolean =>
  group.length > 2 && group.every((unit, i) => i === 0 || unit.at - group[i - 1]!.at > 1);

/** The same but for small words, or else for a word or two. */
function nearItems(list: readonly Unit[], report: Report): RepeatedItem[] {
  const known = new Map<string, Unit>();
  const told = new Set<Unit>();
  const small = list.flatMap((unit): RepeatedItem[] => {
    const { said, block } = unit;
    if (said.weight < NEAR_ITEM) return [];
    const earlier = known.get(said.gist);
    if (!earlier) known.set(said.gist, unit);
    if (!earlier || earlier.said.key === said.key || !sameLinks(earlier.block, block)) return [];
    told.add(unit);
    return [{ units: [earlier, unit], by: "small words" }];
  });
  const leaves = list.filter((unit) => !told.has(unit) && isLeaf(unit));
  const reworded = rewordedItems(leaves, report).map(({ first, second, ...change }) => ({
    units: [first, second],
    ...change,
  }));
  return [...small, ...reworded];
}
