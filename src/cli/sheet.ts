import { parseArgs } from "node:util";
import { rules } from "../../rules/index.ts";
import { openConfig } from "../config/open-config.ts";
import { readReport } from "../engine/document.ts";
import { tieOutSheet, type TieOutSheet } from "../engine/tie-out-sheet.ts";
import { loadSheetFormatter, sheetFormats, type SheetFormat } from "../formatters/sheet/load-sheet-formatter.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import { suggest } from "../text/nearest.ts";
import type { ConfiguredReport } from "./check-all.ts";
import { namesOnly } from "./command.ts";
import { displayName } from "./find-reports.ts";
import { gatherReports } from "./gather-reports.ts";
import { readFiles } from "./read-files.ts";
import { version } from "./version.ts";

const USAGE = `Usage: tieout sheet [options] <files, folders or globs>

Writes every figure of a report with its place, what it ties to, how it was worked out again, or why it could not be checked.

  -f, --format FORMAT     ${sheetFormats.join(", ")}; by default what the name of the file says, else csv
  -o, --output-file FILE  by default standard output
      --profile NAME      kind of report: wipo-da, generic, or a file of your own
      --config FILE       a .textlintrc to use instead of the nearest one
`;

const OPTIONS = {
  format: { type: "string", short: "f" },
  "output-file": { type: "string", short: "o" },
  profile: { type: "string" },
  config: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Writes the tie-out sheet of the reports that are named. */
export async function sheet(words: readonly string[], host: Host): Promise<number> {
  const { values, positionals: names } = parse(words);
  if (values.help) {
    host.stdout.write(USAGE);
    return 0;
  }
  if (names.length === 0) throw new UserError("the sheet of which report?", "tieout sheet report.md -o sheet.html");
  const file = values["output-file"];
  const format = await loadSheetFormatter(formatOf(values.format, file));
  const { profile, config: rc } = values;
  const config = await openConfig(
    host,
    { rules, profiles: profiles.map(({ id }) => id) },
    { profile, config: rc, baseline: undefined },
  );
  const { reports, failures } = await gatherReports(namesOnly(names), config, host);
  if (failures.length > 0) throw new UserError(failures.join("\n"));
  const sheets: TieOutSheet[] = [];
  for (const report of reports) sheets.push(await readSheet(report, host));
  const text = format(sheets, { nameOf: (path) => displayName(host, path), version });
  if (file === undefined) host.stdout.write(text);
  else await write(file, text, host);
  return 0;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // The reason is in its first sentence; the others are for programmers.
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UserError(
      `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
      "tieout sheet --help lists the options.",
    );
  }
}

function formatOf(given: string | undefined, file: string | undefined): SheetFormat {
  const name = given ?? /\.(\w+)$/u.exec(file ?? "")?.[1]?.toLowerCase() ?? "csv";
  const format = sheetFormats.find((known) => known === name);
  if (format) return format;
  if (given !== undefined) throw new UserError(`--format: unknown format "${given}"; ${suggest(given, sheetFormats)}`);
  throw new UserError(
    `the name "${file}" does not say which format is meant`,
    `Give it with --format: ${sheetFormats.join(", ")}.`,
  );
}

async function readSheet(report: ConfiguredReport, host: Host): Promise<TieOutSheet> {
  const { filePath, format, chapters, settings } = report;
  const { text, parts } = await readFiles(report, host);
  return tieOutSheet(readReport({ text, format, ...(chapters && { parts }) }, settings), filePath);
}

const write = (file: string, text: string, host: Host): Promise<void> =>
  host.writeFile(host.path.resolve(host.cwd, file), new TextEncoder().encode(text)).catch(named(file));
