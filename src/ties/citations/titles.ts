import type { Report } from "../../model/report.ts";
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
const BEHIND = /^[\s)）。.;；,，、”"’*]*$/u;

/** The titles of items that end in their symbol, and quoted ones right in front of it. */
export function titledCitations(report: Report, citations: readonly Citation[]): Titled[] {
  return citations.flatMap((citation): Titled[] => {
    const { block, whole } = citation;
    const from = whole.start - block.content.start;
    const lead = block.text.slice(0, from).replace(/[\s(（]*(?:文件|document|doc\.)?\s*$/iu, "");
    if (lead === block.text.slice(0, from).trimEnd() && lead !== "") return [];
    const quoted = /[“"《「]([^“”"《》「」]+)[”"》」]\S{0,6}$/u.exec(lead);
    const isItem = block.kind === "item" && BEHIND.test(block.text.slice(whole.end - block.content.start));
    const isOnly = isItem && !citations.some((other) => other !== citation && other.block === block);
    const words = isOnly ? lead : quoted?.[1];
    if (words === undefined) return [];
    const title = words.replace(/^[\s“"《「]+|[\s”"》」]+$/gu, "");
    const key = gist(title.replaceAll(/[(（][^()（）]*[)）]/gu, ""), report.language);
    if (key.length < SHORTEST) return [];
    const start = block.content.start + lead.lastIndexOf(words);
    return [{ citation, at: { start, end: start + words.length }, title, key }];
  });
}
