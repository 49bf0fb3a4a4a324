type Ends = readonly [start: number, end: number];

/** The readers of one edition ask for the same two texts. */
let last: { readonly a: string; readonly b: string; readonly ends: Ends } | undefined;

/** How many characters two texts have in common at their beginning, and behind that at their end. */
export function commonEnds(a: string, b: string): Ends {
  if (last?.a !== a || last.b !== b) last = { a, b, ends: endsOf(a, b) };
  return last.ends;
}

/** Pieces of this length are compared whole, which takes no time; then the one in which they differ, sign by sign. */
const PIECE = 1024;

function endsOf(a: string, b: string): Ends {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start + PIECE <= most && a.slice(start, start + PIECE) === b.slice(start, start + PIECE)) start += PIECE;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const rest = most - start;
  let end = 0;
  while (end + PIECE <= rest && before(a, end) === before(b, end)) end += PIECE;
  while (end < rest && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return [start, end];
}

const before = (text: string, end: number): string => text.slice(text.length - end - PIECE, text.length - end);
