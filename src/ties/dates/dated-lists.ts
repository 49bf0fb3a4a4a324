import type { DateFact } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { DateTie } from "../dates.ts";
import { broken, HOLDS } from "../tie.ts";
import type { Dated } from "./dated.ts";

/** Of so many dates all but one are seldom in order by chance. */
const SHORTEST = 6;
/** How far from its beginning an item names its date: a mark or two. */
const HEAD = 3;

interface Head {
  readonly date: DateFact;
  readonly sentence: Sentence;
  /** What the order is by: the day, or month and day where none of the list has a year. */
  readonly at: number;
}

/** A list whose items begin with dates is in order, up or down: one that is not stands in the wrong place or has a wrong date. */
export function datedLists(report: Report, dated: readonly Dated[]): DateTie[] {
  const heads = new Map<Block, Head>();
  for (const one of dated) {
    const head = headOf(one, report);
    if (head) heads.set(head.sentence.block, head);
  }
  if (heads.size < SHORTEST) return [];
  const lists = new Map<number, Head[] | undefined>();
  for (const block of report.blocks) {
    if (block.kind !== "item" || block.list === undefined) continue;
    const head = heads.get(block);
    const list = lists.has(block.list) ? lists.get(block.list) : [];
    // An item without a date, or with one of another kind: this is no timeline.
    if (!head || !list || !isLike(head, list[0])) lists.set(block.list, undefined);
    else {
      list.push(head);
      lists.set(block.list, list);
    }
  }
  return [...lists.values()].flatMap((list) => (list && list.length >= SHORTEST ? orderTie(list) : []));
}

/** The date that an item begins with. */
function headOf({ sentence, claims }: Dated, report: Report): Head | undefined {
  const { block } = sentence;
  const { date } = claims[0]!;
  if (block.list === undefined || date.impossible || date.span.start > block.content.start + HEAD) return undefined;
  if (date.precision !== "day" && date.precision !== "month") return undefined;
  if (report.sentencesOf(block)[0] !== sentence) return undefined;
  const at = date.days?.low ?? (date.month ?? 0) * 40 + (date.day ?? 0);
  return { date, sentence, at };
}

const isLike = ({ date }: Head, first: Head | undefined): boolean =>
  !first || ((date.days === undefined) === (first.date.days === undefined) && date.precision === first.date.precision);

function orderTie(list: readonly Head[]): DateTie[] {
  const [up, down] = [strays(list, 1), strays(list, -1)];
  const tie = ({ date, sentence }: Head): Omit<DateTie, "verdict"> => ({
    relation: "in order",
    problem: "disordered",
    claim: { date, sentence },
    at: date.span,
  });
  if (up.length === 0 || down.length === 0) return [{ ...tie(list[0]!), verdict: HOLDS }];
  const [stray] = up.length === 1 ? up : down.length === 1 ? down : [];
  if (stray === undefined) return [];
  const other = list[stray - 1] ?? list[stray + 1]!;
  return [{ ...tie(list[stray]!), verdict: broken("strong"), other: { date: other.date, sentence: other.sentence } }];
}

/** Which items have to be taken out for the rest to be in order: those off the longest sequence that is. */
function strays(list: readonly Head[], sign: 1 | -1): number[] {
  const length: number[] = [];
  const before: number[] = [];
  for (const [i, { at }] of list.entries()) {
    length[i] = 1;
    before[i] = -1;
    for (let j = Math.max(0, i - WINDOW); j < i; j++) {
      if ((at - list[j]!.at) * sign >= 0 && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        before[i] = j;
      }
    }
  }
  const kept = new Set<number>();
  for (let i = length.indexOf(length.reduce((a, b) => Math.max(a, b), 0)); i >= 0; i = before[i]!) kept.add(i);
  return [...list.keys()].filter((i) => !kept.has(i));
}

/** One item out of order leaves the one before it in place: no further look back is needed. */
const WINDOW = 4;
