import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { gist } from "../likeness.ts";
import type { Citation } from "./read-citations.ts";

/** A title with the symbol behind it: `- Title (CDIP/20/10)`, “Title”项目（CDIP/20/10）. */
export interface Titled {
  readonly citation: Citation;
  readonly at: Span;
  readonly title: string;
  /** What the title says without small words, marks and what stands in brackets. */
  readonly key: string;
}

/** A shorter title is a word that many documents share. */
const SHORTEST = 8;
/** How far in front of a symbol the end of a quoted title may stand, and how long a title is at the most. */
const NEAR = 16;
const LONGEST = 160;
const BEHIND = /^[\s)）。.;；,，、”"’*]*$/u;

/** The titles of items that end in their symbol, and quoted ones right in front of it. */
export function titledCitations(report: Report, citations: readonly Citation[]): Titled[] {
  const perBlock = new Map<Block, number>();
  for (const { block } of citations) perBlock.set(block, (perBlock.get(block) ?? 0) + 1);
  return citations.flatMap((citation): Titled[] => {
    const { block, whole } = citation;
    const from = whole.start - block.content.start;
    const isItem = block.kind === "item" && perBlock.get(block) === 1;
    const isOnly = isItem && BEHIND.test(block.text.slice(whole.end - block.content.start));
    // A title stands in front of a bracket, or in quotation marks close by.
    const near = block.text.slice(Math.max(0, from - NEAR), from);
    if (!/[(（]\s*(?:文件|document|doc\.)?\s*$/iu.test(near) || (!isOnly && !/[”"》」]/u.test(near))) return [];
    const lead = block.text.slice(0, from).replace(/[\s(（]*(?:文件|document|doc\.)?\s*$/iu, "");
    const quoted = isOnly ? undefined : /[“"《「]([^“”"《》「」]+)[”"》」]\S{0,6}$/u.exec(lead.slice(-LONGEST));
    const words = isOnly ? lead : quoted?.[1];
    if (words === undefined) return [];
    const title = words.replace(/^[\s“"《「]+|[\s”"》」]+$/gu, "");
    const key = gist(title.replaceAll(/[(（][^()（）]*[)）]/gu, ""), report.language);
    if (key.length < SHORTEST) return [];
    const start = block.content.start + lead.lastIndexOf(words);
    return [{ citation, at: { start, end: start + words.length }, title, key }];
  });
}
