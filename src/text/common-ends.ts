type Ends = readonly [start: number, end: number];

/** The readers of one edition ask for the same two texts. */
let last: { readonly a: string; readonly b: string; readonly ends: Ends } | undefined;

/** How many characters two texts have in common at their beginning, and behind that at their end. */
export function commonEnds(a: string, b: string): Ends {
  if (last?.a !== a || last.b !== b) last = { a, b, ends: endsOf(a, b) };
  return last.ends;
}

/** Pieces of these lengths are compared whole, which takes no time; the last one sign by sign. */
const PIECES = [4096, 64];

function endsOf(a: string, b: string): Ends {
  const most = Math.min(a.length, b.length);
  let start = 0;
  for (const piece of PIECES)
    while (start + piece <= most && a.slice(start, start + piece) === b.slice(start, start + piece)) start += piece;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const rest = most - start;
  let end = 0;
  for (const piece of PIECES) while (end + piece <= rest && endOf(a, end, piece) === endOf(b, end, piece)) end += piece;
  while (end < rest && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return [start, end];
}

/** So many signs in front of the last ones. */
const endOf = (text: string, last: number, length: number): string =>
  text.slice(text.length - last - length, text.length - last);
