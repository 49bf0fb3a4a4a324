import type { LanguagePack } from "../../lang/pack.ts";
import { addTo } from "../../text/add-to.ts";
import { gather } from "../../text/gather.ts";
import { interner } from "../../text/interned.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { placeIn } from "./passage.ts";
import type { Wording } from "./reading.ts";
import { HASHES, hashOf, LONGEST, type Use } from "./stretches.ts";
import type { Word } from "./word.ts";

export type { Use } from "./stretches.ts";

export const placeOf = ({ words }: Use): Span => placeIn(words[0]!.passage, words[0]!.start, words.at(-1)!.end);

/** A name has so many letters. */
const SHORTEST = 3;

/**
 * Every name written with capitals, by its letters alone: runs of capitalised words, hyphenated words, words with
 * capitals inside, single words with a capital. Each with all places where the same letters stand, however written.
 * The wordings come by entry: as long as a report has the same names, only what is new is searched for them.
 */
export function writtenNames(wordings: readonly (readonly Wording[])[]): Map<string, Use[]> {
  const keys = [...new Set(gather(wordings, keysIn))];
  const usesIn = interned(keys.join("\n"), () => useReader(new Set(keys)));
  const uses = new Map<string, Use[]>();
  for (const own of wordings) for (const use of usesIn(own)) addTo(uses, use.key, use);
  return uses;
}

const keysIn = remembered((wordings: readonly Wording[]) => gather(wordings, ({ names }) => names));

type UseReader = (wordings: readonly Wording[]) => readonly Use[];

const interned = interner<UseReader>();

/** Finds the places where certain letters stand. */
function useReader(keys: ReadonlySet<string>): UseReader {
  const isKey = new Uint8Array(HASHES);
  for (const key of keys) isKey[hashOf(key)] = 1;
  const usesIn = remembered(({ stretches }: Wording): readonly Use[] => {
    const uses: Use[] = [];
    const { hashes } = stretches;
    for (let i = 0; i < hashes.length; i++) {
      if (isKey[hashes[i]!] === 0) continue;
      const use = stretches.use(i);
      if (keys.has(use.key)) uses.push(use);
    }
    return uses;
  });
  // A report may have one entry, which every edit renews.
  return remembered((wordings) => gather(wordings, usesIn));
}

/** Reads the letters of the names that a passage has by itself. */
export function nameReader({ names, stopWords }: LanguagePack): (words: readonly Word[]) => readonly string[] {
  const links = new Set(names?.links ?? []);
  const stops = new Set(stopWords);
  return (words) => {
    const keys: string[] = [];
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
    return keys;
  };
}

const isCapital = ({ shape, opaque }: Word): boolean => shape !== "lower" && !opaque;

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
function addRun(run: readonly Word[], links: ReadonlySet<string>, keys: string[]): void {
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
  if (key.length >= SHORTEST) keys.push(key);
}

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
