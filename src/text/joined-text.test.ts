import fc from "fast-check";
import { expect, test } from "vitest";
import { joinTexts, partAt, spanIn } from "./joined-text.ts";

const texts = fc.array(fc.record({ name: fc.string(), text: fc.string({ unit: "grapheme" }) }), { minLength: 1 });

test("every place of every text is found again", () => {
  fc.assert(
    fc.property(texts, (given) => {
      const { text, parts } = joinTexts(given);
      for (const [i, own] of given.entries()) {
        const part = parts[i]!;
        expect(text.slice(part.start, part.end)).toBe(own.text);
        for (let at = 0; at <= own.text.length; at++) {
          expect(partAt(parts, part.start + at)).toBe(part);
          const span = { start: part.start + at, end: part.end };
          expect(spanIn(part, span)).toEqual({ start: at, end: own.text.length });
        }
      }
    }),
  );
});

test("a span ends with its part", () => {
  const { parts } = joinTexts([
    { name: "a", text: "one" },
    { name: "b", text: "two" },
  ]);
  expect(spanIn(parts[0]!, { start: 1, end: 7 })).toEqual({ start: 1, end: 3 });
  expect(partAt(parts, 4)).toBe(parts[0]);
  expect(partAt(parts, 5)).toBe(parts[1]);
});
