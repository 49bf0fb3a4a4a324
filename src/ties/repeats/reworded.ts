import { addTo } from "../../text/add-to.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { difference } from "./difference.ts";
import { type Change, kindOfChange } from "./kind-of-change.ts";
import { pairsOf } from "./pair-table.ts";
import type { Unit } from "./units.ts";
import { wordsOf } from "./words-of.ts";

/** Two items that are nearly the same, and what they differ in. */
export interface Reworded {
  readonly first: Unit;
  readonly second: Unit;
  readonly by: Change["kind"];
  /** The two figures or dates. */
  readonly differ?: readonly [Span, Span];
}

/** More items that begin or end alike are a pattern of the list. */
const PATTERN = 6;
/** What has to be the same before one or two other words are taken for an edit, and so much more where words were replaced. */
const SAME = { spaced: 5, han: 10 };
const SAME_BUT_REPLACED = { spaced: 8, han: 16 };
/** So many words may differ. */
const CHANGED = { spaced: 2, han: 4 };

/**
 * Pairs of items of one list that are the same but for a word or two, or for a figure. Lists are full of items that are
 * alike by design: those differ in a name, a version, an ordinal, or there are more than two of them.
 */
export function rewordedItems(list: readonly Unit[], report: Report): Reworded[] {
  const pairs = new Map<string, Reworded>();
  const partners = new Map<Unit, number>();
  for (const [first, second] of alikeAtAnEnd(list).flatMap((group) => pairsOf(group))) {
    const key = `${first.at}:${second.at}`;
    const change = pairs.has(key) ? undefined : changeBetween(first.block, second.block, report);
    if (!change) continue;
    pairs.set(key, { first, second, ...change });
    for (const unit of [first, second]) partners.set(unit, (partners.get(unit) ?? 0) + 1);
  }
  return [...pairs.values()].filter(({ first, second }) => partners.get(first) === 1 && partners.get(second) === 1);
}

/** Those that share their beginning, and those that share their end. */
function alikeAtAnEnd(list: readonly Unit[]): Unit[][] {
  const sharing = new Map<string, Unit[]>();
  for (const unit of list) {
    for (const end of unit.said.ends) {
      addTo(sharing, end, unit);
    }
  }
  return [...sharing.values()].filter(({ length }) => length > 1 && length <= PATTERN);
}

function changeBetween(first: Block, second: Block, report: Report): Pick<Reworded, "by" | "differ"> | undefined {
  if (!sameLinks(first, second)) return undefined;
  const script = report.language.spaced ? "spaced" : "han";
  const words = wordsOf(first);
  const changed = difference(words, wordsOf(second), CHANGED[script]);
  if (!changed) return undefined;
  const { removed, added } = changed;
  const [before, after] = [kindOfChange(removed, first, report), kindOfChange(added, second, report)];
  const isReplaced = removed.length > 0 && added.length > 0;
  const kind = isReplaced ? before?.kind === after?.kind && before?.kind : (before ?? after)?.kind;
  if (!kind || (!isReplaced && kind !== "words")) return undefined;
  const needed = kind === "figure" || !isReplaced ? SAME : SAME_BUT_REPLACED;
  if (words.length - removed.length < needed[script]) return undefined;
  return { by: kind, ...(before?.at && after?.at && { differ: [before.at, after.at] }) };
}

export const sameLinks = (a: Block, b: Block): boolean =>
  a.links.map(({ target }) => target).join(" ") === b.links.map(({ target }) => target).join(" ");
