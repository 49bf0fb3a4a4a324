import { distance } from "fastest-levenshtein";
import type { LanguagePack } from "../lang/pack.ts";

/** How much a text says: a Han character counts one, a word of letters or digits two. */
export function weigh(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[^\p{Script=Han}\p{P}\p{S}\s]+/gu)?.length ?? 0;
  return han + words * 2;
}

/** 1 for equal keys, 0 for keys that have nothing in common: one minus the edit distance per character. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.abs(a.length - b.length) / longest > 0.4) return 0;
  return 1 - distance(a, b) / longest;
}

const NEAR = 0.9;
/** In a short item every word tells it from its neighbours. */
const LONG = 24;

/**
 * Whether two items say the same in slightly other words. Lists are full of items that are alike by design, so every
 * figure and every content word has to be the same; only small words, endings and marks may differ. In scripts without
 * spaces, where words are not told apart, nothing may be replaced: characters may only have been added or left out.
 */
export function nearlyTheSame(a: { readonly block: { readonly text: string }; readonly key: string; readonly weight: number }, b: typeof a, pack: LanguagePack): boolean {
  if (Math.min(a.weight, b.weight) < LONG || figures(a.key) !== figures(b.key)) return false;
  if (similarity(a.key, b.key) < NEAR) return false;
  return pack.spaced ? sameWords(a.block.text, b.block.text, pack) : onlyAdded(a.key, b.key);
}

const figures = (key: string): string => (key.match(/\d+/gu) ?? []).join(" ");

function sameWords(a: string, b: string, pack: LanguagePack): boolean {
  const stop = new Set(pack.stopWords);
  const words = (text: string): Set<string> =>
    new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stop.has(word)).map((word) => word.slice(0, 6)));
  const [left, right] = [words(a), words(b)];
  const missing = [...left].filter((word) => !right.has(word)).length + [...right].filter((word) => !left.has(word)).length;
  return missing <= Math.floor(Math.min(left.size, right.size) / 12);
}

/** The shorter can be got from the longer by leaving characters out. */
function onlyAdded(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  for (const sign of long) if (sign === short[i]) i++;
  return i === short.length;
}

