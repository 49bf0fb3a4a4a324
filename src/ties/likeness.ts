import { distance } from "fastest-levenshtein";
import type { LanguagePack } from "../lang/pack.ts";
import type { Block } from "../text/block.ts";

/** How much a text says: a Han character counts one, a word of letters or digits two. */
export function weigh(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[^\p{Script=Han}\p{P}\p{S}\s]+/gu)?.length ?? 0;
  return han + words * 2;
}

/** The words of a block without code and addresses: what is repeated there is no repeated statement. */
export const spoken = ({ text, content, opaque }: Pick<Block, "text" | "content" | "opaque">): string =>
  opaque.reduceRight((rest, { start, end }) => rest.slice(0, Math.max(0, start - content.start)) + rest.slice(Math.max(0, end - content.start)), text);

/** 1 for equal keys, 0 for keys that have nothing in common: one minus the edit distance per character. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.abs(a.length - b.length) / longest > 0.4) return 0;
  return 1 - distance(a, b) / longest;
}

const NEAR = 0.9;
/** So much has to be said before two items that differ in small words only are taken for one. */
const ENOUGH = 12;
/** So much before a difference in one other word is overlooked: in a short item every word tells it from the next. */
const LONG = 40;

/**
 * Whether two items say the same in slightly other words. Lists are full of items that are alike by design, so every
 * figure and every content word has to be the same; only small words, endings and marks may differ. In scripts without
 * spaces, where words are not told apart, nothing may be replaced: small words may only have been added or left out.
 */
export function nearlyTheSame(a: Item, b: Item, pack: LanguagePack): boolean {
  const weight = Math.min(a.weight, b.weight);
  if (weight < ENOUGH || figures(a.key) !== figures(b.key) || similarity(a.key, b.key) < NEAR - (weight < LONG ? 0.1 : 0)) return false;
  return pack.spaced ? sameWords(a.block.text, b.block.text, pack, weight >= LONG) : onlyAdded(a.key, b.key, pack);
}

interface Item {
  readonly block: { readonly text: string };
  readonly key: string;
  readonly weight: number;
}

const figures = (key: string): string => (key.match(/\d+/gu) ?? []).join(" ");

function sameWords(a: string, b: string, pack: LanguagePack, long: boolean): boolean {
  const stop = new Set(pack.stopWords);
  const words = (text: string): Set<string> =>
    new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stop.has(word)).map((word) => word.slice(0, 6)));
  const [left, right] = [words(a), words(b)];
  const missing = [...left].filter((word) => !right.has(word)).length + [...right].filter((word) => !left.has(word)).length;
  return missing <= (long ? 1 : 0);
}

/** The shorter can be got from the longer by leaving small words out. */
function onlyAdded(a: string, b: string, { stopWords }: LanguagePack): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const added: string[] = [];
  let i = 0;
  for (const sign of long) {
    if (sign === short[i]) i++;
    else added.push(sign);
  }
  return i === short.length && added.every((sign) => stopWords.includes(sign));
}
