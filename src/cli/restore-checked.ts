import { rules } from "../../rules/index.ts";
import { openConfig, type ReportSettings } from "../config/open-config.ts";
import { withDetails } from "../engine/details.ts";
import { readReport } from "../engine/document.ts";
import type { LintResult } from "../engine/result.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import type { Checked } from "./checked.ts";
import { needsDetails, type Command } from "./command.ts";
import { displayName } from "./find-reports.ts";
import type { PartResult } from "./read-part.ts";
import { readText } from "./read-text.ts";

/**
 * What the parts of a run have found, with what the verdict and the formats need beside it, in the order of one run. What
 * the baseline of a `tieout.yml` knows was left out by the parts.
 */
export async function restoreChecked(
  parts: readonly PartResult[],
  command: Command,
  host: Host,
): Promise<readonly Checked[]> {
  const { config: rc, baseline } = command;
  const config = await openConfig(host, { rules, profiles: profiles.map(({ id }) => id) }, { config: rc, baseline });
  const isDetailed = needsDetails(command);
  const isNeeded = sourcesOf(parts);
  const restore = async ({ result, skipped }: PartResult): Promise<Checked> => {
    const { filePath } = result;
    const settings = await config.settingsFor(filePath);
    const text = isDetailed || isNeeded.has(filePath) ? await readSource(filePath, host) : undefined;
    return {
      result: isDetailed && text !== undefined ? detailed(result, text, settings) : result,
      failOn: settings.failOn,
      baseline: baseline === undefined ? undefined : host.path.resolve(host.cwd, baseline),
      isEmpty: skipped !== undefined,
      text,
    };
  };
  const nameOf = ({ result }: PartResult): string => displayName(host, result.filePath);
  return Promise.all(parts.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).map(restore));
}

/** The files that findings show words of. */
const sourcesOf = (parts: readonly PartResult[]): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ result: { filePath, messages } }) =>
      messages.flatMap(({ related }) => [filePath, ...related.map((other) => other.filePath ?? filePath)]),
    ),
  );

/** The sentences around findings, for people. A chapter by itself does not tell them: its report stands in many files. */
function detailed(result: LintResult, text: string, { settings }: ReportSettings): LintResult {
  const kind = fileKind(result.filePath);
  if (result.partOf !== undefined || !kind.read) return result;
  return withDetails(readReport({ text, format: kind.format }, settings), result);
}

/** Excerpts are cut from the reports themselves, and many formats count their lines. */
function readSource(filePath: string, host: Host): Promise<string> {
  return readText(filePath, host).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.message,
      "Merge where the reports are, in the same folder as the runs that wrote the parts.",
    );
  });
}
