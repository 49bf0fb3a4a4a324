import { isCaption } from "../../../src/ties/references/declared.ts";
import { pick } from "../random.ts";
import { otherNumber, replaced, type Planter } from "./planter.ts";

/** A figure of a highlight that the body bears out is changed. */
export const changedCount: Planter = {
  rule: "count-mismatch",
  kind: "highlight",
  plant(report, random) {
    const ties = report.ties.counts.filter(
      ({ verdict, restated, claim, others }) =>
        verdict.kind === "holds" &&
        !restated &&
        others.length > 0 &&
        claim.quantity.bound === "exact" &&
        /^[1-9]\d[\d,]*$/u.test(report.text.slice(claim.quantity.span.start, claim.quantity.span.end)),
    );
    const tie = pick(ties, random);
    if (!tie) return undefined;
    const { span } = tie.claim.quantity;
    return replaced(report.text, span, otherNumber(report.text.slice(span.start, span.end), random));
  },
};

/** A reference that resolves is given a number that is not there. A caption is none: with it the references to it would be lost. */
export const lostReference: Planter = {
  rule: "dangling-reference",
  kind: "number",
  plant(report, random) {
    const references = report.blocks.flatMap((block) =>
      report
        .factsOf(block)
        .flatMap((fact) =>
          fact.type === "reference" && fact.targets.length === 1 && !isCaption(fact, block) ? [fact] : [],
        ),
    );
    const holding = references.filter(({ span, targets }) =>
      report.ties.references.some(
        ({ at, verdict, what }) =>
          verdict.kind === "holds" &&
          ["entry", "table", "annex"].includes(what) &&
          at.start === span.start &&
          /^\d+$/u.test(targets[0]!.label),
      ),
    );
    const reference = pick(holding, random);
    return reference && replaced(report.text, reference.targets[0]!.span, String(90 + Math.floor(random() * 9)));
  },
};
