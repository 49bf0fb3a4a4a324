import type { LanguagePack } from "../../lang/pack.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { gist } from "../likeness.ts";
import type { Citing } from "./citing.ts";
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

/** The titles among the citations of one block: that of an item which ends in its symbol, and quoted ones right in front of it. */
export const titleReader = remembered((pack: LanguagePack) =>
  remembered(({ citations }: Citing): readonly Titled[] =>
    citations.flatMap((citation) => titleOf(citation, citations.length === 1, pack) ?? []),
  ),
);

function titleOf(citation: Citation, isAlone: boolean, pack: LanguagePack): Titled | undefined {
  const { block, whole } = citation;
  const from = whole.start - block.content.start;
  const isItem = block.kind === "item" && isAlone;
  const isOnly = isItem && BEHIND.test(block.text.slice(whole.end - block.content.start));
  // A title stands in front of a bracket, or in quotation marks close by.
  const near = block.text.slice(Math.max(0, from - NEAR), from);
  if (!/[(（]\s*(?:文件|document|doc\.)?\s*$/iu.test(near) || (!isOnly && !/[”"》」]/u.test(near))) return undefined;
  const lead = block.text.slice(0, from).replace(/[\s(（]*(?:文件|document|doc\.)?\s*$/iu, "");
  const quoted = isOnly ? undefined : /[“"《「]([^“”"《》「」]+)[”"》」]\S{0,6}$/u.exec(lead.slice(-LONGEST));
  const words = isOnly ? lead : quoted?.[1];
  if (words === undefined) return undefined;
  const title = words.replace(/^[\s“"《「]+|[\s”"》」]+$/gu, "");
  const key = gist(title.replaceAll(/[(（][^()（）]*[)）]/gu, ""), pack);
  if (key.length < SHORTEST) return undefined;
  const start = block.content.start + lead.lastIndexOf(words);
  return { citation, at: { start, end: start + words.length }, title, key };
}
