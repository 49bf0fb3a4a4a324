import type { Location, Message } from "../../engine/result.ts";
import type { Span } from "../../text/span.ts";
import { excerpt } from "../excerpt.ts";
import { difference } from "./difference.ts";
import { markup, type Markup } from "./markup.ts";

/** Cells of an excerpt where the sentence is not at hand. */
const WIDTH = 200;

/** Whole sentences are marked lightly, or nothing could be read. */
const LONG = 40;

/** The sentence that some places of a finding have in common, with the words of each marked. */
export function marked(places: readonly Location[], finding: Message, source: string | undefined): Markup {
  const passage = places[0]?.passage;
  if (passage) return markWords(passage.text, passage.start, places, finding);
  if (source === undefined) return markup``;
  const { before, flagged, after } = excerpt(source, places[0]!, WIDTH);
  return markup`${before}<mark>${flagged}</mark>${after}`;
}

/** Places may overlap or reach over an end of the text. */
function markWords(text: string, offset: number, places: readonly Location[], finding: Message): Markup {
  const pieces: Markup[] = [];
  let seen = 0;
  for (const place of places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const start = Math.max(place.span.start - offset, seen);
    const words = text.slice(start, place.span.end - offset);
    // Markup around the words is blank.
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    if (from >= to) continue;
    pieces.push(markup`${text.slice(seen, from)}${mark(text.slice(from, to), place, finding)}`);
    seen = to;
  }
  return markup`${pieces}${text.slice(seen)}`;
}

/** Where two sides are nearly the same, what differs stands out. */
function mark(words: string, place: Location, finding: Message): Markup {
  const other = place === finding ? finding.related[0] : finding;
  const found = other && difference(words, wordsOf(other));
  if (!found) return words.length > LONG ? markup`<mark class="long">${words}</mark>` : markup`<mark>${words}</mark>`;
  const [before, differing, after] = cut(words, found);
  return markup`<mark class="long">${before}<b>${differing}</b>${after}</mark>`;
}

const cut = (text: string, { start, end }: Span): readonly [string, string, string] => [
  text.slice(0, start),
  text.slice(start, end),
  text.slice(end),
];

const wordsOf = ({ passage, span }: Location): string =>
  passage?.text.slice(span.start - passage.start, span.end - passage.start).trim() ?? "";
