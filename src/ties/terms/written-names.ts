import type { LanguagePack } from "../../lang/pack.ts";
import type { Span } from "../../text/span.ts";
import { placeIn } from "./passage.ts";
import type { Word } from "./word.ts";

/** One use of a name, from its first word to its last. */
export interface Use {
  readonly words: readonly Word[];
  readonly form: string;
}

export const placeOf = ({ words }: Use): Span => placeIn(words[0]!.passage, words[0]!.start, words.at(-1)!.end);

/** Names are read up to so many words. */
const LONGEST = 6;
/** Names are looked up by how they begin. */
const HEAD = 3;

const isCapital = ({ shape, opaque }: Word): boolean => shape !== "lower" && !opaque;

/**
 * Every name written with capitals, by its letters alone: runs of capitalised words, hyphenated words, words with
 * capitals inside, single words with a capital. Each with all places where the same letters stand, however written.
 */
export function writtenNames(words: readonly Word[], { names, stopWords }: LanguagePack): Map<string, Use[]> {
  const links = new Set(names?.links ?? []);
  const stops = new Set(stopWords);
  const keys = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!)) continue;
    const end = runEnd(words, i, links);
    const run = words.slice(i, end);
    const first = run[0]!;
    if (first.initial && run.length > 1) {
      addRun(run.slice(1), links, keys);
      if (!stops.has(first.key)) addRun(run, links, keys);
    } else if (run.length > 1 || !first.initial || first.shape !== "title") {
      addRun(run, links, keys);
    }
    i = end - 1;
  }
  return usesOf(words, keys);
}

/** Behind the last word of the run of capitalised words that begins here; small words may stand inside of it. */
function runEnd(words: readonly Word[], from: number, links: ReadonlySet<string>): number {
  let end = from + 1;
  for (let i = end; i < words.length && i < from + LONGEST && words[i]!.follows === "directly"; i++) {
    const word = words[i]!;
    if (isCapital(word)) end = i + 1;
    else if (!links.has(word.text)) break;
  }
  return end;
}

/** A run, and what stands on both sides of a small word in it: "the Port of Ellery", "Ellery and Quillan". */
function addRun(run: readonly Word[], links: ReadonlySet<string>, keys: Set<string>): void {
  const and = run.findIndex(({ shape }, i) => i > 0 && shape === "lower");
  if (and > 0) {
    addRun(run.slice(0, and), links, keys);
    addRun(run.slice(and + 1), links, keys);
  }
  const from = run.findIndex((word) => !links.has(word.text));
  if (from < 0) return;
  const key = run
    .slice(from)
    .map((word) => word.key)
    .join("");
  if (key.length >= 3) keys.add(key);
}

function usesOf(words: readonly Word[], keys: ReadonlySet<string>): Map<string, Use[]> {
  const heads = new Set([...keys].map((key) => key.slice(0, HEAD)));
  let longest = 0;
  for (const key of keys) longest = Math.max(longest, key.length);
  const uses = new Map<string, Use[]>();
  for (let i = 0; i < words.length; i++) {
    let key = "";
    for (let j = i; j < words.length && j < i + LONGEST; j++) {
      const word = words[j]!;
      if (word.opaque || (j > i && !word.follows)) break;
      key += word.key;
      if (key.length > longest || (key.length >= HEAD && !heads.has(key.slice(0, HEAD)))) break;
      if (!keys.has(key)) continue;
      const use: Use = { words: words.slice(i, j + 1), form: formOf(words[i]!, word) };
      const known = uses.get(key);
      if (known) known.push(use);
      else uses.set(key, [use]);
    }
  }
  return uses;
}

/** As written, with one space for each gap. */
const formOf = (first: Word, last: Word): string =>
  first === last ? first.text : first.passage.text.slice(first.start, last.end).replaceAll(/\s+/gu, " ");

/** A part of a longer name is the same name only where what stands beside it is the same: not Anna A. and Peter A. */
export function sharesNeighbour(use: Use, others: readonly Use[]): boolean {
  const own = use.words.length === 1 ? neighbour(use) : "";
  return own === "" || others.some((other) => neighbour(other) === own);
}

/** The capitalised words and figures beside a name. */
function neighbour({ words }: Use): string {
  const { start, passage } = words[0]!;
  const { end } = words.at(-1)!;
  const before = BEFORE.exec(passage.text.slice(Math.max(0, start - BESIDE), start))?.[0] ?? "";
  const after = AFTER.exec(passage.text.slice(end, end + BESIDE))?.[0] ?? "";
  return before + after;
}

const BESIDE = 20;
const BEFORE = /(?:\p{Lu}[\p{L}\p{N}.]*|\d+)\s$/u;
const AFTER = /^\s(?:\p{Lu}[\p{L}\p{N}]*|\d+)/u;
