import { isRecord } from "../config/config-file.ts";
import { compareRuns, type Changes, type EarlierFinding, type EarlierReport } from "../engine/compare-runs.ts";
import type { LintResult } from "../engine/result.ts";
import { decode } from "../formats/decode.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { Command } from "./command.ts";
import { displayName } from "./find-reports.ts";

/** The element of an HTML report that holds its findings. Nothing in it can end it, since `<` is written as an escape. */
const EMBEDDED = /<script type="application\/json" id="tieout-findings">(?<json>[^<]*)<\/script>/u;

/** What is new and what is gone in these results, by file. */
export type Compare = (results: readonly LintResult[]) => ReadonlyMap<string, Changes>;

/**
 * Reads what an earlier run wrote into the file at `path`, as JSON or as an HTML report, to compare this run with. Of a
 * file that this run writes there may be none yet: then this is the first run, and there is nothing to tell.
 */
export async function readEarlier(path: string, { outputs, rules }: Command, host: Host): Promise<Compare> {
  const absolute = host.path.resolve(host.cwd, path);
  const isOwn = outputs.some(({ file }) => file !== undefined && host.path.resolve(host.cwd, file) === absolute);
  if (isOwn && (await host.kindOf(absolute)) === undefined) return () => new Map();
  const earlier = await readRun(absolute, path, host);
  // What the other rules would find now is not known.
  const ran = (ruleId: string): boolean => !rules || rules.some((id) => ruleId === `tieout/${id}`);
  const known = earlier.map(({ name, findings }) => ({ name, findings: findings.filter(({ ruleId }) => ran(ruleId)) }));
  return (results) => compareRuns(results, known, (filePath) => displayName(host, filePath));
}

async function readRun(absolute: string, path: string, host: Host): Promise<readonly EarlierReport[]> {
  try {
    const decoded = decode(await host.readFile(absolute));
    const text = decoded.ok ? decoded.text : "";
    const files: unknown = JSON.parse(EMBEDDED.exec(text)?.groups!["json"] ?? text);
    if (!Array.isArray(files)) throw new TypeError("another shape");
    return files.map((file) => readReport(file, host));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`--compare: ${path} ${error.message}`);
    throw new UserError(
      `--compare: ${path} holds no findings of an earlier run`,
      "Name what --format json or --format html wrote.",
    );
  }
}

function readReport(file: unknown, host: Host): EarlierReport {
  if (!isRecord(file) || typeof file["filePath"] !== "string" || !Array.isArray(file["messages"])) {
    throw new TypeError("another shape");
  }
  const path = host.path.resolve(host.cwd, file["filePath"]);
  return { name: displayName(host, path), findings: file["messages"].flatMap(readFinding) };
}

/** A message without a fingerprint is textlint's own, and cannot be compared. */
function readFinding(message: unknown): readonly EarlierFinding[] {
  if (!isRecord(message) || !isRecord(message["data"])) return [];
  const { ruleId, message: words, line, data } = message;
  const fingerprint = data["fingerprint"];
  if (typeof ruleId !== "string" || typeof words !== "string" || typeof line !== "number") return [];
  if (typeof fingerprint !== "string") return [];
  const place = isRecord(data["place"]) ? data["place"] : {};
  return [
    { ruleId, fingerprint, message: words, line, entry: textOf(place["entry"]), section: textOf(place["section"]) },
  ];
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
