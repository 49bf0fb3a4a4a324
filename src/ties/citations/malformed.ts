import { gather } from "../../text/gather.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { broken, HOLDS, isBroken, type Tie } from "../tie.ts";
import type { Citing } from "./citing.ts";
import type { Documents } from "./documents.ts";
import type { Misspelt } from "./misspelt.ts";
import type { Citation } from "./read-citations.ts";

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

export const formTies = (citing: readonly Citing[], documents: Documents): FormTie[] => [
  ...gather(citing, (block) => {
    const { ties, areRight } = formsOf(block);
    return areRight ? ties : ties.map((tie, i) => withModel(tie, block.citations[i]!, documents));
  }),
  ...gather(citing, ({ misspelt }) => misspelt).flatMap((one) => misspeltTie(one, documents) ?? []),
];

/** The forms of the symbols of a block, and whether all are right. */
const formsOf = remembered(({ citations }: Citing) => {
  const ties = citations.map((citation): FormTie => ({
    relation: "well-formed",
    verdict: isWellFormed(citation) ? HOLDS : broken("strong"),
    at: citation.whole,
    print: citation.print,
    form: citation.form,
    unmistakable: citation.unmistakable,
  }));
  return { ties, areRight: !ties.some(isBroken) };
});

function withModel(tie: FormTie, { original, base }: Citation, documents: Documents): FormTie {
  const model = isBroken(tie) && documents.get(original)?.find((other) => other.base === base && isWellFormed(other));
  return model ? { ...tie, model: model.whole } : tie;
}

/** "Rev.1" and "Rev. 1" are both in use. */
const isWellFormed = ({ print, form }: Citation): boolean =>
  print === form || print === form.replace(/Rev\. (?=\d)/u, "Rev.");

/** A series that is one letter off a known one, and cites what the report cites rightly elsewhere. */
function misspeltTie({ at, print, base }: Misspelt, documents: Documents): FormTie | undefined {
  const model = documents.get(base)?.findLast((citation) => citation.base === base);
  if (!model) return undefined;
  const verdict = broken("strong");
  return { relation: "well-formed", verdict, at, print, form: base, unmistakable: false, model: model.whole };
}
