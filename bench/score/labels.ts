import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "../../src/engine/result.ts";
import { overlaps, type Span } from "../../src/text/span.ts";

/** What readers found in a real report: see the README of the corpus. */
export interface Label {
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

/** Labels of one rule that another rule may rightly report, because the two see one slip from two sides. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  "count-mismatch": ["total-mismatch", "percentage-mismatch", "duplicate-bullet"],
  "total-mismatch": ["count-mismatch"],
  "percentage-mismatch": ["count-mismatch", "total-mismatch"],
  "dangling-reference": ["malformed-reference", "untidy-reference-list"],
  "reference-conflict": ["term-variant", "untidy-reference-list"],
  "term-variant": ["reference-conflict"],
  "untidy-reference-list": ["reference-conflict"],
  "missing-section": ["duplicate-bullet", "leftover-placeholder"],
  "leftover-placeholder": ["duplicate-bullet"],
  "status-conflict": ["reference-conflict"],
  "unsupported-highlight": ["date-mismatch", "count-mismatch"],
  "duplicate-bullet": ["numbering-gap"],
};

export const isKin = (reported: string, labelled: string): boolean =>
  reported === labelled || (KIN[labelled] ?? []).includes(reported) || (KIN[reported] ?? []).includes(labelled);

/** The corpus beside a checkout at `root`; undefined where it is absent. */
export function corpusBeside(root: string): string | undefined {
  const folder = join(root, "../shared/corpus");
  return existsSync(folder) ? folder : undefined;
}

/** The labels or traps of every report that is read, each with its file. */
export function readLabels(corpus: string, name: "labels.json" | "traps.json"): Label[] {
  const agenda = readdirSync(join(corpus, "wipo-da-zh")).find((file) => file.endsWith(".txt"))!;
  const read = (file: string): Label[] => JSON.parse(readFileSync(join(corpus, file), "utf8")) as Label[];
  return [
    ...read(`wipo-da-zh/${name}`).map((label): Label => ({ ...label, file: `wipo-da-zh/${agenda}` })),
    ...read(name).filter(({ file }) => file?.endsWith(".md")),
  ];
}

/** Where the quotes of a label stand: on its lines where they can be found there, else the whole lines. */
export function placesOf({ lines, quotes }: Pick<Label, "lines" | "quotes">, text: string): Span[] {
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

/** Whether the range of a finding, or a related one, overlaps one of the places. */
export const touches = ({ span, related }: Message, places: readonly Span[]): boolean =>
  places.some((place) => overlaps(place, span) || related.some((other) => overlaps(place, other.span)));

export const ruleOf = ({ ruleId }: Message): string => ruleId.replace(/^tieout\//u, "");
