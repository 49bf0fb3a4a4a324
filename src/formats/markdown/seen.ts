import type { Link } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";

interface Anchor {
  readonly at: number;
  readonly name: string;
}

/** What is not a space in a text and yet stands for one. */
const WHITE = /[\t\n\v\f\r\u2028\u2029]/gu;

/**
 * What a reader sees of a stretch of the source, gathered from its start to its end: markup is blanked, so that the text
 * stays aligned with the source.
 */
export class Seen {
  readonly links: Link[] = [];
  readonly opaque: Span[] = [];
  readonly anchors: Anchor[] = [];
  readonly start: number;
  readonly #source: string;
  #text = "";

  constructor(source: string, start: number) {
    this.#source = source;
    this.start = start;
  }

  /** Shows everything up to `start`, then spaces up to `end`, the first of them replaced by `character`. */
  blank(start: number, end: number, character = ""): void {
    this.#text += this.#source.slice(this.start + this.#text.length, start);
    this.#text += character + " ".repeat(end - start - character.length);
  }

  /** The text up to `end`. */
  textUpTo(end: number): string {
    return (this.#text + this.#source.slice(this.start + this.#text.length, end)).replace(WHITE, " ");
  }
}

/** The words of a text that begins at `start`, without outer white space. */
export function trimmed(text: string, start: number): { content: Span; text: string } {
  const words = text.trim();
  const from = words === "" ? start : start + text.length - text.trimStart().length;
  return { content: { start: from, end: from + words.length }, text: words };
}
