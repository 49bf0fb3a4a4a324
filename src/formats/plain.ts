import type { Block, DocumentBlocks } from "../text/block.ts";
import { commonEnds } from "../text/common-ends.ts";
import { type ChangedBlock, inPlace, type PlacedBlock, type PlacedBlocks } from "../text/placed-block.ts";
import { lazily } from "../text/lazily.ts";
import { rememberedText } from "../text/remembered.ts";
import { readHeadings } from "./plain/headings.ts";
import { type Line, linesOf } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { cutLines, lineCutter, type RawLine } from "./plain/raw-lines.ts";
import { readWords, type Shape } from "./plain/words.ts";
import { areParagraphs, joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export const readPlain = (text: string): DocumentBlocks =>
  inPlace({ placed: placeLines(joinWrapped(linesOf(cutLines(text, readWords)), text, readWords)) });

/** For a text that is being edited: what a line says is remembered, and the others are left alone where they can be. */
export function plainReader(): (text: string) => PlacedBlocks {
  const wordsOf = rememberedText(readWords);
  const cut = lineCutter(wordsOf);
  let earlier: Edition = { text: "", cut: [], areParagraphs: false };
  return (text) => {
    const now = cut(text);
    const read = lazily({ lines: () => linesOf(now) });
    const changed = earlier.areParagraphs ? changedLine(earlier, text, now) : undefined;
    earlier = { text, cut: now, areParagraphs: changed !== undefined || areParagraphs(read.lines) };
    return lazily({ placed: () => placeLines(joinWrapped(read.lines, text, wordsOf)), changed: () => changed });
  };
}

/** A text that was read, and whether each of its lines is a paragraph. */
interface Edition {
  readonly text: string;
  readonly cut: readonly RawLine[];
  readonly areParagraphs: boolean;
}

/** What is now said in the line that all of a change lies in, if the others are read as before. */
function changedLine(earlier: Edition, text: string, cut: readonly RawLine[]): ChangedBlock | undefined {
  const [head, tail] = commonEnds(earlier.text, text);
  const at = cut.findLastIndex(({ from }) => from <= head);
  const [was, is] = [earlier.cut[at], cut[at]];
  if (!was?.words || !is?.words || earlier.text.length - tail > was.to || text.length - tail > is.to) return undefined;
  const [before, after] = [was.words, is.words];
  if (!after.standsLike(before)) return undefined;
  const skip = after.marker ? after.marker.body - after.indent : 0;
  if (before.seenBehind(skip).notes.length + after.seenBehind(skip).notes.length > 0) return undefined;
  return { earlier: earlier.text, at: is.from + after.indent, read: (shape) => after.block(skip, shapeOf(shape)) };
}

function placeLines(lines: readonly Line[]): PlacedBlock[] {
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
  return placed;
}

const shapeOf = ({ kind, level, list, marker, headingLike }: Block): Shape => ({
  kind,
  level,
  ...(list !== undefined && { list }),
  ...(marker && { marker }),
  ...(headingLike && { headingLike }),
});

const PARAGRAPH: Shape = { kind: "paragraph", level: 0 };
const LIKE_HEADING: Shape = { kind: "paragraph", level: 0, headingLike: true };
