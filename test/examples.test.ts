import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../src/cli/run.ts";
import { lint } from "../src/engine/lint.ts";
import type { Message } from "../src/engine/result.ts";
import { memoryHost } from "../src/host/memory-host.ts";
import { overlaps, type Span } from "../src/text/span.ts";

const folder = new URL("../examples/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const reports = readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name));

/** A slip that was planted in an example: see docs/examples.md. */
interface Slip {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly quote: string;
  readonly what: string;
  /** Why it is not found, for those that are known not to be. */
  readonly missed?: string;
}
const slips = JSON.parse(read("slips.json")) as readonly Slip[];

describe.each(reports)("examples/%s", (name) => {
  test("prints what stands beside it", async () => {
    const host = memoryHost({ files: { [`examples/${name}`]: read(name) }, columns: 100 });
    const status = await run([`examples/${name}`, "--no-color"], host);
    await expect(`${host.stdout.written}exit status ${status}\n`).toMatchFileSnapshot(`../examples/${name}.expected`);
  });
});

test("the built command prints the same", () => {
  const { stdout } = spawnSync(
    process.execPath,
    ["bin/tieout.js", ...reports.map((name) => `examples/${name}`), "--format", "json"],
    {
      cwd: new URL("../", import.meta.url),
      encoding: "utf8",
    },
  );
  const printed = JSON.parse(stdout) as readonly { filePath: string; messages: readonly { message: string }[] }[];
  const expected = reports.map((name) => messagesOf(name).map(({ message }) => message));
  expect(printed.map(({ messages }) => messages.map(({ message }) => message))).toEqual(expected);
});

test.each(reports.filter((name) => name.includes("-clean")))("examples/%s is silent", (name) => {
  expect(messagesOf(name)).toEqual([]);
});

describe.each(slips)("$file:$line $rule: $what", ({ file, rule, line, quote, missed }) => {
  const text = read(file);
  const start = text.indexOf(quote, offsetOf(text, line));
  const place = { start, end: start + quote.length };
  const found = messagesOf(file).some((message) => message.ruleId === `tieout/${rule}` && touches(message, place));

  test(`is ${missed === undefined ? "" : "not "}found${missed ? `: ${missed}` : ""}`, () => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(found).toBe(missed === undefined);
  });
});

test.each(reports.filter((name) => name.includes("-slips")))("nothing but slips is reported in examples/%s", (name) => {
  const text = read(name);
  const planted = slips
    .filter(({ file }) => file === name)
    .map(({ line, quote }) => {
      const start = text.indexOf(quote, offsetOf(text, line));
      return { start, end: start + quote.length };
    });
  const others = messagesOf(name).filter((message) => !planted.some((place) => touches(message, place)));
  expect(others.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

function messagesOf(name: string): readonly Message[] {
  return lint({ text: read(name), filePath: name, format: name.endsWith(".md") ? "markdown" : "text" }).messages;
}

const touches = ({ span, related }: Message, place: Span): boolean =>
  overlaps(span, place) || related.some((other) => overlaps(other.span, place));

const offsetOf = (text: string, line: number): number =>
  text
    .split("\n")
    .slice(0, line - 1)
    .reduce((offset, { length }) => offset + length + 1, 0);
