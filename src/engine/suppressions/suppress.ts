import type { Report } from "../../model/report.ts";
import type { Message } from "../result.ts";
import type { Settings, SuppressedFinding } from "../settings.ts";
import { readSuppressions, type Suppression } from "./read-suppressions.ts";

interface Kept {
  readonly kept: readonly Message[];
  /** The comments that something was suppressed by. */
  readonly used: ReadonlySet<Suppression>;
  /** The entries of `suppress:` that something was suppressed by, by index. */
  readonly usedEntries: readonly number[];
}

/** The findings that neither a comment in the text nor `tieout.yml` suppresses. */
export function suppress(report: Report, messages: readonly Message[], { suppress: listed = [] }: Settings): Kept {
  const { suppressions } = readSuppressions(report);
  const used = new Set<Suppression>();
  const usedEntries = new Set<number>();
  if (suppressions.length === 0 && listed.length === 0) return { kept: messages, used, usedEntries: [] };

  const kept = messages.filter((message) => {
    const rule = message.ruleId.replace(/^tieout\//u, "");
    // That a rule crashed is not for its user to hide.
    if (rule === "internal-error") return true;
    const by = suppressions.filter((suppression) => covers(suppression, rule, message));
    for (const suppression of by) used.add(suppression);
    const entries = [...listed.keys()].filter((i) => isListed(listed[i]!, rule, message, report));
    for (const entry of entries) usedEntries.add(entry);
    return by.length === 0 && entries.length === 0;
  });
  return { kept, used, usedEntries: [...usedEntries].toSorted((a, b) => a - b) };
}

const covers = (suppression: Suppression, rule: string, { span: { start } }: Message): boolean =>
  (suppression.rule === undefined || suppression.rule === rule) &&
  suppression.start <= start &&
  start < (suppression.enabled?.get(rule) ?? suppression.end);

function isListed(entry: SuppressedFinding, rule: string, { span, place, fingerprint }: Message, { text }: Report) {
  if (entry.rule !== rule) return false;
  if (entry.fingerprint !== undefined && entry.fingerprint !== fingerprint) return false;
  if (entry.words !== undefined && entry.words !== text.slice(span.start, span.end)) return false;
  return entry.place === undefined || entry.place === place.entry || entry.place === place.section;
}
