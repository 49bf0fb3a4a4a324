/** A shorter title is not searched for. */
const SHORTEST = 8;
/** Titles are looked for where the hash of so many characters is that of a beginning. */
const HEAD = 4;
const HASHES = 1 << 12;

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds many titles in one pass through a text: nearly every text has none of them. */
export class TitleSearch {
  readonly #titles: readonly (readonly [title: string, id: string])[];
  readonly #heads = new Uint8Array(HASHES);

  constructor(titles: ReadonlyMap<string, string>) {
    this.#titles = [...titles].filter(([title]) => title.length >= SHORTEST);
    for (const [title] of this.#titles) this.#heads[headAt(title, 0)] = 1;
  }

  /** Each title that the text has, where it stands first, in the order of the titles. */
  in(text: string): Found[] {
    if (!this.#mayHave(text)) return [];
    return this.#titles.flatMap(([title, id]) => {
      const start = text.indexOf(title);
      return start < 0 ? [] : [{ id, start, end: start + title.length }];
    });
  }

  #mayHave(text: string): boolean {
    for (let at = 0; at + HEAD <= text.length; at++) if (this.#heads[headAt(text, at)] === 1) return true;
    return false;
  }
}

function headAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + HEAD; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return hash & (HASHES - 1);
}
