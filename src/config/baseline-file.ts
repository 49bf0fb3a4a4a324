import type { Baseline } from "../engine/baseline.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { isRecord } from "./config-file.ts";
import { readConfig } from "./read-config.ts";

const VERSION = 1;

const REMEDY = "Restore it from version control, or write it anew with --update-baseline after removing it.";

/** The known findings in a file; undefined where there is no such file yet. */
export async function readBaseline(host: Host, path: string): Promise<Baseline | undefined> {
  if ((await host.kindOf(path)) === undefined) return undefined;
  const { value } = await readConfig(host, path, "json").catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(error.message, REMEDY) : error;
  });
  const name = host.path.relative(host.cwd, path);
  if (isRecord(value) && typeof value["version"] === "number" && value["version"] > VERSION) {
    throw new UserError(`${name}: this baseline was written by a newer tieout`, "Update tieout.");
  }
  if (!isRecord(value) || value["version"] !== VERSION || !isBaseline(value["files"])) {
    throw new UserError(`${name}: this is not a baseline of tieout`, REMEDY);
  }
  return value["files"];
}

export async function writeBaseline(host: Host, path: string, files: Baseline): Promise<void> {
  const text = `${JSON.stringify({ version: VERSION, files }, undefined, 2)}\n`;
  await host.writeFile(path, new TextEncoder().encode(text)).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(`${host.path.relative(host.cwd, path)}: ${error.message}`) : error;
  });
}

const isBaseline = (value: unknown): value is Baseline =>
  isRecordOf(value, (rules) => isRecordOf(rules, (counts) => isRecordOf(counts, Number.isInteger)));

const isRecordOf = (value: unknown, holds: (inner: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(holds);
