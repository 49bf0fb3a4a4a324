import type { Location } from "../../engine/result.ts";
import type { Span } from "../../text/span.ts";
import { excerpt } from "../excerpt.ts";
import { markup, type Markup } from "./markup.ts";

/** Cells of an excerpt where the sentence is not at hand. */
const WIDTH = 200;

/** The sentence that the places have in common, with the words of each marked. */
export function marked(places: readonly Location[], source: string | undefined): Markup {
  const passage = places[0]?.passage;
  if (passage) return markSpans(passage.text, shifted(places, passage.start));
  if (source === undefined) return markup``;
  const { before, flagged, after } = excerpt(source, places[0]!, WIDTH);
  return markup`${before}<mark>${flagged}</mark>${after}`;
}

const shifted = (places: readonly Location[], by: number): readonly Span[] =>
  places.map(({ span }) => ({ start: span.start - by, end: span.end - by }));

/** Spans may overlap or reach over an end of the text. */
function markSpans(text: string, spans: readonly Span[]): Markup {
  const pieces: Markup[] = [];
  let seen = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const words = text.slice(Math.max(start, seen), end);
    // Markup around the words is blank.
    const from = Math.max(start, seen) + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    if (from >= to) continue;
    pieces.push(markup`${text.slice(seen, from)}<mark>${text.slice(from, to)}</mark>`);
    seen = to;
  }
  return markup`${pieces}${text.slice(seen)}`;
}
