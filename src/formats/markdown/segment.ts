import type { Tree } from "@lezer/common";
import { remembered, rememberedText } from "../../text/remembered.ts";
import { parser } from "./parser.ts";
import { frontMatterLength, prepare } from "./prepare.ts";
import { type Definition, type Definitions, readDefinitions } from "./targets.ts";
import { type Reading, readTree } from "./walk.ts";

/** A stretch of a document that is read the same whatever stands around it, but for the links whose address is defined elsewhere. */
export interface Segment {
  readonly source: string;
  readonly definitions: readonly Definition[];
  /** As if no link were defined. */
  readonly reading: Reading;
  /** The labels that are links if they are defined. */
  readonly cited: readonly string[];
  /** To be read again with definitions, if anything is cited. */
  readonly tree?: Tree;
}

interface PlacedSegment {
  /** Where it begins in the document. */
  readonly start: number;
  readonly segment: Segment;
}

/**
 * In front of a line that begins a block outside of all others: a heading, or behind a blank line anything but the item of a list,
 * which may go on with a list before. Only what runs on over blank lines can be open there: a fence, a comment, other markup.
 */
const CUT = /\n(?:(?=#{1,6}(?:[ \t\r\n]|$))|[ \t\r]*\n(?![ \t\r\n]|[*+-](?:[ \t\r\n]|$)|\d+[.)](?:[ \t\r\n]|$)|$))/gu;

/** What follows on a segment, for the parser. */
const NEXT = "\n# ";

/** Cuts documents, behind their front matter, into segments. Each is read once for its characters. */
export function segmenter(): (text: string) => readonly PlacedSegment[] {
  const closed = rememberedText(readClosed);
  const last = rememberedText(readLast);
  return (text) => {
    const segments: PlacedSegment[] = [];
    let start = frontMatterLength(text);
    let least = 0;
    for (const { index, 0: found } of text.matchAll(CUT)) {
      const end = index + found.length - 1;
      if (end < start + least) continue;
      const segment = closed(text.slice(start, end));
      if (segment) {
        segments.push({ start, segment });
        start = end + 1;
        least = 0;
      } else {
        // Tried again when it is twice as long, or a fence that is never closed would take time with the square of its length.
        least = 2 * (end - start);
      }
    }
    segments.push({ start, segment: last(text.slice(start)) });
    return segments;
  };
}

/** Undefined if its last block goes on behind it: what follows is no heading then. */
function readClosed(source: string): Segment | undefined {
  const tree = parser.parse(prepare(source + NEXT));
  return tree.topNode.lastChild?.from === source.length + 1 ? segmentOf(source, tree) : undefined;
}

const readLast = (source: string): Segment => segmentOf(source, parser.parse(prepare(source)));

function segmentOf(source: string, tree: Tree): Segment {
  const cited = new Set<string>();
  const nothing: Definitions = {
    get(label) {
      cited.add(label);
      return undefined;
    },
  };
  const reading = readTree(tree, source, nothing);
  const definitions = readDefinitions(source, tree);
  return { source, definitions, reading, cited: [...cited], ...(cited.size > 0 && { tree }) };
}

export const readWith = (definitions: ReadonlyMap<string, string>, segment: Segment): Reading =>
  segment.tree && segment.cited.some((label) => definitions.has(label))
    ? rereaderWith(definitions)(segment)
    : segment.reading;

const rereaderWith = remembered((definitions: ReadonlyMap<string, string>) =>
  remembered(({ tree, source }: Segment) => readTree(tree!, source, definitions)),
);
