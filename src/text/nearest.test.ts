import { expect, test } from "vitest";
import { suggest } from "./nearest.ts";

test.each([
  ["profle", ["profile", "period"], 'did you mean "profile"?'],
  ["DATE", ["date", "period"], 'did you mean "date"?'],
  ["xyz", ["profile", "period"], "known: profile, period"],
  ["xyz", [], "there are none"],
])("%s", (word, known, sentence) => {
  expect(suggest(word, known)).toBe(sentence);
});
