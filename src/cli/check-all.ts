import type { ReportSettings } from "../config/open-config.ts";
import { readReport, type Document } from "../engine/document.ts";
import { checkReport } from "../engine/lint.ts";
import type { LintResult } from "../engine/result.ts";
import { splitResult } from "../engine/split-result.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { JoinedText } from "../text/joined-text.ts";
import type { OtherRules } from "../textlint/other-rules.ts";
import { coverageOf, type Coverage } from "../ties/coverage.ts";
import type { Checked } from "./checked.ts";
import { needsDetails, type Command } from "./command.ts";
import { displayName, type ReportFile } from "./find-reports.ts";
import { openProgress, type Progress } from "./progress.ts";
import { readFiles } from "./read-files.ts";
import { cacheKey, type ResultsCache } from "./results-cache.ts";
import { tell } from "./tell.ts";

export type ConfiguredReport = ReportFile & ReportSettings;

/** What a run needs besides the reports. */
export interface Means {
  readonly host: Host;
  /** Rules of others, and what earlier runs found, where there are such. */
  readonly others: OtherRules | undefined;
  readonly cache: ResultsCache | undefined;
}

/** One after the other; a report that cannot be checked goes to `failures` and does not keep the others from it. */
export async function checkAll(
  reports: readonly ConfiguredReport[],
  command: Command,
  means: Means,
): Promise<{ readonly checked: readonly Checked[]; readonly failures: readonly string[] }> {
  const checked: Checked[] = [];
  const failures: string[] = [];
  const progress = openProgress(reports.length, command, means.host);
  for (const [i, report] of reports.entries()) {
    progress?.tell(i, displayName(means.host, report.filePath));
    try {
      checked.push(...(await checkFiles(report, command, { ...means, progress })));
    } catch (error) {
      // What the user can mend names its file itself.
      const name = error instanceof UserError ? "" : `${displayName(means.host, report.filePath)}: `;
      failures.push(name + tell(error));
    }
  }
  progress?.clear();
  await means.cache?.save().catch((error: unknown) => failures.push(tell(error)));
  return { checked, failures };
}

/** Reads a report, finds what there is to find, and tells it for each of its files. */
async function checkFiles(
  report: ConfiguredReport,
  command: Command,
  means: Means & { readonly progress: Progress | undefined },
): Promise<readonly Checked[]> {
  const { host } = means;
  let joined = await readFiles(report, host);
  let found = await checkOrRecall(report, joined, command, means);
  let results = splitResult(found.result, joined);
  if (command.fix && results.some(({ messages }) => messages.some(({ fix }) => fix))) {
    means.progress?.clear();
    const { fixReports } = await import("./fix-reports.ts");
    const fresh = report.baseline === undefined ? results : await withoutKnown(results, report.baseline, host);
    // Places have moved, and what was mended is no finding any more.
    if (await fixReports(fresh, command.fix === "dry-run", host)) {
      joined = await readFiles(report, host);
      found = await checkDocument(report, joined, command, means);
      results = splitResult(found.result, joined);
    }
  }
  const { failOn, baseline, filePath } = report;
  const hasFindings = found.result.messages.length > 0;
  return results.map((result, i): Checked => {
    const { start, end } = joined.parts[i]!;
    const text = joined.text.slice(start, end);
    const coverage = i === 0 && found.figures && { filePath, figures: found.figures };
    return {
      result: report.chapters ? { ...result, partOf: filePath } : result,
      failOn,
      baseline,
      isEmpty: !/\S/u.test(text),
      text: hasFindings ? text : undefined,
      ...(coverage && { coverage }),
    };
  });
}

async function withoutKnown(results: readonly LintResult[], baseline: string, host: Host) {
  const { withoutKnownAt } = await import("../config/baseline-file.ts");
  return withoutKnownAt(results, baseline, host);
}

interface Found {
  readonly result: LintResult;
  readonly figures?: Coverage;
}

async function checkOrRecall(
  report: ConfiguredReport,
  joined: JoinedText,
  command: Command,
  means: Means,
): Promise<Found> {
  const key = means.cache && cacheKey(joined, report.settings);
  // Findings are kept from run to run, figures are not, and details where an earlier run needed them.
  const known = key === undefined || command.coverage ? undefined : means.cache?.get(report.filePath, key);
  if (known && (known.outline || !needsDetails(command))) return { result: known };
  const found = await checkDocument(report, joined, command, means);
  if (key !== undefined) means.cache?.put({ ...found.result, filePath: report.filePath }, key);
  return found;
}

async function checkDocument(
  { filePath, format, chapters, settings }: ConfiguredReport,
  { text, parts }: JoinedText,
  command: Command,
  { others }: Means,
): Promise<Found> {
  const document: Document = { text, filePath: chapters?.[0] ?? filePath, format, ...(chapters && { parts }) };
  const report = readReport(document, settings);
  const own = checkReport(report, document.filePath, settings);
  let result = others ? { ...own, messages: await others(document, report, own.messages) } : own;
  if (needsDetails(command)) {
    const { withDetails } = await import("../engine/details.ts");
    result = withDetails(report, result);
  }
  return { result, ...(command.coverage && { figures: coverageOf(report) }) };
}
