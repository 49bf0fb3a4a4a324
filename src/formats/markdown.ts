import type { DocumentBlocks } from "../text/block.ts";
import { inPlace, type PlacedBlocks } from "../text/placed-block.ts";
import { JoinedSegments } from "./markdown/joined-segments.ts";
import { parser } from "./markdown/parser.ts";
import { frontMatterLength, prepare } from "./markdown/prepare.ts";
import { readWith, segmenter } from "./markdown/segment.ts";
import { joinDefinitions, readDefinitions } from "./markdown/targets.ts";
import { type Reading, readTree } from "./markdown/walk.ts";

/** Reads a Markdown document (CommonMark, GFM, footnotes) without its BOM. */
export function readMarkdown(text: string): DocumentBlocks {
  const start = frontMatterLength(text);
  const source = text.slice(start);
  const tree = parser.parse(prepare(source));
  const definitions = joinDefinitions([readDefinitions(source, tree)]);
  return inPlace(join([{ start, reading: readTree(tree, source, definitions) }]));
}

/** For a document that is being edited: what a segment of it says is remembered. */
export function markdownReader(): (text: string) => PlacedBlocks {
  const segmentsOf = segmenter();
  return (text) => {
    const segments = segmentsOf(text);
    const definitions = joinDefinitions(segments.map(({ segment }) => segment.definitions));
    return join(segments.map(({ start, segment }) => ({ start, reading: readWith(definitions, segment) })));
  };
}

function join(readings: readonly { readonly start: number; readonly reading: Reading }[]): PlacedBlocks {
  const joined = new JoinedSegments();
  const footnotes = new Set<string>();
  for (const { start, reading } of readings) {
    joined.add(reading.drafts, start);
    for (const label of reading.footnotes) footnotes.add(label);
  }
  return { placed: joined.placed, footnotes };
}
