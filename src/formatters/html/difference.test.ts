import { expect, test } from "vitest";
import { difference } from "./difference.ts";

/** The text with the difference in brackets. */
function drawn(text: string, other: string): string | undefined {
  const found = difference(text, other);
  return found && `${text.slice(0, found.start)}[${text.slice(found.start, found.end)}]${text.slice(found.end)}`;
}

test.each([
  ["Freeze the code for release 4.3", "Freeze the code of release 4.3", "Freeze the code [for] release 4.3"],
  [
    "In 2021, forty workshops took place.",
    "In 2022, forty workshops took place.",
    "In [2021], forty workshops took place.",
  ],
  [
    "与五所大学共同创办的气象观测夏令营吸引了近三百名中学生参加。",
    "与五所大学共同创办的气象观测夏令营吸引了近四百名中学生参加。",
    "与五所大学共同创办的气象观测夏令营吸引了近[三]百名中学生参加。",
  ],
  [
    "The library opened its reading room",
    "The library opened its old reading room",
    "The library opened its []reading room",
  ],
])("%s", (text, other, expected) => {
  expect(drawn(text, other)).toBe(expected);
});

test("there is none between equal texts, short ones, and such as have little in common", () => {
  expect(drawn("The library opened its reading room", "The library opened its reading room")).toBeUndefined();
  expect(drawn("40 workshops", "14 workshops")).toBeUndefined();
  expect(drawn("The library opened its reading room.", "A museum was founded in another town.")).toBeUndefined();
});

test("a character of two units is not cut", () => {
  expect(drawn("Twenty-four characters, 𝒲 and 𝒳", "Twenty-four characters, 𝒲 and 𝒴")).toBe(
    "Twenty-four characters, 𝒲 and [𝒳]",
  );
});
