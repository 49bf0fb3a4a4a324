import { afterAll, describe, expect, test } from "vitest";
import { openConfig } from "../../src/config/open-config.ts";
import { checkRule } from "../../src/engine/check-rule.ts";
import { readReport } from "../../src/engine/document.ts";
import type { Message } from "../../src/engine/result.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import type { TiedReport } from "../../src/ties/tied-report.ts";
import { openOtherRules, type OtherRules } from "../../src/textlint/other-rules.ts";
import { rules } from "../../rules/index.ts";
import { scratch } from "./support.ts";

const folder = scratch({
  "node_modules/textlint-rule-no-todo/package.json": '{ "name": "textlint-rule-no-todo", "main": "index.js" }',
  "node_modules/textlint-rule-no-todo/index.js": `module.exports = ({ Syntax, RuleError, report, getSource, locator, fixer }, { word = "SOON" }) => ({
    [Syntax.Str](node) {
      const at = getSource(node).indexOf(word);
      const padding = locator.range([at, at + word.length]);
      const suggestions = [{ id: "drop", message: "leave it out", fix: fixer.removeRange([at, at + word.length]) }];
      if (at >= 0) report(node, new RuleError("found " + word, { padding, suggestions }));
    },
  });`,
  "node_modules/textlint-rule-throws/index.js":
    "module.exports = ({ Syntax }) => ({ [Syntax.Str]() { throw new Error('oh'); } });",
  "node_modules/textlint-rule-broken/index.js": "throw new Error('no such luck');",
  "node_modules/textlint-rule-preset-both/index.js": `module.exports = {
    rules: { todo: require("textlint-rule-no-todo") },
    rulesConfig: { todo: { word: "AGAIN" } },
  };`,
  "node_modules/@scope/textlint-rule-scoped/index.js": 'module.exports = require("textlint-rule-no-todo");',
  "node_modules/textlint-filter-rule-hide/index.js": `module.exports = ({ Syntax, shouldIgnore }, { ruleId }) => ({
    [Syntax.Document](node) { shouldIgnore(node.range, { ruleId }); },
  });`,
  "node_modules/textlint-plugin-log/index.js": `module.exports = { Processor: class {
    availableExtensions() { return [".log"]; }
    processor() {
      return {
        preProcess: (text) => ({ type: "Document", raw: text, range: [0, text.length], children: [], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: text.length } } }),
        postProcess: (messages, filePath) => ({ messages, filePath }),
      };
    }
  } };`,
  "part/a.txt": "",
});
afterAll(() => folder.remove());

const TEXT = "# Report\n\nFirst SOON\n\n- The library opened in June 2021.\n- The library opened in June 2021.\n";

const open = async (textlintrc: object): Promise<OtherRules | undefined> => {
  // Deeper than the packages: they are looked for upwards, as Node does.
  const host = { ...nodeHost, cwd: folder.at("part"), readFile: async () => Buffer.from(JSON.stringify(textlintrc)) };
  const kindOf = async (path: string) => (path === folder.at("part/.textlintrc") ? "file" : undefined);
  const config = await openConfig({ ...host, kindOf }, { rules, profiles: [] });
  return openOtherRules(host, config.textlintrc!);
};

async function run(textlintrc: object, text = TEXT, name = "report.md"): Promise<readonly Message[]> {
  const document = { text, filePath: folder.at(name), format: "markdown" } as const;
  const report = readReport(document);
  return (await open(textlintrc))!(document, report, oursIn(report));
}
const oursIn = (report: TiedReport): readonly Message[] =>
  rules.flatMap((rule) => checkRule(report, rule, { severity: "warning" }));

const drawn = async (...args: Parameters<typeof run>): Promise<readonly string[]> =>
  (await run(...args)).map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`);

const OURS = "6:3 warning tieout/duplicate-bullet";

test("where nothing else is named there is nothing to run", async () => {
  expect(await open({ rules: { "preset-tieout": true } })).toBeUndefined();
  expect(await open({ rules: { "preset-tieout": true, "no-todo": false }, filters: { hide: false } })).toBeUndefined();
  expect(await open({ plugins: ["log"] })).toBeUndefined();
});

test("a rule of another package stands among ours, as a message of ours", async () => {
  const [found] = await run({ rules: { "preset-tieout": true, "no-todo": true } });
  expect(found).toEqual({
    ruleId: "no-todo",
    messageId: "no-todo",
    severity: "error",
    certainty: "hint",
    message: "found SOON",
    span: { start: 16, end: 20 },
    line: 3,
    column: 7,
    endLine: 3,
    endColumn: 11,
    place: { section: "Report", paragraph: 1 },
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
    related: [],
    suggestions: [{ id: "drop", message: "leave it out", span: { start: 16, end: 20 }, text: "" }],
  });
  expect(await drawn({ rules: { "no-todo": { severity: "info" } } })).toEqual(["3:7 info no-todo", OURS]);
});

test("our findings come back as they were", async () => {
  const messages = await run({ rules: { "no-todo": true } });
  const ours = oursIn(readReport({ text: TEXT, format: "markdown" }));
  expect(ours).toHaveLength(1);
  expect(messages.filter(({ ruleId }) => ruleId.startsWith("tieout/"))).toEqual(ours);
});

test("presets, scoped packages and options", async () => {
  const text = "AGAIN SOON DONE\n";
  expect(await drawn({ rules: { "preset-both": true } }, text)).toEqual(["1:1 error both/todo"]);
  expect(await drawn({ rules: { "@scope/scoped": { word: "DONE" } } }, text)).toEqual(["1:12 error @scope/scoped"]);
});

test("a filter drops ours as well as theirs", async () => {
  const both = { rules: { "no-todo": true }, filters: { hide: { ruleId: "tieout/duplicate-bullet" } } };
  expect(await drawn(both)).toEqual(["3:7 error no-todo"]);
  expect(await drawn({ filters: { hide: true } })).toEqual([]);
});

test("a plugin reads the files that it is for, and any other is read by its format", async () => {
  const config = { rules: { "no-todo": true }, plugins: { log: true } };
  expect(await drawn(config, TEXT, "report.log")).toEqual([OURS]);
  expect(await drawn(config, TEXT, "report")).toEqual(["3:7 error no-todo", OURS]);
});

test("a rule that throws takes nothing of ours with it", async () => {
  expect(await drawn({ rules: { throws: true } })).toEqual(["1:1 error textlint/failed", OURS]);
});

describe("what cannot be loaded", () => {
  const mistake = (config: object): Promise<unknown> =>
    open(config).then(
      () => "no mistake",
      (error: unknown) => ({ ...(error as object), message: (error as Error).message }),
    );

  test("is named, with the command that installs it", async () => {
    const rulesOfOthers = { "no-such": true, "preset-none": {}, "@scope/none": true, "no-todo": true };
    expect(await mistake({ rules: rulesOfOthers, filters: { comments: true }, plugins: ["nothing"] })).toEqual({
      message: [
        '.textlintrc: the rule "no-such" is not installed',
        '.textlintrc: the rule "preset-none" is not installed',
        '.textlintrc: the rule "@scope/none" is not installed',
        '.textlintrc: the filter rule "comments" is not installed',
        '.textlintrc: the plugin "nothing" is not installed',
      ].join("\n"),
      hint:
        "Install what is missing: npm install --save-dev textlint-rule-no-such textlint-rule-preset-none @scope/textlint-rule-none " +
        "textlint-filter-rule-comments textlint-plugin-nothing",
    });
  });

  test("is not told to be missing if it is there", async () => {
    expect(await mistake({ rules: { broken: true } })).toEqual({
      message: '.textlintrc: the rule "broken" cannot be loaded: no such luck',
      hint: undefined,
    });
  });

  test("is of the wrong shape", async () => {
    expect(await mistake({ rules: {}, filters: 3 })).toMatchObject({
      message: '.textlintrc: "filters" must be settings by name',
    });
  });
});
