import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { lint } from "../src/engine/lint.ts";
import type { Message } from "../src/engine/result.ts";
import { overlaps, type Span } from "../src/text/span.ts";

/**
 * Real reports, with what readers found wrong in them and what only looks wrong. They are not part of this repository; where
 * they are absent, this test says so and is skipped.
 */
const corpus = new URL("../../shared/corpus/", import.meta.url);
const isHere = existsSync(corpus);
if (!isHere) process.stdout.write("test/corpus.test.ts: skipped, the labelled reports are not beside this checkout\n");

interface Label {
  readonly id: string;
  readonly file?: string;
  readonly rule?: string;
  readonly rule_that_might_fire?: string;
  readonly verdict: string;
  readonly detectable?: string;
  readonly scope?: string;
  readonly lines: readonly number[];
  readonly quotes: readonly string[];
}

const agenda = "wipo-da-zh/";
const ids = rules.map(({ id }) => id);

describe.skipIf(!isHere)("the Chinese agenda report", () => {
  const name = isHere ? readdirSync(new URL(agenda, corpus)).find((file) => file.endsWith(".txt"))! : "";
  const text = isHere ? read(agenda + name) : "";
  const messages = isHere ? messagesOf(agenda + name) : [];

  test.each(ids)("all but at most one of the definite slips for %s are found", (id) => {
    const labels = readLabels(`${agenda}labels.json`).filter(
      ({ rule, verdict, detectable }) => rule === id && verdict === "definite" && detectable === "deterministic",
    );
    const missed = labels.filter((label) => !messages.some((message) => finds(message, label, text)));
    expect(missed.map((label) => label.id).slice(1)).toEqual([]);
  });

  test("no trap is reported", () => {
    const traps = readLabels(`${agenda}traps.json`);
    const caught = traps.filter((trap) =>
      messages.some(
        ({ ruleId, span }) =>
          ruleId === `tieout/${trap.rule_that_might_fire}` &&
          placesOf(trap, text).some((place) => overlaps(place, span)),
      ),
    );
    expect(caught.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(!isHere)("the other reports", () => {
  const labels = isHere ? readLabels("labels.json").filter(({ file }) => file!.endsWith(".md")) : [];
  const traps = isHere ? readLabels("traps.json").filter(({ file }) => file!.endsWith(".md")) : [];

  /** What is known not to be found: two launch months and a goal told in other words, each within one document. */
  const knownMisses = ["H017", "H021"];

  test("the definite slips for these rules that lie within one document are found", () => {
    const within = labels.filter(
      ({ rule, verdict, scope }) => ids.includes(rule!) && verdict === "definite" && scope === "within-document",
    );
    const missed = within.filter(
      (label) => !messagesOf(label.file!).some((message) => finds(message, label, read(label.file!))),
    );
    expect(missed.map(({ id }) => id).sort()).toEqual(knownMisses);
  });

  test("no trap is reported", () => {
    const caught = traps.filter(({ file, ...trap }) =>
      messagesOf(file!).some(({ span }) => placesOf(trap, read(file!)).some((place) => overlaps(place, span))),
    );
    expect(caught.map(({ id }) => id)).toEqual([]);
  });
});

const finds = ({ ruleId, span, related }: Message, label: Label, text: string): boolean =>
  ruleId === `tieout/${label.rule}` &&
  placesOf(label, text).some((place) => overlaps(place, span) || related.some((other) => overlaps(place, other.span)));

/** Where the quotes of a label stand: on its lines where they can be found there, else the whole lines. */
function placesOf({ lines, quotes }: Pick<Label, "lines" | "quotes">, text: string): Span[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return lines.flatMap((line) => {
    const start = starts[line - 1]!;
    const end = starts[line] ?? text.length;
    const found = quotes
      .map((quote) => ({ quote, at: text.slice(start, end).indexOf(quote) }))
      .filter(({ at }) => at >= 0)
      .map(({ quote, at }) => ({ start: start + at, end: start + at + quote.length }));
    return found.length > 0 ? found : quotes.length === 0 ? [] : [{ start, end }];
  });
}

function messagesOf(file: string): readonly Message[] {
  return lint({ text: read(file), filePath: file, format: file.endsWith(".md") ? "markdown" : "text" }).messages;
}

function read(file: string): string {
  return readFileSync(new URL(file.split("/").map(encodeURIComponent).join("/"), corpus), "utf8");
}

function readLabels(file: string): readonly Label[] {
  return JSON.parse(read(file)) as readonly Label[];
}
