import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { namesOnly, type Command } from "./command.ts";
import { conclude } from "./conclude.ts";
import { displayName } from "./find-reports.ts";
import { parseOptions } from "./options.ts";
import { openEarlier } from "./open-earlier.ts";
import { readPart, type PartResult } from "./read-part.ts";
import { restoreChecked } from "./restore-checked.ts";

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
  "compare",
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
  const compare = await openEarlier(command, host);
  const checked = await restoreChecked(parts.flat(), command, host);
  return conclude({ checked, skipped: [], failures: [], compare }, command, host, columns);
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
