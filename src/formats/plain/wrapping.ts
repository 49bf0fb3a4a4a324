import type { Line } from "./lines.ts";
import type { readWords, Words } from "./words.ts";

/** A line shorter than this is not broken because the column is full. */
const NARROWEST = 40;
/** Nobody breaks lines by hand at a wider column. */
export const WIDEST = 120;
/** So many lines may be wider than the column: an address cannot be broken. */
const OUTLIERS = 0.05;
/** So many of the lines that go on have to be full. */
const MOST_FULL = 0.6;
/** With fewer lines to judge by, every one has to go on in the middle of a sentence. */
const FEW = 3;

/**
 * Lines as their writer meant them: where the text is broken at a column, the lines of a paragraph are joined. Whether it
 * is shows in the lines themselves: each is so long that the first word of the next one would not have fitted.
 */
export function joinWrapped(lines: readonly Line[], text: string, wordsOf: typeof readWords): readonly Line[] {
  const column = areParagraphs(lines) ? undefined : wrapColumn(lines);
  if (column === undefined) return lines;
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    while (i + 1 < lines.length && runsOn(lines[i]!, lines[i + 1]!, column)) i++;
    const last = lines[i]!;
    joined.push(first === last ? first : whole(first, last, wordsOf(text.slice(first.start, last.end))!));
  }
  return joined;
}

/** The words from the first line to the last as one line, which stands where the first does. */
const whole = ({ start, indent, marker, blankBefore }: Line, { end, blankAfter }: Line, words: Words): Line => ({
  words,
  indent,
  marker,
  start,
  end,
  blankBefore,
  blankAfter,
  wrapped: true,
});

/** So many lines are wider than anybody breaks them that each is a paragraph. */
export function areParagraphs(lines: readonly Line[]): boolean {
  let narrow = 0;
  for (const line of lines) if (endColumn(line) <= WIDEST) narrow++;
  return narrow <= widestOf(lines);
}

/** The column at which the text is broken; undefined if a line is a paragraph all the same. */
function wrapColumn(lines: readonly Line[]): number | undefined {
  const column = Uint32Array.from(lines, endColumn).sort()[widestOf(lines)] ?? 0;
  if (column < NARROWEST) return undefined;
  const pairs = lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1];
    return next && endColumn(line) >= NARROWEST && mayRunOn(line, next) ? [[line, next]] : [];
  });
  if (pairs.length < FEW)
    return pairs.length > 0 && pairs.every(([line, next]) => breaksSentence(line, next)) ? column : undefined;
  const full = pairs.filter(([line, next]) => isFull(line, next, column));
  return full.length / pairs.length >= MOST_FULL ? column : undefined;
}

/** Which line is the widest, in order of their widths, if the outliers are left out. */
const widestOf = ({ length }: readonly Line[]): number => Math.floor((length - 1) * (1 - OUTLIERS));

/** The next line goes on with the paragraph of this one. A deeper indentation begins a paragraph, unless below an item. */
function runsOn(line: Line, next: Line, column: number): boolean {
  if (!mayRunOn(line, next)) return false;
  const beginsAnew = next.indent > line.indent + 1 && !line.marker && !line.words.isOpen;
  return !beginsAnew && (isFull(line, next, column) || breaksSentence(line, next));
}

const mayRunOn = (line: Line, next: Line): boolean =>
  !line.blankAfter && !next.marker && !line.words.isRule && !next.words.isRule;

const isFull = (line: Line, next: Line, column: number): boolean => endColumn(line) + 1 + next.words.firstWord > column;

/** No mark ends the line, and a small letter begins the next. */
const breaksSentence = (line: Line, next: Line): boolean => line.words.isOpen && next.words.isSmall;

const endColumn = ({ indent, words }: Line): number => indent + words.width;
