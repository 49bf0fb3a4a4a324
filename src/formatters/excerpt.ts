import type { Location } from "../engine/result.ts";
import { characterWidth, displayWidth } from "./width.ts";

/** The words that a finding is about, and as much of their line as there is room for. */
export interface Excerpt {
  readonly before: string;
  readonly flagged: string;
  readonly after: string;
}

/** Cuts the excerpt from the line on which the location begins. Lines can be a megabyte long: only a window is looked at. */
export function excerpt(source: string, { span, column }: Location, width: number): Excerpt {
  const reach = 2 * width;
  const windowStart = Math.max(span.start - column + 1, span.start - reach);
  const before = visible(source.slice(windowStart, span.start)).trimStart();
  const rest = source.slice(span.start, span.start + 2 * reach).split(/[\r\n\u2028\u2029]/u, 1)[0]!;
  const words = visible(rest.slice(0, span.end - span.start));
  const flagged = cutEnd(words, width - 2);
  const after = flagged === words ? visible(rest.slice(span.end - span.start)).trimEnd() : "";

  const room = width - displayWidth(flagged);
  const left = Math.min(displayWidth(before), Math.max(Math.floor(room / 2), room - displayWidth(after)));
  return { before: cutStart(before, left), flagged, after: cutEnd(after, room - left) };
}

/** One cell or two for every character, so that marks can be set below. */
const visible = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ");

/** The beginning of a text, with a sign that there is more. */
function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${fitting(Array.from(text), width - 1).join("")}…`;
}

function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `…${fitting(Array.from(text).toReversed(), width - 1)
    .toReversed()
    .join("")}`;
}

function fitting(characters: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += characterWidth(character)) > width);
  return end === -1 ? characters : characters.slice(0, end);
}
