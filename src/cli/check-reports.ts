import { rules } from "../../rules/index.ts";
import { openConfig, type Config } from "../config/open-config.ts";
import type { FailOn } from "../config/fail-on.ts";
import { readReport, type Document } from "../engine/document.ts";
import { checkReport } from "../engine/lint.ts";
import type { LintResult } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import { decode } from "../formats/decode.ts";
import { coverage } from "../formatters/coverage.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { coverageOf, type Coverage } from "../ties/coverage.ts";
import { profiles } from "../profile/choose.ts";
import { displayName, findReports, type ReportFile } from "./find-reports.ts";
import type { OtherRules } from "../textlint/other-rules.ts";
import type { Command } from "./command.ts";
import { print } from "./print.ts";
import type { ResultsCache } from "./results-cache.ts";
import { tell } from "./tell.ts";

/** A report that was read. */
interface Checked {
  readonly result: LintResult;
  readonly failOn: FailOn;
  readonly baseline: string | undefined;
  readonly isEmpty: boolean;
  /** Where it was asked for. */
  readonly coverage?: Coverage;
  /** For excerpts; not kept where there is nothing to show, since a run may read a thousand reports. */
  readonly text: string | undefined;
}

const RANK: Readonly<Record<FailOn, number>> = { info: 1, warning: 2, error: 3, never: 4 };

/** Checks the reports that the command names, prints what was found, and gives the exit status. */
export async function checkReports(command: Command, machine: Host, columns: number): Promise<number> {
  const host = command.stdin === undefined ? machine : await withStdin(machine, command.stdin);
  const names = command.stdin === undefined ? command.names : [command.stdin];
  if (command.stdin !== undefined && (command.names.length > 0 || command.fix === "write")) {
    throw new UserError("--stdin reads one report: it goes neither with names of others nor with --fix");
  }
  const found = await findReports(names, host);
  const known = { rules, profiles: profiles.map(({ id }) => id) };
  const config = await openConfig(host, known, command);
  const failures = [...found.failures];
  const others = command.rules ? undefined : await openOthers(host, config);
  const all = await checkAll(found.reports, config, others, command, host, failures);

  const checked = await withoutKnown(all, command, host);
  const empty = checked.filter(({ isEmpty }) => isEmpty);
  const skipped = [
    ...found.skipped,
    ...empty.map(({ result: { filePath } }) => ({ filePath, reason: "empty, nothing to check" })),
  ];
  const texts = new Map(checked.map(({ result, text }) => [result.filePath, text]));
  const results = checked.map(({ result }) => (command.quiet ? errorsOnly(result) : result));
  // The patch stands alone, to be piped on.
  if (command.fix === "dry-run") return finish(failures, () => verdict(checked, command, host), host);
  try {
    await print({ results, skipped, sourceOf: (filePath) => texts.get(filePath) }, command, host, columns);
    printCoverage(checked, command, host);
  } catch (error) {
    failures.push(tell(error));
  }
  return finish(failures, () => verdict(checked, command, host), host);
}

function finish(failures: readonly string[], status: () => number, host: Host): number {
  for (const failure of failures) host.stderr.write(`tieout: ${failure}\n`);
  return failures.length > 0 ? 2 : status();
}

/** Without the findings that a baseline knows. Loaded only where there is one. */
async function withoutKnown(checked: readonly Checked[], command: Command, host: Host): Promise<readonly Checked[]> {
  const paths = new Set(checked.flatMap(({ baseline }) => baseline ?? []));
  if (paths.size === 0) {
    if (!command.updateBaseline && !command.pruneBaseline) return checked;
    throw new UserError(
      "there is no baseline to bring up to date",
      "Name one: --baseline FILE, or `baseline:` in tieout.yml.",
    );
  }
  const { applyBaseline } = await import("./apply-baseline.ts");
  const fresh = new Map<string, LintResult>();
  for (const path of paths) {
    const own = checked.filter(({ baseline }) => baseline === path).map(({ result }) => result);
    for (const result of await applyBaseline(own, path, command, host)) fresh.set(result.filePath, result);
  }
  return checked.map((report) => ({ ...report, result: fresh.get(report.result.filePath) ?? report.result }));
}

const errorsOnly = (result: LintResult): LintResult => ({
  ...result,
  messages: result.messages.filter(({ severity }) => severity === "error"),
});

/** Programs read the findings alone. */
function printCoverage(checked: readonly Checked[], { outputs }: Command, host: Host): void {
  const lines = checked.flatMap(({ result, coverage: own }) =>
    own ? [coverage(displayName(host, result.filePath), own)] : [],
  );
  const isForPeople = outputs.some(({ format, file }) => file === undefined && format === "stylish");
  if (lines.length > 0) (isForPeople ? host.stdout : host.stderr).write(`\nFigures\n${lines.join("\n")}\n`);
}

/** The exit status of a run in which everything could be checked. */
function verdict(checked: readonly Checked[], { failOn: asked, maxWarnings, quiet }: Command, host: Host): number {
  const isFailed = ({ result, failOn: configured }: Checked): boolean => {
    const failOn = asked ?? configured;
    // As in ESLint: with a limit of their own warnings do not fail by themselves, and what is not shown does not count.
    const least = maxWarnings !== undefined || quiet ? Math.max(RANK[failOn], RANK.error) : RANK[failOn];
    return result.messages.some(({ severity }) => RANK[severity] >= least);
  };
  if (checked.some(isFailed)) return 1;
  if (maxWarnings === undefined) return 0;
  const warnings = checked.flatMap(({ result }) => result.messages).filter(({ severity }) => severity === "warning");
  if (warnings.length <= maxWarnings) return 0;
  host.stderr.write(
    `tieout: ${warnings.length} warning${warnings.length === 1 ? "" : "s"}, and --max-warnings allows ${maxWarnings}\n`,
  );
  return 1;
}

/** One after the other; a report that cannot be checked goes to `failures` and does not keep the others from it. */
async function checkAll(
  reports: readonly ReportFile[],
  config: Config,
  others: OtherRules | undefined,
  command: Command,
  host: Host,
  failures: string[],
): Promise<readonly Checked[]> {
  // All settings first: a mistake in one of them is told at once, not after minutes of work.
  const configured = await Promise.all(
    reports.map(async (report) => ({ ...report, ...(await config.settingsFor(report.filePath)) })),
  );
  const checked: Checked[] = [];
  // What other people's rules would find now cannot be told from a key.
  const cache = command.cache === undefined || others ? undefined : await openCacheAt(command.cache, host);
  for (const { filePath, format, settings, failOn, baseline } of configured) {
    try {
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
      checked.push({ result, ...covered, failOn, baseline, isEmpty: !/\S/u.test(text), text: excerptsFrom });
    } catch (error) {
      failures.push(`${displayName(host, filePath)}: ${tell(error)}`);
    }
  }
  await cache?.save().catch((error: unknown) => failures.push(`${command.cache}: ${tell(error)}`));
  return checked;
}

async function openCacheAt(location: string, host: Host): Promise<ResultsCache> {
  const { openCache } = await import("./results-cache.ts");
  return openCache(host, location);
}

/** A machine on which one file has what stands in standard input. */
async function withStdin(host: Host, name: string): Promise<Host> {
  const path = host.path.resolve(host.cwd, name);
  const bytes = await host.readStdin();
  return {
    ...host,
    readFile: async (file) => (file === path ? bytes : host.readFile(file)),
    kindOf: async (file) => (file === path ? "file" : host.kindOf(file)),
  };
}

/** Other people's textlint rules that `.textlintrc` names. Textlint is loaded only if there are any. */
async function openOthers(host: Host, { textlintrc }: Config): Promise<OtherRules | undefined> {
  if (!textlintrc) return undefined;
  const { openOtherRules } = await import("../textlint/other-rules.ts");
  return openOtherRules(host, textlintrc);
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
