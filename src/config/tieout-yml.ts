import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { suggest } from "../text/nearest.ts";
import { isRecord } from "./config-file.ts";
import { explain, type Problem } from "./explain.ts";
import type { FailOn } from "./fail-on.ts";
import type { Known } from "./known.ts";
import { readConfig } from "./read-config.ts";
import { readProfile, type ProfileSettings } from "./read-profile.ts";
import { readRules } from "./read-rules.ts";

export interface ReportConfig {
  readonly path: string;
  readonly settings: Settings;
  /** Apart from the rest: a profile on the command line replaces it, whichever of its two forms it has. */
  readonly profile: ProfileSettings;
  readonly failOn: FailOn | undefined;
  /** The absolute path of a file of known findings. */
  readonly baseline: string | undefined;
  /** The files that make up one report, in their order: names or globs, from the folder of `path`. */
  readonly chapters: readonly string[] | undefined;
}

export const REPORT_CONFIG_NAMES: readonly string[] = ["tieout.yml", "tieout.yaml"];

/** Reads what a `tieout.yml` says about the reports beside and below it. */
export async function readTieoutYml(host: Host, known: Known, path: string): Promise<ReportConfig> {
  const [file, { check }, { tieoutYml }] = await Promise.all([
    readConfig(host, path),
    import("./check.ts"),
    import("./schema.ts"),
  ]);
  const problems: Problem[] = [];
  const { rules: _, profile, failOn, baseline, chapters, ...rest } = check(tieoutYml, file, problems) ?? {};
  const rules = isRecord(file.value) ? file.value["rules"] : undefined;
  const read = rules === undefined ? undefined : readRules(rules, ["rules"], known.rules, problems);
  problems.push(...checkSuppressed(rest as Settings, known));
  if (problems.length > 0) throw explain(host, file, problems);

  return {
    path,
    settings: { ...rest, ...(read && { rules: read }) } as Settings,
    profile: profile === undefined ? {} : await readProfile(host, known, profile, file),
    failOn,
    chapters,
    baseline: baseline === undefined ? undefined : host.path.resolve(host.path.dirname(path), baseline),
  };
}

/** What a schema cannot say of the findings under `suppress:`. */
function checkSuppressed(
  { suppress = [], requireReason }: Pick<Settings, "suppress" | "requireReason">,
  known: Known,
): Problem[] {
  const ids = known.rules.map(({ id }) => id);
  return suppress.flatMap(({ rule, words, fingerprint, reason }, i): Problem[] => {
    const path = ["suppress", i];
    const problems: Problem[] = [];
    if (!ids.includes(rule)) {
      problems.push({
        path: [...path, "rule"],
        part: "value",
        message: `unknown rule "${rule}"; ${suggest(rule, ids)}`,
      });
    }
    if (words === undefined && fingerprint === undefined) {
      problems.push({ path, part: "value", message: `give the flagged "words" or the "fingerprint" of the finding` });
    }
    if (requireReason && !reason)
      problems.push({ path, part: "value", message: '"reason" is missing: it is required' });
    return problems;
  });
}
