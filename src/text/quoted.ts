import type { Span } from "./span.ts";

/** What stands between pairs of marks, without them. The marks may be the same, so they are paired from the beginning. */
export function quotedIn(text: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(open); from >= 0;) {
    const start = from + open.length;
    const end = text.indexOf(close, start);
    if (end < 0) break;
    spans.push({ start, end });
    from = text.indexOf(open, end + close.length);
  }
  return spans;
}
