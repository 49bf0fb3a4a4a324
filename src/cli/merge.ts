import { rules } from "../../rules/index.ts";
import { openConfig } from "../config/open-config.ts";
import type { LintResult } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import type { Checked } from "./checked.ts";
import { namesOnly, needsDetails, type Command } from "./command.ts";
import { conclude } from "./conclude.ts";
import { displayName } from "./find-reports.ts";
import { parseOptions } from "./options.ts";
import { readText } from "./read-text.ts";
import { readPart, type PartResult } from "./read-part.ts";

/** What goes with parts that were checked already. */
const FITTING: ReadonlySet<string> = new Set([
  "names",
  "outputs",
  "quiet",
  "failOn",
  "maxWarnings",
  "baseline",
  "updateBaseline",
  "pruneBaseline",
  "color",
  "suggest",
  "config",
]);

/** Prints what several runs found as one run would have, and gives its exit status. */
export async function merge(words: readonly string[], host: Host): Promise<number> {
  const columns = host.stdout.columns || 100;
  const command = parseOptions(words, columns);
  if (typeof command === "string") {
    host.stdout.write(command);
    return 0;
  }
  refuseUnfitting(command);
  const parts = await Promise.all(command.names.map((name) => readPart(name, host)));
  refuseRepeated(parts, command.names, host);
  const checked = await withSettings(parts.flat(), command, host);
  return conclude({ checked, skipped: [], failures: [] }, command, host, columns);
}

function refuseUnfitting(command: Command): void {
  if (command.names.length === 0) {
    throw new UserError("which parts are to be merged?", "tieout merge part1.json part2.json --format sarif");
  }
  const plain: object = namesOnly([]);
  const isGiven = ([key, value]: [string, unknown]): boolean =>
    !FITTING.has(key) && value !== (plain as Readonly<Record<string, unknown>>)[key];
  if (Object.entries(command).some(isGiven)) {
    throw new UserError(
      "tieout merge only prints what was found: it takes options of output, --max-warnings, --quiet and the baseline",
      "Everything else is given to the runs that write the parts.",
    );
  }
}

function refuseRepeated(parts: readonly (readonly PartResult[])[], names: readonly string[], host: Host): void {
  const seen = new Map<string, string>();
  for (const [i, part] of parts.entries()) {
    for (const { result } of part) {
      const other = seen.get(result.filePath);
      if (other !== undefined) {
        throw new UserError(
          `${displayName(host, result.filePath)} is in ${other} and in ${names[i]}`,
          "Give each part of one run once; the parts are made with the same names and the same number of shards.",
        );
      }
      seen.set(result.filePath, names[i]!);
    }
  }
}

/** With what the verdict and excerpts need. What was known to the baseline of `tieout.yml` was left out by the parts. */
async function withSettings(parts: readonly PartResult[], command: Command, host: Host): Promise<readonly Checked[]> {
  const { config: rc, baseline } = command;
  const config = await openConfig(host, { rules, profiles: profiles.map(({ id }) => id) }, { config: rc, baseline });
  const nameOf = ({ result }: PartResult): string => displayName(host, result.filePath);
  const sorted = parts.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const needed = new Set(
    parts.flatMap(({ result: { filePath, messages } }) =>
      messages.flatMap(({ related }) => [filePath, ...related.map((other) => other.filePath ?? filePath)]),
    ),
  );
  return Promise.all(
    sorted.map(async ({ result, skipped }) => {
      const { failOn, settings } = await config.settingsFor(result.filePath);
      return {
        result: needsDetails(command) && !result.partOf ? await detailed(result, settings, host) : result,
        failOn,
        baseline: baseline === undefined ? undefined : host.path.resolve(host.cwd, baseline),
        isEmpty: skipped !== undefined,
        text: needed.has(result.filePath) ? await readSource(result.filePath, host) : undefined,
      };
    }),
  );
}

/** The parts hold no more of a report than its findings. */
async function detailed(result: LintResult, settings: Settings, host: Host): Promise<LintResult> {
  const kind = fileKind(result.filePath);
  if (!kind.read) return result;
  const [{ withDetails }, { readReport }] = await Promise.all([
    import("../engine/details.ts"),
    import("../engine/document.ts"),
  ]);
  const text = await readSource(result.filePath, host);
  return withDetails(readReport({ text, format: kind.format }, settings), result);
}

/** Excerpts are cut from the reports themselves, and many formats count their lines. */
function readSource(filePath: string, host: Host): Promise<string> {
  return readText(filePath, host, true).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.message,
      "Merge where the reports are, in the same folder as the runs that wrote the parts.",
    );
  });
}
