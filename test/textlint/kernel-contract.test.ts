import type { TxtNode } from "@textlint/ast-node-types";
import type { TextlintKernelRule } from "@textlint/kernel";
import type { TextlintRuleContext, TextlintRuleOptions, TextlintRuleReportedObject } from "@textlint/types";
import { expect, test } from "vitest";
import { LineIndex } from "../../src/text/line-index.ts";
import { reported } from "../../src/textlint/reported.ts";
import { SEVERITY } from "../../src/formatters/message-data.ts";
import type { Message } from "../../src/engine/result.ts";
import { runKernel } from "./support.ts";

/**
 * What we lean on in the kernel and what nobody has promised. A test that fails here after an update of textlint tells
 * what to change in `src/textlint`.
 */
const rule = (
  ruleId: string,
  handle: (node: TxtNode, context: TextlintRuleContext) => void | Promise<void>,
): TextlintKernelRule => ({
  ruleId,
  rule: (context) => ({ [context.Syntax.Document]: (node) => handle(node, context) }),
});

const reporting = (ruleId: string, object: TextlintRuleReportedObject): TextlintKernelRule =>
  rule(ruleId, (node, { report }) => report(node, object));

const finding: Message = {
  ruleId: "tieout/x",
  messageId: "x",
  severity: "warning",
  certainty: "strong",
  message: "words",
  span: { start: 2, end: 4 },
  line: 1,
  column: 3,
  endLine: 1,
  endColumn: 5,
  place: { entry: "one" },
  fingerprint: "f",
  related: [],
  suggestions: [{ id: "s", message: "do it", span: { start: 0, end: 1 }, text: "A" }],
};
const at = (start: number, end: number): TextlintRuleReportedObject =>
  reported({ ...finding, span: { start, end } }, "");

test("a plain object reaches the message as its data; what it inherits is read, and is no data", async () => {
  const object = reported(finding, "");
  const [message] = await runKernel("abcdef", { ext: ".txt" }, [reporting("a", object)]);
  expect(message!.data).toBe(object);
  expect(message).toMatchObject({ message: "words", severity: 1, range: [2, 4] });
  expect(Object.keys(message!.data as object)).toEqual([
    "messageId",
    "certainty",
    "place",
    "fingerprint",
    "related",
    "suggestions",
  ]);
});

test("suggestions reach the message too, and their ranges are not moved", async () => {
  const [message] = await runKernel("abcdef", { ext: ".txt" }, [reporting("a", reported(finding, ""))]);
  expect(message!.suggestions).toEqual([{ id: "s", message: "do it", fix: { range: [0, 1], text: "A" } }]);
});

test("a severity that is passed wins; without one everything is an error", async () => {
  const rules = (["error", "warning", "info"] as const).map((severity, i) =>
    reporting(severity, reported({ ...finding, span: { start: i, end: i + 1 }, severity }, "")),
  );
  const configured = { ...reporting("none", { message: "no severity" }), options: { severity: "info" } as const };
  const messages = await runKernel("abcdef", { ext: ".txt" }, [...rules, configured]);
  expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ["error", SEVERITY.error],
    ["none", SEVERITY.error],
    ["warning", SEVERITY.warning],
    ["info", SEVERITY.info],
  ]);
});

test("the options of a rule hold a severity only if the user gave one", async () => {
  const seen: unknown[] = [];
  const looking = (options: TextlintRuleOptions | boolean): TextlintKernelRule => ({
    ruleId: `${seen.length}`,
    rule: ({ severity }, given) => {
      seen.push([given, severity]);
      return {};
    },
    options,
  });
  await runKernel("a", { ext: ".txt" }, [looking(true), looking({}), looking({ severity: "warning", n: 1 })]);
  expect(seen).toEqual([
    [{}, 2],
    [{}, 2],
    [{ severity: "warning", n: 1 }, 1],
  ]);
});

test("all rules of a run get one Document node, and every run gets another", async () => {
  const nodes: TxtNode[] = [];
  const rules = ["a", "b", "c"].map((id) => rule(id, (node) => void nodes.push(node)));
  await runKernel("# A\n", { ext: ".md" }, rules);
  await runKernel("# A\n", { ext: ".md" }, rules);
  expect(nodes).toHaveLength(6);
  expect(new Set(nodes)).toHaveLength(2);
});

test("the Document begins at 0, whatever stands first in the text", async () => {
  for (const text of ["", "\n\n  words", "---\na: 1\n---\nwords", "\ufeffwords", "<!-- a -->\n"]) {
    for (const ext of [".md", ".txt"]) {
      const starts: number[] = [];
      await runKernel(text, { ext }, [rule("a", ({ range }) => void starts.push(range[0]))]);
      expect(starts).toEqual([0]);
    }
  }
});

test("the source comes without its byte order mark, and offsets are counted without it", async () => {
  const sources: string[] = [];
  const looking = rule("a", (node, context) => {
    sources.push(context.getSource());
    context.report(node, at(0, 5));
  });
  const [message] = await runKernel("\ufeffwords", { ext: ".md" }, [looking]);
  expect(sources).toEqual(["words"]);
  expect(message).toMatchObject({ range: [0, 5], line: 1, column: 1 });
});

test("lines break and columns count as in our own index", async () => {
  const text = "a𝒜\r\nb\rc\u2028d\u2029e\u0085f\u000bg\n\nend";
  const lines = new LineIndex(text);
  const rules = Array.from(text, (_, i) => reporting(`${i}`, at(i, text.length)));
  for (const { range, loc } of await runKernel(text, { ext: ".txt" }, rules)) {
    expect(loc).toEqual({ start: lines.position(range[0]), end: lines.position(range[1]) });
  }
});

test("a range may be empty, even in an empty text", async () => {
  const [message] = await runKernel("", { ext: ".md" }, [reporting("a", at(0, 0))]);
  expect(message).toMatchObject({ range: [0, 0], line: 1, column: 1 });
});

test("of two messages that say the same of the same place the last is kept", async () => {
  const messages = await runKernel("abcdef", { ext: ".txt" }, [reporting("a", at(2, 4)), reporting("b", at(2, 4))]);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["b"]);
});

test("handlers are waited for", async () => {
  const slow = rule("slow", async (node, { report }) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    report(node, at(0, 1));
  });
  expect(await runKernel("abc", { ext: ".txt" }, [slow])).toHaveLength(1);
});

test("a handler that fails takes the whole run with it", async () => {
  const failing = rule("failing", () => Promise.reject(new Error("oh")));
  await expect(runKernel("abc", { ext: ".txt" }, [failing, reporting("a", at(0, 1))])).rejects.toThrow("oh");
});

test("the plain-text plugin makes nothing but paragraphs and breaks", async () => {
  const types = new Set<string>();
  const looking = rule("a", (node) => {
    for (const { type } of (node as TxtNode & { children: TxtNode[] }).children) types.add(type);
  });
  await runKernel("# A\n\n- b\n\n| c |\n|---|\n\n```\nd\n```\n\n---\n", { ext: ".txt" }, [looking]);
  expect([...types].toSorted()).toEqual(["Break", "Paragraph"]);
});
