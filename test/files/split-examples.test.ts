import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readReport, type Document } from "../../src/engine/document.ts";
import { checkReport } from "../../src/engine/lint.ts";
import type { LintResult, Location, Message } from "../../src/engine/result.ts";
import { splitResult } from "../../src/engine/split-result.ts";
import { joinTexts } from "../../src/text/joined-text.ts";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name));

const BLANK = "\n\n";

/** Words that reach over the end of a file are cut there, so only their first paragraph is compared. */
const first = (words: string): string => words.split(BLANK)[0]!;

/** A finding without numbers of lines, which a split changes. */
const told = ({ ruleId, fingerprint, message, place, related }: Message, wordsOf: (at: Location) => string) => ({
  ruleId,
  fingerprint,
  place,
  message: message.replaceAll(/line \d+(?: \(\d+\.\w+\))?|第\d+行(?: \(\d+\.\w+\))?/gu, "line"),
  related: related.map(wordsOf),
});

test.each(examples)("%s says the same when it stands in several files", (name) => {
  const source = readFileSync(new URL(name, folder), "utf8");
  const format: Document["format"] = name.endsWith(".md") ? "markdown" : "text";
  // A paragraph of plain text is a line, and parts are joined by a blank one.
  const whole = format === "markdown" ? source : source.replaceAll(/\n+/gu, BLANK);
  const check = (document: Document): LintResult => checkReport(readReport(document), document.filePath);
  const alone = check({ text: whole, filePath: name, format });
  const expected = alone.messages.map((message) => ({
    ...told(message, ({ span }) => first(whole.slice(span.start, span.end))),
    words: first(whole.slice(message.span.start, message.span.end)),
  }));

  // Markdown only where a heading begins: a list goes on over a blank line.
  const cuts = [...whole.matchAll(format === "text" ? /\n\n(?=\S)/gu : /\n\n(?=#{1,6} )/gu)].map(({ index }) => index);
  const property = fc.property(fc.subarray(cuts, { minLength: 1 }), (chosen) => {
    const pieces = [0, ...chosen.map((cut) => cut + BLANK.length)].map((start, i) => whole.slice(start, chosen[i]));
    const joined = joinTexts(pieces.map((text, i) => ({ name: `${i}.md`, text })));
    expect(joined.text).toBe(whole);
    const result = check({ text: joined.text, filePath: name, format, parts: joined.parts });
    const found = splitResult(result, joined).flatMap(({ filePath, messages }, i) =>
      messages.map((message) => {
        const own = pieces[i]!;
        const lines = own.slice(0, message.span.start).split(/\r\n|[\n\r\u2028\u2029]/u);
        expect([message.line, message.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
        const wordsOf = ({ span, filePath: file = filePath }: Location & { filePath?: string }): string =>
          first(pieces[parseInt(file, 10)]!.slice(span.start, span.end));
        return { ...told(message, wordsOf), words: wordsOf({ ...message, filePath }) };
      }),
    );
    expect(found).toEqual(expected);
  });
  fc.assert(property, { numRuns: 5 });
});
