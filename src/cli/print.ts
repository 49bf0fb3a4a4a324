import { rules } from "../../rules/index.ts";
import type { Changes } from "../engine/compare-runs.ts";
import type { LintResult } from "../engine/result.ts";
import { noColor, type FormatOptions, type Skipped } from "../formatters/formatter.ts";
import { loadFormatter } from "../formatters/load-formatter.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { chooseColor } from "./choose-color.ts";
import type { Command } from "./command.ts";
import { displayName } from "./find-reports.ts";
import { namesFor } from "./names-for.ts";
import { version } from "./version.ts";

/** What was found, and the texts that it was found in. */
export interface Findings {
  readonly results: readonly LintResult[];
  readonly skipped: readonly Skipped[];
  readonly sourceOf: FormatOptions["sourceOf"];
  /** Since an earlier run, by report, where that was asked for. */
  readonly changes: ReadonlyMap<string, Changes> | undefined;
}

/** In a file there is no terminal to ask for its width. */
const FILE_COLUMNS = 100;

/** Writes every output that the command asks for. One that cannot be written fails with a `UserError`, after the others. */
export async function print(found: Findings, command: Command, host: Host, columns: number): Promise<void> {
  const failures: string[] = [];
  const shared = {
    sourceOf: found.sourceOf,
    skipped: found.skipped,
    rules,
    errorsOnly: command.quiet,
    suggest: command.suggest,
    changesOf: (filePath: string) => found.changes?.get(filePath),
    version,
  };
  for (const { format, file } of command.outputs) {
    const formatter = await loadFormatter(format);
    const nameOf = namesFor(format, host);
    if (file === undefined) {
      host.stdout.write(
        formatter(found.results, { ...shared, nameOf, color: await chooseColor(command.color, host), columns }),
      );
      continue;
    }
    const text = formatter(found.results, { ...shared, nameOf, color: noColor, columns: FILE_COLUMNS });
    try {
      await host.writeFile(host.path.resolve(host.cwd, file), new TextEncoder().encode(text));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(`${file}: ${error.message}`);
    }
  }
  // What programs read has no place for them.
  if (
    !command.outputs.some(({ format, file }) => file === undefined && (format === "stylish" || format === "markdown"))
  ) {
    for (const { filePath, reason } of found.skipped) {
      host.stderr.write(`tieout: ${displayName(host, filePath)}: ${reason}\n`);
    }
  }
  if (failures.length > 0) throw new UserError(failures.join("\n"));
}
