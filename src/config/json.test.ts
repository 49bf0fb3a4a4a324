import { describe, expect, test } from "vitest";
import { parseJson } from "./json.ts";

describe("reads", () => {
  test.each([
    [
      "plain JSON",
      '{ "a": [1, -2.5e3, true, false, null, "x\\n\\u4e00"] }',
      { a: [1, -2500, true, false, null, "x\n一"] },
    ],
    ["comments", '// one\n{ /* two */ "a": 1 // three\n}', { a: 1 }],
    ["commas at the end", '{ "a": [1, 2,], }', { a: [1, 2] }],
    ["single quotes and bare keys", `{ a: 'it\\'s "so"' }`, { a: 'it\'s "so"' }],
    ["empty values", '{ "a": {}, "b": [] }', { a: {}, b: [] }],
    ["a key with a slash", '{ "@scope/rule": true }', { "@scope/rule": true }],
  ])("%s", (_, text, value) => {
    expect(parseJson(text)).toMatchObject({ ok: true, value });
  });
});

test("knows where keys and values stand", () => {
  const text = '{ "rules": { "a": [1, "二"] } }';
  const parsed = parseJson(text);
  const shown = (path: (string | number)[], part: "key" | "value"): string | undefined => {
    const span = parsed.ok ? parsed.locate(path, part) : undefined;
    return span && text.slice(span.start, span.end);
  };
  expect(shown(["rules", "a"], "key")).toBe('"a"');
  expect(shown(["rules", "a"], "value")).toBe('[1, "二"]');
  expect(shown(["rules", "a", 1], "value")).toBe('"二"');
  expect(shown(["rules", "b"], "key")).toBeUndefined();
});

test("says what is wrong, and where", () => {
  const broken = [
    "",
    "{",
    '{ "a" 1 }',
    '{ "a": }',
    "[1 2]",
    '{ "a": 1 } x',
    '{ "a": nope }',
    '{ "a": "\\q" }',
    '{ "a": "b\n" }',
  ];
  const drawn = broken.map((text) => {
    const parsed = parseJson(text);
    return `${JSON.stringify(text)} -> ${parsed.ok ? "READ" : `${parsed.at.start}-${parsed.at.end} ${parsed.message}`}`;
  });
  expect(drawn.join("\n")).toMatchInlineSnapshot(`
    """ -> 0-0 expected a value, the file ends here
    "{" -> 1-1 expected a key or \`}\`, the file ends here
    "{ \\"a\\" 1 }" -> 6-7 expected \`:\`, found \`1\`
    "{ \\"a\\": }" -> 7-8 expected a value, found \`}\`
    "[1 2]" -> 3-4 expected \`,\` or \`]\`, found \`2\`
    "{ \\"a\\": 1 } x" -> 11-12 expected the end of the file, found \`x\`
    "{ \\"a\\": nope }" -> 7-11 expected a value, found \`nope\`
    "{ \\"a\\": \\"\\\\q\\" }" -> 7-11 this text has an escape that JSON does not know
    "{ \\"a\\": \\"b\\n\\" }" -> 7-8 expected a value, found \`"\`"
  `);
});
