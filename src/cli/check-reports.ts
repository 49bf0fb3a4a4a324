import { rules } from "../../rules/index.ts";
import { openConfig, type Config } from "../config/open-config.ts";
import type { FailOn } from "../config/tieout-yml.ts";
import { readReport, type Document } from "../engine/document.ts";
import { checkReport } from "../engine/lint.ts";
import type { LintResult } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import { decode } from "../formats/decode.ts";
import type { FormatOptions, Formatter, Skipped } from "../formatters/formatter.ts";
import { coverage } from "../formatters/coverage.ts";
import { json } from "../formatters/json.ts";
import { stylish } from "../formatters/stylish.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { coverageOf, type Coverage } from "../ties/coverage.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { profiles } from "../profile/choose.ts";
import { chooseColor } from "./choose-color.ts";
import { displayName, findReports, type ReportFile } from "./find-reports.ts";
import type { OtherRules } from "../textlint/other-rules.ts";
import type { Command } from "./command.ts";
import { tell } from "./tell.ts";

/** A report that was read. */
interface Checked {
  readonly result: LintResult;
  readonly failOn: FailOn;
  readonly isEmpty: boolean;
  /** Where it was asked for. */
  readonly coverage?: Coverage;
  /** For excerpts; not kept where there is nothing to show, since a run may read a thousand reports. */
  readonly text: string | undefined;
}

const FORMATTERS: Readonly<Record<Command["format"], Formatter>> = { stylish, json };

const RANK: Readonly<Record<FailOn, number>> = { info: 1, warning: 2, error: 3, never: 4 };

/** Checks the reports that the command names, prints what was found, and gives the exit status. */
export async function checkReports(command: Command, host: Host, columns: number): Promise<number> {
  const found = await findReports(command.names, host);
  const known = { rules, profiles: profiles.map(({ id }) => id) };
  const config = await openConfig(host, known, command);
  const failures = [...found.failures];
  const others = command.rules ? undefined : await openOthers(host, config);
  const checked = await checkAll(found.reports, config, others, host, failures, command.coverage);

  const empty = checked.filter(({ isEmpty }) => isEmpty);
  const skipped = [
    ...found.skipped,
    ...empty.map(({ result: { filePath } }) => ({ filePath, reason: "empty, nothing to check" })),
  ];
  await print(checked, skipped, command, host, columns);
  for (const failure of failures) host.stderr.write(`tieout: ${failure}\n`);

  if (failures.length > 0) return 2;
  const isFailed = ({ result, failOn }: Checked): boolean =>
    result.messages.some(({ severity }) => RANK[severity] >= RANK[failOn]);
  return checked.some(isFailed) ? 1 : 0;
}

/** One after the other; a report that cannot be checked goes to `failures` and does not keep the others from it. */
async function checkAll(
  reports: readonly ReportFile[],
  config: Config,
  others: OtherRules | undefined,
  host: Host,
  failures: string[],
  withCoverage: boolean,
): Promise<readonly Checked[]> {
  // All settings first: a mistake in one of them is told at once, not after minutes of work.
  const configured = await Promise.all(
    reports.map(async (report) => ({ ...report, ...(await config.settingsFor(report.filePath)) })),
  );
  const checked: Checked[] = [];
  for (const { filePath, format, settings, failOn } of configured) {
    try {
      const decoded = decode(await host.readFile(filePath));
      if (!decoded.ok) throw new UserError(decoded.message);
      const { text } = decoded;
      const report = readReport({ text, format }, settings);
      const result = await checkOne({ text, filePath, format }, report, settings, others);
      const excerptsFrom = result.messages.length > 0 ? text : undefined;
      checked.push({
        result,
        failOn,
        isEmpty: !/\S/u.test(text),
        text: excerptsFrom,
        ...(withCoverage && { coverage: coverageOf(report) }),
      });
    } catch (error) {
      failures.push(`${displayName(host, filePath)}: ${tell(error)}`);
    }
  }
  return checked;
}

/** Other people's textlint rules that `.textlintrc` names. Textlint is loaded only if there are any. */
async function openOthers(host: Host, { textlintrc }: Config): Promise<OtherRules | undefined> {
  if (!textlintrc) return undefined;
  const { openOtherRules } = await import("../textlint/other-rules.ts");
  return openOtherRules(host, textlintrc);
}

async function checkOne(
  document: Document,
  report: TiedReport,
  settings: Settings,
  others: OtherRules | undefined,
): Promise<LintResult> {
  const result = checkReport(report, document.filePath, settings);
  return others ? { ...result, messages: await others(document, report, result.messages) } : result;
}

async function print(
  checked: readonly Checked[],
  skipped: readonly Skipped[],
  command: Command,
  host: Host,
  columns: number,
): Promise<void> {
  const texts = new Map(checked.map(({ result, text }) => [result.filePath, text]));
  const options: FormatOptions = {
    color: await chooseColor(command.color, host),
    columns,
    nameOf: (filePath) => displayName(host, filePath),
    sourceOf: (filePath) => texts.get(filePath),
    skipped,
  };
  const results = checked.map(({ result }) => result);
  host.stdout.write(FORMATTERS[command.format](results, options));
  // Programs read the findings alone.
  const stream = command.format === "json" ? host.stderr : host.stdout;
  const covered = checked.flatMap(({ result, coverage: own }) =>
    own ? [coverage(options.nameOf(result.filePath), own)] : [],
  );
  if (covered.length > 0) stream.write(`\nFigures\n${covered.join("\n")}\n`);
  // What programs read has no place for them.
  if (command.format === "json") {
    for (const { filePath, reason } of skipped) host.stderr.write(`tieout: ${options.nameOf(filePath)}: ${reason}\n`);
  }
}
