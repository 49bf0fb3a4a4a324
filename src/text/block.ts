import type { Part } from "./joined-text.ts";
import type { Span } from "./span.ts";

type BlockKind = "heading" | "paragraph" | "item" | "table" | "note" | "code";

/**
 * The label in front of an item or a numbered paragraph: `-`, `·`, `1.`, `A)`, `(iv)`, `一、`.
 * `value` is its place in its sequence (1-based); bullets have none.
 */
export interface Marker {
  readonly span: Span;
  readonly text: string;
  readonly style: "bullet" | "arabic" | "upper-alpha" | "lower-alpha" | "lower-roman" | "upper-roman" | "han";
  readonly value?: number;
}

/** A link of the markup or a bare address. `target` is the address as written (`#results`, `https://…`). */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

interface Cell {
  readonly span: Span;
  /** As `Block.text`: what a reader sees, aligned with the source. */
  readonly text: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly header: boolean;
}

/**
 * A neutral piece of a document, the same for every format. All spans are offsets into the document's text as it is read, and stable
 * offsets (see `OffsetMap`) in the report.
 *
 * `text` is what a reader sees from `content.start` to `content.end`: it has exactly the length of that span, and every
 * character that belongs to the markup (`**`, a link's address, a line's indentation, a line break) is a space. So
 * `content.start + i` is the source offset of `text[i]`, and rules never see syntax.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The whole block with its markup and marker, without the line break at its end. */
  readonly span: Span;
  /** The words of the block, without marker, heading marks and outer white space. */
  readonly content: Span;
  readonly text: string;
  /** Heading: 1 to 6. Otherwise the depth of the list it stands in: 0 outside, 1 in a top-level item, ... */
  readonly level: number;
  readonly marker?: Marker;
  /** Items that share this number are siblings of one list. */
  readonly list?: number;
  readonly links: readonly Link[];
  /** Visible words in which no facts are read: code and addresses. */
  readonly opaque: readonly Span[];
  /** Only for `table`. */
  readonly rows?: readonly Row[];
  /** A short open line at the head of a group that a plain-text reader cannot tell from a heading. */
  readonly headingLike?: boolean;
  /** A heading whose words are an explicit anchor too, or anchors written in the block (`<a id="x">`, `{#x}`). */
  readonly anchors?: readonly string[];
}

/** What every format delivers. */
export interface DocumentBlocks {
  readonly blocks: readonly Block[];
  /** Footnote labels that are defined, such as `1` for `[^1]: …`; undefined where the format has no footnotes. */
  readonly footnotes?: ReadonlySet<string>;
  /** The files that the document was joined from, where it stands in several. */
  readonly parts?: readonly Part[];
}
