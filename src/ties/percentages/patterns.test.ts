import { expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { factReader } from "../../model/facts/read.ts";
import { finder } from "./patterns.ts";
import { skeletonReader } from "./skeleton.ts";

/** How often a pattern is found in a text. */
function found(pattern: string, text: string): number {
  const [facts] = factReader(en, [])([{ text, opaque: [] }]);
  return finder([pattern], en)(skeletonReader(en)(text, 0, facts!)).length;
}

// A pattern waits for a text that has what stands in none of its groups. What may be left out must not be waited for.
test.each([
  ["words and figures in order", String.raw`from\s{from}\sto\s{to}`, "from 12 to 15"],
  ["capitals in the text", String.raw`from\s{from}\sto\s{to}`, "FROM 12 To 15"],
  ["a letter that may be left out", String.raw`{part}\sworks?\sof\s{whole}`, "12 work of 15"],
  ["a figure in a group that may be left out", String.raw`{part}(?:\sof\s{whole})?\swere\sdone`, "12 were done"],
  ["one figure of two", String.raw`{to}\s\((?:{rate}|{by})\)`, "15 (3%)"],
  ["words in nested groups", String.raw`{part}\s(?:out\s(?:of\s)?)*{whole}`, "12 out 15"],
  ["repeats", String.raw`{part}(?:\sall){0,2}\s[of]{1,2}\s{whole}`, "12 f 15"],
  ["another way to say it", String.raw`from\s{from}|{part}\sof\s{whole}`, "12 of 15"],
])("%s", (_, pattern, text) => {
  expect(found(pattern, text)).toBe(1);
});
