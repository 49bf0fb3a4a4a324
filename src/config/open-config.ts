import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { Known } from "./known.ts";
import { suggest } from "../text/nearest.ts";
import { readProfile } from "./read-profile.ts";
import { mergeLayers, type Origin } from "./merge-layers.ts";
import { searchReportConfigs } from "./search-report-configs.ts";
import { findTextlintrc, readTextlintrcAt, type TextlintConfig } from "./textlintrc.ts";
import type { FailOn } from "./fail-on.ts";
import type { ReportConfig } from "./tieout-yml.ts";

/** What the command line says about settings. */
export interface Overrides {
  /** A `.textlintrc` to take instead of the one that would be found. */
  readonly config?: string | undefined;
  /** The id of a built-in profile, or the path of a file. */
  readonly profile?: string | undefined;
  /** A file of known findings. */
  readonly baseline?: string | undefined;
  /** Run only these. */
  readonly rules?: readonly string[] | undefined;
}

export interface ReportSettings {
  readonly settings: Settings;
  readonly failOn: FailOn;
  readonly baseline: string | undefined;
  /** The `tieout.yml` that was found. */
  readonly source: ReportConfig | undefined;
  /** Where its settings come from, by name: `period`, `rules.count-mismatch`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** The same for each finding that it suppresses, in their order. */
  readonly suppressOrigins: readonly Origin[];
}

export interface Config {
  readonly textlintrc: TextlintConfig | undefined;
  /** The settings of one report: command line before `tieout.yml` before `.textlintrc`. */
  settingsFor(filePath: string): Promise<ReportSettings>;
}

export async function openConfig(host: Host, known: Known, overrides: Overrides = {}): Promise<Config> {
  const only = overrides.rules && checkRuleIds(overrides.rules, known);
  const profile = overrides.profile === undefined ? undefined : await readProfile(host, known, overrides.profile);
  const textlintrc = overrides.config
    ? await readTextlintrcAt(host, known, overrides.config)
    : await findTextlintrc(host, known);
  const nearestReportConfig = searchReportConfigs(host, known);

  return {
    textlintrc,
    async settingsFor(filePath) {
      const source = await nearestReportConfig(host.path.dirname(filePath));
      const report = mergeLayers(source?.layers ?? [], filePath);
      const rules = { ...textlintrc?.rules, ...report.settings.rules };
      return {
        settings: {
          ...report.settings,
          ...(profile ?? report.profile),
          rules: only ? narrow(rules, only, known) : rules,
        },
        failOn: report.failOn ?? "warning",
        source,
        baseline: overrides.baseline === undefined ? report.baseline : host.path.resolve(host.cwd, overrides.baseline),
        origins: report.origins,
        suppressOrigins: report.suppressOrigins,
      };
    },
  };
}

function checkRuleIds(names: readonly string[], { rules }: Known): ReadonlySet<string> {
  const ids = rules.map(({ id }) => id);
  return new Set(
    names.map((name) => {
      // As findings print it: `tieout/count-mismatch`.
      const id = name.replace(/^tieout\//u, "");
      if (!ids.includes(id)) throw new UserError(`--rule: unknown rule "${name}"; ${suggest(id, ids)}`);
      return id;
    }),
  );
}

/** All rules off but these, which keep their options. */
function narrow(
  configured: NonNullable<Settings["rules"]>,
  only: ReadonlySet<string>,
  { rules }: Known,
): NonNullable<Settings["rules"]> {
  return Object.fromEntries(rules.map(({ id }) => [id, only.has(id) && (configured[id] || true)]));
}
