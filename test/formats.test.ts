import { readFileSync } from "node:fs";
import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";

/** What a scenario prints; that it does is proved by the scenario. */
function printed(scenario: string): string {
  const text = readFileSync(new URL(`scenarios/${scenario}.txt`, import.meta.url), "utf8");
  return text.split("==== stdout ====\n")[1]!.split("==== stderr ====\n")[0]!;
}

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
  return [...new Set(seen)];
}

describe("formats, read by others", () => {
  test("rdjson is what reviewdog takes", async () => {
    const result = await new RDFormatValidator().validateString(printed("format-rdjson"));
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("checkstyle has the structure of its reports", () => {
    expect(elements(printed("format-checkstyle"))).toEqual([
      "checkstyle version",
      "checkstyle/file name",
      "checkstyle/file/error column,line,message,severity,source",
    ]);
  });

  test("junit has the structure of its reports", () => {
    expect(elements(printed("format-junit"))).toEqual([
      "testsuites errors,failures,name,tests",
      "testsuites/testsuite errors,failures,name,tests",
      "testsuites/testsuite/testcase classname,name",
      "testsuites/testsuite/testcase/failure message,type",
    ]);
  });

  test("every line of jsonl is JSON", () => {
    for (const line of printed("format-jsonl").trimEnd().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
  });
});
