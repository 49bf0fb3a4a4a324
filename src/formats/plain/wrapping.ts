import { columns } from "./columns.ts";
import { isRule, type Line } from "./lines.ts";

/** A line shorter than this is not broken because the column is full. */
const NARROWEST = 40;
/** Nobody breaks lines by hand at a wider column. */
const WIDEST = 120;
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
export function joinWrapped(lines: readonly Line[], text: string): Line[] {
  const column = wrapColumn(lines);
  if (column === undefined) return [...lines];
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const current = joined.at(-1);
    if (current && last && runsOn(last, line, column)) {
      const { start, blankBefore, indent, marker } = current;
      const { end, blankAfter } = line;
      const whole = { start, end, text: text.slice(start, end), blankBefore, blankAfter, indent, wrapped: true };
      joined[joined.length - 1] = marker ? { ...whole, marker } : whole;
    } else {
      joined.push(line);
    }
    last = line;
  }
  return joined;
}

/** The column at which the text is broken; undefined if a line is a paragraph. */
function wrapColumn(lines: readonly Line[]): number | undefined {
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  const column = widths[Math.floor((widths.length - 1) * (1 - OUTLIERS))] ?? 0;
  if (column < NARROWEST || column > WIDEST) return undefined;
  const pairs = lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1];
    return next && widthOf(line) >= NARROWEST && mayRunOn(line, next) ? [[line, next]] : [];
  });
  if (pairs.length < FEW)
    return pairs.length > 0 && pairs.every(([line, next]) => breaksSentence(line, next)) ? column : undefined;
  const full = pairs.filter(([line, next]) => isFull(line, next, column));
  return full.length / pairs.length >= MOST_FULL ? column : undefined;
}

/** The next line goes on with the paragraph of this one. A deeper indentation begins a paragraph, unless below an item. */
function runsOn(line: Line, next: Line, column: number): boolean {
  if (!mayRunOn(line, next)) return false;
  const beginsAnew = next.indent > line.indent + 1 && !line.marker && !OPEN_END.test(line.text);
  return !beginsAnew && (isFull(line, next, column) || breaksSentence(line, next));
}

const mayRunOn = (line: Line, next: Line): boolean =>
  !line.blankAfter && !next.marker && !isRule(line) && !isRule(next);

const isFull = (line: Line, next: Line, column: number): boolean => widthOf(line) + 1 + firstWordOf(next) > column;

/** No mark ends the line, and a small letter begins the next. */
const breaksSentence = (line: Line, next: Line): boolean => OPEN_END.test(line.text) && /^\p{Ll}/u.test(next.text);

const OPEN_END = /[^.!?:;。！？：；]$/u;

const widthOf = ({ indent, text }: Line): number => indent + columns(text);

/** Chinese may be broken behind any character. */
const firstWordOf = ({ text }: Line): number =>
  columns(/^(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)/u.exec(text.slice(0, WIDEST))?.[0] ?? "");
