import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { memoryHost } from "../host/memory-host.ts";
import { nodeHost } from "../host/node-host.ts";
import { defineRule, type Rule } from "../rule/define-rule.ts";
import type { Known } from "./known.ts";
import { openConfig, type Config, type Overrides, type ReportSettings } from "./open-config.ts";

const rule = (id: string): Rule =>
  defineRule({
    id,
    category: "structure",
    since: "0.1.0",
    summary: "",
    messages: {},
    options: { minWords: { type: "integer", minimum: 1, default: 3, description: "" } },
    *check() {},
  }) as Rule;
const known: Known = { rules: [rule("one"), rule("two")], profiles: ["generic", "wipo-da"] };

const settingsOf = async (files: Record<string, string>, overrides: Overrides = {}): Promise<ReportSettings> => {
  const host = memoryHost({ files });
  return (await openConfig(host, known, overrides)).settingsFor("/reports/2021/report.md");
};
const mistakeIn = (files: Record<string, string>, overrides: Overrides = {}): Promise<unknown> =>
  settingsOf(files, overrides).then(
    () => "no mistake",
    (error: unknown) => (error as Error).message.split("\n")[0],
  );

test("nothing is asked for where nothing is configured", async () => {
  const { settings, ...rest } = await settingsOf({});
  expect(settings).toEqual({ rules: {} });
  expect(rest).toEqual({ failOn: "warning", origins: new Map(), suppressOrigins: [] });
});

describe("precedence", () => {
  const files = {
    ".textlintrc": '{ "rules": { "preset-tieout": { "one": { "minWords": 5 }, "two": false } } }',
    "tieout.yml": "profile: my.yml\nrules: { two: { severity: info } }\nfailOn: error\n",
    "my.yml": "id: mine\nsections: []\n",
  };

  test("tieout.yml goes before .textlintrc, rule by rule", async () => {
    expect(await settingsOf(files)).toMatchObject({
      settings: {
        rules: { one: { options: { minWords: 5 } }, two: { severity: "info", options: {} } },
        profileData: { id: "mine", sections: [] },
      },
      failOn: "error",
    });
  });

  test("the nearest tieout.yml goes before those above it", async () => {
    const { settings } = await settingsOf({ ...files, "2021/tieout.yml": "date: 2021-12\n" });
    expect(settings).toEqual({ rules: { one: { options: { minWords: 5 } }, two: false }, date: "2021-12" });
  });

  test("the command line goes before both; a rule that it names keeps its options", async () => {
    const { settings } = await settingsOf(files, { profile: "generic", rules: ["tieout/one"] });
    expect(settings).toEqual({ rules: { one: { options: { minWords: 5 } }, two: false }, profile: "generic" });
  });

  test("a rule that is off runs when the command line names it", async () => {
    expect((await settingsOf({ ".textlintrc": files[".textlintrc"] }, { rules: ["two"] })).settings.rules).toEqual({
      one: false,
      two: true,
    });
  });
});

describe(".textlintrc", () => {
  test.each([
    ["the whole preset off", '{ "rules": { "preset-tieout": false } }', { one: false, two: false }],
    [
      "the preset by its package name",
      '{ "rules": { "textlint-rule-preset-tieout": { "one": true } } }',
      { one: true },
    ],
    ["no rules at all", "{}", {}],
    ["an empty file", "", {}],
    ["YAML", "rules:\n  preset-tieout: { one: false }\n", { one: false }],
  ])("%s", async (_, text, rules) => {
    expect((await settingsOf({ ".textlintrc": text })).settings.rules).toEqual(rules);
  });

  test("rules of others are kept aside, with the file as it is", async () => {
    const text =
      '{ "rules": { "preset-tieout": true, "no-todo": { "x": 1 }, "off": false }, "filters": { "comments": true } }';
    const host = memoryHost({ files: { ".textlintrc.json": text } });
    expect((await openConfig(host, known)).textlintrc).toEqual({
      path: "/reports/.textlintrc.json",
      raw: JSON.parse(text),
      rules: {},
      otherRules: { "no-todo": { x: 1 } },
    });
  });

  describe("as a program", () => {
    const folder = mkdtempSync(join(tmpdir(), "tieout-"));
    afterAll(() => rmSync(folder, { recursive: true }));
    const readProgram = (name: string, text: string): Promise<Config> => {
      const config = join(folder, name);
      writeFileSync(config, text);
      return openConfig(nodeHost, known, { config });
    };

    test.each([
      ["a.mjs", "export default"],
      ["a.cjs", "module.exports ="],
    ])("%s", async (name, start) => {
      const { textlintrc } = await readProgram(name, `${start} { rules: { "preset-tieout": { one: false } } };`);
      expect(textlintrc?.rules).toEqual({ one: false });
    });

    test("that fails", async () => {
      const reading = readProgram("b.mjs", 'throw new Error("no such luck");');
      await expect(reading).rejects.toThrow(/b\.mjs: cannot be loaded: no such luck$/u);
    });

    test("that has a mistake, which has no line", async () => {
      const reading = readProgram("c.mjs", 'export default { rules: { "preset-tieout": { on: false } } };');
      await expect(reading).rejects.toThrow(/c\.mjs: unknown rule "on"; did you mean "one"\?$/u);
    });
  });
});

test("mistakes", async () => {
  const textlintrc = (preset: string): Record<string, string> => ({
    ".textlintrc": `{ "rules": { "preset-tieout": ${preset} } }`,
  });
  const drawn = await Promise.all([
    mistakeIn({ ".textlintrc": "[]" }),
    mistakeIn({ ".textlintrc": '{ "rules": [] }' }),
    mistakeIn(textlintrc("3")),
    mistakeIn(textlintrc('{ "one": { "minWord": 3 } }')),
    mistakeIn(textlintrc('{ "one": { "minWords": 0 } }')),
    mistakeIn(textlintrc('{ "one": { "minWords": "3" } }')),
    mistakeIn({ "tieout.yml": "- a list" }),
    mistakeIn({ "tieout.yml": "period: 2021" }),
    mistakeIn({ "tieout.yml": "period: 2021-07/2021-13" }),
    mistakeIn({ "tieout.yml": "period: { from: 2021-07, t: 2022-06 }" }),
    mistakeIn({ "tieout.yml": "profile: mine.yml" }),
    mistakeIn({ "tieout.yml": "a: 1\na: 2" }),
    mistakeIn({ "tieout.yaml": "rules: { three: true }" }),
    mistakeIn({}, { config: "nowhere" }),
    mistakeIn({}, { profile: "nowhere.yml" }),
    mistakeIn({}, { rules: ["on"] }),
  ]);
  expect(drawn.join("\n")).toMatchInlineSnapshot(`
    ".textlintrc:1:1: expected { "rules": { … } }
    .textlintrc:1:12: "rules" must be settings by rule or preset
    .textlintrc:1:31: expected true, false, or settings by rule
    .textlintrc:1:42: "one" has no option "minWord"; did you mean "minWords"?
    .textlintrc:1:54: "minWords" must be a whole number of at least 1
    .textlintrc:1:54: "minWords" must be a whole number of at least 1
    tieout.yml:1:1: this must be settings by name, such as \`profile: generic\`
    tieout.yml:1:9: "period" must be a period such as 2021-07/2022-06, or { from, to }
    tieout.yml:1:1: "period" must be a date that exists, such as 2022-08-19 or 2022-08
    tieout.yml:1:1: "to" is missing: it must be a date such as 2022-08-19 or 2022-08
    tieout.yml:1:10: there is no profile file "mine.yml"
    tieout.yml:2:1: Map keys must be unique
    tieout.yaml:1:10: unknown rule "three"; known: one, two
    --config: there is no file "nowhere"
    --profile: there is no profile file "nowhere.yml"
    --rule: unknown rule "on"; did you mean "one"?"
  `);
});
