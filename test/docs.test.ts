import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { annotate } from "./support/annotate.ts";
import { examplesUnder } from "./support/page.ts";

const root = new URL("../rules/", import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("every folder is a rule of the registry, in order", () => {
  expect(rules.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("rules/$id/README.md", ({ id, rule }) => {
  const page = readFileSync(new URL(`${id}/README.md`, root), "utf8");

  test("opens with the rule's id and summary", () => {
    expect(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`)).toBe(true);
  });

  test.each(["## Why", "### Reported", "### Accepted", "## Options", "## Limits", "## When not to use it"])(
    "has %s",
    (heading) => {
      expect(page).toContain(`\n${heading}\n`);
    },
  );

  test("every reported example is reported", async () => {
    const drawn = examplesUnder(page, "Reported").map(({ text, format }) => annotate(rule, text, { format }));
    await expect(drawn.join("\n")).toMatchFileSnapshot(`../rules/${id}/README.snap.txt`);
    expect(drawn.length).toBeGreaterThan(0);
    for (const text of drawn) expect(text).toMatch(/~ (?:error|warning|info): /u);
  });

  test("no accepted example is reported", () => {
    const accepted = examplesUnder(page, "Accepted");
    expect(accepted.length).toBeGreaterThan(0);
    for (const { text, format } of accepted) expect(annotate(rule, text, { format })).toBe(text);
  });
});

describe.each(rules)("the messages of $id", ({ messages }) => {
  test.each(Object.entries(messages))("%s has the same holes in every language", (_, { en, zh }) => {
    const holes = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort();
    expect(new Set(holes(zh))).toEqual(new Set(holes(en)));
  });

  test.each(Object.entries(messages))("%s opens with the flagged words or is a place", (_, { en }) => {
    expect(en).toMatch(/^(?:"|\{|the same|Change|In )/u);
  });
});
