import type { Block } from "../../text/block.ts";
import { readMarker, type MarkerReading } from "../../text/marker.ts";
import { shift } from "../../text/span.ts";
import { columns } from "./columns.ts";
import { readSeen, type Seen } from "./seen.ts";
import { readTitle, SHORT, type Title } from "./title.ts";
import { WIDEST } from "./wrapping.ts";

/** What the lines around it make of a line. */
export type Shape = Pick<Block, "kind" | "level" | "list" | "marker" | "headingLike">;

/** What a line says, without white space around it. What not every line is asked for is read when it is, and once. */
export class Words {
  readonly text: string;
  readonly indent: number;
  readonly marker: MarkerReading | undefined;
  /** In columns. */
  readonly width: number;
  /** A line of dashes or equals signs: the underline of a heading, or a rule across the page. */
  readonly isRule: boolean;
  /** How wide its first word is. Chinese may be broken behind any character. */
  readonly firstWord: number;
  /** Whether it begins with a small letter, and whether no mark ends it. */
  readonly isSmall: boolean;
  readonly isOpen: boolean;
  #title: { readonly read: Title | undefined } | undefined;
  #seen: Seen | undefined;
  #behindMarker: Seen | undefined;
  /** Of one line nearly always one block is made. */
  readonly #blocks: Block[] = [];

  /** Not of a blank line. */
  constructor(line: string) {
    this.text = line.trim();
    this.indent = line.length - line.trimStart().length;
    this.marker = readMarker(line);
    this.width = columns(this.text);
    this.isRule = RULE.test(this.text);
    this.firstWord = columns(FIRST_WORD.exec(this.text)![0]);
    this.isSmall = /^\p{Ll}/u.test(this.text);
    this.isOpen = !CLOSING.includes(this.text.at(-1)!);
  }

  /** Undefined if it cannot be a heading. */
  get title(): Title | undefined {
    return (this.#title ??= { read: readTitle(this.text) }).read;
  }

  /** Whether the lines around it are read the same, in a text that is not broken at a column, if it stands there instead. */
  standsLike(other: Words): boolean {
    const isPlain = (words: Words): boolean => !words.isRule && words.title === undefined;
    return isPlain(this) && isPlain(other) && isIndentedLike(this, other) && isAsWide(this, other);
  }

  /** What is seen behind so many characters: none, or those of its marker. */
  seenBehind(skip: number): Seen {
    if (skip === 0) return (this.#seen ??= readSeen(this.text));
    return (this.#behindMarker ??= readSeen(this.text.slice(skip)));
  }

  /** The block that is seen behind so many characters. Its offsets are relative to the words; it is the same one for the same shape. */
  block(skip: number, shape: Shape): Block {
    for (const block of this.#blocks) if (hasShape(block, shape)) return block;
    const { content, text, links, opaque } = this.seenBehind(skip);
    const block: Block = {
      span: { start: 0, end: this.text.length },
      content: shift(content, skip),
      text,
      links: links.map(({ span, target }) => ({ span: shift(span, skip), target })),
      opaque: opaque.map((span) => shift(span, skip)),
      ...shape,
    };
    this.#blocks.push(block);
    return block;
  }
}

/** Labels may number headings, which shows in their words. */
function isIndentedLike(a: Words, b: Words): boolean {
  if (a.indent !== b.indent) return false;
  if (!a.marker || !b.marker) return a.marker === b.marker;
  return a.marker.marker.style === "bullet" && a.marker.form === b.marker.form && a.marker.body === b.marker.body;
}

/** As far as it matters for what is a heading above a rule, and for where a text is broken. */
const isAsWide = (a: Words, b: Words): boolean =>
  [SHORT * 2, WIDEST - a.indent].every((width) => a.width > width === b.width > width);

/** Its marker is another one at most in how it is read. */
const hasShape = ({ kind, level, headingLike, marker }: Block, shape: Shape): boolean =>
  kind === shape.kind &&
  level === shape.level &&
  headingLike === shape.headingLike &&
  marker?.style === shape.marker?.style &&
  marker?.value === shape.marker?.value;

/** Undefined for a blank line. */
export const readWords = (line: string): Words | undefined => (line.trim() === "" ? undefined : new Words(line));

const RULE = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;
/** As much of it as matters. */
const FIRST_WORD = /^(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]{1,120})/u;
const CLOSING = ".!?:;。！？：；";
