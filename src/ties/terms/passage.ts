import type { Block } from "../../text/block.ts";
import { overlaps, shift, type Span } from "../../text/span.ts";

/** A paragraph, an item or a table's cell, as far as names are read in it. */
export interface Passage {
  /** What a reader sees; code and addresses are blanked by a sign that no name runs through. */
  readonly text: string;
  readonly start: number;
  /** Wording that is not the report's own: shows how others write a name, and is never reported. */
  readonly fixed: boolean;
  /** Stretches whose words may be another document's: the texts of links. */
  readonly links: readonly Span[];
}

/** Stands for what is not read. */
export const BLANK = "\ufffc";

/** The passages of a block in order. Headings have none, since titles have their own capitals, nor have the heads of tables. */
export function passagesOf(block: Block, fixed: boolean): Passage[] {
  if (block.kind === "heading" || block.kind === "code") return [];
  const parts = block.rows
    ? block.rows.flatMap(({ cells, header }) => (header ? [] : cells))
    : [{ span: block.content, text: block.text }];
  return parts
    .filter(({ text }) => text.length > 1)
    .map(({ span, text }) => ({
      text: blanked(text, span, block),
      start: span.start,
      fixed,
      links: block.links.filter((link) => overlaps(link.span, span)).map((link) => shift(link.span, -span.start)),
    }));
}

function blanked(text: string, span: Span, { opaque }: Block): string {
  let seen = text;
  for (const hole of opaque) {
    const from = Math.max(hole.start, span.start) - span.start;
    const to = Math.min(hole.end, span.end) - span.start;
    if (from < to) seen = seen.slice(0, from) + BLANK.repeat(to - from) + seen.slice(to);
  }
  return seen;
}

/** A stretch of a passage, as a place of the document. */
export const placeIn = ({ start }: Passage, from: number, to: number): Span => ({
  start: start + from,
  end: start + to,
});
