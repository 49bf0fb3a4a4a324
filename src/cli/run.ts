import type { Host } from "../host/host.ts";
import { namesOnly } from "./command.ts";
import { hasOwnHelp, subcommandNamed } from "./subcommands.ts";
import { tell } from "./tell.ts";

/** Where there is no terminal, or one that does not know its width. */
const DEFAULT_COLUMNS = 100;

/**
 * The whole command. Gives the exit status: 0 nothing to report, 1 a finding at or above `failOn`, 2 the command itself
 * failed.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const columns = host.stdout.columns || DEFAULT_COLUMNS;
  try {
    const subcommand = subcommandNamed(argv[0]);
    if (subcommand && (hasOwnHelp(argv[0]) || !argv.some((word) => word === "--help" || word === "-h"))) {
      return await (
        await subcommand()
      )(argv.slice(1), host);
    }
    if (isServer(argv)) {
      const [{ serve }, { version }] = await Promise.all([import("../lsp/serve.ts"), import("./version.ts")]);
      return await serve(host, version);
    }
    const command = isNamesOnly(argv) ? namesOnly(argv) : (await import("./options.ts")).parseOptions(argv, columns);
    if (typeof command === "string") {
      host.stdout.write(command);
      return 0;
    }
    if (command.names.length === 0 && command.stdin === undefined && !command.changed) {
      const { helpText } = await import("./options.ts");
      host.stderr.write(`tieout: name a report, a folder or a glob.\n\n${helpText(columns)}`);
      return 2;
    }
    if (command.watch) return await (await import("./watch-reports.ts")).watchReports(command, host, columns);
    // The rules and all that they stand on are loaded only when there is something to check.
    const { checkReports } = await import("./check-reports.ts");
    return await checkReports(command, host, columns);
  } catch (error) {
    host.stderr.write(`tieout: ${tell(error)}\n`);
    return 2;
  }
}

/** The most common call by far. Loading a reader of options takes longer than reading a short report. */
const isNamesOnly = (argv: readonly string[]): boolean =>
  argv.length > 0 && argv.every((word) => !word.startsWith("-"));

/** `tieout lsp`; editors add `--stdio`, and some their own number. A report of that name is called `./lsp`. */
const isServer = ([name, ...rest]: readonly string[]): boolean =>
  name === "lsp" && rest.every((word) => word === "--stdio" || word.startsWith("--clientProcessId="));
