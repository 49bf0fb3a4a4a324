import type { Finding, Labelled } from "../rule/define-rule.ts";
import { alike } from "../text/alike.ts";
import type { Span } from "../text/span.ts";

/** Whether a rule has found the same in two editions of a report, at the same stable offsets. */
export const sameFinding = (a: Finding, b: Finding): boolean =>
  sameLabelled(a, b) &&
  a.certainty === b.certainty &&
  alike(a.related, b.related, sameLabelled, undefined) &&
  alike(a.suggestions, b.suggestions, (one, other) => one.text === other.text && sameLabelled(one, other), undefined) &&
  (a.fix === b.fix || (a.fix?.text === b.fix?.text && sameSpan(a.fix?.at, b.fix?.at)));

const sameLabelled = (a: Labelled, b: Labelled): boolean =>
  a.at.start === b.at.start && a.at.end === b.at.end && a.message === b.message && sameData(a.data, b.data);

const sameSpan = (a: Span | undefined, b: Span | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

function sameData(a: Labelled["data"], b: Labelled["data"]): boolean {
  if (!a || !b) return a === b;
  let more = 0;
  for (const key in a) {
    if (a[key] !== b[key]) return false;
    more++;
  }
  for (const _ in b) more--;
  return more === 0;
}
