import { expect, test } from "vitest";
import { readReport } from "./document.ts";
import { outlineOf } from "./outline.ts";

const outline = (text: string) => outlineOf(readReport({ text, format: "markdown" }));

/** Who is responsible, by entry, or by section where there is no entry. */
const departments = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    outline(text).entries.flatMap(({ label, departments: own, sections }) =>
      label === "" ? sections.map((section) => [section.name, section.departments]) : [[label, own]],
    ),
  );

test("who is responsible is said by a section of the profile", () => {
  const entry = (n: number, names: string): string =>
    `## 建议${n}\n\n文字。\n\n### 相关部门\n\n${names}\n\n### 亮点\n\n无\n\n### 落实工作\n\n无\n\n`;
  expect(departments(entry(1, "法律司；区域司，财务处。") + entry(2, "区域司，财务处"))).toEqual({
    建议1: ["法律司", "区域司，财务处"],
    建议2: ["区域司，财务处"],
  });
});

test("or by a line with a label, in either language", () => {
  const text = [
    "# 报告\n\n## 平台\n\n负责部门：法律司、财务司\n进展顺利。\n",
    "# Report\n\nThis is the report of the team on what it has done.\n\n## Platform\n\n**Owner:** Ada Byron, Carl Gauss\n**Status:** green\n\n- Responsible unit: Legal Office\n",
  ];
  expect(departments(text[0]!)).toEqual({ 报告: [], 平台: ["法律司", "财务司"] });
  expect(departments(text[1]!)).toEqual({ Report: [], Platform: ["Ada Byron", "Carl Gauss", "Legal Office"] });
});

test("a word like a label in a sentence names nobody", () => {
  expect(departments("# Report\n\n## Platform\n\nThe owner of the site said: no.\n\nOwners were asked.\n")).toEqual({
    Report: [],
    Platform: [],
  });
});

test("a heading with nothing but headings below it is not empty", () => {
  const { entries } = outline("# Report\n\n## Part\n\n### Chapter\n\nWords.\n\n## Nothing\n");
  expect(entries[0]!.sections.map(({ name, state, line }) => [name, state, line])).toEqual([
    ["Report", "present", 1],
    ["Part", "present", 3],
    ["Chapter", "present", 5],
    ["Nothing", "empty", 9],
  ]);
});
