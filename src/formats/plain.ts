import type { Block, DocumentBlocks } from "../text/block.ts";
import { inPlace, type PlacedBlock, type PlacedBlocks } from "../text/placed-block.ts";
import { memory, rememberedText } from "../text/remembered.ts";
import { shift } from "../text/span.ts";
import { readHeadings, readTitle } from "./plain/headings.ts";
import { type Line, readLines, readWords } from "./plain/lines.ts";
import { ListTracker } from "./plain/lists.ts";
import { readSeen, type Seen } from "./plain/seen.ts";
import { joinWrapped } from "./plain/wrapping.ts";

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export const readPlain = (text: string): DocumentBlocks =>
  inPlace(readLinesWith(text, { wordsOf: readWords, titleOf: readTitle, seenOf: readSeen, blockOf: makeBlock }));

/** For a text that is being edited: what a line says is remembered. */
export function plainReader(): (text: string) => PlacedBlocks {
  const wordsOf = rememberedText(readWords);
  const titleOf = rememberedText(readTitle);
  const seenOf = rememberedText(readSeen);
  const known = memory<Seen, Block[]>();
  const blockOf: typeof makeBlock = (seen, length, skip, shape) => {
    const blocks = known(seen, () => []);
    let block = blocks.find((one) => hasShape(one, length, shape));
    if (!block) blocks.push((block = makeBlock(seen, length, skip, shape)));
    return block;
  };
  return (text) => readLinesWith(text, { wordsOf, titleOf, seenOf, blockOf });
}

/** What reads the pieces of a line. */
interface Readers {
  readonly wordsOf: typeof readWords;
  readonly titleOf: typeof readTitle;
  readonly seenOf: typeof readSeen;
  readonly blockOf: typeof makeBlock;
}

function readLinesWith(text: string, { wordsOf, titleOf, seenOf, blockOf }: Readers): PlacedBlocks {
  const lines = joinWrapped(readLines(text, wordsOf), text, wordsOf);
  const headings = readHeadings(lines, titleOf);
  const lists = new ListTracker();
  const placed: PlacedBlock[] = [];
  /** The block of a line, behind its marker, and the notes that a converter has left in it. */
  const add = ({ start, end, text: words }: Line, shape: Shape, skip = 0, list?: number): void => {
    const seen = seenOf(skip === 0 ? words : words.slice(skip));
    placed.push({ at: start, block: blockOf(seen, end - start, skip, shape), list });
    for (const block of seen.notes) placed.push({ at: start + skip, block, list: undefined });
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

/** Whether a block that was made of the same words is the one that would be made. */
const hasShape = ({ span, kind, level, headingLike, marker }: Block, length: number, shape: Shape): boolean =>
  kind === shape.kind &&
  level === shape.level &&
  headingLike === shape.headingLike &&
  span.end === length &&
  marker?.text === shape.marker?.text &&
  marker?.style === shape.marker?.style &&
  marker?.value === shape.marker?.value;
