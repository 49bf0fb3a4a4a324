import type { ReportSettings } from "../config/open-config.ts";
import { readReport, type Document } from "../engine/document.ts";
import { checkReport } from "../engine/lint.ts";
import type { Settings } from "../engine/settings.ts";
import { decode } from "../formats/decode.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { OtherRules } from "../textlint/other-rules.ts";
import { coverageOf } from "../ties/coverage.ts";
import type { Checked } from "./checked.ts";
import type { Command } from "./command.ts";
import { displayName, type ReportFile } from "./find-reports.ts";
import type { ResultsCache } from "./results-cache.ts";
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
  for (const report of reports) {
    try {
      checked.push(await checkFile(report, command, means));
    } catch (error) {
      failures.push(`${displayName(means.host, report.filePath)}: ${tell(error)}`);
    }
  }
  await means.cache?.save().catch((error: unknown) => failures.push(tell(error)));
  return { checked, failures };
}

async function checkFile(report: ConfiguredReport, command: Command, means: Means): Promise<Checked> {
  const { filePath, format, settings, failOn, baseline } = report;
  const { host, cache, others } = means;
  const decoded = decode(await host.readFile(filePath));
  if (!decoded.ok) throw new UserError(decoded.message);
  let { text } = decoded;
  const check = () => checkOne({ text, filePath, format }, settings, others, command.coverage);
  // Findings are kept from run to run, figures are not.
  const cached = command.coverage ? undefined : cache?.get(filePath, text, settings);
  const first: Pick<Checked, "result" | "coverage"> = cached ? { result: cached } : await check();
  let { result, ...covered } = first;
  if (!cached) cache?.put(result, text, settings);
  if (command.fix && result.messages.some(({ fix }) => fix)) {
    const { fixReport } = await import("./fix-report.ts");
    const fixed = await fixReport(filePath, result.messages, command.fix === "dry-run", host);
    // Places have moved, and what was mended is no finding any more.
    if (fixed !== undefined) {
      text = fixed;
      ({ result, ...covered } = await check());
    }
  }
  const excerptsFrom = result.messages.length > 0 ? text : undefined;
  return { result, ...covered, failOn, baseline, isEmpty: !/\S/u.test(text), text: excerptsFrom };
}

async function checkOne(
  document: Document,
  settings: Settings,
  others: OtherRules | undefined,
  withCoverage: boolean,
): Promise<Pick<Checked, "result" | "coverage">> {
  const report = readReport(document, settings);
  const own = checkReport(report, document.filePath, settings);
  const result = others ? { ...own, messages: await others(document, report, own.messages) } : own;
  return { result, ...(withCoverage && { coverage: coverageOf(report) }) };
}
