import { blocksInEntry } from "../../model/blocks-in.ts";
import type { Report } from "../../model/report.ts";
import { isOneOff } from "../../text/one-off.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { broken, HOLDS, isBroken, type Tie } from "../tie.ts";
import type { Documents } from "./documents.ts";
import type { Citation } from "./read-citations.ts";
import { seriesIn, seriesInBlock, type Counts } from "./series.ts";

/** Whether a symbol has the form of its series. */
export interface FormTie extends Tie {
  readonly relation: "well-formed";
  readonly print: string;
  /** What it should read. */
  readonly form: string;
  /** The form can be no other, so that it may be written without asking. */
  readonly unmistakable: boolean;
  /** Of a broken form: where the report has it right, if it does. */
  readonly model?: Span;
}

export function formTies(
  report: Report,
  series: readonly string[],
  cited: readonly (readonly Citation[])[],
  documents: Documents,
): FormTie[] {
  return [
    ...cited.flatMap((citations) => {
      const ties = formsOf(citations);
      return ties.some(isBroken) ? ties.map((tie, i) => withModel(tie, citations[i]!, documents)) : ties;
    }),
    ...misspeltSeries(report, series, documents),
  ];
}

const formsOf = remembered((citations: readonly Citation[]): readonly FormTie[] =>
  citations.map((citation) => ({
    relation: "well-formed",
    verdict: isWellFormed(citation) ? HOLDS : broken("strong"),
    at: citation.whole,
    print: citation.print,
    form: citation.form,
    unmistakable: citation.unmistakable,
  })),
);

function withModel(tie: FormTie, { original, base }: Citation, documents: Documents): FormTie {
  const model = isBroken(tie) && documents.get(original)?.find((other) => other.base === base && isWellFormed(other));
  return model ? { ...tie, model: model.whole } : tie;
}

/** "Rev.1" and "Rev. 1" are both in use. */
const isWellFormed = ({ print, form }: Citation): boolean =>
  print === form || print === form.replace(/Rev\. (?=\d)/u, "Rev.");

/** A series that is one letter off a declared one, and cites what the report cites rightly elsewhere. */
function misspeltSeries(report: Report, series: readonly string[], documents: Documents): FormTie[] {
  const names = series.filter((name) => /^[A-Z]{3,}$/u.test(name));
  const isUnknown = (name: string): boolean => !series.includes(name);
  const hasUnknown = (counts: Counts): boolean => counts.some(([name]) => isUnknown(name));
  const blocks = report.entries
    .filter((entry) => hasUnknown(seriesIn(entry)))
    .flatMap(blocksInEntry)
    .filter(
      (block) => hasUnknown(seriesInBlock(block)) && block.kind !== "code" && report.sectionOf(block).role !== "fixed",
    );
  return blocks.flatMap((block) =>
    [...block.text.matchAll(SYMBOL)].flatMap(({ index, 0: print, 1: name = "", 2: path = "" }): FormTie[] => {
      const meant = isUnknown(name) ? names.filter((candidate) => isOneOff(name, candidate)) : [];
      const base = `${meant[0]}${path}`;
      const model =
        meant.length === 1 ? documents.get(base)?.findLast((citation) => citation.base === base) : undefined;
      if (!model) return [];
      const start = block.content.start + index;
      return [
        {
          relation: "well-formed",
          verdict: broken("strong"),
          at: { start, end: start + print.length },
          print,
          form: base,
          unmistakable: false,
          model: model.whole,
        },
      ];
    }),
  );
}

const SYMBOL = /(?<![A-Za-z0-9/_-])([A-Z]{3,})((?:\/\d{1,4}){2,3})(?![A-Za-z0-9/])/gu;
