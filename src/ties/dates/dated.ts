import { blocksInSection } from "../../model/blocks-in.ts";
import { ofType } from "../../model/facts/fact.ts";
import type { Report, Section, Sentence } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { memory } from "../../text/remembered.ts";
import type { DatedClaim } from "../dates.ts";

/** A sentence that tells dates, or a heading: headings have no sentences, but dates. */
export interface Dated {
  readonly sentence: Sentence;
  readonly claims: readonly DatedClaim[];
}

const inBlock = memory<Block, readonly Dated[]>();
const inSection = memory<Section, readonly Dated[]>();

/** What a report tells with dates: first in its sentences, which are shown where a heading says the same, then in its headings. */
export function datedIn(report: Report): readonly Dated[] {
  const ofBlock = (block: Block): readonly Dated[] => inBlock(block, () => readDated(block, report));
  const all = gather(report.sections.filter(holdsStatements), (section) =>
    inSection(section, () => gather(blocksInSection(section), ofBlock)),
  );
  return [...all.filter((dated) => !isHeading(dated)), ...all.filter(isHeading)];
}

const isHeading = ({ sentence }: Dated): boolean => sentence.block.kind === "heading";

const NONE: readonly never[] = [];

function readDated(block: Block, report: Report): readonly Dated[] {
  if (!report.factsOf(block).some(({ type }) => type === "date")) return NONE;
  const sentences = block.kind === "heading" ? [headingAsSentence(block, report)] : report.sentencesOf(block);
  return sentences
    .map((sentence): Dated => ({
      sentence,
      claims: sentence.facts.filter(ofType("date")).map((date): DatedClaim => ({ date, sentence })),
    }))
    .filter(({ claims }) => claims.length > 0);
}

const headingAsSentence = (block: Block, report: Report): Sentence => ({
  span: block.content,
  text: block.text,
  block,
  facts: report.factsOf(block),
});
