import type { Link } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import type { Seen } from "./seen.ts";

/** A part of a paragraph that becomes a block. `text` is what is seen from `start` to `end`. */
export interface Piece extends Span {
  readonly text: string;
  readonly links: readonly Link[];
  readonly opaque: readonly Span[];
  readonly anchors: readonly string[];
}

/** All that is seen as one piece. */
export const wholePiece = ({ start, links, opaque, anchors }: Seen, text: string): Piece => ({
  start,
  end: start + text.length,
  text,
  links,
  opaque,
  anchors: anchors.map(({ name }) => name),
});

/** Cuts what is seen, `text`, at offsets into it, and gives each piece the links, code and anchors that stand in it. */
export function cut(seen: Seen, text: string, cuts: readonly number[]): Piece[] {
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  if (starts.length === 1) return [wholePiece(seen, text)];
  const bounds = [...starts, text.length].map((offset) => seen.start + offset);
  const links = distribute(seen.links, ({ span }) => span.start, bounds);
  const opaque = distribute(seen.opaque, ({ start }) => start, bounds);
  const anchors = distribute(seen.anchors, ({ at }) => at, bounds);
  return starts.map((offset, i) => ({
    start: bounds[i]!,
    end: bounds[i + 1]!,
    text: text.slice(offset, starts[i + 1]),
    links: links[i]!,
    opaque: opaque[i]!,
    anchors: anchors[i]!.map(({ name }) => name),
  }));
}

/** Deals things in the order of their places out to the parts between bounds, in one pass. */
function distribute<T>(things: readonly T[], placeOf: (thing: T) => number, bounds: readonly number[]): T[][] {
  let next = 0;
  return bounds.slice(1).map((end) => {
    const first = next;
    while (next < things.length && placeOf(things[next]!) < end) next++;
    return things.slice(first, next);
  });
}

/** Whether an offset lies inside of one of the spans, which are in order. It has to be asked in order too. */
export function covers(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  let end = 0;
  return (offset) => {
    for (; next < spans.length && spans[next]!.start < offset; next++) end = Math.max(end, spans[next]!.end);
    return end > offset;
  };
}
