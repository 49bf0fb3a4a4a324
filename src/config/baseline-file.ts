import { compareWithBaseline, type Baseline } from "../engine/baseline.ts";
import type { LintResult } from "../engine/result.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { UserError } from "../host/user-error.ts";
import { isRecord } from "./config-file.ts";
import { readConfig } from "./read-config.ts";

const VERSION = 1;

const REMEDY = "Name the baseline, or a file that does not exist yet, which --update-baseline then writes.";

/** What a file of known findings holds. One that is damaged knows none, and `damage` says where it is. */
export interface BaselineFile {
  readonly files: Baseline;
  readonly damage?: string;
}

/** The known findings in a file; undefined where there is no such file yet. */
export async function readBaseline(host: Host, path: string): Promise<BaselineFile | undefined> {
  if ((await host.kindOf(path)) === undefined) return undefined;
  const read = await readConfig(host, path, "json").catch(async (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    if (await isDamaged(host, path)) return { damage: error.message };
    throw new UserError(error.message, REMEDY);
  });
  if ("damage" in read) return { files: {}, damage: read.damage };
  const { value } = read;
  const name = host.path.relative(host.cwd, path);
  if (isRecord(value) && typeof value["version"] === "number" && value["version"] > VERSION) {
    throw new UserError(`${name}: this baseline was written by a newer tieout`, "Update tieout.");
  }
  if (!isRecord(value) || value["version"] !== VERSION || !isBaseline(value["files"])) {
    throw new UserError(`${name}: this is not a baseline of tieout`, REMEDY);
  }
  return { files: value["files"] };
}

/**
 * Whether what is no JSON was a baseline before: it is cut off, or a merge left its marks in it. Any other file was named
 * by mistake, and must not be written over.
 */
async function isDamaged(host: Host, path: string): Promise<boolean> {
  const bytes = await host.readFile(path).catch(() => undefined);
  return bytes !== undefined && /^\s*(?:$|\{[^]*"(?:version|files)")/u.test(new TextDecoder().decode(bytes));
}

export async function writeBaseline(host: Host, path: string, files: Baseline): Promise<void> {
  const text = `${JSON.stringify({ version: VERSION, files }, undefined, 2)}\n`;
  await host.writeFile(path, new TextEncoder().encode(text)).catch(named(host.path.relative(host.cwd, path)));
}

const isBaseline = (value: unknown): value is Baseline =>
  isRecordOf(value, (rules) => isRecordOf(rules, (counts) => isRecordOf(counts, Number.isInteger)));

const isRecordOf = (value: unknown, holds: (inner: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(holds);

/** Names in a baseline are relative to its own folder, so that it holds wherever the command is run. */
export const namesBeside =
  (path: string, host: Host) =>
  (filePath: string): string =>
    host.path.relative(host.path.dirname(path), filePath).replaceAll(host.path.sep, "/");

/** The results without the findings that the baseline at `path` knows; where there is none, nothing is known. */
export async function withoutKnownAt(
  results: readonly LintResult[],
  path: string,
  host: Host,
): Promise<readonly LintResult[]> {
  const file = await readBaseline(host, path);
  return compareWithBaseline(results, file?.files ?? {}, namesBeside(path, host)).results;
}
