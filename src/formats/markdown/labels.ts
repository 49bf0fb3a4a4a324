import { type MarkerReading, readMarker } from "../../text/marker.ts";

/** A line of a paragraph that begins with a label Markdown does not know: `(a)`, `·`, `一、`. */
interface Labelled {
  /** Where the line begins in the text of the paragraph. */
  readonly start: number;
  readonly reading: MarkerReading;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;
/** What may stand before a label: not the backslash of an escape, nor a picture. */
const LEADS = /^[\s>*_~]*$/u;
const INTRODUCES = /[:;：；]\s*$/u;
const UNMISTAKABLE = /[•·‧●○▪、．]/u;

/**
 * Finds the lines of a paragraph that are items of a list of their own. `source` and `seen` are the paragraph as written
 * and as seen.
 *
 * A wrapped line may begin with `(a)`, `A.` or a dash by chance. Such a label counts if the paragraph begins with it, if
 * a colon or semicolon comes before it, or if another one of its form begins a line of the paragraph.
 */
export function labelledLines(source: string, seen: string): Labelled[] {
  const candidates = lineStarts(source).flatMap((start, i, starts) => {
    const reading = readMarker(seen.slice(start, starts[i + 1]));
    return reading && LEADS.test(source.slice(start, start + reading.indent)) ? [{ start, reading }] : [];
  });
  const counts = new Map<string, number>();
  for (const { reading } of candidates) counts.set(reading.form, (counts.get(reading.form) ?? 0) + 1);
  return candidates.filter(
    ({ start, reading: { form } }) =>
      start === 0 ||
      UNMISTAKABLE.test(form) ||
      counts.get(form)! > 1 ||
      INTRODUCES.test(seen.slice(Math.max(0, start - NEAR), start)),
  );
}

/** How far back to look for a colon, past the markup and the white space before a line. */
const NEAR = 80;

function lineStarts(text: string): number[] {
  const starts = [0];
  while (BREAK.test(text)) starts.push(BREAK.lastIndex);
  return starts;
}
