import type { LanguagePack } from "../../lang/pack.ts";
import { type Fact, ofType } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { oneLine } from "../../text/one-line.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { textKey } from "../../text/text-key.ts";
import { BLANK, placeIn, type Passage } from "./passage.ts";

export interface Title {
  readonly text: string;
  readonly at: Span;
  /** The opening mark; empty for a title that stands in front of its symbol in a list. */
  readonly mark: string;
  /** Without what a reader would not call a difference. */
  readonly form: string;
  readonly key: string;
  /** How the key begins and how it ends: titles are compared that have one of them in common. */
  readonly ends: readonly string[];
}

/** Shorter and longer quotations are no titles that could be compared. In a script without spaces half as long. */
export const SHORTEST = 12;
const LONGEST = 140;
const END = 4;

const titleOf = (text: string, at: Span, mark: string): Title => {
  const line = oneLine(text);
  const key = textKey(line);
  return { text: line, at, mark, form: folded(line), key, ends: [`${key.slice(0, END)}…`, `…${key.slice(-END)}`] };
};

/** What a reader would not call a difference: case, straight and curly quotation marks, a final mark, spaces. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”"]/gu, "")
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .replace(/[.,，。！!]$/u, "");

/** Reads the titles of a passage that stand in quotation marks. */
export function titleReader({ quotes, spaced }: LanguagePack): (passage: Passage) => readonly Title[] {
  const pattern = new RegExp(
    quotes.map(([open, close]) => `${open}([^${open}${close}${BLANK}]{2,${LONGEST}})${close}`).join("|"),
    "gu",
  );
  const opening = new RegExp(`[${quotes.map(([open]) => open).join("")}]`, "u");
  return (passage) => {
    if (passage.fixed || !opening.test(passage.text)) return [];
    return [...passage.text.matchAll(pattern)].flatMap((match): Title[] => {
      const text = match.slice(1).find((group) => group !== undefined)!;
      if (!isTitle(text, spaced)) return [];
      const from = match.index + 1 + (text.length - text.trimStart().length);
      return [titleOf(text, placeIn(passage, from, from + text.trim().length), match[0][0]!)];
    });
  };
}

/** A quotation may be anything; a title is long enough, no sentence, and has capitals where the script has them. */
function isTitle(text: string, spaced: boolean): boolean {
  if (text.length < (spaced ? SHORTEST : SHORTEST / 2) || /[。；;]/u.test(text)) return false;
  if (spaced && !/[\p{Lu}\p{Ll}]/u.test(text)) return text.trim().includes(" ");
  return !spaced || (text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The words of items in front of the symbols that end them: `- Access to data (A/12/3)`. */
export function listedTitles(report: Report): Title[] {
  const titles: Title[] = [];
  for (const block of report.blocks) {
    if (block.kind !== "item" || !holdsStatements(report.sectionOf(block))) continue;
    const title = listedTitle(report.factsOf)(block);
    if (title) titles.push(title);
  }
  return titles;
}

const listedTitle = remembered((factsOf: (block: Block) => readonly Fact[]) =>
  remembered((block: Block): Title | undefined => {
    const [symbol, ...others] = factsOf(block).filter(ofType("symbol"));
    if (!symbol || others.length > 0) return undefined;
    const { start } = block.content;
    const lead = /^(.{6,})[（(]\s*(?:\p{Lo}{2}|\p{Ll}+ )?$/u.exec(block.text.slice(0, symbol.span.start - start))?.[1];
    if (!lead || lead.length > LONGEST || /[。“”《》：:]/u.test(lead.slice(0, 3))) return undefined;
    return titleOf(lead, { start, end: start + lead.trimEnd().length }, "");
  }),
);
