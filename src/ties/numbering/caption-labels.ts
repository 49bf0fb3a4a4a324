import { ofType } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import { isCaption } from "../references/declared.ts";
import type { Label } from "./sequences.ts";

/** The numbers of tables, figures and annexes by their captions, kind by kind. */
export function captionLabels(report: Report): Label[][] {
  const kinds = new Map<string, Label[]>();
  for (const block of report.blocks) {
    if (!holdsStatements(report.sectionOf(block))) continue;
    const [reference] = report.factsOf(block).filter(ofType("reference"));
    if (!reference || !isCaption(reference, block)) continue;
    const [target] = reference.targets;
    // Table 2.1 is counted within its chapter.
    if (/[.-]\d/u.test(target!.label)) continue;
    const label: Label = { value: target!.value, at: reference.span, form: reference.kind };
    const known = kinds.get(reference.kind);
    if (known) known.push(label);
    else kinds.set(reference.kind, [label]);
  }
  return [...kinds.values()];
}
