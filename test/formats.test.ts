import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as actions from "@actions/core";
import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import Ajv from "ajv-draft-04";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { findingsOfExamples, printExamples, type Finding } from "./support/print-examples.ts";

const schemaOfSarif = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);

let findings: readonly Finding[] = [];
beforeAll(async () => void (findings = await findingsOfExamples()));

/** Each element with its path and the names of its attributes. Fails where XML is not well-formed. */
function elements(xml: string): string[] {
  const parser = new SaxesParser();
  const open: string[] = [];
  const seen: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    seen.push(`${open.join("/")} ${Object.keys(attributes).toSorted().join()}`);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return seen;
}

/** What a command of GitHub's own library writes. */
function written(write: () => void): string {
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  write();
  const text = stdout.mock.calls.map(([chunk]) => chunk).join("");
  stdout.mockRestore();
  return text;
}

describe("formats, read by others", () => {
  test("there are findings of every severity, with names and words to be escaped", () => {
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "info"]));
    expect(findings.some(({ file }) => file.includes("<a> & b|c"))).toBe(true);
  });

  test("sarif fits the published schema", async () => {
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(schemaOfSarif, "utf8")) as object,
    );
    const log = JSON.parse(await printExamples("sarif")) as { runs: { results: unknown[] }[] };
    validate(log);
    expect(validate.errors).toBe(null);
    expect(log.runs[0]!.results).toHaveLength(findings.length);
  });

  test("github annotations are what GitHub's own library writes", async () => {
    const annotations = (await printExamples("github")).split("\n").filter((line) => line.startsWith("::"));
    const say = { error: actions.error, warning: actions.warning, info: actions.notice };
    const theirs = findings.map(({ severity, message, ruleId, file, start, end }) => {
      const columns = start.line === end.line && { startColumn: start.column, endColumn: end.column };
      const properties = { title: ruleId, file, startLine: start.line, endLine: end.line, ...columns };
      return written(() => say[severity](message, properties)).trimEnd();
    });
    expect(annotations.length).toBeGreaterThan(10);
    expect(theirs).toEqual(expect.arrayContaining(annotations));
  });

  test("gitlab gets every finding under a fingerprint of its own", async () => {
    const issues = JSON.parse(await printExamples("gitlab")) as { fingerprint: string; location: { path: string } }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.map(({ location }) => location.path)).toEqual(findings.map(({ file }) => file));
  });

  test("rdjson is what reviewdog takes", async () => {
    const result = await new RDFormatValidator().validateString(await printExamples("rdjson"));
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("checkstyle has the structure of its reports", async () => {
    const all = elements(await printExamples("checkstyle"));
    expect([...new Set(all)]).toEqual([
      "checkstyle version",
      "checkstyle/file name",
      "checkstyle/file/error column,line,message,severity,source",
    ]);
    expect(all.filter((element) => element.includes("/error "))).toHaveLength(findings.length);
  });

  test("junit has the structure of its reports", async () => {
    const all = elements(await printExamples("junit"));
    expect([...new Set(all)].toSorted()).toEqual([
      "testsuites errors,failures,name,tests",
      "testsuites/testsuite errors,failures,name,tests",
      "testsuites/testsuite/testcase classname,name",
      "testsuites/testsuite/testcase/failure message,type",
      "testsuites/testsuite/testcase/system-out ",
    ]);
    const failures = findings.filter(({ severity }) => severity !== "info");
    expect(all.filter((element) => element.includes("/failure "))).toHaveLength(failures.length);
  });

  test("markdown is a table for each report, and words of a report are no markup", async () => {
    const html = micromark(await printExamples("markdown"), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    const reports = new Set(findings.map(({ file }) => file));
    expect(html.match(/<table>/gu)).toHaveLength(reports.size);
    expect(html.match(/<tr>/gu)).toHaveLength(findings.length + reports.size);
    expect(html).toContain("<strong>100%, &lt;a&gt; &amp; b|c.md</strong>");
    expect(html).not.toMatch(/<(?:a|b|em|script)>|@everyone/u);
  });

  test("every line of jsonl is one finding", async () => {
    const lines = (await printExamples("jsonl")).trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual(
      findings.map(({ message }) => message),
    );
  });
});
