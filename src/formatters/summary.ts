import type { LintResult, Severity } from "../engine/result.ts";
import type { FormatOptions } from "./formatter.ts";

/** How it went, and what was not looked at: a checker that hides what it could not read is worth little. */
export function summary(results: readonly LintResult[], options: FormatOptions): string {
  return [verdict(results, options), skippedFiles(options), unchecked(results, options)].filter(Boolean).join("\n");
}

function verdict(results: readonly LintResult[], { color, skipped, errorsOnly }: FormatOptions): string {
  const passedOver = new Set(skipped.map(({ filePath }) => filePath));
  const read = reportsIn(results.filter(({ filePath }) => !passedOver.has(filePath)));
  const hidden = hiddenIn(results);
  const found = results.flatMap(({ messages }) => messages);
  if (found.length > 0) {
    const files = reportsIn(results.filter(({ messages }) => messages.length > 0));
    const counts = (["error", "warning", "info"] as const).map((severity) => countOf(found, severity)).filter(Boolean);
    const paint = found.some(({ severity }) => severity === "error") ? color.red : color.yellow;
    const where = files === read ? plural(read, "report") : `${files} of ${plural(read, "report")}`;
    return `${paint(color.bold(`✖ ${counts.join(", ")}`))} in ${where}${hidden && `; not shown: ${hidden}`}\n`;
  }
  if (read === 0) return "Nothing was checked.\n";
  if (errorsOnly) return `${color.green("✔")} ${plural(read, "report")} read: no errors.\n`;
  if (hidden) return `${color.green("✔")} ${plural(read, "report")} read: no findings but ${hidden}.\n`;
  return `${color.green("✔")} ${plural(read, "report")} read: ${read === 1 ? "it ties" : "they tie"} out.\n`;
}

/** What is there all the same: nothing ties out by being hidden. */
function hiddenIn(results: readonly LintResult[]): string {
  const count = (of: (result: LintResult) => number | undefined): number =>
    results.reduce((all, result) => all + (of(result) ?? 0), 0);
  const [known, suppressed] = [count((result) => result.known), count((result) => result.suppressed)];
  return [known > 0 ? `${known} known` : "", suppressed > 0 ? `${suppressed} suppressed` : ""]
    .filter(Boolean)
    .join(" and ");
}

/** However many files each of them stands in. */
const reportsIn = (results: readonly LintResult[]): number =>
  new Set(results.map(({ filePath, partOf = filePath }) => partOf)).size;

function countOf(found: readonly { readonly severity: Severity }[], wanted: Severity): string {
  const count = found.filter(({ severity }) => severity === wanted).length;
  return count === 0 ? "" : plural(count, wanted);
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function skippedFiles({ color, skipped, nameOf }: FormatOptions): string {
  const lines = skipped.map(({ filePath, reason }) => `  ${nameOf(filePath)}: ${reason}\n`);
  return lines.length > 0 ? `${color.bold("Skipped")}\n${lines.join("")}` : "";
}

function unchecked(results: readonly LintResult[], { color }: FormatOptions): string {
  const all = results.flatMap((result) => result.unchecked);
  const lines = new Set(all.map(({ ruleId, reason }) => `  ${ruleId.replace(/^tieout\//u, "")}: ${reason}\n`));
  return lines.size > 0 ? `${color.bold("Not checked")}\n${[...lines].toSorted().join("")}` : "";
}
