import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import { broken, HOLDS } from "../tie.ts";
import type { LeadIn } from "./lead-ins.ts";
import { listTie } from "./list-tie.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

/** A stated number against the items that follow its lead-in. */
export function countedListTies(
  { counts, count, announces }: LeadIn,
  blocks: readonly Block[],
  at: number,
): TotalTie[] {
  const items = childrenOf(blocks, at);
  if (items.length < 2) return [];
  const nested = childrenDeep(blocks, at, items);
  const weights = weightsOf(items);
  const parts = items.map((item, i): Operand => ({ value: weights[i]!, at: item.content }));
  const sum = parts.reduce((result, { value }) => result + value, 0);
  // An item may name several things, each with its link.
  const links = items.reduce((result, item) => result + Math.max(1, item.links.length), 0);
  const isBorneOut = (value: number): boolean =>
    value === sum || value === items.length || value === links || (nested.length > 0 && value === nested.length);
  if (counts.length > 1 && isBorneOut(counts.reduce((total, { value }) => total + value, 0))) return [];
  const holding = counts.find(({ value }) => isBorneOut(value));
  if (holding) return [listTie(holding, parts, HOLDS)];
  const isWeighed = weights.some((weight) => weight > 1) && !announces;
  if (counts.length > 1 || nested.length > 0 || isWeighed || links !== items.length)
    return [listTie(count, parts, { kind: "unchecked", reason: "unclearList" })];
  return [listTie(count, parts, broken("strong"))];
}

/**
 * The items that a lead-in heads: the next list, or for an item the list inside of it. A numbered list goes on behind
 * paragraphs and other lists for as long as its numbers do.
 */
export function childrenOf(blocks: readonly Block[], at: number): Block[] {
  const [leadIn, first] = [blocks[at]!, blocks[at + 1]];
  if (first?.kind !== "item" || first.list === undefined) return [];
  if (leadIn.kind === "item" && (first.level <= leadIn.level || first.list === leadIn.list)) return [];
  const items: Block[] = [];
  let isBroken = false;
  for (let i = at + 1; i < Math.min(blocks.length, at + 1 + REACH); i++) {
    const block = blocks[i]!;
    if (block.kind === "heading" || (block.kind === "item" && block.level < first.level)) break;
    if (block.kind === "item" && block.level === first.level) {
      const goesOn = isBroken ? countsOn(items.at(-1)!, block) : block.list === first.list;
      if (goesOn) items.push(block);
      else isBroken = true;
    } else if (block.level < first.level) isBroken = true;
    if (isBroken && first.marker?.value === undefined) break;
  }
  return items.filter(({ text, links }) => text.trim() !== "" || links.length > 0);
}

/** So many blocks are looked through for the end of a list. */
const REACH = 240;

const countsOn = ({ marker: last }: Block, { marker }: Block): boolean =>
  marker?.value !== undefined && marker.style === last?.style && marker.value === last.value! + 1;

/** The innermost items below the lead-in, where there is more than one level. */
function childrenDeep(blocks: readonly Block[], at: number, items: readonly Block[]): Block[] {
  const last = blocks.indexOf(items.at(-1)!, at);
  let end = last + 1;
  while (blocks[end]?.kind === "item" && blocks[end]!.level > items[0]!.level) end++;
  const inside = blocks.slice(at + 1, end).filter(({ kind }) => kind === "item");
  if (inside.length === items.length) return [];
  return inside.filter((block, i) => (inside[i + 1]?.level ?? 0) <= block.level);
}

/** What each item stands for: one, or several (`pumps x3`); where all of them have a number in brackets, that. */
function weightsOf(items: readonly Block[]): number[] {
  const numbers = items.map(numbersIn);
  return numbers.every(({ bracketed }) => bracketed > 0)
    ? numbers.map(({ bracketed }) => bracketed)
    : numbers.map(({ times }) => times);
}

const numbersIn = remembered(({ text }: Block) => ({
  bracketed: Number(/[(（](\d{1,3})(?!\d)[^()（）]{0,24}[)）]/u.exec(text)?.[1] ?? 0),
  times: Number(/(?:^|[\s(（])[x×]\s?(\d{1,2})[)）]?\s*$/iu.exec(text)?.[1] ?? 1),
}));
