import type { Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { isOneOff } from "../../text/one-off.ts";
import { broken, HOLDS, type Tie } from "../tie.ts";
import { seriesOf, type Citation } from "./read-citations.ts";

/** Whether a symbol has the form of its series. */
export interface FormTie extends Tie {
  readonly relation: "well-formed";
  readonly print: string;
  /** What it should read. */
  readonly form: string;
  /** The form can be no other, so that it may be written without asking. */
  readonly unmistakable: boolean;
  /** Where the report has it in the right form, if it does. */
  readonly model?: Span;
}

export function formTies(report: Report, citations: readonly Citation[]): FormTie[] {
  const known = new Map<string, Citation>();
  for (const citation of citations)
    if (isWellFormed(citation) && !known.has(citation.base)) known.set(citation.base, citation);
  return [
    ...citations.map((citation): FormTie => {
      const model = known.get(citation.base);
      return {
        relation: "well-formed",
        verdict: isWellFormed(citation) ? HOLDS : broken("strong"),
        at: citation.whole,
        print: citation.print,
        form: citation.form,
        unmistakable: citation.unmistakable,
        ...(model && { model: model.whole }),
      };
    }),
    ...misspeltSeries(report, citations),
  ];
}

/** "Rev.1" and "Rev. 1" are both in use. */
const isWellFormed = ({ print, form }: Citation): boolean =>
  print === form || print === form.replace(/Rev\. (?=\d)/u, "Rev.");

/** A series that is one letter off a declared one, and cites what the report cites rightly elsewhere. */
function misspeltSeries(report: Report, citations: readonly Citation[]): FormTie[] {
  const series = seriesOf(report);
  if (series.length === 0) return [];
  const bases = new Map(citations.map((citation) => [citation.base, citation]));
  const names = series.filter((name) => /^[A-Z]{3,}$/u.test(name));
  return report.blocks.flatMap((block) => {
    if (block.kind === "code" || !block.text.includes("/") || report.sectionOf(block).role === "fixed") return [];
    return [...block.text.matchAll(/(?<![A-Za-z0-9/_-])([A-Z]{3,})((?:\/\d{1,4}){2,3})(?![A-Za-z0-9/])/gu)].flatMap(
      ({ index, 0: print, 1: name = "", 2: path = "" }): FormTie[] => {
        if (series.includes(name)) return [];
        const meant = names.filter((candidate) => isOneOff(name, candidate));
        const model = meant.length === 1 ? bases.get(`${meant[0]!}${path}`) : undefined;
        if (!model) return [];
        const start = block.content.start + index;
        return [
          {
            relation: "well-formed",
            verdict: broken("strong"),
            at: { start, end: start + print.length },
            print,
            form: model.base,
            unmistakable: false,
            model: model.whole,
          },
        ];
      },
    );
  });
}
