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
/** And from so many letters on. */
export const SHORTEST = 3;

/** So many hashes there are. */
export const HASHES = 1 << 16;
const SEED = 7;

export const hashOf = (key: string): number => hashOn(SEED, key);

function hashOn(seed: number, key: string): number {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 0x9e3b) + key.charCodeAt(i)) & (HASHES - 1);
  return hash;
}

/**
 * Words of a passage that directly follow each other: whatever of it may be a name. There are some for each word, and few are
 * names, so that each is only a hash of its letters until it is asked for.
 */
export class Stretches {
  readonly hashes: number[] = [];
  /** The first word of each, and the one behind its last. */
  readonly #bounds: number[] = [];
  readonly #words: readonly Word[];
  readonly #uses = new Map<number, Use>();

  constructor(words: readonly Word[]) {
    this.#words = words;
    for (let from = 0; from < words.length; from++) {
      let hash = SEED;
      let length = 0;
      for (let i = from; i < words.length && i < from + LONGEST; i++) {
        const { key, opaque, follows } = words[i]!;
        if (opaque || (i > from && !follows)) break;
        hash = hashOn(hash, key);
        length += key.length;
        if (length < SHORTEST) continue;
        this.hashes.push(hash);
        this.#bounds.push(from, i + 1);
      }
    }
  }

  use(index: number): Use {
    let use = this.#uses.get(index);
    if (!use) {
      const words = this.#words.slice(this.#bounds[index * 2], this.#bounds[index * 2 + 1]);
      use = { words, key: words.map(({ key }) => key).join(""), form: formOf(words[0]!, words.at(-1)!) };
      this.#uses.set(index, use);
    }
    return use;
  }
}

const formOf = (first: Word, last: Word): string =>
  first === last ? first.text : first.passage.text.slice(first.start, last.end).replaceAll(/\s+/gu, " ");
