import type { Block, DocumentBlocks } from "../text/block.ts";
import { inPlace, type PlacedBlock, type PlacedBlocks } from "../text/placed-block.ts";
import { memory, remembered, rememberedText } from "../text/remembered.ts";
import { shift } from "../text/span.ts";
import { readHeadings, readTitle, type Title } from "./plain/headings.ts";
import { type Line, linesOf, readWords, type Words } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { cutLines, lineCutter, type RawLine } from "./plain/raw-lines.ts";
import { readSeen, type Seen } from "./plain/seen.ts";
import { joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export const readPlain = (text: string): DocumentBlocks =>
  inPlace(
    readLinesWith(text, {
      cut: (whole) => cutLines(whole, readWords),
      wordsOf: readWords,
      titleOf: ({ text: words }) => readTitle(words),
      seenOf: ({ text: words }, skip) => readSeen(words.slice(skip)),
      blockOf: makeBlock,
    }),
  );

/** For a text that is being edited: what a line says is remembered. */
export function plainReader(): (text: string) => PlacedBlocks {
  const wordsOf = rememberedText(readWords);
  const titles = memory<Words, Title | undefined>();
  const [seen, seenBehindMarkers] = [memory<Words, Seen>(), memory<Words, Seen>()];
  /** Of one line nearly always one block is made. */
  const made = remembered((_words: Seen): Block[] => []);
  const readers: Readers = {
    cut: lineCutter(wordsOf),
    wordsOf,
    titleOf: ({ said, text }) => titles(said, () => readTitle(text)),
    seenOf: ({ said, text }, skip) => (skip === 0 ? seen : seenBehindMarkers)(said, () => readSeen(text.slice(skip))),
    blockOf: (words, length, skip, shape) => {
      const blocks = made(words);
      for (const block of blocks) if (hasShape(block, shape)) return block;
      const block = makeBlock(words, length, skip, shape);
      blocks.push(block);
      return block;
    },
  };
  return (text) => readLinesWith(text, readers);
}

/** What reads the pieces of a text. */
interface Readers {
  readonly cut: (text: string) => readonly RawLine[];
  readonly wordsOf: typeof readWords;
  readonly titleOf: (line: Line) => Title | undefined;
  /** What is seen behind so many characters, which are the marker of the line. */
  readonly seenOf: (line: Line, skip: number) => Seen;
  readonly blockOf: typeof makeBlock;
}

function readLinesWith(text: string, { cut, wordsOf, titleOf, seenOf, blockOf }: Readers): PlacedBlocks {
  const lines = joinWrapped(linesOf(cut(text)), text, wordsOf);
  const headings = readHeadings(lines, titleOf);
  const lists = new ListTracker();
  const placed: PlacedBlock[] = [];
  /** The block of a line, behind its marker, and the notes that a converter has left in it. */
  const add = (line: Line, shape: Shape, skip = 0, list?: number): void => {
    const { start, end } = line;
    const words = seenOf(line, skip);
    placed.push({ at: start, block: blockOf(words, end - start, skip, shape), list });
    for (const block of words.notes) placed.push({ at: start + skip, block, list: undefined });
  };
  for (const line of lines) {
    if (line.isRule) continue;
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

type Shape = Pick<Block, "kind" | "level" | "list" | "marker" | "headingLike">;

const PARAGRAPH: Shape = { kind: "paragraph", level: 0 };
const LIKE_HEADING: Shape = { kind: "paragraph", level: 0, headingLike: true };

/** Offsets are relative to the line. */
const makeBlock = (seen: Seen, length: number, skip: number, shape: Shape): Block => ({
  span: { start: 0, end: length },
  content: shift(seen.content, skip),
  text: seen.text,
  links: seen.links.map(({ span, target }) => ({ span: shift(span, skip), target })),
  opaque: seen.opaque.map((span) => shift(span, skip)),
  ...shape,
});

/** Whether a block that was made of the words of a line is the one that would be made: its marker is another one at most in how it is read. */
const hasShape = ({ kind, level, headingLike, marker }: Block, shape: Shape): boolean =>
  kind === shape.kind &&
  level === shape.level &&
  headingLike === shape.headingLike &&
  marker?.style === shape.marker?.style &&
  marker?.value === shape.marker?.value;
