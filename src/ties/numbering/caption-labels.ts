import { ofType } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { isCaption } from "../references/declared.ts";
import type { Label } from "./sequences.ts";

/** The numbers of tables, figures and annexes by their captions. */
export const captionLabels = (blocks: readonly Block[], report: Report): Label[] =>
  blocks.flatMap((block) => {
    const reference = report.factsOf(block).find(ofType("reference"));
    if (!reference || !isCaption(reference, block)) return [];
    const [target] = reference.targets;
    // Table 2.1 is counted within its chapter.
    if (/[.-]\d/u.test(target!.label)) return [];
    return [{ value: target!.value, at: reference.span, form: reference.kind }];
  });
