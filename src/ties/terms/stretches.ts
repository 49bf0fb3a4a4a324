import type { Word } from "./word.ts";

/** One use of a name, from its first word to its last. */
export interface Use {
  readonly words: readonly Word[];
  /** The letters of the name. */
  readonly key: string;
  /** As written, with one space for each gap. */
  readonly form: string;
}

/** Names are read up to so many words. */
export const LONGEST = 6;

/** So many hashes there are. They are polynomials, so that those of words make those of stretches. */
export const HASHES = 1 << 16;
const BASE = 0x9e3b;

export function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash, BASE) + key.charCodeAt(i);
  return hash & (HASHES - 1);
}

/**
 * Words of a passage that directly follow each other: whatever of it may be a name. There are some for each word, and few are
 * names, so that each is only a hash of its letters until it is asked for.
 */
export class Stretches {
  readonly hashes: number[] = [];
  /** For each word the first of those that begin with it: they follow each other by length. */
  readonly #firsts: number[] = [];
  readonly #words: readonly Word[];
  readonly #uses = new Map<number, Use>();

  constructor(words: readonly Word[]) {
    this.#words = words;
    const own = words.map(({ key }) => hashOf(key));
    for (let from = 0; from < words.length; from++) {
      this.#firsts.push(this.hashes.length);
      let hash = 0;
      for (let i = from; i < words.length && i < from + LONGEST; i++) {
        const { key, opaque, follows } = words[i]!;
        if (opaque || (i > from && !follows)) break;
        hash = (Math.imul(hash, POWERS[key.length] ?? powerOf(key.length)) + own[i]!) & (HASHES - 1);
        this.hashes.push(hash);
      }
    }
  }

  use(index: number): Use {
    let use = this.#uses.get(index);
    if (!use) {
      const from = this.#firsts.findLastIndex((first) => first <= index);
      const words = this.#words.slice(from, from + index - this.#firsts[from]! + 1);
      use = { words, key: words.map(({ key }) => key).join(""), form: formOf(words[0]!, words.at(-1)!) };
      this.#uses.set(index, use);
    }
    return use;
  }
}

function powerOf(length: number): number {
  let power = 1;
  for (let i = 0; i < length; i++) power = Math.imul(power, BASE) & (HASHES - 1);
  return power;
}

/** For words of usual lengths. */
const POWERS = Array.from({ length: 32 }, (_, length) => powerOf(length));

const formOf = (first: Word, last: Word): string =>
  first === last ? first.text : first.passage.text.slice(first.start, last.end).replaceAll(/\s+/gu, " ");
