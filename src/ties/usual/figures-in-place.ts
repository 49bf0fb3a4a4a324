import { blocksInSection } from "../../model/blocks-in.ts";
import type { Section } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import { overlaps, type Span } from "../../text/span.ts";

/** A figure, of whatever kind, and the words on both sides of it. */
export interface FigureInPlace {
  readonly block: Block;
  readonly span: Span;
  readonly print: string;
  readonly around: string;
}

/** So many characters on either side are the words around it, and so much of that there has to be. */
export const AROUND = { spaced: 24, han: 8 };
const FULL = 0.75;

const FIGURE = /\d+(?:[/.,:–-]\d+)*|[〇零一二三四五六七八九十百千万亿两]+/gu;
/** Lists of documents are of a kind, and differ. */
const LISTED = /[A-Z]{2,}\/[A-Z/_]*\d[^，。；]{0,8}$/u;
const LISTS_ON = /^[^，。；]{0,4}[A-Z]{2,}\//u;

const NONE: readonly never[] = [];

/** The figures of a section, block by block, where it is written in words. */
export const figuresIn = remembered((section: Section): readonly (readonly FigureInPlace[])[] => {
  if (!holdsStatements(section) && section.role !== "references") return NONE;
  const figures = blocksInSection(section)
    .map(figuresOf)
    .filter(({ length }) => length > 0);
  return figures.length > 0 ? figures : NONE;
});

const figuresOf = remembered((block: Block): readonly FigureInPlace[] => {
  const { kind, text, content, opaque } = block;
  if (kind === "code" || kind === "table" || kind === "heading") return NONE;
  const reach = /\p{Script=Han}/u.test(text) ? AROUND.han : AROUND.spaced;
  return matches(FIGURE, text).flatMap(({ index, 0: print }): FigureInPlace[] => {
    const end = index + print.length;
    const [before, after] = [text.slice(Math.max(0, index - reach), index), text.slice(end, end + reach)];
    if (before.trim().length + after.trim().length < 2 * reach * FULL) return [];
    if (LISTED.test(before) || LISTS_ON.test(after)) return [];
    const span = { start: content.start + index, end: content.start + end };
    return opaque.some((words) => overlaps(words, span)) ? [] : [{ block, span, print, around: `${before}#${after}` }];
  });
});
