import type { DocumentBlocks } from "../text/block.ts";
import { inPlace, type PlacedBlock, type PlacedBlocks } from "../text/placed-block.ts";
import { rememberedText } from "../text/remembered.ts";
import { readHeadings } from "./plain/headings.ts";
import { type Line, linesOf } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { cutLines, lineCutter, type RawLine } from "./plain/raw-lines.ts";
import { readWords, type Shape } from "./plain/words.ts";
import { joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export const readPlain = (text: string): DocumentBlocks =>
  inPlace(readLines(text, cutLines(text, readWords), readWords));

/** For a text that is being edited: what a line says is remembered. */
export function plainReader(): (text: string) => PlacedBlocks {
  const wordsOf = rememberedText(readWords);
  const cut = lineCutter(wordsOf);
  return (text) => readLines(text, cut(text), wordsOf);
}

function readLines(text: string, cut: readonly RawLine[], wordsOf: typeof readWords): PlacedBlocks {
  const lines = joinWrapped(linesOf(cut), text, wordsOf);
  const headings = readHeadings(lines);
  const lists = new ListTracker();
  const placed: PlacedBlock[] = [];
  /** The block of a line, behind its marker, and the notes that a converter has left in it. */
  const add = ({ words, start }: Line, shape: Shape, skip = 0, list?: number): void => {
    placed.push({ at: start, block: words.block(skip, shape), list });
    for (const block of words.seenBehind(skip).notes) placed.push({ at: start + skip, block, list: undefined });
  };
  for (const line of lines) {
    if (line.words.isRule) continue;
    const heading = headings.get(line);
    if (heading?.kind === "heading") {
      lists.reset();
      add(line, { kind: "heading", level: heading.level });
    } else if (line.marker) {
      const { list, level, reading } = lists.place(line);
      const { marker, body, indent } = line.marker;
      const span = { start: 0, end: marker.text.length };
      add(line, { kind: "item", level, list: 0, marker: { span, ...marker, ...reading } }, body - indent, list);
    } else {
      lists.pause();
      add(line, heading ? LIKE_HEADING : PARAGRAPH);
    }
  }
  return { placed };
}

const PARAGRAPH: Shape = { kind: "paragraph", level: 0 };
const LIKE_HEADING: Shape = { kind: "paragraph", level: 0, headingLike: true };
