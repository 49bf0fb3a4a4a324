import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test.each([
  ["words", "one two three four", 9, ["one two", "three", "four"]],
  [
    "Chinese, anywhere but before a mark",
    "举办了十四场讲习班，共四十场。",
    10,
    ["举办了十四", "场讲习班，", "共四十场。"],
  ],
  ["figures stay whole", "共2021年", 6, ["共2021", "年"]],
  [
    "a word that is too long stays whole",
    "see https://example.org/a/long/address here",
    10,
    ["see", "https://example.org/a/long/address", "here"],
  ],
  ["nothing", "", 10, [""]],
])("%s", (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
