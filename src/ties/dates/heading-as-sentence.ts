import type { Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";

/** Headings have no sentences, but dates. */
export const headingAsSentence = (block: Block, report: Report): Sentence => ({
  span: block.content,
  text: block.text,
  block,
  facts: report.factsOf(block),
});
