import type { DocumentBlocks } from "../text/block.ts";
import { JoinedSegments } from "./markdown/joined-segments.ts";
import { type PlacedSegment, readWith, segmentsOf } from "./markdown/segment.ts";
import { joinDefinitions } from "./markdown/targets.ts";

/**
 * Reads a Markdown document (CommonMark, GFM, footnotes) without its BOM. What a segment of it says is remembered, so that of an
 * edited text only what is new is read.
 */
export const readMarkdown = (text: string): DocumentBlocks => joinSegments(segmentsOf(text));

export function joinSegments(segments: readonly PlacedSegment[]): DocumentBlocks {
  const definitions = joinDefinitions(segments.map(({ segment }) => segment.definitions));
  const joined = new JoinedSegments();
  const footnotes = new Set<string>();
  for (const { start, segment } of segments) {
    const reading = readWith(definitions, segment);
    joined.add(reading.drafts, start);
    for (const label of reading.footnotes) footnotes.add(label);
  }
  return { blocks: joined.blocks, footnotes };
}
