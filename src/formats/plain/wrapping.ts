import { columns } from "./columns.ts";
import type { Line } from "./lines.ts";

/** Text that is broken by hand keeps to a column; most of its lines that go on are nearly that long. */
const NARROWEST = 50;
const WIDEST = 120;

/**
 * Whether the lines of a text are broken at a column, so that a paragraph runs over several of them. A text whose lines
 * are whole paragraphs has some that are far longer.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => text.length > WIDEST || columns(text) > WIDEST)) return false;
  const running = lines.filter((line) => !line.blankAfter);
  const full = running.filter(({ text }) => columns(text) >= NARROWEST);
  return running.length >= 3 && full.length / running.length > 0.5;
}

/** The next line goes on with the paragraph of this one. */
export const runsOn = (line: Line, next: Line): boolean =>
  !line.blankAfter && !next.marker && columns(line.text) >= NARROWEST / 2;
