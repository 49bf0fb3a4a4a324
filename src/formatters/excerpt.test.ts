import { expect, test } from "vitest";
import { LineIndex } from "../text/line-index.ts";
import { excerpt } from "./excerpt.ts";
import { displayWidth } from "./width.ts";

/** Draws the excerpt around `[…]` in the text. */
function draw(marked: string, width: number): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const source = marked.replace("[", "").replace("]", "");
  const index = new LineIndex(source);
  const from = index.position(start);
  const to = index.position(end);
  const at = { span: { start, end }, ...from, endLine: to.line, endColumn: to.column, place: {} };
  const { before, flagged, after } = excerpt(source, at, width);
  expect(displayWidth(before + flagged + after)).toBeLessThanOrEqual(width);
  return `${before}[${flagged}]${after}`;
}

test.each([
  ["a short line in full", "first\n  held [40] workshops  \nlast", "held [40] workshops"],
  ["the middle of a long line", "a b c d e f g h i j k l [40] m n o p q r s t", "…i j k l [40] m n o p…"],
  ["more before where little follows", "a b c d e f g h i j k l [40] m", "… f g h i j k l [40] m"],
  ["wide characters", "在报告期内共举办了[40场]讲习班，参加者众多", "…举办了[40场]讲习班…"],
  ["many lines: the first", "one [two\nthree] four", "one [two]"],
  ["too long a passage: its beginning", "[one two three four five six seven]", "[one two three fou…]"],
  ["tabs and control characters", "a\tb\u0007 [40]\tc", "a b  [40] c"],
  ["an empty place", "one []two", "one []two"],
])("%s", (_, marked, drawn) => {
  expect(draw(marked, 20)).toBe(drawn);
});
