import type { Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { rewordedItems, sameLinks, type Reworded } from "./reworded.ts";
import { isLeaf, wholeKey, type Unit, type Units } from "./units.ts";

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

/** The same item twice in one list, or nearly so. */
export function repeatedItems({ all, repeated }: Units, report: Report): RepeatedItem[] {
  const same = repeated.flatMap((group) => sameInOneList(group.filter(canRepeat), report));
  const again = new Set(same.flatMap(([, ...rest]) => rest));
  return [
    ...same.filter((units) => !isFormula(units)).map((units): RepeatedItem => ({ units, by: "nothing" })),
    ...listsOf(all.filter((unit) => canRepeat(unit) && !again.has(unit))).flatMap((list) => nearItems(list, report)),
  ];
}

/** Items that lead to one address are one item, however short. */
const canRepeat = ({ block, said }: Unit): boolean =>
  block.list !== undefined && (said.weight >= ITEM || block.links.length > 0);

/** Of units with the same words those that stand in one list, and have the same below them. */
const sameInOneList = (group: readonly Unit[], report: Report): Unit[][] =>
  severalOf(group, (unit) => `${unit.block.list} ${wholeKey(unit, report)}`);

const listsOf = (units: readonly Unit[]): Unit[][] => severalOf(units, ({ block }) => block.list);

/** The units that have something in common with others, with each other. */
function severalOf(units: readonly Unit[], keyOf: (unit: Unit) => unknown): Unit[][] {
  if (units.length < 2) return [];
  const groups = new Map<unknown, Unit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Three answers and more that never follow each other are answers to so many questions. */
const isFormula = (group: readonly Unit[]): boolean =>
  group.length > 2 && group.every((unit, i) => i === 0 || unit.index - group[i - 1]!.index > 1);

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
  const leaves = list.filter((unit) => !told.has(unit) && isLeaf(unit, report));
  const reworded = rewordedItems(leaves, report).map(({ first, second, ...change }) => ({
    units: [first, second],
    ...change,
  }));
  return [...small, ...reworded];
}
